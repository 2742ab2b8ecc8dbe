import { InputError } from '../../errors.js';
import { idOf } from '../json-lines.js';
import { typeNamed } from '../../tagging/manifest.js';
import type { TypedSpan } from '../mentions.js';
import type { GoldShape } from './shape.js';

/**
 * Sentences as `{tokens, tags}` with a BIO tag for each token ("B-person", "I-person",
 * "O"). The text is the tokens joined by spaces. A type is annotated when it occurs in
 * the file.
 */
export const taggedSentences: GoldShape = {
  description: '"tokens" and "tags"',
  fits: ({ tokens, tags }) => Array.isArray(tokens) && Array.isArray(tags),
  annotatesWholeFiles: true,
  read: ({ where, record }) => {
    const tokens = record.tokens as unknown[];
    const tags = record.tags as unknown[];
    if (tokens.length !== tags.length) {
      throw new InputError(where, `it has ${tokens.length} tokens and ${tags.length} tags`);
    }
    const mentions: TypedSpan[] = [];
    let open: TypedSpan | null = null;
    let at = 0;
    tokens.forEach((token, index) => {
      const end = at + String(token).length;
      const { begins, type } = readTag(tags[index], where);
      if (type === null) {
        open = null;
      } else if (open?.type === type && !begins) {
        open = { ...open, end };
        mentions[mentions.length - 1] = open;
      } else {
        // An I that continues nothing begins a mention too, as is usual in scoring.
        open = { start: at, end, type };
        mentions.push(open);
      }
      at = end + 1;
    });
    return {
      article: { id: idOf(record) ?? where, text: tokens.join(' ') },
      annotated: new Set(mentions.map(({ type }) => type)),
      mentions,
    };
  },
};

function readTag(tag: unknown, where: string): { begins: boolean; type: TypedSpan['type'] | null } {
  if (tag === 'O') return { begins: false, type: null };
  const [, prefix, name = ''] = /^([BI])-(.*)$/.exec(String(tag)) ?? [];
  const type = typeNamed(name);
  if (!type) throw new InputError(where, `unknown tag ${JSON.stringify(tag)}`);
  return { begins: prefix === 'B', type };
}
