import { kindNumber, nameFlags, type Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import { placesOf } from '../../knowledge/gazetteer/places-of.js';
import type { Mention } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { containerAfter } from './place-parts.js';

/*
 * "Lewis Hamilton opened a track in Hamilton, Ontario. Hamilton said": engines draw the words that are
 * written alike towards one type, and the words beside them tell better.
 */

const oneWord = new UnicodeRegExp(String.raw`^\p{Lu}[\p{L}’'-]+$`);
const placeBefore =
  /(?:^|[^\p{L}])(?:in|at|from|near|to|of|outside|around|visited|visits|visiting|left|reached|toured|through) $/iu;
const mayHaveContainer = new UnicodeRegExp(String.raw`^, ?\p{Lu}`);
const clauseAfter =
  /^(?:[.,;:)]|\s*$|\s(?!\S*\p{Lu})(?:on|and|after|before|where|in|for|to|with|was|is|has|when)\s)/u;
const saidAfter = /^ (?:said|says|added|told)(?![\p{L}-])/u;
const pronounAfter = /^ (?:said|says|added|told [^.,;]{1,30}?)(?: that)? (?:he|she)(?!\p{L})/u;
const reach = 14;
const longest = 60;

/**
 * With the town where one of its country or region follows it, and with the person where somebody who is
 * named in full before it speaks: "Jack London was in London, Kentucky. London said he liked it."
 *
 * @param load Loads the gazetteer, when there is a word that it is needed for.
 */
export async function withTownsOfSurnames(
  text: string,
  mentions: readonly Mention[],
  load: () => Promise<Gazetteer>,
): Promise<readonly Mention[]> {
  const surnames = new Set<string>();
  const changed: Mention[] = [];
  let gazetteer: Gazetteer | null = null;
  for (const mention of mentions) {
    const { type, start, end, listed } = mention;
    const words = text.slice(start, end);
    const [, surname] = /\s(\S+)$/.exec(words) ?? [];
    if (type === 'person' && surname !== undefined) surnames.add(surname);
    let as: Mention['type'] = type;
    if (!listed && surnames.has(words) && oneWord.for(text).test(words)) {
      if (type === 'person' && mayBeTown(text, mention)) {
        gazetteer ??= await load();
        if (isTown(text, mention, gazetteer)) as = 'place';
      } else if (type === 'place' && saidAfter.test(text.slice(end, end + reach))) {
        gazetteer ??= await load();
        // A capital may speak for its country.
        const speaks = !isCapital(words, gazetteer) || pronounAfter.test(text.slice(end, end + longest));
        if (speaks) as = 'person';
      }
    }
    changed.push(as === type ? mention : { ...mention, type: as });
  }
  return changed;
}

function mayBeTown(text: string, { start, end }: Mention): boolean {
  return (
    mayHaveContainer.for(text).test(text.slice(end, end + 3)) &&
    placeBefore.test(text.slice(Math.max(0, start - reach), start))
  );
}

/** Whether the words are followed by the region or country of such a town, and by no more of its name. */
function isTown(text: string, mention: Mention, gazetteer: Gazetteer): boolean {
  const outer = containerAfter(text, mention, gazetteer);
  if (outer === null) return false;
  // With the full stop of an abbreviation, or of the sentence.
  return text.charAt(outer.end - 1) === '.' || clauseAfter.test(text.slice(outer.end, outer.end + reach));
}

function isCapital(name: string, gazetteer: Gazetteer): boolean {
  const isOne = (place: number, flags: number): boolean =>
    gazetteer.arrays.kinds[place] === kindNumber.capital && !(flags & nameFlags.demonym);
  return placesOf(name, gazetteer, isOne).length > 0;
}
