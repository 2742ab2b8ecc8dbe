import { finalizeHash, hashBasis } from '../../binary/hash.js';
import type { Span } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { entryAt, hashOfName, indexNames, longestName, nextHash, type NameIndex } from './name-index.js';
import { wordsAt, type Words } from './name-words.js';
import type { NameEntry } from './name-entry.js';

/** A name of a list where it stands in a text. */
export interface FoundName extends Span {
  /** The entries that go by this name, in the order of the list; several where they share it. */
  readonly entries: readonly NameEntry[];
  /** Whether the text must show that it is meant; see `NameEntry`. */
  readonly isDoubtful: boolean;
}

/** Of so many entries that texts named, the objects are kept. */
const mostKept = 10_000;

/**
 * Finds the names of lists in texts, in one pass and whatever the lists' length: a word that
 * begins no name costs one look into a filter, and an entry is read only where its name stands.
 */
export class NameList {
  private readonly known = new Map<number, NameEntry>();

  constructor(readonly index: NameIndex) {}

  /** A list of these entries. */
  static of(entries: Iterable<NameEntry>): NameList {
    return new NameList(indexNames(entries));
  }

  /** The longest names, from left to right; those found never overlap. An entry is the same object throughout. */
  find(text: string): FoundName[] {
    const found: FoundName[] = [];
    if (this.index.size === 0) return found;
    if (this.known.size > mostKept) this.known.clear();
    const words = wordsAt(text);
    const count = words.starts.length;
    for (let at = 0; at < count; at += 1) {
      const name = this.longestAt(text, words, at);
      if (!name) continue;
      found.push(name.found);
      at += name.length - 1;
    }
    return found;
  }

  private longestAt(
    text: string,
    { starts, ends, hashes }: Words,
    at: number,
  ): { found: FoundName; length: number } | null {
    const { filter } = this.index;
    const mask = 8 * filter.length - 1;
    let hash = hashBasis;
    let best: { found: FoundName; length: number } | null = null;
    const last = Math.min(hashes.length, at + longestName);
    for (let index = at; index < last; index += 1) {
      hash = nextHash(hash, hashes[index] ?? 0);
      const bit = finalizeHash(hash) & mask;
      if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) break;
      const length = index - at + 1;
      const span = { start: starts[at] ?? 0, end: ends[index] ?? 0 };
      const found = this.named(text, span, hashOfName(hash, length));
      if (found) best = { found, length };
    }
    return best;
  }

  /** Who is called by the words of a span, which have this hash; null where nobody is. */
  private named(text: string, { start, end: lastEnd }: Span, hash: number): FoundName | null {
    const { table } = this.index;
    const mask = table.length / 2 - 1;
    let span: Span | null = null;
    const entries: NameEntry[] = [];
    let isDoubtful = true;
    for (let slot = hash & mask; table[2 * slot + 1] !== 0; slot = (slot + 1) & mask) {
      if (table[2 * slot] !== hash) continue;
      const entry = this.entry((table[2 * slot + 1] ?? 0) - 1);
      for (const { written, isDoubtful: isOpen } of formsOf(entry)) {
        const end = endOf(text, lastEnd, written);
        if (!isWritten(text, { start, end }, written, entry.anyCase)) continue;
        span ??= { start, end };
        if (!entries.includes(entry)) entries.push(entry);
        isDoubtful &&= isOpen || isWordInCapitals(text.slice(start, end), written);
      }
    }
    return span && { ...span, entries, isDoubtful };
  }

  private entry(number: number): NameEntry {
    let entry = this.known.get(number);
    if (!entry) this.known.set(number, (entry = entryAt(this.index, number)));
    return entry;
  }
}

/** A way to call an entry, as it is written in the list. */
interface Form {
  readonly written: string;
  readonly isDoubtful: boolean;
}

function* formsOf({ name, aliases, doubtful }: NameEntry): Generator<Form> {
  for (const written of doubtful) yield { written, isDoubtful: true };
  if (!doubtful.includes(name)) yield { written: name, isDoubtful: false };
  for (const written of aliases) yield { written, isDoubtful: false };
}

/** Where a name ends whose last word ends there: "Inc." and "Yahoo!" end with a sign. */
function endOf(text: string, end: number, written: string): number {
  const sign = written.charAt(written.length - 1);
  return (sign === '.' || sign === '!') && text.charAt(end) === sign ? end + 1 : end;
}

const signs = new UnicodeRegExp(String.raw`[^\p{L}\p{N}\p{M}\s&.'’"“”‐‑–-]`, 'gu');
const noLetters = new UnicodeRegExp(String.raw`[^\p{L}\p{N}\p{M}]`, 'gu');
const marks = /[\u0300-\u036f]/g;
/** What parts two sentences: "met Ada. Roe said" has no Ada Roe. */
const sentenceEnd = new UnicodeRegExp(String.raw`\p{Ll}{2,}[.!?]["”’]?\s|\n\s*\n`);
/** Parts of addresses and paths are no names. */
const addressBefore = /[@#/\\_]$/;
const addressAfter = /^(?:[/@_]|\.[a-z]{2})/;

/** Whether the words stand in the text as the name is written, signs between them and capitals included. */
function isWritten(text: string, { start, end }: Span, written: string, anyCase: boolean): boolean {
  const slice = text.slice(start, end);
  // Most that look like a name are mere words.
  if (!anyCase && isSmall(slice) && !isSmall(written)) return false;
  if (addressBefore.test(text.slice(Math.max(0, start - 1), start))) return false;
  if (addressAfter.test(text.slice(end, end + 3))) return false;
  if (slice === written) return true;
  const [found, name] = [lettersOf(slice), lettersOf(written)];
  if (found.toLowerCase() !== name.toLowerCase()) return false;
  if (signsOf(slice) !== signsOf(written)) return false;
  if (sentenceEnd.test(slice) && !sentenceEnd.test(written)) return false;
  return anyCase || isSameCase(found, name, written);
}

/** Whether it is a name's one word without its accents, as capitals have it: LIBERATION may be the newspaper or not. */
function isWordInCapitals(slice: string, written: string): boolean {
  return (
    slice === slice.toUpperCase() &&
    !slice.includes(' ') &&
    slice.toLowerCase() === lettersOf(written).toLowerCase() &&
    slice.toLowerCase() !== written.toLowerCase()
  );
}

const isSmall = (words: string): boolean => words === words.toLowerCase();

/** Without accents. */
function lettersOf(name: string): string {
  return name.replace(noLetters.for(name), '').normalize('NFD').replace(marks, '');
}

function signsOf(name: string): string {
  const inner = name.replace(/[.!]$/, '');
  return (inner.match(signs.for(inner)) ?? []).join('');
}

/**
 * Capitals as in the list, throughout as in a headline, or one more at the start as in a sentence. A
 * list without small letters, or without capitals, says nothing of capitals; a word without small ones
 * is an acronym.
 */
function isSameCase(found: string, name: string, written: string): boolean {
  if (found === name) return true;
  if (found.slice(1) === name.slice(1)) return found.startsWith(name.charAt(0).toUpperCase());
  if (name === name.toLowerCase() || (name === name.toUpperCase() && /\s/.test(written))) {
    return !found.startsWith(found.charAt(0).toLowerCase());
  }
  return found.length > 3 && found === name.toUpperCase();
}
