import { hashOf } from '../../binary/hash.js';
import type { Capitals } from '../../text/casing.js';
import { ownString } from '../../text/word-memo.js';
import { Casing } from './casing.js';
import { Lexeme } from './lexeme.js';
import type { Word } from './word-features.js';

/** From so many forms on, those that are not met again are forgotten: more make it hardly faster. */
const capacity = 4_096;
/** The most forms that may be new between two calls of `tidy`. */
export const mostNewForms = 20_000;
/** Bits that tell which forms were met once; a power of two. */
const metOnceBits = 2 ** 18;
/** The places of a small table; there are at least twice as many as forms. */
const fewestSlots = 1024;

/** A token as it is written, with what was made of it in text of each casing. */
export class CachedForm<W extends Word> {
  /** The generation that has met it last. */
  metBy: object | undefined = undefined;
  // A field for each casing: where many forms are looked up, each step to another object costs.
  private plain: W | undefined = undefined;
  private flat: W | undefined = undefined;
  private title: W | undefined = undefined;

  constructor(
    readonly hash: number,
    readonly text: string,
    readonly capitals: Capitals,
  ) {}

  /** What was made of it in text of a casing. */
  wordIn(casing: Casing): W | undefined {
    if (casing === Casing.Plain) return this.plain;
    return casing === Casing.Flat ? this.flat : this.title;
  }

  remember(casing: Casing, word: W): void {
    if (casing === Casing.Plain) this.plain = word;
    else if (casing === Casing.Flat) this.flat = word;
    else this.title = word;
  }

  /** Calls `visit` with what was made of it. */
  forEachWord(visit: (word: W) => void): void {
    if (this.plain) visit(this.plain);
    if (this.flat) visit(this.flat);
    if (this.title) visit(this.title);
  }
}

function emptySlots<W extends Word>(count: number): (CachedForm<W> | undefined)[] {
  return new Array<CachedForm<W> | undefined>(count).fill(undefined);
}

/** Forms by what is written, without making a string for each token that is looked up. */
class Generation<W extends Word> {
  size = 0;
  private forms = emptySlots<W>(fewestSlots);
  readonly lexemes = new Map<number, Lexeme>();

  find(hash: number, source: string, start: number, end: number): CachedForm<W> | undefined {
    const { forms } = this;
    const last = forms.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const form = forms[slot];
      if (form === undefined || (form.hash === hash && isAt(form.text, source, start, end))) return form;
    }
  }

  add(form: CachedForm<W>): void {
    form.metBy = this;
    this.size += 1;
    if (2 * this.size > this.forms.length) {
      const known = this.forms;
      this.forms = emptySlots(2 * known.length);
      for (const other of known) if (other) this.put(other);
    }
    this.put(form);
  }

  private put(form: CachedForm<W>): void {
    const { forms } = this;
    const last = forms.length - 1;
    let slot = form.hash & last;
    while (forms[slot] !== undefined) slot = (slot + 1) & last;
    forms[slot] = form;
  }

  /** Calls `visit` with each form. */
  forEach(visit: (form: CachedForm<W>) => void): void {
    for (const form of this.forms) if (form) visit(form);
  }

  /** Calls `visit` with the words of the forms that no later generation has met. */
  forEachUnmet(visit: (word: W) => void): void {
    for (const form of this.forms) {
      if (form?.metBy !== this) continue;
      form.forEachWord(visit);
    }
  }
}

function isAt(text: string, source: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) !== source.charCodeAt(start + at)) return false;
  }
  return true;
}

/**
 * Remembers the forms met lately, and those met before them. A form is kept from the second article
 * on that has it: half of the names of the news are met nowhere else, and what lives on for
 * thousands of articles without being met again only holds memory. (Such a filter of admission is that of TinyLFU,
 * Einziger and others 2017.)
 */
export class FormCache<W extends Word> {
  /** Forms that are new in what is read. */
  private fresh = new Generation<W>();
  private recent = new Generation<W>();
  private older = new Generation<W>();
  /** For the hashes of forms, whether one was fresh since the generations changed last. */
  private readonly metOnce = new Uint32Array(metOnceBits / 32);

  /** `forget` is called with the words of forms that are forgotten. */
  constructor(
    private readonly make: (text: string) => Capitals,
    private readonly forget: (word: W) => void,
  ) {}

  /**
   * Forgets forms that were met only in what was read before, or not for long. Not in the middle of what
   * is read together, since then one key might have two lexemes.
   */
  tidy(): void {
    if (this.fresh.size > 0) {
      this.fresh.forEach((form) => this.admit(form));
      this.fresh = new Generation();
    }
    if (this.recent.size < capacity) return;
    this.older.forEachUnmet(this.forget);
    this.older = this.recent;
    this.recent = new Generation();
    this.metOnce.fill(0);
  }

  /** Keeps a form that was fresh before, and forgets another one. */
  private admit(form: CachedForm<W>): void {
    const bit = form.hash & (metOnceBits - 1);
    const bits = this.metOnce[bit >>> 5] ?? 0;
    if ((bits & (1 << (bit & 31))) !== 0) {
      this.recent.add(form);
      form.forEachWord(this.keepLexeme);
    } else {
      this.metOnce[bit >>> 5] = bits | (1 << (bit & 31));
      form.forEachWord(this.forget);
    }
  }

  /** The form of the token from `start` to `end` of a text. */
  get(source: string, start: number, end: number): CachedForm<W> {
    // Signed, as whole numbers of 32 bits take the least room in V8.
    const hash = hashOf(source, start, end) | 0;
    let form = this.recent.find(hash, source, start, end);
    if (form !== undefined) return form;
    form = this.older.find(hash, source, start, end);
    if (form !== undefined) {
      this.recent.add(form);
      form.forEachWord(this.keepLexeme);
      return form;
    }
    form = this.fresh.find(hash, source, start, end);
    if (form !== undefined) return form;
    const text = ownString(source.slice(start, end));
    form = new CachedForm<W>(hash, text, this.make(text));
    this.fresh.add(form);
    return form;
  }

  private readonly keepLexeme = ({ key, lexeme }: W): void => {
    this.recent.lexemes.set(key, lexeme);
  };

  /** The lexeme that all words of a key share. */
  lexeme(key: number): Lexeme {
    const known = this.recent.lexemes.get(key);
    if (known !== undefined) return known;
    const older = this.older.lexemes.get(key);
    if (older !== undefined) {
      this.recent.lexemes.set(key, older);
      return older;
    }
    let lexeme = this.fresh.lexemes.get(key);
    if (lexeme === undefined) {
      lexeme = new Lexeme();
      this.fresh.lexemes.set(key, lexeme);
    }
    return lexeme;
  }
}
