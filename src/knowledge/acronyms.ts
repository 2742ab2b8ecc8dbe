/*
 * Acronyms that the world's news uses without saying what they stand for.
 *
 * What: each with its expansions, the fullest first, what kind of body it is, and its country
 * where it has one. A famous one is never taken for the short form of another name with the
 * same initials, unless the article itself introduces the two together ("Western Horse
 * Outfitters (WHO)"). The kind and the country are those of the first one, by
 * which the acronym is known best; other bodies that share it follow in its row.
 * Source: the bodies' own names in English, general knowledge. Date: 2026-11.
 * To extend, in the file of its part of the world in `acronyms/`: a row with the acronym, the kind,
 * the country's ISO 3166-1 alpha-2 code or "-", and the expansions. Short forms that are places ("US", "UK") do not belong here.
 */

import { africaAndMiddleEast } from './acronyms/africa-and-middle-east.js';
import { americas } from './acronyms/americas.js';
import { asiaAndPacific } from './acronyms/asia-and-pacific.js';
import { europe } from './acronyms/europe.js';
import { pressAndSport } from './acronyms/press-and-sport.js';
import { world } from './acronyms/world.js';
import { wordsOf } from '../text/words.js';

/** What kind of body an acronym stands for. */
export type BodyKind =
  | 'international'
  | 'government'
  | 'security'
  | 'finance'
  | 'media'
  | 'party'
  | 'company'
  | 'sport'
  | 'society';

export interface Acronym {
  /** As written, without full stops. */
  acronym: string;
  kind: BodyKind;
  /** ISO 3166-1 alpha-2; null for a body of several countries. */
  country: string | null;
  /** As written, the fullest first. */
  expansions: readonly string[];
}

const rows = [world, pressAndSport, americas, europe, asiaAndPacific, africaAndMiddleEast];

interface Indexes {
  byLetters: ReadonlyMap<string, Acronym>;
  byExpansion: ReadonlyMap<string, readonly Acronym[]>;
}

let indexes: Indexes | null = null;

/** Made when the first acronym is looked up: the start is to be quick. */
function readIndexes(): Indexes {
  const byLetters = new Map<string, Acronym>();
  const byExpansion = new Map<string, Acronym[]>();
  for (const row of rows.join('').split('\n')) {
    const [acronym = '', kind, country = '-', ...expansions] = row.split('|');
    if (acronym === '') continue;
    const entry = { acronym, kind: kind as BodyKind, country: country === '-' ? null : country, expansions };
    byLetters.set(wordsOf(acronym).join(''), entry);
    for (const expansion of expansions) {
      const key = wordsOf(expansion).join(' ');
      const known = byExpansion.get(key);
      if (known) known.push(entry);
      else byExpansion.set(key, [entry]);
    }
  }
  return { byLetters, byExpansion };
}

/** What is known of an acronym by its letters, in small ones without full stops; undefined where none is known. */
export function knownAcronym(letters: string): Acronym | undefined {
  return (indexes ??= readIndexes()).byLetters.get(letters);
}

/** All acronyms of the list, in its order. */
export function listedAcronyms(): readonly Acronym[] {
  return [...(indexes ??= readIndexes()).byLetters.values()];
}

const none: readonly Acronym[] = [];

/** The acronyms that are used for a name. @param words As they are compared: see `wordsOf`. */
export function acronymsFor(words: readonly string[]): readonly Acronym[] {
  return (indexes ??= readIndexes()).byExpansion.get(words.join(' ')) ?? none;
}

/**
 * Whether an acronym is so widely known that it stands for nothing else unsaid: those of the
 * world's bodies and of the countries that most news is about. "NDC" may be any country's.
 */
export function isFamous({ kind, country }: Acronym): boolean {
  return country === null || country === 'US' || country === 'GB' || kind === 'media';
}

/** Whether a known acronym stands for a name, or for the one that it ends with ("US Food and Drug Administration"). */
export function isExpansion(acronym: Acronym, words: readonly string[]): boolean {
  for (let at = 0; at < words.length - 1; at += 1) {
    if (acronymsFor(words.slice(at)).includes(acronym)) return true;
  }
  return false;
}
