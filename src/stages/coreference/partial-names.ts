import { isCompanyWord, isWithinBody } from '../../knowledge/bodies.js';
import { joiningWords } from '../../knowledge/small-words.js';
import { isAcronym } from './acronyms.js';
import type { NameForm } from './name-forms.js';

/*
 * Which part of an organization's name stands for the whole: "Kosmos" does for "Kosmos
 * Energy", but "Parliament" is another thing than "Parliament Legal Committee".
 */

/** Whether a name is used for the longer one of which its words are a part. */
export function isPart(part: NameForm, whole: NameForm): boolean {
  const [a, b] = [part.words, whole.words];
  if (a.length >= b.length) return false;
  const at = indexOf(b, a);
  if (at < 0) return isShortened(a, b);
  // What comes after "of" or "to" is what the whole belongs to.
  if (at > 0 && joiningWords.has(b[at - 1] as string)) return false;
  const rest = b.slice(at + a.length);
  if (at > 0 || rest.length === 0) return true;
  if (isAcronym(part.writings[0] as string)) return rest.every(isCompanyWord);
  return joiningWords.has(rest[0] as string) || !rest.some(isWithinBody);
}

/** Where all words of the part stand side by side in the whole. */
function indexOf(whole: readonly string[], part: readonly string[]): number {
  const first = part[0] as string;
  for (let at = whole.indexOf(first); at >= 0; at = whole.indexOf(first, at + 1)) {
    if (part.every((word, index) => whole[at + index] === word)) return at;
  }
  return -1;
}

/** "VBS Bank" for "VBS Mutual Bank": words in between were left out. */
function isShortened(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length < 2 || part[0] !== whole[0] || part[part.length - 1] !== whole[whole.length - 1])
    return false;
  let at = 0;
  for (const word of part) {
    at = whole.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
