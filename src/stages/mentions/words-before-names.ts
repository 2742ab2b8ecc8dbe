import { nounsForFirms, wordsForPeople } from '../../knowledge/words-before-names.js';
import type { Mention } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const firstWord = new UnicodeRegExp(String.raw`^(\p{Lu}[\p{Ll}-]+)\s+(?=[\p{Lu}\d])`);
const beginsSentence = /(?:^|[.!?:\n]["”’)]?\s*|["“‘(]\s?)$/;
/** As much of what stands before as tells that. */
const reach = 4;

/** "Drugmaker [GSK] said", "Unseeded [Ada Roe] won": a word that has its capital from the sentence is no part of the name. */
export function withoutWordsBefore(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    const { type, start, end } = mention;
    if (type !== 'organization' && type !== 'person') return mention;
    const written = text.slice(start, end);
    const [all = '', word = ''] = firstWord.exec(written) ?? [];
    const words = type === 'organization' ? nounsForFirms : wordsForPeople;
    if (!words.has(word.toLowerCase()) || !beginsSentence.test(text.slice(Math.max(0, start - reach), start)))
      return mention;
    // Of people the whole name must be left.
    const isWhole = type === 'organization' || /\s/.test(written.slice(all.length));
    return isWhole ? { ...mention, start: start + all.length } : mention;
  });
}
