import { isCompanySuffix } from '../../knowledge/company-forms.js';
import type { NameEntry } from '../../knowledge/names/name-entry.js';
import { isNickname } from '../../knowledge/nicknames.js';
import { joiningWords } from '../../knowledge/small-words.js';
import type { Entity } from '../../pipeline/document.js';
import { wordsOf } from '../../text/words.js';

/**
 * Whether an entry of a list may be what an entity is, by all names that the article has for it:
 * who is "Bo Roe" somewhere is not the list's "Ada Roe", though the list also calls her "Roe".
 */
export function isCovered(entity: Entity, { name, aliases, doubtful }: NameEntry): boolean {
  const names = [name, ...aliases, ...doubtful].map(wordsOf);
  const fits = entity.type === 'person' ? isOfPerson : isOfOther;
  return [entity.name, ...entity.aliases].every((form) => {
    const words = wordsOf(form);
    return !names.some((other) => sharesWord(words, other)) || names.some((other) => fits(words, other));
  });
}

/** Names with no word in common, such as "Pelé" and his full name, are no contradiction. */
function sharesWord(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => !joiningWords.has(word) && b.includes(word));
}

/** A part of the name in the list, or the same with more words between given name and surname. */
function isOfPerson(words: readonly string[], name: readonly string[]): boolean {
  if (words.every((word) => name.includes(word))) return true;
  if (words.length < 2 || name.length < 2) return false;
  const [first = '', other = ''] = [words[0], name[0]];
  const isGiven =
    first === other ||
    ((first.length === 1 || other.length === 1) && first.startsWith(other.charAt(0))) ||
    isNickname(first, other) ||
    isNickname(other, first);
  return isGiven && words.at(-1) === name.at(-1);
}

/** A part of the name in the list, or the same but for what every company may be called. */
function isOfOther(words: readonly string[], name: readonly string[]): boolean {
  return words.every((word) => name.includes(word) || isCompanySuffix(word) || joiningWords.has(word));
}
