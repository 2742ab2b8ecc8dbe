import type { Mention } from '../../../pipeline/document.js';
import { overlaps } from '../../../text/spans.js';
import type { Refiner } from './refiner.js';

const kind =
  '(?:(?:television|TV|radio|satellite) (?:channels?|stations?|networks?)|news (?:agency|agencies|channels?))';
const name = '[A-Z][A-Z0-9]{1,9}';
const pattern = new RegExp(`(?<![\\w-])${name}(?:(?:, | and |, and )${name}){0,5} (?=${kind})`, 'g');
const single = new RegExp(name, 'g');
const score = 0.8;

/** "the MIR and MIR24 television channels": names in capitals before what they are. */
export const broadcasters: Refiner = ({ text }, candidates) => {
  const named: Mention[] = [];
  for (const match of text.matchAll(pattern)) {
    for (const word of match[0].matchAll(single)) {
      const start = match.index + word.index;
      named.push({ type: 'organization', start, end: start + word[0].length, score });
    }
  }
  if (named.length === 0) return candidates;
  // What the engine calls an organization, it may know better.
  const isNew = named.filter(
    (mention) => !candidates.some((other) => other.type === 'organization' && overlaps(other, mention)),
  );
  const others = candidates.filter(
    (mention) => mention.type === 'title' || !isNew.some((other) => overlaps(mention, other)),
  );
  return [...others, ...isNew];
};
