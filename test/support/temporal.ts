import { createDocument, type Document, type Mention } from '../../src/pipeline/document.js';
import type { Step } from '../../src/pipeline/index.js';
import { sentences } from '../../src/stages/sentences/index.js';
import { tokens } from '../../src/stages/tokens/index.js';
import { withTemporalExpressions } from '../../src/temporal/index.js';

/** A document in sentences, with these mentions of an engine, or none. */
export async function read(text: string, date: string | null, mentions: Mention[] = []): Promise<Document> {
  const document = createDocument({ id: 'a', text });
  for (const stage of [tokens, sentences]) {
    const step: Step = await stage.create({ engine: 'none' });
    await step(document);
  }
  return { ...document, date, mentions };
}

/** The temporal expressions of a text, each as "words = CLASS value MOD". */
export async function expressionsIn(
  text: string,
  date: string | null,
  mentions: Mention[] = [],
): Promise<string[]> {
  const { mentions: found } = withTemporalExpressions(await read(text, date, mentions));
  return found
    .filter(({ type }) => type === 'date' || type === 'duration')
    .map(({ start, end, timex, value, mod }) =>
      [text.slice(start, end), '=', timex, value ?? '-', mod ?? ''].join(' ').trim(),
    );
}
