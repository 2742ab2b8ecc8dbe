import type { Document, Mention } from '../../pipeline/document.js';
import { crossesAny, inTextOrder, trimSpan, withoutOverlaps } from '../../text/spans.js';

/** Marks and characters that nobody sees, such as those of the direction of writing, name nothing by themselves. */
const said = /[\p{L}\p{N}]/u;

/**
 * The mentions among an engine's candidates: none is without a letter or digit, runs over a sentence's end or
 * keeps a leading "the"; entity types do not overlap each other, and titles cross neither
 * these nor each other.
 *
 * @param candidates In any order; they may overlap.
 * @returns In text order, longer ones first where two start together.
 */
export function assemble(
  { text, sentences }: Pick<Document, 'text' | 'sentences'>,
  candidates: readonly Mention[],
): Mention[] {
  const trimmed: Mention[] = [];
  for (const candidate of candidates) {
    const span = trimSpan(text, candidate);
    if (said.test(text.slice(span.start, span.end))) trimmed.push({ ...candidate, ...span });
  }
  const whole = withinSentences(sentences, trimmed);
  const entities = withoutOverlaps(whole.filter((mention) => mention.type !== 'title'));
  const titles = withoutOverlaps(whole.filter((mention) => mention.type === 'title'));
  return inTextOrder([...entities, ...titles.filter((title) => !crossesAny(title, entities))]);
}

/** The mentions that lie in one sentence. */
function withinSentences(sentences: Document['sentences'], mentions: readonly Mention[]): Mention[] {
  let current = 0;
  return mentions
    .toSorted((a, b) => a.start - b.start)
    .filter((mention) => {
      while ((sentences[current]?.end ?? Infinity) <= mention.start) current += 1;
      const sentence = sentences[current];
      return sentence && sentence.start <= mention.start && mention.end <= sentence.end;
    });
}
