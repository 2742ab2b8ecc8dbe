import type { Mention } from '../../../pipeline/document.js';
import type { Refiner } from './refiner.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';

const office = new UnicodeRegExp(
  String.raw`^ of the (?:\p{Lu}[\p{L}-]+ )?(?:President|Presidency|Prime Minister|Government|Cabinet|King|Queen|Sultan|Emir)(?![\p{L}\p{N}’'-])`,
);

/** "TV and Radio Complex of the Kazakh President": whose body it is belongs to its name. */
export const bodiesOfOffices: Refiner = ({ text }, candidates) => {
  const longer = new Map<Mention, number>();
  for (const mention of candidates) {
    // A single word, "Office of the President" apart, is mostly a name that needs no more.
    const words = text.slice(mention.start, mention.end);
    if (mention.type !== 'organization' || !words.includes(' ')) continue;
    const [whose] = office.exec(text.slice(mention.end, mention.end + 60)) ?? [];
    if (whose !== undefined) longer.set(mention, mention.end + whose.length);
  }
  if (longer.size === 0) return candidates;
  const isInside = ({ type, start, end }: Mention): boolean =>
    type !== 'title' && [...longer].some(([{ end: from }, to]) => start >= from && end <= to);
  return candidates
    .filter((mention) => !isInside(mention))
    .map((mention) => ({ ...mention, end: longer.get(mention) ?? mention.end }));
};
