import { isRow } from './rows.js';
import { UnicodeRegExp } from './unicode-regexp.js';
import { endsInParticle, isNameCutInTwo } from './wrapped-names.js';

const capital = new UnicodeRegExp(String.raw`\p{Lu}`);

/** How a text is broken into lines. */
export interface LineLayout {
  /**
   * Whether the line break in the white space from `from` to `to` stands in the middle of
   * a sentence, because the text was wrapped to a width. Offsets in UTF-16 code units.
   */
  isWrap(from: number, to: number): boolean;
}

/** The layout of a text whose lines are paragraphs. */
export const wholeLines: LineLayout = { isWrap: () => false };

/** Wrapped text is seldom wider, and lists or verse are seldom wider than the other. */
export const widest = 130;
export const narrowest = 40;
/** A line that short was not broken off for want of room, whatever the next one starts with. */
const shortest = 30;

const unfinished = new UnicodeRegExp(String.raw`[\p{L}\p{N},;–—-]["'”’)]?$`);
/** Words that another one must follow; the second list may also end a heading. */
const alwaysOpen = /\b(?:an?|and|of|or|the)$/u;
const mostlyOpen = /\b(?:at|by|for|from|in|on|to|with)$/u;
const startsLower = new UnicodeRegExp(String.raw`^["'“‘(]?\p{Ll}`);

/** Whether the last word of a line must be followed by another one, in a text that was wrapped or not. */
export function asksForMore(line: string, isWrapped: boolean): boolean {
  return alwaysOpen.test(line) || (isWrapped && mostlyOpen.test(line));
}

/**
 * Finds out whether a text was wrapped. It was when no line is wide and a good part of
 * the lines that leave off in mid-sentence are followed by a small letter. Then each line
 * that had no room for the first word of the next one goes on there; and any line does
 * whose last word asks for another.
 */
export function lineLayout(text: string): LineLayout {
  const { width, isWrapped } = measure(text);
  const isLowerCase = !capital.test(text);
  return {
    isWrap(from, to) {
      const line = /[^\n\r\u2028]*$/.exec(text.slice(Math.max(0, from - widest), from))?.[0] ?? '';
      const next = text.slice(to, to + widest);
      if (isRow(line) || isRow(/^[^\n\r\u2028]*/.exec(next)?.[0] ?? '')) return false;
      if (endsInParticle(line) && capital.test(next.charAt(0))) return true;
      if (asksForMore(line, isWrapped)) return true;
      if (isWrapped) {
        const word = /^\S*/.exec(next)?.[0] ?? '';
        return line.length + 1 + word.length > width;
      }
      if (isLowerCase || line.length < shortest) return false;
      if (isNameCutInTwo(line, next)) return true;
      return unfinished.test(text.slice(from - 2, from)) && startsLower.test(next);
    },
  };
}

function measure(text: string): { width: number; isWrapped: boolean } {
  let width = 0;
  let breaks = 0;
  let brokenOff = 0;
  let previous = '';
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    if (to - from > 2 * widest) return { width: Infinity, isWrapped: false };
    const line = text.slice(from, to).trim();
    if (line !== '' && previous !== '') {
      // The line before a blank one was not broken off, however wide it is.
      width = Math.max(width, previous.length);
      breaks += 1;
      if (unfinished.test(previous) && startsLower.test(line)) brokenOff += 1;
    }
    previous = line;
    from = to + 1;
  }
  const isWrapped = width >= narrowest && width <= widest && brokenOff * 3 >= breaks;
  return { width, isWrapped: isWrapped && brokenOff > 0 };
}
