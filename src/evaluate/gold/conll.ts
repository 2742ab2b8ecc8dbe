import { InputError } from '../../errors.js';
import { readLines } from '../../inputs/bytes.js';
import type { JsonLine } from '../json-lines.js';

/** The extensions of files with a token a line. */
export const conllFile = /\.(?:conll|bio|iob2?)$/i;

/**
 * The sentences of a file with a token a line: the first column is the token, the last its BIO
 * tag, as in the shared task CoNLL-2003 and what came after it. Empty lines part sentences; lines
 * that begin with "#" and a space, and -DOCSTART-, are no tokens. Columns are parted by tabs, or
 * by spaces where there are none. Each comes as a record `{tokens, tags}`. Throws an InputError
 * when the file itself cannot be read.
 */
export async function* readConll(path: string): AsyncGenerator<JsonLine | InputError> {
  let sentence: { where: string; tokens: string[]; tags: string[] } | null = null;
  for await (const { number, content } of readLines(path)) {
    const where = `${path}:${number}`;
    if (content instanceof InputError) {
      yield content;
      continue;
    }
    const line = content.replace(/^\uFEFF/, '').trimEnd();
    if (line === '' || /^(?:# |-DOCSTART-)/.test(line)) {
      if (sentence) yield recordOf(sentence);
      sentence = null;
      continue;
    }
    const columns = line.split(line.includes('\t') ? '\t' : / +/);
    const [token] = columns;
    const tag = columns.at(-1);
    if (token === undefined || tag === undefined || columns.length < 2) {
      yield new InputError(where, 'it has no tag after the token');
      continue;
    }
    sentence ??= { where, tokens: [], tags: [] };
    sentence.tokens.push(token);
    sentence.tags.push(tag);
  }
  if (sentence) yield recordOf(sentence);
}

function recordOf({ where, tokens, tags }: { where: string; tokens: string[]; tags: string[] }): JsonLine {
  return { where, record: { tokens, tags } };
}
