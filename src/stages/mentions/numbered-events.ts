import type { Mention, Span } from '../../pipeline/document.js';
import { overlaps } from '../../text/spans.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const startsCapitalised = new UnicodeRegExp(String.raw`^[^\p{Ll}]`);

/** What an event may be, as a name's last word. */
const kinds =
  /\b(?:Forum|Summit|Conference|Congress|Festival|Games|Olympics|Olympiad|Championships?|Cup|Convention|Biennale|Expo|Symposium|Marathon)\b/g;
const number = /^(?:[IVX]{2,5}|V|X|\d{1,3}(?:st|nd|rd|th))$/;
const innerWord = /^(?:of|the|on|and|for|in|&)$/;

/** The most words before the last one. */
const mostWords = 8;
/** Upper bound on the names that are searched for: each search scans the whole article. */
const mostNames = 20;

/** A score for what is told by its form alone. */
const score = 0.9;

/**
 * What is numbered and called a forum, a congress or the like is an event ("the 3rd Asia
 * Pacific Water Summit"), and neither an organization nor the places in its name, wherever
 * the same name stands in the article.
 *
 * @param candidates An engine's candidates, in any order.
 */
export function withNumberedEvents(text: string, candidates: readonly Mention[]): readonly Mention[] {
  const names = new Set<string>();
  for (const match of text.matchAll(kinds)) {
    const name = numberedName(text, match.index, match.index + match[0].length);
    // A name of one word is too common: "the 5th Congress" says nothing of "Congress".
    if (name?.includes(' ') === true && names.size < mostNames) names.add(name);
  }
  if (names.size === 0) return candidates;
  const events: Mention[] = [];
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      events.push({ type: 'event', ...withNumber(text, { start: at, end: at + name.length }), score });
    }
  }
  const others = candidates.filter(
    (mention) => mention.type === 'title' || !events.some((other) => overlaps(mention, other)),
  );
  return [...others, ...events];
}

/** The name that ends with a word, if a number stands before it: "Kazakhstan-Russia Media Forum". */
function numberedName(text: string, lastWord: number, end: number): string | null {
  let start = lastWord;
  for (let words = 0; words <= mostWords; words += 1) {
    if (text.charAt(start - 1) !== ' ') return null;
    const before = wordBefore(text, start - 1);
    if (number.test(before)) return text.slice(start, end);
    const isCapitalised = startsCapitalised.test(before);
    if (!/^[^\s,.;:!?"“”()]+$/.test(before) || !(isCapitalised || innerWord.test(before))) return null;
    start -= before.length + 1;
  }
  return null;
}

/** The word that ends at an offset, as far as forty characters back. */
function wordBefore(text: string, end: number): string {
  return /\S*$/.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? '';
}

/** With the number before a name, where one stands there. */
function withNumber(text: string, { start, end }: Span): Span {
  if (text.charAt(start - 1) !== ' ') return { start, end };
  const before = wordBefore(text, start - 1);
  return number.test(before) || before === 'I' ? { start: start - 1 - before.length, end } : { start, end };
}
