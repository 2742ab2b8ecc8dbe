import { builtInNames } from '../../../knowledge/names/load-names.js';
import type { Document, Mention } from '../../../pipeline/document.js';
import { overlaps } from '../../../text/spans.js';
import { withClaims, type Claim } from './claims.js';
import { classNounClaims } from './class-nouns.js';
import { clubClaims } from './clubs.js';
import { firmClaims, withLegalForms } from './firms.js';
import { splitJoined } from './joined.js';
import { listedClaims } from './listed.js';
import { repeatedClaims } from './one-type.js';
import { campusClaims, groupClaims, unitClaims } from './units.js';

/**
 * An engine's candidates, with the names that lists and rules of the language know in the place
 * of what the engine made of them.
 */
export function withKnownNames(
  document: Pick<Document, 'text' | 'sentences'>,
  recognized: readonly Mention[],
): readonly Mention[] {
  const { text } = document;
  const found = builtInNames().find(text);
  const candidates = splitJoined(text, recognized, found);
  const known = firstOf([
    ...firmClaims(text, candidates),
    ...listedClaims(text, candidates, found),
    ...unitClaims(text),
    ...groupClaims(text, candidates),
  ]);
  const named = withLegalForms(text, withClaims(text, candidates, known));
  const clubs = clubClaims(document, named, known);
  const shown = firstOf([...classNounClaims(text, named), ...clubs, ...campusClaims(text, named)]);
  return withClaims(text, named, [...shown, ...repeatedClaims(text, named, shown)]);
}

/** Of claims that overlap, the longer one; of equal ones the first. */
export function firstOf(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  const byLength = [...claims].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const claim of byLength) if (!kept.some((other) => overlaps(other, claim))) kept.push(claim);
  return kept;
}
