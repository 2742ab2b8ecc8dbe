import { kindNumber, type Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import { placesOf } from '../../knowledge/gazetteer/places-of.js';
import type { Mention, Span } from '../../pipeline/document.js';

/** Whether something else than a place can be two places: "Wall Street and Silicon Valley". */
export function mayBePlaces(text: string, { type, start, end }: Mention): boolean {
  return type === 'organization' && text.slice(start, end).includes(conjunction);
}

export const conjunction = ' and ';

/** Two streets, squares or landscapes that an engine took for one organization, as places. */
export function joinedPlaces(text: string, mention: Mention, gazetteer: Gazetteer): Mention[] {
  if (!mayBePlaces(text, mention)) return [mention];
  const at = text.indexOf(conjunction, mention.start);
  const parts = [
    { start: mention.start, end: at },
    { start: at + conjunction.length, end: mention.end },
  ];
  const isFeature = ({ start, end }: Span): boolean =>
    placesOf(text.slice(start, end), gazetteer, (place) =>
      featureKinds.has(gazetteer.arrays.kinds[place] ?? -1),
    ).length > 0;
  return parts.every(isFeature) ? parts.map((part) => ({ ...mention, type: 'place', ...part })) : [mention];
}

const featureKinds: ReadonlySet<number> = new Set([kindNumber.natural, kindNumber.facility]);

/** How many mentions before a place are looked at: a title that has the same name in it may stand between. */
const mostNested = 4;

/** "Bosnia and Herzegovina": a country whose name is that of the place before and this one, whatever it was taken for. */
export function countryWithBefore(
  text: string,
  before: readonly Mention[],
  { end, start, score }: Mention,
  gazetteer: Gazetteer,
): { first: Mention; whole: Mention } | null {
  if (text.slice(start - conjunction.length, start) !== conjunction) return null;
  const first = before
    .slice(-mostNested)
    .findLast((mention) => mention.end === start - conjunction.length && mention.type === 'place');
  if (!first) return null;
  const isCountry = placesOf(
    text.slice(first.start, end),
    gazetteer,
    (place) => gazetteer.arrays.kinds[place] === kindNumber.country,
  );
  return isCountry.length > 0
    ? { first, whole: { ...first, end, score: Math.max(first.score, score) } }
    : null;
}
