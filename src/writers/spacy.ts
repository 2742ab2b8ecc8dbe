import type { Tokens } from '../pipeline/document.js';
import type { Result, ResultMention } from '../result.js';
import { toCodePoints } from '../text/code-points.js';
import { ontoNotesLabels } from './labels.js';
import { jsonLine } from './jsonl.js';
import { textWriter } from './text-writer.js';
import type { ArticleText } from './writer.js';

const nothing = { before: '', between: '', after: '', none: '' };

/**
 * spaCy's JSON, one article a line: what `Doc.to_json` writes and `Doc.from_json` reads, for
 * training with the tool's annotation, and what displaCy draws with `manual=True`. Titles, which
 * may hold entities, are the span group "titles". Offsets count code points.
 */
export const spacy = textWriter({
  name: 'spacy',
  description: "spaCy's JSON, one article a line",
  extension: '.spacy.jsonl',
  write: (result, source) => jsonLine(documentOf(result, source)),
  separators: () => nothing,
});

function documentOf(result: Result, { text, tokens, sentences }: ArticleText): object {
  const codePoints = toCodePoints(text);
  const labelOf = ontoNotesLabels(result);
  const span = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({
    start: codePoints(start),
    end: codePoints(end),
  });
  const geonames = new Map(
    result.entities.map((entity) => [entity.id, entity.type === 'place' ? entity.geonameId : null]),
  );
  return {
    text,
    ents: result.mentions.flatMap((mention) => {
      if (mention.type === 'title') return [];
      const id = geonames.get(mention.entity);
      return { ...span(mention), label: labelOf(mention), ...(id != null && { kb_id: `geonames:${id}` }) };
    }),
    spans: {
      titles: result.mentions
        .filter(({ type }) => type === 'title')
        .map((mention) => ({ ...span(mention), label: 'TITLE', kb_id: '' })),
    },
    ...(sentences && { sents: sentences.map(span) }),
    ...(tokens && {
      tokens: spacyTokens(text, tokens, result.mentions).map((token, id) => ({ id, ...span(token) })),
    }),
    title: result.headline,
    meta: { id: result.id, date: result.date },
  };
}

/**
 * With what lies between tokens, beyond one space after each, as tokens too: spaCy's make up the
 * whole text. A token that a mention covers a part of is split, since spans there are of tokens.
 */
function spacyTokens(
  text: string,
  { starts, ends, length }: Tokens,
  mentions: readonly ResultMention[],
): { start: number; end: number }[] {
  const all: { start: number; end: number }[] = [];
  const bounds = [...new Set(mentions.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let nextBound = 0;
  let at = 0;
  const addGap = (end: number): void => {
    const start = all.length > 0 && text[at] === ' ' ? at + 1 : at;
    if (start < end) all.push({ start, end });
  };
  for (let index = 0; index < length; index += 1) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? start;
    addGap(start);
    at = start;
    for (let bound = bounds[nextBound]; bound !== undefined && bound < end; bound = bounds[nextBound]) {
      if (bound > at) all.push({ start: at, end: bound });
      at = Math.max(at, bound);
      nextBound += 1;
    }
    all.push({ start: at, end });
    at = end;
  }
  addGap(text.length);
  return all;
}
