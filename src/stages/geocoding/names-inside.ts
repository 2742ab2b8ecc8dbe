import type { Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import { facilityWords } from '../../knowledge/place-words.js';
import type { Span } from '../../pipeline/document.js';
import { isCapitalAt } from '../../text/casing.js';

/** A name of the gazetteer within a longer name. */
export interface InnerName extends Span {
  /** Index of its first row. */
  row: number;
}

const mostWords = 3;

/** What many places are called somewhere, and a word of a longer name never means: "Children's Hospital". */
const generic = new Set(facilityWords);
const isGeneric = (word: string): boolean => generic.has(word.toLowerCase());

/**
 * The names inside a name, which stands in `text` from `start` to `end`: whole words of it,
 * the first in capitals, the longest that there are, but not all its words.
 */
export function namesInside(text: string, start: number, end: number, gazetteer: Gazetteer): InnerName[] {
  const words = wordSpans(text, start, end);
  const found: InnerName[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const from = (words[first] as Span).start;
    if (!isCapitalAt(text, from)) continue;
    for (let last = Math.min(words.length, first + mostWords) - 1; last >= first; last -= 1) {
      if (last - first + 1 === words.length) continue;
      const to = (words[last] as Span).end;
      if (last === first && isGeneric(text.slice(from, to))) continue;
      const row = gazetteer.find(text, from, to);
      if (row < 0) continue;
      found.push({ row, start: from, end: to });
      first = last;
      break;
    }
  }
  return found;
}

const apostrophes = new Set([0x27, 0x2019]);
const hyphen = 0x2d;

/** The words of a stretch of text, parted by whatever is neither letter, digit nor apostrophe. */
function wordSpans(text: string, start: number, end: number): Span[] {
  const words: Span[] = [];
  let from = -1;
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0x20;
    if (isWordCode(code)) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) words.push({ start: from, end: withoutPossessive(text, from, at) });
    from = -1;
  }
  return words;
}

function isWordCode(code: number): boolean {
  if (code > 0x7f) return code < 0x2000 || code > 0x206f || apostrophes.has(code);
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2e ||
    code === 0x27 ||
    code === hyphen
  );
}

function withoutPossessive(text: string, start: number, end: number): number {
  if (end - start > 2 && text.charCodeAt(end - 1) === 0x73 && apostrophes.has(text.charCodeAt(end - 2)))
    return end - 2;
  return end;
}
