import type { Document } from '../pipeline/document.js';

/** Words of games that are played in quarters, and of no report on a company. */
const gameWord =
  /\b(?:touchdowns?|half-?time|outscored|quarterbacks?|field goals?|free throws?|three-pointers?|3-pointers?|lay-?ups?|penalty corners?|fumbled?|yard line|(?:\d+|two|three|four|five|six|seven|eight|nine|ten)[ -]yards?|kickoff|playoffs?|tip-?off|goal shooter|N[BF]L|WNBA|AFLW?)\b/i;
const month = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const points = String.raw`(?:1\d\d|\d{1,2})`;
/** A score: "60-46", "17–9"; not "12-15%", "7-10 days", "$3-4", "October 21-23" or "737-800". */
const score = new RegExp(
  String.raw`(?<![\d.,$€£¥#/–-]|${month} ?)\b${points}[-–]${points}\b(?![-–/%]|[.,]\d| ?(?:per|years?|months?|weeks?|days?|hours?|minutes?|million|billion|bps|basis|${month})\b)`,
);
/** Of the quarter of a year. */
const businessWord =
  /\b(?:profits?|revenues?|sales|earnings|fiscal|gdp|growth|economy|economic|shares?|quarterly|year-on-year|year-over-year|inflation|exports?|imports?|output|deliveries|shipments|investors?|net (?:income|loss)|percent|per cent)\b|%/i;

/**
 * Whether a quarter that a sentence names is one of a game: "trailed 60-46 after the third quarter". The sentence or
 * one beside it has a score or a word of such games, and the sentence itself nothing of business.
 *
 * @param index The number of the sentence.
 */
export function isQuarterOfPlay(
  { text, sentences }: Pick<Document, 'text' | 'sentences'>,
  index: number,
): boolean {
  const of = (at: number): string => {
    const sentence = sentences[at];
    return sentence ? text.slice(sentence.start, sentence.end) : '';
  };
  const isOfGame = (sentence: string): boolean => gameWord.test(sentence) || score.test(sentence);
  return !businessWord.test(of(index)) && [index, index - 1, index + 1].some((at) => isOfGame(of(at)));
}
