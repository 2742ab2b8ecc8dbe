import { hashBasis, hashPrime, finalizeHash } from '../../binary/hash.js';
import type { Span } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { wordsAt, type WordAt } from './name-words.js';
import type { NameEntry } from './name-entry.js';

/** A name of a list where it stands in a text. */
export interface FoundName extends Span {
  /** The entries that go by this name, in the order of the list; several where they share it. */
  readonly entries: readonly NameEntry[];
  /** Whether the text must show that it is meant; see `NameEntry`. */
  readonly isDoubtful: boolean;
}

/** The most words of a name. */
const longest = 16;
/** Bits of the filter for each beginning of a name: one in fifty words passes it by chance. */
const bitsPerPrefix = 16;

/** A way to call an entry, as it is written in the list. */
interface Form {
  readonly written: string;
  readonly entry: NameEntry;
  readonly isDoubtful: boolean;
}

/**
 * Finds the names of a list in texts, in one pass and whatever the list's length: the
 * beginnings of names, word by word, lie in a Bloom filter (Bloom 1970), so that a word that
 * begins none costs one look at it, and whole names in a table of hashes.
 */
export class NameList {
  readonly size: number;
  private readonly forms: readonly Form[];
  /** Open addressing; 0 is free, else a form's number and one. */
  private readonly table: Uint32Array;
  private readonly filter: Uint8Array;
  private readonly filterMask: number;

  constructor(entries: readonly NameEntry[]) {
    this.size = entries.length;
    const forms: Form[] = [];
    for (const entry of entries) {
      const { name, aliases, doubtful } = entry;
      for (const written of doubtful) forms.push({ written, entry, isDoubtful: true });
      if (!doubtful.includes(name)) forms.push({ written: name, entry, isDoubtful: false });
      for (const written of aliases) forms.push({ written, entry, isDoubtful: false });
    }
    this.forms = forms;
    this.table = new Uint32Array(powerOfTwo(forms.length * 2));
    const bits = powerOfTwo(forms.length * bitsPerPrefix);
    this.filter = new Uint8Array(bits / 8);
    this.filterMask = bits - 1;
    forms.forEach((form, index) => this.index(form, index));
  }

  /** The longest names, from left to right; those found never overlap. */
  find(text: string): FoundName[] {
    const found: FoundName[] = [];
    if (this.size === 0) return found;
    const words = wordsAt(text);
    for (let at = 0; at < words.length; at += 1) {
      const name = this.longestAt(text, words, at);
      if (!name) continue;
      found.push(name.found);
      at += name.length - 1;
    }
    return found;
  }

  private index({ written }: Form, index: number): void {
    const words = wordsAt(written);
    if (words.length === 0 || words.length > longest) return;
    let hash = hashBasis;
    for (const word of words) {
      hash = next(hash, word);
      const bit = finalizeHash(hash) & this.filterMask;
      this.filter[bit >>> 3] = (this.filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
    const mask = this.table.length - 1;
    let slot = finalizeHash(hash ^ words.length) & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = index + 1;
  }

  private longestAt(
    text: string,
    words: readonly WordAt[],
    at: number,
  ): { found: FoundName; length: number } | null {
    let hash = hashBasis;
    let best: { found: FoundName; length: number } | null = null;
    const last = Math.min(words.length, at + longest);
    for (let index = at; index < last; index += 1) {
      hash = next(hash, words[index] as WordAt);
      const bit = finalizeHash(hash) & this.filterMask;
      if (((this.filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) break;
      const length = index - at + 1;
      const found = this.named(text, words.slice(at, index + 1), hash ^ length);
      if (found) best = { found, length };
    }
    return best;
  }

  /** Who is called by these words, which have this hash; null where nobody is. */
  private named(text: string, words: readonly WordAt[], hash: number): FoundName | null {
    const mask = this.table.length - 1;
    let span: Span | null = null;
    const entries: NameEntry[] = [];
    let isDoubtful = true;
    for (let slot = finalizeHash(hash) & mask; this.table[slot] !== 0; slot = (slot + 1) & mask) {
      const form = this.forms[(this.table[slot] as number) - 1] as Form;
      const end = endOf(text, words, form.written);
      if (end === null || !isWritten(text, words, end, form)) continue;
      span ??= { start: (words[0] as WordAt).start, end };
      if (!entries.includes(form.entry)) entries.push(form.entry);
      isDoubtful &&= form.isDoubtful;
    }
    return span && { ...span, entries, isDoubtful };
  }
}

function next(hash: number, { hash: word }: WordAt): number {
  return Math.imul(hash ^ word, hashPrime);
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.max(6, Math.ceil(Math.log2(atLeast + 1)));
}

/** Where a name ends that ends with these words: "Inc." and "Yahoo!" end with a sign. */
function endOf(text: string, words: readonly WordAt[], written: string): number | null {
  const last = words[words.length - 1];
  if (!last) return null;
  const sign = written.charAt(written.length - 1);
  return /[.!]/.test(sign) && text.charAt(last.end) === sign ? last.end + 1 : last.end;
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
function isWritten(text: string, words: readonly WordAt[], end: number, { written, entry }: Form): boolean {
  const start = words[0]?.start ?? 0;
  const slice = text.slice(start, end);
  if (addressBefore.test(text.slice(Math.max(0, start - 1), start))) return false;
  if (addressAfter.test(text.slice(end, end + 3))) return false;
  if (slice === written) return true;
  const [found, name] = [lettersOf(slice), lettersOf(written)];
  if (found.toLowerCase() !== name.toLowerCase()) return false;
  if (signsOf(slice) !== signsOf(written)) return false;
  if (sentenceEnd.test(slice) && !sentenceEnd.test(written)) return false;
  return entry.anyCase || isSameCase(found, name);
}

/** Without accents. */
function lettersOf(name: string): string {
  return name.replace(noLetters.for(name), '').normalize('NFD').replace(marks, '');
}

function signsOf(name: string): string {
  const inner = name.replace(/[.!]$/, '');
  return (inner.match(signs.for(inner)) ?? []).join('');
}

/** Capitals as in the list, throughout as in a headline, or one more at the start as in a sentence. */
function isSameCase(found: string, name: string): boolean {
  if (found === name) return true;
  if (found.slice(1) === name.slice(1)) return found.startsWith(name.charAt(0).toUpperCase());
  return found.length > 3 && found === name.toUpperCase();
}
