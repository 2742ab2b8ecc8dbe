import type { Mention, Span } from '../../document.js';
import { overlaps } from '../../spans.js';
import type { Refiner } from './refiner.js';

const number = '(?:[IVX]{2,5}|V|X|\\d{1,3}(?:st|nd|rd|th))';
const word = "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*|of|the|on|and|for|in|&)";
const event =
  '(?:Forum|Summit|Conference|Congress|Festival|Games|Olympics|Olympiad|Championships?|Cup|Convention|Biennale|Expo|Symposium|Marathon)';
/** A number, capitalised words, and what kind of event it is: "II Kazakhstan-Russia Media Forum". */
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${number} ((?:${word} ){0,7}?${event})(?![\\p{L}\\p{N}])`, 'gu');
const kinds = /Forum|Summit|Conference|Congress|Festival|Games|Olymp|Championship|Cup|Convention|Biennale|Expo|Symposium|Marathon/;

/** So many names are looked for at most, each through the whole article. */
const mostNames = 20;

/** A score for what is told by its form alone. */
const score = 0.9;

/**
 * What is numbered and called a forum, a congress or the like is an event and neither an
 * organization nor the places in its name; wherever the same name stands in the article.
 */
export const numberedEvents: Refiner = ({ readable }, candidates) => {
  if (!kinds.test(readable)) return candidates;
  const names = new Set([...readable.matchAll(pattern)].map((match) => match[1] as string));
  const events: Mention[] = [];
  for (const name of [...names].slice(0, mostNames)) {
    // A name of one word is too common: "the 5th Congress" says nothing of "Congress".
    if (!name.includes(' ')) continue;
    for (let at = readable.indexOf(name); at >= 0; at = readable.indexOf(name, at + name.length)) {
      events.push({ type: 'event', ...withNumber(readable, { start: at, end: at + name.length }), score });
    }
  }
  if (events.length === 0) return candidates;
  const others = candidates.filter(
    (mention) => mention.type === 'title' || !events.some((other) => overlaps(mention, other)),
  );
  return [...others, ...events];
};

const numberBefore = new RegExp(`(?<![\\p{L}\\p{N}])(?:I|${number}) $`, 'u');

/** With the number before a name, where one stands there. */
function withNumber(text: string, { start, end }: Span): Span {
  const before = numberBefore.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  return { start: start - before.length, end };
}
