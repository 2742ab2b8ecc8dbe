import { builtInNames } from '../../../knowledge/names/load-names.js';
import type { Document, Mention } from '../../../pipeline/document.js';
import { firstOf, withClaims } from './claims.js';
import { classNounClaims, placeNounClaims } from './class-nouns.js';
import { clubClaims } from './clubs.js';
import { firmClaims, withLegalForms } from './firms.js';
import { splitJoined } from './joined.js';
import { listedClaims } from './listed.js';
import { productNounClaims } from './product-nouns.js';
import { shipClaims } from './ships.js';
import { outvotedClaims, repeatedClaims } from './repeated-claims.js';
import { headClaims, introducedClaims, wholeClaims, withoutAreas } from './short-forms.js';
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
  const candidates = withoutAreas(text, splitJoined(text, recognized, found));
  const introduced = introducedClaims(text, candidates);
  const known = firstOf([
    ...firmClaims(text, candidates),
    ...listedClaims(text, candidates, found),
    ...unitClaims(text),
    ...introduced,
    ...groupClaims(text, candidates),
  ]);
  const whole = withLegalForms(text, withClaims(text, candidates, known));
  const named = withClaims(text, whole, shipClaims(text, whole));
  const clubs = clubClaims(document, named, known);
  const shown = firstOf([
    ...classNounClaims(text, named),
    ...clubs,
    ...campusClaims(text, named),
    ...wholeClaims(text, named),
    ...placeNounClaims(text, named),
  ]);
  const products = productNounClaims(text, named);
  const told = withClaims(text, named, [
    ...firstOf([...shown, ...products]),
    ...repeatedClaims(text, named, [...shown, ...introduced]),
  ]);
  return withClaims(text, told, firstOf([...headClaims(text, told), ...outvotedClaims(text, told)]));
}
