import { symbolAt } from '../gap.js';
import type { RoleSentence, SentenceItem } from '../role-sentence.js';

/* How constraints read a sentence; all indexes are of its items. */

/** A fact of grammar by which a person does not hold a title. Both are indexes of items. */
export type Constraint = (sentence: RoleSentence, title: number, person: number) => boolean;

/** A fact of grammar by which a title is not held in or of what a name names. All three are indexes of items. */
export type Elsewhere = (sentence: RoleSentence, title: number, holder: number, at: number) => boolean;

export const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);
export const relative: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that']);
export const copulas: ReadonlySet<string> = new Set(['as', 'is', 'was', 'became']);

/** Who holds or held the post of somebody else: "Ada Roe's successor as editor, Bo Li". */
export const successors: ReadonlySet<string> = new Set(['successor', 'predecessor', 'replacement', 'heir']);

export function wordAt({ items }: RoleSentence, index: number): string {
  return items[index]?.word ?? '';
}

/** How many items around a title or a person are looked at, which bounds the time in sentences without end. */
export const reach = 60;

/** The words between two items that are not far apart, mentions as their letters. */
export function wordsBetween({ items }: RoleSentence, first: number, end: number): string {
  if (end - first > reach) return '';
  return items
    .slice(first + 1, end)
    .map(({ word, symbol }) => `${word === '' ? symbol : word} `)
    .join('');
}

/** The items around a person and a title, as far as they are looked at. */
export function itemsAround({ items }: RoleSentence, person: number, title: number): readonly SentenceItem[] {
  if (Math.abs(person - title) > reach) return [];
  return items.slice(Math.max(0, Math.min(person, title) - reach), Math.max(person, title) + reach);
}

/** A mark or another person: the end of what one verb says. */
export function isBoundary(sentence: RoleSentence, at: number): boolean {
  return /^(?:[,()[\]:;"P-]|and|but|while|when)$/.test(symbolAt(sentence, at));
}

export function hasMark(sentence: RoleSentence, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (/^[,(:;]$/.test(symbolAt(sentence, at))) return true;
  return false;
}

/** Where the noun phrase begins whose owner stands before an item: "the club's [president]"; -1 where none does. */
function ownerStart(sentence: RoleSentence, noun: number): number {
  if (symbolAt(sentence, noun - 1) !== "'s") return -1;
  const last = noun - 2;
  for (let at = last; at > last - 4 && /^[wWOLN]$/.test(symbolAt(sentence, at)); at -= 1)
    if (articles.has(symbolAt(sentence, at - 1))) return at - 1;
  return /^[POLWN]$/.test(symbolAt(sentence, last)) ? last : -1;
}

export const possessives: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its']);

/** Where the noun phrase of a title begins, with an article or whose it is: "the sitting senator"; -1 if with none. */
export function determinerOf(sentence: RoleSentence, title: number): number {
  for (let at = title - 1; at >= title - 3; at -= 1) {
    const word = wordAt(sentence, at);
    if (articles.has(symbolAt(sentence, at)) || possessives.has(word) || word === 'this') return at;
    if (!/^(?:w|N|late|new|current|then)$/.test(symbolAt(sentence, at))) return -1;
  }
  return -1;
}

/** The same, or with an owner that is named: "[Lund's mayor]", "[the club's new president]". */
export function phraseStart(sentence: RoleSentence, title: number): number {
  const isModified = /^(?:N|late|new|current|then)$/.test(symbolAt(sentence, title - 1));
  return Math.max(determinerOf(sentence, title), ownerStart(sentence, isModified ? title - 1 : title));
}
