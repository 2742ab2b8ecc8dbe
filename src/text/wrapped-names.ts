import { nameParticles } from '../knowledge/name-particles.js';
import { sentenceStarters } from '../knowledge/small-words.js';
import { UnicodeRegExp } from './unicode-regexp.js';

/** The least words in small letters that make a line prose, rather than a headline or an entry of a list. */
const fewestSmallWords = 2;
const smallWord = new UnicodeRegExp(String.raw`(?:^|\s)\p{Ll}[\p{L}'’-]*`, 'gu');
const endsCapitalised = new UnicodeRegExp(String.raw`(?:^|\s)\p{Lu}[\p{L}'’-]*$`);
const capitalisedFirst = new UnicodeRegExp(String.raw`^\p{Lu}[\p{L}'’-]+`);
/** A small word within the name of a place, after its first: "Dar es", "Stratford upon", "Boulogne sur". */
const placeParticle = new UnicodeRegExp(
  String.raw`\p{Lu}[\p{L}'’-]*\s(?:es|upon|sur|sous|en|am|an der|de la)$`,
);
/** What follows the last part of a name: a small letter, or a mark. */
const afterName = new UnicodeRegExp(String.raw`^(?:\s\p{Ll}|[,.;:?!)])`);
/** Words that headlines mostly do without. */
const proseWord = /\b(?:the|an?|his|her|its|their|is|are|was|were|has|have|had|been|who|which)\b/gi;
const fewestProseWords = 2;

/** Whether a line ends with a small word of a name that has to go on: "van den", "Dar es", "Newcastle upon". */
export function endsInParticle(line: string): boolean {
  return placeParticle.test(line) || (capitalBeforeLast.test(line) && nameParticles.has(lastWord(line)));
}
const capitalBeforeLast = new UnicodeRegExp(
  String.raw`(?:^|\s)\p{Lu}[\p{L}'’-]*(?:\s\p{Ll}+){0,2}\s\p{Ll}+$`,
);
const lastWord = (line: string): string => /\S*$/.exec(line)?.[0] ?? '';

/**
 * Whether a line of prose ends within a name that goes on in the next one: "... chaired by
 * Agnes" before "Tolliver of Hobart said", "Joost van den" before "Heuvel, a baker".
 */
export function isNameCutInTwo(line: string, next: string): boolean {
  const first = capitalisedFirst.exec(next)?.[0];
  if (first === undefined || sentenceStarters.has(first)) return false;
  if (!afterName.test(next.slice(first.length))) return false;
  if (!endsCapitalised.test(line) && !nameParticles.has(lastWord(line)) && !placeParticle.test(line))
    return false;
  return (line.match(smallWord.for(line))?.length ?? 0) >= fewestSmallWords;
}

/** Whether a line is written in whole sentences, with the small words that headlines leave out. */
export function readsLikeProse(line: string): boolean {
  return (line.match(proseWord)?.length ?? 0) >= fewestProseWords;
}
