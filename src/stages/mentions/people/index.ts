import type { Mention } from '../../../pipeline/document.js';
import { firstOf, withClaims } from '../names/claims.js';
import {
  generationClaims,
  nicknameClaims,
  particleClaims,
  peerClaims,
  withParticles,
  withWholeGivenNames,
} from './bounds.js';
import {
  addressedClaims,
  misreadClaims,
  placeNameClaims,
  rulerClaims,
  sharedSurnameClaims,
  wordNameClaims,
} from './overlooked.js';
import { givenNameClaims, knownAsClaims } from './given-names.js';

/** An engine's candidates, with the people that forms and surroundings of names tell. */
export function withWholePeople(text: string, recognized: readonly Mention[]): readonly Mention[] {
  const candidates = withParticles(text, withWholeGivenNames(text, recognized));
  const claims = firstOf([
    ...generationClaims(text, candidates),
    ...nicknameClaims(text, candidates),
    ...particleClaims(text, candidates),
    ...misreadClaims(text, candidates),
    ...placeNameClaims(text, candidates),
    ...wordNameClaims(text, candidates),
    ...rulerClaims(text, candidates),
    ...sharedSurnameClaims(text, candidates),
    ...addressedClaims(text, candidates),
    ...peerClaims(text, candidates),
  ]);
  const named = withClaims(text, candidates, claims);
  return withClaims(text, named, firstOf([...knownAsClaims(text, named), ...givenNameClaims(text, named)]));
}
