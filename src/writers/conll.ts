import { UsageError } from '../errors.js';
import type { Result, ResultMention } from '../result.js';
import { conllLabels } from './labels.js';
import { textWriter } from './text-writer.js';
import type { ArticleText } from './writer.js';

const nothing = { before: '', between: '', after: '', none: '' };

/**
 * A token a line, as in the shared task CoNLL-2003, with an empty line after each sentence and a
 * line `# id = ...` before each article: the token, its offsets, the BIO tag of titles, and last,
 * where readers look for it, that of entities.
 */
export const conll = textWriter({
  name: 'conll',
  description: 'a token a line with BIO tags, as in CoNLL-2003',
  extension: '.conll',
  write: (result, source) => linesOf(result, source),
  separators: () => nothing,
});

function linesOf(result: Result, { text, tokens, sentences }: ArticleText): string {
  if (!tokens || !sentences) throw new UsageError('the format conll needs the tokens: give it the document');
  const titles = tagger(result.mentions.filter(({ type }) => type === 'title'));
  const entities = tagger(result.mentions.filter(({ type }) => type !== 'title'));
  let lines = `# id = ${String(result.id).replace(/\s+/g, ' ')}\n`;
  for (const { firstToken, endToken } of sentences) {
    for (let token = firstToken; token < endToken; token += 1) {
      const start = tokens.starts[token] ?? 0;
      const end = tokens.ends[token] ?? start;
      // Some tokens hold spaces, such as a number with thin ones, and would fall apart.
      const word = text.slice(start, end).replace(/[\s\u0085]/g, '_');
      lines += `${word}\t${start}\t${end}\t${titles(start, end)}\t${entities(start, end)}\n`;
    }
    lines += '\n';
  }
  return lines;
}

/** Tags tokens, which come in order, by mentions that do not overlap each other. */
function tagger(mentions: readonly ResultMention[]): (start: number, end: number) => string {
  let next = 0;
  let begun = -1;
  return (start, end) => {
    for (let mention = mentions[next]; mention && mention.end <= start; mention = mentions[next]) next += 1;
    const mention = mentions[next];
    if (!mention || mention.start >= end) return 'O';
    const prefix = begun === next ? 'I' : 'B';
    begun = next;
    return `${prefix}-${conllLabels[mention.type]}`;
  };
}
