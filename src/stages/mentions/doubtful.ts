import type { Mention } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/** How likely a mention of a person must be, and one directly after a title. */
const evenOdds = 0.5;
const withTitle = 0.25;

/**
 * Leaves out people who are likelier none, rather places or dishes. A doubtful mention
 * stays where its last word is part of a surer one: "Karin" beside "Yerlan Karin".
 */
export function withoutDoubtfulPeople(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const titleEnds = new Set(mentions.filter(({ type }) => type === 'title').map(({ end }) => end));
  const isDoubtful = ({ type, score, start }: Mention): boolean =>
    type === 'person' && score < (titleEnds.has(start - 1) ? withTitle : evenOdds);
  if (!mentions.some(isDoubtful)) return mentions;
  const sureWords = new Set<string>();
  for (const mention of mentions) {
    if (mention.type !== 'person' || isDoubtful(mention)) continue;
    for (const word of wordsIn(text, mention)) sureWords.add(word);
  }
  return mentions.filter(
    (mention) => !isDoubtful(mention) || sureWords.has(wordsIn(text, mention).at(-1) ?? ''),
  );
}

const plural = new UnicodeRegExp(String.raw`^\p{Lu}\p{L}+s$`);

/** Of products below this hardly one is right. */
const leastProduct = 0.3;

/** Leaves out what an engine hardly takes for a product. */
export function withoutDoubtfulProducts(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ type, score }) => type !== 'product' || score >= leastProduct);
}

/**
 * Leaves out families that were taken for people: "the Kirchners", where someone is called
 * Kirchner and nobody Kirchners.
 */
export function withoutFamilies(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const families = new Set<Mention>();
  for (const mention of mentions) {
    if (mention.type !== 'person') continue;
    const { start, end } = mention;
    if (text.charCodeAt(end - 1) !== 0x73 || !/the\s$/i.test(text.slice(Math.max(0, start - 4), start)))
      continue;
    if (plural.test(text.slice(start, end))) families.add(mention);
  }
  if (families.size === 0) return mentions;
  const words = new Set<string>();
  for (const mention of mentions) {
    if (mention.type === 'person') for (const word of wordsIn(text, mention)) words.add(word);
  }
  return mentions.filter((mention) => {
    if (!families.has(mention)) return true;
    const name = text.slice(mention.start, mention.end - 1).toLowerCase();
    return !words.has(name) && !(name.endsWith('e') && words.has(name.slice(0, -1)));
  });
}

/** The words of a name, in small letters. */
function wordsIn(text: string, { start, end }: Mention): string[] {
  return text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s-]+/);
}
