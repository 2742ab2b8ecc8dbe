import { firstEndingAfter } from '../../spans.js';
import type { TitleRule } from '../5-titles.js';
import { isInstitution } from './institution.js';

const lastWord = /\s(\p{Lu}\p{L}+)$/u;
const capitalised = /^(?:\s\p{Lu}[\p{L}-]*)+/u;

/**
 * No name ends with a nationality that is followed by the noun it belongs to: "TV and
 * Radio Complex of the Kazakh President".
 */
export const completeNationality: TitleRule = ({ text, title, names, nationalities }) => {
  for (let at = firstEndingAfter(names, title.start); at < names.length; at += 1) {
    const name = names[at];
    if (!name || name.start >= title.end) return;
    if (!isInstitution(name) || name.end >= title.end) continue;
    const [, word] = lastWord.exec(text.slice(name.start, name.end)) ?? [];
    if (word === undefined || !nationalities.has(word)) continue;
    const [noun] = capitalised.exec(text.slice(name.end, title.end)) ?? [];
    const end = name.end + (noun?.length ?? 0);
    if (noun !== undefined && (names[at + 1]?.start ?? Infinity) >= end) name.end = end;
  }
};
