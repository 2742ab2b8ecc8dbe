import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Article } from '../../pipeline/document.js';
import { InputError } from '../../errors.js';
import { openSource } from '../../inputs/byte-source.js';
import { readerFor } from '../../readers/index.js';
import { readSingle } from '../../readers/read.js';
import { defaultFields } from '../../readers/reader.js';
import { text as plainText } from '../../readers/text.js';
import { defaultTypes, mentionTypes, type MentionType } from '../../types.js';
import { idOf, type JsonLine, type JsonObject } from '../json-lines.js';
import { readResultMentions } from '../mentions.js';
import type { GoldShape } from './shape.js';

/**
 * This tool's own results, corrected by hand or not: `{id, mentions, date?}` with the
 * article in `text` or in the file that `id` names. Offsets count UTF-16 code units. What
 * `types` lists is annotated in the record; without it, the default types are, and the
 * others when they occur in the file.
 */
export const results: GoldShape = {
  description: '"mentions" with a "text", or with the path of a text as "id"',
  fits: ({ mentions }) => Array.isArray(mentions),
  annotatesWholeFiles: true,
  read: async (line, folder) => {
    const { where, record } = line;
    const article = await articleOf(line, folder);
    const mentions = readResultMentions(record.mentions, article.text, where);
    const types = typesOf(record, where);
    return {
      article: typeof record.date === 'string' ? { ...article, date: record.date } : article,
      annotated: types ?? new Set([...defaultTypes, ...mentions.map(({ type }) => type)]),
      mentions,
      ...(types && { saysAnnotated: true }),
    };
  },
};

/** The types that a record says are annotated in it; null where it does not say. */
function typesOf({ types }: JsonObject, where: string): ReadonlySet<MentionType> | null {
  if (types === undefined) return null;
  if (!Array.isArray(types)) throw new InputError(where, '"types" is no array');
  return new Set(
    types.map((name: unknown) => {
      const type = mentionTypes.find((known) => known === name);
      if (!type) throw new InputError(where, `unknown type ${JSON.stringify(name)} among its "types"`);
      return type;
    }),
  );
}

/** The text in the record, or the article in its file, looked for here and next to the gold file. */
async function articleOf({ where, record }: JsonLine, folder: string): Promise<Article> {
  const { text } = record;
  const id = idOf(record);
  if (typeof text === 'string') return { id: id ?? where, text };
  if (id === undefined) throw new InputError(where, 'it has neither a "text" nor an "id"');
  const path = [resolve(id), resolve(folder, id)].find((candidate) => existsSync(candidate));
  if (path === undefined) {
    throw new InputError(where, `it has no "text", and there is no file ${JSON.stringify(id)}`);
  }
  const reader = readerFor(path) ?? plainText;
  return readSingle(openSource(path), reader, { where: path, id, fields: defaultFields });
}
