import type { TemporalToken } from './tokens.js';
import { ingVerb, otherWord, pastVerb, pluralVerbs, type Tense } from './lexicon.js';

const farthestBefore = 14;
const farthestAfter = 10;
/** Right before an expression these point ahead. */
const aheadPrepositions = new Set(['by', 'due']);
/** Before an expression, its article aside, these point ahead whatever the verb: what is prepared is to come. */
const preparations: readonly (readonly string[])[] = [
  ['ahead', 'of'],
  ['run', '-', 'up', 'to'],
  ['eve', 'of'],
  ['prepare', 'for'],
  ['preparing', 'for'],
  ['gearing', 'up', 'for'],
];
const clauseEnds = new Set([';', ':', '"', '(', ')']);
/** What a clause can start with that a verb of saying reports. */
const clauseStarts = new Set('the that a an he she it they his her its their this'.split(' '));

/** Before a date these make it the end of something, whose verb says nothing of its own time. */
const endpoints = new Set(['to', 'through', 'until', 'till', 'for', 'set']);
/** A date behind these belongs to a noun: "the May 3 deadline" is no time of the clause's verb. */
const articles = new Set(['the', 'a', 'an', 'this', 'his', 'her', 'its', 'their']);

/** What a clause says of its time: nothing where its verb is of the present. */
type Shown = Tense | 'present' | undefined;

/**
 * The tense of the clause around an expression, by the nearest verb that shows it: first
 * among the words before, then among those after. A verb of saying whose report begins
 * between it and the expression gives way to a verb of that report. Undefined where no verb
 * shows a tense, or where the expression does not stand for the time of the verb.
 */
export function tenseAround(tokens: readonly TemporalToken[], first: number, end: number): Tense | undefined {
  const before = textAt(tokens, first - 1);
  // "By March 31 all had been sold" looks back, "by Friday all were to be sold" does not.
  if (before === 'by' && hadAfter(tokens, end)) return 'past';
  if (aheadPrepositions.has(before)) return 'future';
  const beforeArticle = articles.has(before) ? first - 1 : first;
  const isPrepared = preparations.some((words) =>
    words.every((word, index) => textAt(tokens, beforeArticle - words.length + index) === word),
  );
  if (isPrepared || followsCopula(tokens, first)) return 'future';
  const shown = tenseBefore(tokens, first) ?? tenseAfter(tokens, end);
  if (shown === 'present') return undefined;
  const saysNothing = endpoints.has(before) || beforeArticle < first;
  return saysNothing && (shown === 'past' || shown === 'perfect') ? undefined : shown;
}

/** "The deadline is March 31", "the vote is on Sunday": what a date is said of in the present is to come. */
function followsCopula(tokens: readonly TemporalToken[], first: number): boolean {
  const at = /^(?:on|in)$/.test(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  return textAt(tokens, at) === 'is' || textAt(tokens, at) === 'are';
}

const textAt = (tokens: readonly TemporalToken[], at: number): string => tokens[at]?.word.text ?? '';

function tenseBefore(tokens: readonly TemporalToken[], first: number): Shown {
  let participle: Shown;
  let isInfinitive = false;
  for (let at = first - 1; at >= Math.max(0, first - farthestBefore); at -= 1) {
    const { word } = tokens[at] as TemporalToken;
    if (clauseEnds.has(word.text) || (participle && word.text === ',')) break;
    isInfinitive ||= word.text === 'to' && isOther(tokens[at + 1]);
    const shown = tenseAt(tokens, at);
    if (!shown) continue;
    // "Decided to admit" does not say when, "plans to admit" does.
    if (isInfinitive && (shown === 'past' || shown === 'perfect')) return 'present';
    if (word.isReporting && at + 1 < first && clauseStarts.has(textAt(tokens, at + 1)))
      return participle ?? tenseAfter(tokens, first) ?? shown;
    // "Will redeem preferred shares": a word in -ed may be no verb.
    if (word === pastVerb && shown === 'past') participle ??= shown;
    else if (!participle || shown === 'future' || shown === 'modal') return shown;
    else break;
  }
  return participle;
}

/** Whether a token is a word in small letters that the grammar does not know, as verbs are. */
function isOther(token: TemporalToken | undefined): boolean {
  return token?.word === otherWord && !token.isCapital;
}

function tenseAfter(tokens: readonly TemporalToken[], end: number): Shown {
  for (let at = end; at < Math.min(tokens.length, end + farthestAfter); at += 1) {
    if (clauseEnds.has(textAt(tokens, at))) break;
    const shown = tenseAt(tokens, at);
    if (shown) return shown;
  }
  return undefined;
}

function hadAfter(tokens: readonly TemporalToken[], end: number): boolean {
  for (let at = end; at < Math.min(tokens.length, end + farthestAfter); at += 1) {
    if (clauseEnds.has(textAt(tokens, at))) return false;
    if (textAt(tokens, at) === 'had') return true;
  }
  return false;
}

/** What a word in its place shows of the tense. */
function tenseAt(tokens: readonly TemporalToken[], at: number): Shown {
  const { word } = tokens[at] as TemporalToken;
  const before = textAt(tokens, at - 1);
  const next = tokens[at + 1];
  switch (word.text) {
    // "Was to open", "is to open", "is opening": what is or was still to come.
    case 'is':
    case 'are':
      if (next?.word.tense === 'future') return 'future';
      return next?.word.text === 'to' || next?.word === ingVerb ? 'future' : 'present';
    case 'was':
    case 'were':
      return next?.word.text === 'to' ? 'future' : 'past';
    case 'set':
      if (next?.word.text === 'for' || next?.word.text === 'to') return 'future';
      break;
    case 'plan':
    case 'plans':
      if (articles.has(before)) return undefined;
  }
  if (pluralVerbs.has(word.text) && tokens[at - 1]?.isPlural !== true) return undefined;
  // "Will be built" says more by its first word than by its last.
  if (before === 'be') return undefined;
  if (word.tense === 'past' && (before === 'is' || before === 'are')) return undefined;
  if (word.tense === 'past' && (before === 'has' || before === 'have')) return 'perfect';
  return word.tense;
}
