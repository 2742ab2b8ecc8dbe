import type { Document, Tokens } from '../../pipeline/document.js';
import { textCasingOf, type TextCasing } from '../../text/casing.js';
import { lineLayout, wholeLines, type LineLayout } from '../../text/line-layout.js';

/** What stands between two tokens. A `line` is one line break, a `paragraph` a blank line. */
export type GapKind = 'none' | 'space' | 'line' | 'paragraph';

/** A full stop, question mark or the like before a gap, and the quotation marks or brackets that close after it. */
export interface Terminator {
  /** Index of the token that ends with it. */
  token: number;
  mark: string;
  /** Whether a quotation mark closes between it and the gap. */
  quoted: boolean;
}

/** A place between two tokens where a sentence may end. */
export interface Gap {
  context: GapContext;
  /** Index of the token before it. */
  token: number;
  kind: GapKind;
  /** What ends the sentence before it, if it ends here. */
  terminator: Terminator | null;
}

export type Verdict = 'end' | 'go on';

/** Says what it knows about a gap; undefined where that is nothing. */
export type Rule = (gap: Gap) => Verdict | undefined;

const terminators = '.?!…。！？؟';
/** Can only close; may stand apart from the full stop, as in tokenized text. */
const surelyClosing = '”»)]';
const closing = `${surelyClosing}"'’`;
const quotes = `"'”’»`;
const opening = /^["'“”‘’`«([\-–—•*·]+$/;

const closers = new Set(Array.from(terminators + closing, (mark) => mark.charCodeAt(0)));
const lastAsciiSign = '?'.charCodeAt(0);

/** Whether a code unit is a terminator or a closing mark; letters are told at once. */
function mayClose(code: number): boolean {
  return (code <= lastAsciiSign || code > 0x5a) && !(code >= 0x61 && code <= 0x7a) && closers.has(code);
}

/** How many closing or opening marks in a row are looked at. */
const farthest = 4;

/** A document as the rules see it: tokens and what stands between them. */
export class GapContext {
  readonly casing: TextCasing;
  private readonly tokens: Tokens;
  private readonly layout: LineLayout;

  constructor(
    readonly document: Pick<Document, 'text' | 'wholeLines' | 'tokens' | 'frontMatter' | 'dateline'>,
  ) {
    this.tokens = document.tokens;
    this.layout = document.wholeLines ? wholeLines : lineLayout(document.text);
    this.casing = textCasingOf(document.text);
  }

  get length(): number {
    return this.tokens.length;
  }

  start(token: number): number {
    return this.tokens.starts[token] as number;
  }

  end(token: number): number {
    return this.tokens.ends[token] as number;
  }

  /** A token as written; '' before the first and after the last one. */
  word(token: number): string {
    if (token < 0 || token >= this.tokens.length) return '';
    return this.document.text.slice(this.start(token), this.end(token));
  }

  /**
   * Whether there is anything after a token that a sentence could end with: a line break, a
   * tab, a full stop or the like, or what may close after one. Most gaps are told by this alone.
   */
  mayEndAfter(token: number): boolean {
    const text = this.document.text;
    const end = this.end(token);
    if (mayClose(text.charCodeAt(end - 1))) return true;
    return countBreaks(text, end, this.start(token + 1)) > 0 || this.hasTabAfter(token);
  }

  /** Whether there is a tab between a token and the next. */
  hasTabAfter(token: number): boolean {
    const next = this.start(token + 1);
    for (let at = this.end(token); at < next; at += 1) {
      if (this.document.text.charCodeAt(at) === 0x09) return true;
    }
    return false;
  }

  /** What stands after a token. A line break in the middle of a wrapped line is a space. */
  gapAfter(token: number): GapKind {
    const from = this.end(token);
    const to = this.start(token + 1);
    if (from === to) return 'none';
    const breaks = countBreaks(this.document.text, from, to);
    if (breaks === 0) return 'space';
    if (breaks > 1) return 'paragraph';
    return this.layout.isWrap(from, to) ? 'space' : 'line';
  }

  /** The sentence terminator that the text before the gap ends with, if it does. */
  terminatorBefore(token: number): Terminator | null {
    let quoted = false;
    for (let at = token; at >= 0 && at > token - farthest; at -= 1) {
      const code = this.document.text.charAt(this.end(at) - 1);
      if (terminators.includes(code)) return { token: at, mark: code, quoted };
      if (!closing.includes(code) || this.end(at) - this.start(at) > 1) return null;
      if (this.end(at - 1) !== this.start(at) && !surelyClosing.includes(code)) return null;
      quoted ||= quotes.includes(code);
    }
    return null;
  }

  /** Whether the token after the gap is a closing mark that belongs to what stands before. */
  isClosedAfter(token: number, gap: GapKind): boolean {
    const next = this.word(token + 1);
    if (next.length !== 1) return false;
    if (gap === 'none') return closing.includes(next) && !this.opensWord(token + 1);
    return gap === 'space' && surelyClosing.includes(next);
  }

  /** The unbroken characters before and up to the end of a token, at most twenty. */
  runBefore(token: number): string {
    const end = this.end(token);
    const run = this.document.text.slice(Math.max(0, end - 20), end);
    return run.slice(run.search(/\S*$/));
  }

  /** The unbroken characters from the start of a token, at most sixty. */
  runAfter(token: number): string {
    const start = this.start(token);
    return /^\S*/.exec(this.document.text.slice(start, start + 60))?.[0] ?? '';
  }

  /** The index of the first token after the gap that is no opening mark. */
  nextWord(token: number): number {
    let at = token + 1;
    while (at <= token + farthest && opening.test(this.word(at))) at += 1;
    return at;
  }

  /** Whether a token is the first of its line. */
  startsLine(token: number): boolean {
    if (token === 0) return true;
    const gap = this.gapAfter(token - 1);
    return gap === 'line' || gap === 'paragraph';
  }

  /** Whether a straight quotation mark directly before a word is one that opens. */
  private opensWord(token: number): boolean {
    return this.word(token) === "'" && /^\p{L}/u.test(this.runAfter(token).slice(1));
  }
}

/** Line breaks in a stretch of white space; two are as good as more. */
function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to && breaks < 2; at += 1) {
    const code = text.charCodeAt(at);
    const isBreak = code === 0x0a || code === 0x2028 || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
    if (isBreak) breaks += 1;
    else if (code === 0x2029) breaks = 2;
  }
  return breaks;
}
