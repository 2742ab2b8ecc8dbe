import { highestOfficeOf, type HighestOffice } from '../../knowledge/offices.js';
import type { Entity, Mention } from '../../pipeline/document.js';
import type { RoleSentence, SentenceItem } from './role-sentence.js';

/** That a person may hold a title: indexes of the title and of the person among the sentence's items. */
export interface RoleCandidate {
  sentence: RoleSentence;
  title: number;
  holder: number;
  person: Entity;
  /** Log odds that the person holds it, as the model has them. */
  odds: number;
}

/**
 * The country that a person is an officer of, as far as the article says so anywhere: ISO
 * 3166-1 alpha-2 codes, several where a nationality is of several ("Congolese").
 */
export type PersonCountries = ReadonlyMap<Entity, readonly string[]>;

/**
 * Reads the countries and nationalities right before and inside of titles: who is "Turkish
 * President" here is Turkey's also where only "the President" is said.
 */
export function personCountries(candidates: readonly RoleCandidate[]): PersonCountries {
  const found = new Map<Entity, readonly string[]>();
  for (const { sentence, title, person } of candidates) {
    if (found.has(person)) continue;
    const { items, inside } = sentence;
    for (const mention of [mentionBefore(items, title), ...(inside.get(title) ?? [])]) {
      const countries = mention ? sentence.countries.countriesOf(mention) : [];
      if (countries.length === 0) continue;
      found.set(person, countries);
      break;
    }
  }
  return found;
}

/** Who holds a highest office of a country, by "CN president"; two of them, since only whether there is somebody else counts. */
export type Rulers = ReadonlyMap<string, readonly Entity[]>;

/** Those whom the article calls so with a country or nationality in or right before the title: "Chinese President Bo Li". */
export function rulersOf(candidates: readonly RoleCandidate[]): Rulers {
  const found = new Map<string, Entity[]>();
  for (const { sentence, title, person } of candidates) {
    const { items, inside } = sentence;
    const office = highestOfficeOf(officeWords(items[title]?.title ?? ''));
    if (office === null || isPast(items, title)) continue;
    const mention = mentionBefore(items, title) ?? inside.get(title)?.[0];
    for (const country of mention ? sentence.countries.countriesOf(mention) : []) {
      const key = `${country} ${office}`;
      const holders = found.get(key) ?? [];
      if (holders.length < 2 && !holders.includes(person)) found.set(key, [...holders, person]);
    }
  }
  return found;
}

/** A title without what completes it: "President" of "President of China". */
const officeWords = (title: string): string => title.replace(/\s(?:of|for)\s.*$/i, '');

/** "The former Chinese president", "ex-president". */
function isPast(items: readonly SentenceItem[], title: number): boolean {
  const past = /^(?:former|ex|late|then|ousted|past)\b/i;
  return (
    past.test(items[title]?.title ?? '') ||
    [1, 2, 3].some((step) => past.test(items[title - step]?.word ?? ''))
  );
}

/** Whether the article has somebody else in the office that a title is in a country, or a monarch where it is a president's. */
export function isRuledByOther(
  rulers: Rulers,
  { sentence, title, person }: RoleCandidate,
  country: string,
): boolean {
  const { title: written = '' } = sentence.items[title] ?? {};
  const office = highestOfficeOf(officeWords(written));
  // Several may have been president, one after the other.
  if (office === null || isPast(sentence.items, title) || /^(?:interim|acting)\b/i.test(written))
    return false;
  // A queen reigns beside a king.
  const others: readonly HighestOffice[] =
    office === 'head of government'
      ? [office]
      : office === 'monarch'
        ? ['president']
        : ['president', 'monarch'];
  return others.some((other) => rulers.get(`${country} ${other}`)?.some((ruler) => ruler !== person));
}

/** The mention before a title, perhaps with a noun between: "Malta's president", "Maltese army chief". */
function mentionBefore(items: readonly SentenceItem[], title: number): Mention | null {
  let at = title - 1;
  if (items[at]?.symbol === "'s") at -= 1;
  if (items[at]?.symbol === 'w') at -= 1;
  return items[at]?.mention ?? null;
}
