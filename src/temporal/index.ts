import type { Document, Mention, Span } from '../pipeline/document.js';
import { firstEndingAfter, overlaps, trimSpan } from '../text/spans.js';
import { formatTimex } from '../knowledge/timex.js';
import { ReferenceTime } from './reference-time.js';
import { grammar } from './constructions/index.js';
import { mergeExpressions, type ExpressionMention } from './merge.js';
import { findExpressions } from './chunker.js';
import type { Meaning } from './semantics.js';
import { resolve } from './resolve.js';
import { openYears } from './stories.js';
import { quartersOfPlay } from './quarters-of-play.js';
import { temporalTokens, type TemporalToken } from './tokens.js';
import { tenseAround } from './tense.js';
import type { Tense } from './lexicon.js';

/** What the grammar's own finds are worth: the share of them that is exactly right on TempEval-3. */
const untaggedScores = { date: 0.89, reference: 0.63, duration: 0.67 };

/** A temporal expression on its way to a value. */
interface TemporalExpression extends Span {
  sentence: number;
  meaning: Meaning;
  tense: Tense | undefined;
  isFirm: boolean;
  /** The number that it starts with, if it does. */
  leading: number;
}

/**
 * The mentions of a document with its temporal expressions in them, each with class, value
 * and modifier as TIMEX3 has them. What the engine found and the grammar cannot read stays
 * a date without a value. The warnings are of dates that can be read in two ways.
 */
export function withTemporalExpressions(
  document: Pick<Document, 'text' | 'sentences' | 'date' | 'mentions'>,
): { mentions: Mention[]; warnings: string[] } {
  const warnings: string[] = [];
  const { expressions, denied } = expressionsOf(document);
  const referenceTime = new ReferenceTime(document.date);
  learnFrom(expressions, referenceTime);
  if (referenceTime.date) openYears(document.text, document.sentences, expressions, referenceTime.date.year);
  const candidates: ExpressionMention[] = [];
  const noDates: Span[] = [...denied];
  for (const { start, end, sentence, meaning, tense, isFirm } of expressions) {
    Object.assign(referenceTime, { tense, sentence });
    const { timex, value, mod, point, zone, isAmbiguous, isImpossible } = resolve(meaning, referenceTime);
    if (isImpossible) {
      noDates.push({ start, end });
      continue;
    }
    if (point) referenceTime.note(point);
    if (isAmbiguous) warnings.push(ambiguity(document.text.slice(start, end)));
    const type = timex === 'DATE' || timex === 'TIME' ? 'date' : 'duration';
    const kind = meaning.kind === 'reference' ? 'reference' : type;
    const score = untaggedScores[kind];
    const mention: Mention = {
      ...{ start, end, type, timex, score, value: formatTimex(value) },
      ...(mod !== undefined && { mod }),
      ...(zone && { zone: zone.name }),
      ...(zone?.offset && { offset: zone.offset }),
    };
    candidates.push({ start, end, mention, isFirm });
  }
  const combined = mergeExpressions(
    document.text,
    withoutDates(
      document.mentions,
      noDates.sort((a, b) => a.start - b.start),
    ),
    candidates,
  );
  const valued = combined.map((mention) =>
    mention.type === 'date' && mention.value === undefined
      ? { ...mention, ...valueOf(document, mention, referenceTime) }
      : mention,
  );
  return { mentions: valued.filter((mention) => !isMereNumber(document, mention)), warnings };
}

/** The mentions without an engine's dates in places where there is none that the calendar has. */
function withoutDates(mentions: readonly Mention[], places: readonly Span[]): readonly Mention[] {
  if (places.length === 0) return mentions;
  return mentions.filter((mention) => {
    const place = places[firstEndingAfter(places, mention.start)];
    return mention.type !== 'date' || !place || !overlaps(place, mention);
  });
}

/** Whether an engine took a score, a share or the like for a date: "2-0", "8.5". */
function isMereNumber({ text }: Pick<Document, 'text'>, { type, value, start, end }: Mention): boolean {
  return type === 'date' && value === undefined && /^[\d.,:\s–-]+$/.test(text.slice(start, end));
}

const ambiguity = (words: string): string => `The date "${words}" may have the day or the month first`;

/** The value of a date that only the engine found, if all of it is an expression. */
function valueOf(
  { text }: Pick<Document, 'text'>,
  mention: Mention,
  referenceTime: ReferenceTime,
): Partial<Mention> {
  const { start, end, timex: given = 'DATE' } = mention;
  const tokens = temporalTokens(text, start, end);
  const match = tokens.length > 0 ? grammar.matchAt(tokens, 0) : null;
  if (match?.end !== tokens.length) return { timex: given };
  referenceTime.tense = undefined;
  const { timex, value, mod } = resolve(match.meaning, referenceTime);
  const isDate = timex === 'DATE' || timex === 'TIME';
  return isDate ? { timex, value: formatTimex(value), ...(mod !== undefined && { mod }) } : { timex: given };
}

/** Finds the expressions, sentence by sentence, and the numbers that look like years and are none. */
function expressionsOf({ text, sentences, mentions }: Pick<Document, 'text' | 'sentences' | 'mentions'>): {
  expressions: TemporalExpression[];
  denied: Span[];
} {
  const dates = mentions.filter(({ type }) => type === 'date');
  const isOfPlay = quartersOfPlay({ text, sentences });
  const expressions: TemporalExpression[] = [];
  const denied: Span[] = [];
  const isTagged = (first: TemporalToken, last: TemporalToken): boolean => {
    const date = dates[firstEndingAfter(dates, first.start)];
    return date !== undefined && date.start < last.end;
  };
  for (const [index, sentence] of sentences.entries()) {
    const tokens = temporalTokens(text, sentence.start, sentence.end);
    const { found, denied: numbers } = findExpressions(tokens, isTagged);
    for (const { first } of numbers) {
      const { start, end } = tokens[first] as TemporalToken;
      denied.push({ start, end });
    }
    for (const { first, end, meaning, goesWith } of found) {
      if (isOfAntiquity(tokens, end)) {
        const last = (tokens[end + 1] ?? tokens[end]) as TemporalToken;
        denied.push({ start: (tokens[first] as TemporalToken).start, end: last.end });
        continue;
      }
      if (isBareQuarter(meaning) && isOfPlay(index)) {
        denied.push({
          start: (tokens[first] as TemporalToken).start,
          end: (tokens[end - 1] as TemporalToken).end,
        });
        continue;
      }
      const start = tokens[first] as TemporalToken;
      const span = spanOf(text, start, tokens[end - 1] as TemporalToken);
      const tense = goesWith
        ? tenseAround(tokens, goesWith.first, goesWith.end)
        : tenseAround(tokens, first, end, meaning.kind === 'time' && meaning.day === undefined);
      const isNamed = meaning.kind === 'calendar' && meaning.isName === true;
      const isFirm =
        isNamed || (end - first > 1 && tokens.slice(first, end).some(({ digits }) => digits > 0));
      expressions.push({ ...span, sentence: index, meaning, tense, isFirm, leading: start.value });
    }
  }
  return { expressions, denied };
}

/** "The third quarter", "early in the third quarter": of a year that is not named, or of a game. */
function isBareQuarter(meaning: Meaning): boolean {
  return (
    meaning.kind === 'calendar' &&
    meaning.quarter !== undefined &&
    meaning.year === undefined &&
    !meaning.within
  );
}

/** "June 323 BC", "15 March 44 B.C.": what an era follows is in no year that a value could have. */
function isOfAntiquity(tokens: readonly TemporalToken[], end: number): boolean {
  const [year, era, dot, letter] = tokens.slice(end, end + 4);
  if (year === undefined || !(year.digits > 0)) return false;
  // "In the year 79" is not this one.
  if (tokens[end - 1]?.word.text === 'year') return year.digits < 4;
  if (era?.word.text === 'bc' || era?.word.text === 'bce') return true;
  return era?.word.text === 'b' && dot?.word.text === '.' && letter?.word.text === 'c';
}

/** From the first token to the last, less an apostrophe or possessive at either end. */
function spanOf(text: string, first: TemporalToken, last: TemporalToken): Span {
  const span = { start: first.start, end: last.end };
  return first.word.text === "'" || last.word.text === 's' ? trimSpan(text, span) : span;
}

/** How many sentences at the start of an article may tell the year of its dates, by a date in full. */
const leadSentences = 4;

/** What the article's dates say about each other: the order of 03/04, and the year that is meant. */
function learnFrom(expressions: readonly TemporalExpression[], referenceTime: ReferenceTime): void {
  for (const { meaning, sentence, leading } of expressions) {
    if (meaning.kind !== 'calendar' || meaning.year === undefined || meaning.day === undefined) continue;
    if (sentence < leadSentences) referenceTime.likelyYear ??= meaning.year;
    if (meaning.isOpenOrder || !(leading > 0 && leading <= 31)) continue;
    if (leading === meaning.day && leading > 12) referenceTime.isDayFirst ??= true;
    else if (leading === meaning.month && meaning.day > 12) referenceTime.isDayFirst ??= false;
  }
}
