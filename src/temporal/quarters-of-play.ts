import { monthName } from '../knowledge/calendar.js';
import type { Document } from '../pipeline/document.js';

/** Words of games that are played in quarters, and of no report on a company. */
const gameWord =
  /\b(?:touchdowns?|half-?time|outscored|quarterbacks?|field goals?|free throws?|three-pointers?|3-pointers?|lay-?ups?|penalty corners?|fumbled?|yard line|(?:\d+|two|three|four|five|six|seven|eight|nine|ten)[ -]yards?|kickoff|playoffs?|tip-?off|goal shooter|N[BF]L|WNBA|AFLW?)\b/i;
const month = String.raw`${monthName}\.?`;
const points = String.raw`(?:1\d\d|\d{1,2})`;
/** A score: "60-46", "17–9"; not "12-15%", "7-10 days", "$3-4", "October 21-23" or "737-800". */
const score = new RegExp(
  String.raw`(?<![\d.,$€£¥#/–-]|${month} ?)\b${points}[-–]${points}\b(?![-–/%]|[.,]\d| ?(?:per|years?|months?|weeks?|days?|hours?|minutes?|million|billion|bps|basis|${month})\b)`,
);
/** Of the quarter of a year. */
const businessWord =
  /\b(?:profits?|revenues?|sales|earnings|fiscal|gdp|growth|economy|economic|shares?|quarterly|year-on-year|year-over-year|inflation|exports?|imports?|output|deliveries|shipments|investors?|net (?:income|loss)|percent|per cent)\b|%/i;

/**
 * Tells of sentences, by their numbers, whether a quarter that they name is one of a game: "trailed 60-46 after the third
 * quarter". The sentence or one beside it has a score or a word of such games, and the sentence itself nothing of
 * business. What was found of a sentence is remembered, since one may name many quarters.
 */
export function quartersOfPlay({
  text,
  sentences,
}: Pick<Document, 'text' | 'sentences'>): (index: number) => boolean {
  const known = new Map<number, { isOfGame: boolean; isOfBusiness: boolean }>();
  const read = (index: number): { isOfGame: boolean; isOfBusiness: boolean } => {
    let found = known.get(index);
    if (!found) {
      const { start, end } = sentences[index] ?? { start: 0, end: 0 };
      const sentence = text.slice(start, end);
      found = {
        isOfGame: gameWord.test(sentence) || score.test(sentence),
        isOfBusiness: businessWord.test(sentence),
      };
      known.set(index, found);
    }
    return found;
  };
  return (index) =>
    !read(index).isOfBusiness && [index, index - 1, index + 1].some((at) => read(at).isOfGame);
}
