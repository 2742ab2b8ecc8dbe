import type { Mention } from '../../../pipeline/document.js';
import { firstEndingAfter } from '../../../text/spans.js';
import { isInstitution } from './institution.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';

const lastWord = new UnicodeRegExp(String.raw`\s(\p{Lu}\p{L}+)$`);
const capitalised = new UnicodeRegExp(String.raw`^(?:\s\p{Lu}[\p{L}-]*)+`);
/** Longer than any title that a name may go on over. */
const reach = 60;

/**
 * No name ends with a nationality that is followed by the noun it belongs to: "TV and
 * Radio Complex of the Kazakh President". Completes such names where nothing is in the way.
 * `nationalities` are those that the article names, as written.
 */
export function completeNationalities(
  text: string,
  names: readonly Mention[],
  titles: readonly Mention[],
  nationalities: ReadonlySet<string>,
): void {
  if (nationalities.size === 0) return;
  names.forEach((name, index) => {
    if (!isInstitution(name)) return;
    const [, word] = lastWord.exec(text.slice(name.start, name.end)) ?? [];
    if (word === undefined || !nationalities.has(word)) return;
    // A title that the name is part of ends it at the latest; nothing else is reached into.
    const title = titles[firstEndingAfter(titles, name.end)];
    const limit = title && (title.start <= name.start ? title.end : title.start);
    const end = Math.min(name.end + reach, limit ?? Infinity, names[index + 1]?.start ?? Infinity);
    const more = capitalised.exec(text.slice(name.end, end))?.[0].length ?? 0;
    // A title that ends with the name goes on with it.
    const same = titles[firstEndingAfter(titles, name.end - 1)];
    if (same && same.start <= name.start && same.end === name.end) same.end += more;
    name.end += more;
  });
}
