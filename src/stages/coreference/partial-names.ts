import { knownAcronym } from '../../knowledge/acronyms.js';
import { isCompanyWord, isWithinBody } from '../../knowledge/bodies.js';
import { joiningWords } from '../../knowledge/small-words.js';
import { acronymKey, isAcronym } from './acronyms.js';
import type { NameForm } from './name-forms.js';

/*
 * Which part of an organization's name stands for the whole: "Kosmos" does for "Kosmos
 * Energy", but "Parliament" is another thing than "Parliament Legal Committee".
 */

const genericEnd = /^(?:school|college|university|agency|club|hospital|bank)$/;
const department = /^(?:department|ministry|office|bureau)$/;
/** What a house of a parliament has in its name. */
const chambers: ReadonlySet<string> = new Set(
  'representatives commons lords assembly delegates parliament lower upper'.split(' '),
);
const teamMark = /^(?:\p{L}|\d{1,2}|ii|iii)$/u;

/** Whether a name is used for the longer one of which its words are a part. */
export function isPart(part: NameForm, whole: NameForm): boolean {
  const [a, b] = [part.words, whole.words];
  if (a.length >= b.length) return false;
  // "The House" is a chamber: the House of Commons, and not the White House.
  if (a.length === 1 && a[0] === 'house' && !b.some((word) => chambers.has(word))) return false;
  const at = indexOf(b, a);
  if (at < 0) return isShortened(a, b);
  // "Homeland Security" is the "Department of Homeland Security".
  if (a.length > 1 && at === 2 && at + a.length === b.length && b[1] === 'of' && department.test(b[0] ?? ''))
    return true;
  // What comes after "of" or "to" is what the whole belongs to.
  if (at > 0 && joiningWords.has(b[at - 1] as string)) return false;
  const rest = b.slice(at + a.length);
  if (at > 0 || rest.length === 0) return true;
  // "Roe A" and "Roe 3" are teams of Roe, and not it.
  if (rest.every((word) => teamMark.test(word))) return false;
  const [written = ''] = part.writings;
  if (isAcronym(written)) {
    if (rest.every(isCompanyWord)) return true;
    if (knownAcronym(acronymKey(written))) return false;
  }
  // "Roe Elementary" is "Roe Elementary School".
  const isGeneric = a.length > 1 && rest.length === 1 && genericEnd.test(rest[0] ?? '');
  return isGeneric || joiningWords.has(rest[0] as string) || !rest.some(isWithinBody);
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
