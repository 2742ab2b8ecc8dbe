import type { Document, Mention } from '../../src/pipeline/document.js';
import { withTemporalExpressions } from '../../src/temporal/index.js';
import { segmented } from './pipeline.js';

/** A document in sentences, with these mentions of an engine, or none. */
export async function read(text: string, date: string | null, mentions: Mention[] = []): Promise<Document> {
  return { ...(await segmented(text)), date, mentions };
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
