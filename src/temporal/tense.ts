import type { TemporalToken } from './tokens.js';
import {
  beforeAside,
  beforePreposition,
  beforeTitle,
  endsClause,
  farthestBefore,
  textAt,
} from './clauses.js';
import { isOfIncident, isOfLaterEvent, isListedFor, ownsIncident } from './dated-nouns.js';
import { endpoints, isArranged, isEndOfState, startsFrom } from './endpoints.js';
import {
  ingVerb,
  isPlain,
  isRegularPast,
  looksAhead,
  pluralVerbs,
  type Tense,
  type Word,
} from './lexicon.js';

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
/** What a clause can start with that a verb of saying reports. */
const clauseStarts = new Set('the that a an he she it they his her its their this'.split(' '));

/** A date behind these belongs to a noun: "the May 3 deadline" is no time of the clause's verb. */
const articles = new Set(['the', 'a', 'an', 'this', 'his', 'her', 'its', 'their']);

/** What a clause says of its time: nothing where its verb is of the present. */
type Shown = Tense | 'present' | undefined;

/**
 * The tense of the clause around an expression, by the nearest verb that shows it: first
 * among the words before, then among those after. A verb of saying whose report begins
 * between it and the expression gives way to a verb of that report. Undefined where no verb
 * shows a tense, or where the expression does not stand for the time of the verb.
 *
 * @param isClock Whether it is a time of the day alone: "by 9 a.m." is as often past as to come.
 */
export function tenseAround(
  tokens: readonly TemporalToken[],
  first: number,
  end: number,
  isClock = false,
): Tense | undefined {
  const before = textAt(tokens, first - 1);
  // "By March 31 all had been sold" looks back, "by Friday all were to be sold" does not.
  if (before === 'by' && hadAfter(tokens, end)) return 'past';
  if (aheadPrepositions.has(before) && !isClock) return 'future';
  const beforeArticle = articles.has(before) ? first - 1 : first;
  const isPrepared = preparations.some((words) =>
    words.every((word, index) => textAt(tokens, beforeArticle - words.length + index) === word),
  );
  if (isPrepared || followsCopula(tokens, first) || isListedFor(tokens, first)) return 'future';
  if (isOfIncident(tokens, first) || ownsIncident(tokens, end)) return 'past';
  if (endpoints.has(before) && textAt(tokens, end) !== "'") {
    if (isArranged(tokens, first - 1)) return 'future';
    if (isEndOfState(tokens, first - 1)) return 'past';
  }
  const shown = tenseBefore(tokens, first, end) ?? tenseAfter(tokens, end);
  if (shown === 'present') return startsFrom(tokens, first, end) ? 'future' : undefined;
  const saysNothing = endpoints.has(before) || beforeArticle < first || isOfLaterEvent(tokens, first);
  return saysNothing && (shown === 'past' || shown === 'perfect') ? undefined : shown;
}

/** "The deadline is March 31", "the vote is on Sunday": what a date is said of in the present is to come. */
function followsCopula(tokens: readonly TemporalToken[], first: number): boolean {
  const at = beforePreposition(tokens, first);
  return textAt(tokens, at) === 'is' || textAt(tokens, at) === 'are';
}

function tenseBefore(tokens: readonly TemporalToken[], first: number, end: number): Shown {
  let participle: Shown;
  let isInfinitive = false;
  const verbBeside = beforePreposition(tokens, first);
  let isBeside = false;
  let hasComma = false;
  for (let at = beforeAside(tokens, first); at >= Math.max(0, first - farthestBefore); at -= 1) {
    at = beforeTitle(tokens, at);
    const { word } = tokens[at] as TemporalToken;
    hasComma ||= word.text === ',';
    if (endsClause(tokens, at) || (participle && word.text === ',')) break;
    isInfinitive ||= word.text === 'to' && isOther(tokens[at + 1]);
    const shown = tenseAt(tokens, at);
    if (!shown) continue;
    // "Decided to admit" does not say when, "plans to admit" does.
    if (isInfinitive && (shown === 'past' || shown === 'perfect'))
      return asksSomebody(tokens, at, shown) ? 'future' : 'present';
    if (word.isReporting && at + 1 < first && clauseStarts.has(textAt(tokens, at + 1))) {
      // "Who announced his exit on July 7, will travel": what he announced is a thing.
      if (textAt(tokens, end) === ',' && relatives.has(textAt(tokens, at - 1))) return shown;
      return participle ?? tenseAfter(tokens, first) ?? shown;
    }
    // "Will redeem preferred shares": a word in -ed may be no verb. "A man arrested on Friday": it is one.
    if (isRegularPast(word) && shown === 'past') {
      isBeside ||= at === verbBeside && !isAfterBe(tokens, at);
      participle ??= shown;
    } else if (participle && !looksAhead(shown)) break;
    else return isBeside || (hasComma && word.isPictured) ? 'present' : shown;
  }
  return participle;
}

/**
 * "Urged voters to rally on Saturday": what somebody is asked to do is to come; "was urged to" may be long ago. So is
 * what one "has called on teachers to" do or "has vowed to" do on a day, which says nothing of when that was asked.
 */
function asksSomebody(tokens: readonly TemporalToken[], at: number, shown: Tense): boolean {
  const isPassive = /^(?:was|were|been|being)$/.test(textAt(tokens, at - 1));
  const word = tokens[at]?.word;
  if (isPassive) return false;
  if (shown === 'perfect') return word?.isAsking === true || word?.isArranging === true;
  return textAt(tokens, at + 1) !== 'to' && word?.isAsking === true;
}

const relatives = new Set(['who', 'which']);

/** "Will be formally opened", "to have it opened": a participle that goes with a verb before it. */
const isAfterBe = (tokens: readonly TemporalToken[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:be|being|been|have|has|to)$/.test(word.text));

/** Whether a token is a word in small letters that the grammar does not know, as verbs are. */
function isOther(token: TemporalToken | undefined): boolean {
  if (token === undefined || token.isCapital) return false;
  // "To march" is no month.
  return isPlain(token.word) || pluralVerbs.has(token.word.text) || token.word.needsCapital === true;
}

function tenseAfter(tokens: readonly TemporalToken[], end: number): Shown {
  for (let at = end; at < Math.min(tokens.length, end + farthestAfter); at += 1) {
    // "Said in June that it would close": what follows is of another time.
    const isReport = textAt(tokens, at) === 'that' && !/^(?:and|so)$/.test(textAt(tokens, at - 1));
    if (endsClause(tokens, at) || isReport) break;
    const shown = tenseAt(tokens, at);
    if (shown) return shown;
  }
  return undefined;
}

function hadAfter(tokens: readonly TemporalToken[], end: number): boolean {
  for (let at = end; at < Math.min(tokens.length, end + farthestAfter); at += 1) {
    if (endsClause(tokens, at)) return false;
    if (textAt(tokens, at) === 'had') return true;
  }
  return false;
}

/** What a word in its place shows of the tense. */
function tenseAt(tokens: readonly TemporalToken[], at: number): Shown {
  const { word, isCapital } = tokens[at] as TemporalToken;
  const before = textAt(tokens, at - 1);
  const next = tokens[at + 1];
  // "Told the ministry in May that": the month.
  if (word.month !== undefined && word.tense === 'modal' && isCapital) return undefined;
  switch (word.text) {
    // "Was to open", "is to open", "is opening": what is or was still to come.
    case 'is':
    case 'are':
      if (next?.word.tense === 'future') return 'future';
      // "Are looking for a man" is of now, "are looking to win" is not.
      if (next?.word.isOngoing) return textAt(tokens, at + 2) === 'to' ? 'future' : 'present';
      return next?.word.text === 'to' || isDoing(next?.word) ? 'future' : 'present';
    case 'was':
    case 'were':
      return next?.word.text === 'to' || comingWords.has(next?.word.text ?? '') ? 'future' : 'past';
    case 'coming':
      // "More heat is coming on Friday"
      return /^(?:on|in)$/.test(next?.word.text ?? '') ? 'future' : undefined;
    case 'would':
      return next?.word.text === 'have' ? 'modal' : 'conditional';
    case 'seen':
      // "Last seen on Friday"
      return before === 'last' || before === 'first' ? 'past' : undefined;
    case 'leaves':
      return leavingWords.has(next?.word.text ?? '') ? 'future' : undefined;
    // "Continues on Monday"; not "continues to fall" or "finishes third".
    case 'continues':
    case 'finishes':
      if (next?.word.weekday !== undefined) return 'future';
      return /^(?:on|in|at|next)$/.test(next?.word.text ?? '') ? 'future' : undefined;
    case 'runs':
      return next?.word.text === 'out' ? 'future' : undefined;
    case 'comes':
      return next?.word.text === 'into' ? 'future' : undefined;
    case 'set':
      // "Looked set to win": so it looked then.
      if (isRegularPast(tokens[at - 1]?.word)) return undefined;
      if (next?.word.text === 'for' || next?.word.text === 'to') return 'future';
      break;
    case 'promised':
    case 'pledged':
      // "Has promised elections in May"
      if (isPerfect(before) && !/^(?:on|in)$/.test(next?.word.text ?? '')) return 'future';
      break;
    case 'plan':
    case 'plans':
      if (articles.has(before)) return undefined;
  }
  if (pluralVerbs.has(word.text) && !isSaidOfSeveral(tokens, at)) return undefined;
  // "The highest number of votes", "70,000 votes", "its votes"
  if (nounsAsWell.has(word.text) && (articles.has(before) || before === 'of' || isNumber(tokens[at - 1])))
    return undefined;
  // "Will be built" says more by its first word than by its last.
  if (before === 'be' || before === 'being') return undefined;
  if (word.tense === 'past' && (before === 'is' || before === 'are')) return undefined;
  if (word.tense === 'past' && isPerfect(before)) return 'perfect';
  // "A cut in June", "to cut in June"
  const isNoPast = articles.has(before) || before === 'to';
  if (word.tense === 'past' && isNoPast && !isRegularPast(word)) return undefined;
  return word.tense;
}

/** What is on a timetable when it is a verb: "the party votes on Sunday". */
const nounsAsWell = new Set('votes plays visits returns starts ends meets heads launches lays'.split(' '));
const isNumber = (token: TemporalToken | undefined): boolean => token?.word.isDigits === true;

/** After "were" these say that something was still to come: "were due to shut in April". */
const comingWords = new Set(['due', 'scheduled']);

const isPerfect = (text: string): boolean => text === 'has' || text === 'have';
/** "Is opening"; these are nouns as well, which the grammar knows by themselves. */
const isDoing = (word: Word | undefined): boolean =>
  word === ingVerb || /^(?:being|hearing|sentencing|ruling)$/.test(word?.text ?? '');
/** After "leaves" these show that somebody does; "leaves three dead" tells of what is over. */
const leavingWords = new Set(['in', 'on', 'for', 'at', 'office', 'his', 'her', 'their']);

/**
 * Whether a verb's form of the plural is no noun or infinitive: "polls close", "the Bulls visit Boston", "Barcelona
 * start the season"; not "his Paris visit on Friday".
 */
function isSaidOfSeveral(tokens: readonly TemporalToken[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined) return false;
  if (!before.isCapital || (at === 1 && before.isPlural)) return before.isPlural;
  if (before.word.text === 'to' || before.word.tense) return false;
  const hasObject = next !== undefined && (articles.has(next.word.text) || next.isCapital);
  return hasObject || (before.isPlural && textAt(tokens, at - 2) === 'the');
}
