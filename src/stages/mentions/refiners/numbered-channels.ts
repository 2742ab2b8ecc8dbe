import type { Refiner } from './refiner.js';

const pattern = /(?<![\w-])([A-Z][A-Za-z]*[A-Z]|[A-Z][A-Za-z]{3,})-?\d{1,2}(?![\w-])/g;
const score = 0.8;

/** "MIR24" is an organization where "MIR" is one: a channel or branch with a number. */
export const numberedChannels: Refiner = ({ text }, candidates) => {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return candidates;
  const organizations = new Set(
    candidates.filter(({ type }) => type === 'organization').map(({ start, end }) => text.slice(start, end)),
  );
  return matches.reduce((kept, match) => {
    if (!organizations.has(match[1] as string)) return kept;
    const start = match.index;
    const end = start + match[0].length;
    const others = kept.filter((mention) => mention.start !== start || mention.end !== end);
    return [...others, { type: 'organization' as const, start, end, score }];
  }, candidates);
};
