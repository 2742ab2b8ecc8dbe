/*
 * One identity for countries: ISO 3166-1 alpha-2 codes, and what texts call the countries
 * and their people. The entries, their sources and how to extend them are in
 * `country-table.ts`; the gazetteer is compiled from the same entries.
 */

import { countryEntries } from './country-table.js';
import { keyOfName } from './gazetteer/names.js';

export interface Country {
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  code: string;
  /** The usual English name comes first. */
  names: string[];
  /** Adjectives and peoples, in the singular. */
  peoples: string[];
  /** Lands within the country that news calls countries: Scotland, Zanzibar. */
  lands: string[];
}

/** The fields of an entry, in their order. */
const fields = ['names', 'peoples', 'lands'] as const;
type Field = (typeof fields)[number];

/** Where a name of the table ends; an entry may go on in indented lines. */
const separator = /[|;]|\n(?! )/g;

/** Calls `visit` for each name of the table: its country's code, its field, and its bounds in the table. */
function visitNames(visit: (code: string, field: Field, start: number, end: number) => void): void {
  const text = countryEntries;
  const codeLength = 2;
  let start = 0;
  let code = '';
  let field = 0;
  separator.lastIndex = 0;
  for (let mark = separator.exec(text); mark; mark = separator.exec(text)) {
    if (start > 0) visit(code, fields[field] ?? 'lands', start, mark.index);
    start = mark.index + 1;
    if (mark[0] === ';') field += 1;
    else if (mark[0] === '\n') {
      code = text.slice(start, start + codeLength);
      start += codeLength;
      field = 0;
    }
  }
}

/** The countries of the table, in the order of their codes. */
export function readCountries(): Country[] {
  const countries = new Map<string, Country>();
  visitNames((code, field, start, end) => {
    const country = countries.get(code) ?? { code, names: [], peoples: [], lands: [] };
    countries.set(code, country);
    const name = countryEntries.slice(start, end).replace(/\s+/g, ' ').replace('*', '').trim();
    if (name !== '') country[field].push(name);
  });
  return [...countries.values()];
}

let usualNames: ReadonlyMap<string, string> | null = null;

/** The usual English name of a country, by its ISO 3166-1 alpha-2 code; the code where there is none. */
export function nameOfCountry(code: string): string {
  usualNames ??= new Map(readCountries().map((country) => [country.code, country.names[0] ?? country.code]));
  return usualNames.get(code) ?? code;
}

/** By the keys of names: the codes of their countries, one after the other. */
type Index = Map<number, string>;

let indexes: { names: Index; peoples: Index } | null = null;

/** Made when the first name is looked up, and without strings for the names: the start is to be quick. */
function readIndexes(): { names: Index; peoples: Index } {
  const names: Index = new Map();
  const peoples: Index = new Map();
  visitNames((code, field, start, end) => {
    const index = field === 'peoples' ? peoples : names;
    const key = keyOfName(countryEntries, start, end);
    const known = index.get(key) ?? '';
    if (countryEntries[end - 1] === '*' || countryEntries[end - 2] === '*') index.set(key, known);
    else if (!known.includes(code)) index.set(key, known + code);
  });
  return { names, peoples };
}

/** "Republic of Kenya", "Hashemite Kingdom of Jordan". */
const formal =
  /^(?:\S+ ){0,3}(?:republic|kingdom|sultanate|commonwealth|principality|grand duchy) of (?:the )?/i;

/** What a name has that can be written in another way. */
const rewritable = /&|\b(?:the|st|saint|of)\b/i;
/** Other ways to write a name, which comparing names does not make equal. */
const rewritings: readonly [RegExp, string][] = [
  [/^the /i, ''],
  [/&/, 'and'],
  [/\bst\b\.?/i, 'Saint'],
  [/\bsaint\b/i, 'St'],
  [/\bof (?!the)/i, 'of the '],
  [formal, ''],
];

/**
 * The countries that a name can mean, by ISO 3166-1 alpha-2 code: ["NE"] for "Niger", both
 * Congos for "Congo", none for "Texas". Case, accents, dots and a leading "the" do not count.
 */
export function countriesOfName(name: string): string[] {
  const { names } = (indexes ??= readIndexes());
  let codes = names.get(keyOfName(name));
  if (codes === undefined && !rewritable.test(name)) return [];
  for (const [pattern, replacement] of rewritings) {
    if (codes !== undefined) break;
    const other = name.replace(pattern, replacement);
    if (other === name) continue;
    codes = names.get(keyOfName(other));
    if (replacement === '' || replacement === 'and') name = other;
  }
  return split(codes);
}

/** The country of a name, by ISO 3166-1 alpha-2 code; null for none, or one of several. */
export function countryOfName(name: string): string | null {
  return single(countriesOfName(name));
}

/** A direction makes another people of one: "South American", "West Indian". */
const directions = new Set(
  'North|South|East|West|Northern|Southern|Eastern|Western|Central|Latin|Inner|Outer|New'.split('|'),
);
/** The marks themselves: a pattern for what is no letter of Unicode takes long to compile. */
const betweenWords = /[\s.,/()'’–—-]+/;
const mostWords = 3;

/**
 * The countries that a nationality can mean, by ISO 3166-1 alpha-2 code: ["NG"] for
 * "Nigerian", "Nigerians" and "Nigerian-born", two for "Congolese" and for "British Indian",
 * none for "European" or "South American". A country's name does for its people.
 */
export function countriesOfNationality(words: string): string[] {
  const whole = codesOfPeople(words);
  if (whole !== undefined) return split(whole);
  const parts = words.split(betweenWords).filter((part) => part !== '');
  const found = new Set<string>();
  for (let first = 0; first < parts.length;) {
    let end = Math.min(parts.length, first + mostWords);
    let codes = codesOfPeople(parts.slice(first, end).join(' '));
    while (codes === undefined && end > first + 1) {
      end -= 1;
      codes = codesOfPeople(parts.slice(first, end).join(' '));
    }
    if (codes === undefined && directions.has(parts[first] ?? '')) return [];
    for (const code of split(codes)) found.add(code);
    first = end;
  }
  return [...found];
}

/** The country of a nationality, by ISO 3166-1 alpha-2 code; null for none, or one of several. */
export function countryOfNationality(words: string): string | null {
  return single(countriesOfNationality(words));
}

/** The codes for a people, in the singular or the plural, or for the name of a country. */
function codesOfPeople(words: string): string | undefined {
  const { names, peoples } = (indexes ??= readIndexes());
  return (
    peoples.get(keyOfName(words)) ??
    names.get(keyOfName(words)) ??
    (words.endsWith('s') ? peoples.get(keyOfName(words, 0, words.length - 1)) : undefined) ??
    (words.endsWith('men') ? peoples.get(keyOfName(words.replace(/men$/, 'man'))) : undefined)
  );
}

/** Whether words are a people or its adjective and no country's name: "Tajik", "Hong Kongers". */
export function isPeople(words: string): boolean {
  const { names, peoples } = (indexes ??= readIndexes());
  const isKnown = (form: string): boolean => peoples.has(keyOfName(form));
  if (names.has(keyOfName(words))) return false;
  return (
    isKnown(words) ||
    (words.endsWith('s') && isKnown(words.slice(0, -1))) ||
    (words.endsWith('men') && isKnown(words.replace(/men$/, 'man')))
  );
}

function split(codes = ''): string[] {
  return codes.match(/../g) ?? [];
}

function single(codes: readonly string[]): string | null {
  return codes.length === 1 ? (codes[0] as string) : null;
}
