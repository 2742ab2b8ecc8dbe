import type { Result } from '../result.js';
import { toCodePoints } from '../text/code-points.js';
import { ontoNotesLabels } from './labels.js';
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
  write: (result, source) => `${JSON.stringify(documentOf(result, source))}\n`,
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
      tokens: Array.from(tokens.starts.subarray(0, tokens.length), (start, id) => ({
        id,
        ...span({ start, end: tokens.ends[id] ?? start }),
      })),
    }),
    title: result.headline,
    meta: { id: result.id, date: result.date },
  };
}
