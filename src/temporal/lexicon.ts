import { dayOrdinals, months, weekdays } from '../knowledge/calendar.js';
import { zoneNames, zoneRegions } from '../knowledge/time-zones.js';
import type { DayPart, Season } from '../knowledge/timex.js';
import { unitNames, units, type Unit } from './units.js';

/**
 * What a verb near an expression says about the time that it names. A perfect ("has been
 * closed since May") and a modal ("could be closed in May") say less than the others; "would" tells what was still to come, and may be by now.
 */
export type Tense = 'past' | 'perfect' | 'modal' | 'conditional' | 'future';
/** Whether a verb speaks of what is to come, or was. */
export const looksAhead = (tense: string | undefined): boolean =>
  tense === 'future' || tense === 'conditional' || tense === 'modal';

/** What is known of a word. A word may be of several classes: "second", "may", "fall". */
export interface Word {
  /** A number of its own, below `mostWords`. */
  readonly id: number;
  /** In lower case; the mark itself for a punctuation mark. */
  readonly text: string;
  month?: number;
  /** 1 is Monday, as in ISO 8601. */
  weekday?: number;
  unit?: Unit;
  season?: Season;
  dayPart?: DayPart;
  isPlural?: boolean;
  /** A cardinal: "seven". */
  count?: number;
  /** "hundred" and above. */
  scale?: number;
  /** "seventh". */
  ordinal?: number;
  tense?: Tense;
  /** Reports what somebody said, in a clause that has a tense of its own: "said". */
  isReporting?: boolean;
  /** Fixes a time to come, if that is named after "for", "to" or "until": "postponed to Friday". */
  isArranging?: boolean;
  /** A verb of asking somebody to do something: "urged". */
  isAsking?: boolean;
  /** Of the past, and goes on for some time: "served". */
  isLasting?: boolean;
  /** Captions of pictures say it of what they show as well: "speaks". */
  isPictured?: boolean;
  /** An activity that goes on, with "is" before it, and is no plan: "are investigating". */
  isOngoing?: boolean;
  /** Happens without a plan: "crash". */
  isIncident?: boolean;
  /** Has happened where a day owns it: "after Sunday's defeat". */
  isOutcome?: boolean;
  /** What a case, a film or a building is meant for: "listed for hearing". */
  isPurpose?: boolean;
  /** A month or weekday cut short, after which a full stop may stand. */
  isShort?: boolean;
  /** Means something else too, unless it has a capital: "may", "march", "sun". */
  needsCapital?: boolean;
  /** Means something else even with a capital, at the start of a sentence or in a name. */
  isAmbiguous?: boolean;
  isZone?: boolean;
  isDigits?: boolean;
  /** Whether an expression can start with it; noted at its first appearance. */
  isStart?: boolean;
}

/** There are fewer words than this, so that two of them make one number. */
export const mostWords = 2 ** 15;
let wordCount = 0;

/** A word that no text has yet. */
export function newWord(text: string, properties: Omit<Word, 'text' | 'id'> = {}): Word {
  wordCount += 1;
  return { id: wordCount, text, ...properties };
}

/** Every word that a construction can name, by its text. */
export const words = new Map<string, Word>();

/** The word of a text, which becomes known by that. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const word = newWord(text);
  words.set(text, word);
  return word;
}

function define(list: string, properties: Omit<Word, 'text' | 'id'>): void {
  for (const text of list.split(' ')) Object.assign(wordOf(text), properties);
}

function number(lists: string, from: number, property: (value: number) => Omit<Word, 'text' | 'id'>): void {
  lists.split(', ').forEach((list, index) => define(list, property(from + index)));
}

for (const [index, { name, short }] of months.entries()) {
  define(name.toLowerCase(), { month: index + 1 });
  for (const text of short) define(text.toLowerCase(), { month: index + 1, isShort: true });
}
for (const [index, { name, short }] of weekdays.entries()) {
  const weekday = index + 1;
  define(name.toLowerCase(), { weekday });
  define(`${name.toLowerCase()}s`, { weekday, isPlural: true });
  for (const text of short) define(text.toLowerCase(), { weekday, isShort: true });
}
define('may march mar august dec mon wed sat sun fri thu jun jan', { needsCapital: true });
define('may march mar dec mon wed sat sun jan', { isAmbiguous: true });

for (const unit of unitNames) {
  const { singular, plural } = units[unit];
  define(singular, { unit });
  define(plural.join(' '), { unit, isPlural: true });
}
define('spring', { season: 'SP' });
define('summer', { season: 'SU' });
define('autumn fall', { season: 'FA' });
define('winter', { season: 'WI' });
define('morning', { dayPart: 'MO' });
define('midday', { dayPart: 'MI' });
define('afternoon', { dayPart: 'AF' });
define('evening', { dayPart: 'EV' });
define('night', { dayPart: 'NI' });
define('mornings', { dayPart: 'MO', isPlural: true });
define('afternoons', { dayPart: 'AF', isPlural: true });
define('evenings', { dayPart: 'EV', isPlural: true });
define('nights', { dayPart: 'NI', isPlural: true });

number(
  'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, ' +
    'fifteen, sixteen, seventeen, eighteen, nineteen',
  1,
  (count) => ({ count }),
);
number('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety', 2, (tens) => ({ count: 10 * tens }));
define('hundred', { scale: 100 });
define('thousand', { scale: 1000 });
for (const [index, text] of dayOrdinals.entries()) {
  if (!text.includes('-')) define(text, { ordinal: index + 1 });
}

define(zoneNames.filter((name) => name.length > 1).join(' '), { isZone: true });
for (const region of zoneRegions) wordOf(region);

define(
  'will shall going due until till scheduled expected expects expect plans plan planned planning upcoming ' +
    'slated deadline expires soon effective payable hopes hope intends aims ll tomorrow',
  { tense: 'future' },
);
define('should could might must may can', { tense: 'modal' });
define('would', { tense: 'conditional' });
define(
  'was were had did became began went came took made held met left found fell rose sold lost ' +
    'won gave got saw paid ran led built brought bought thought kept felt wrote stood heard ' +
    'sent spent hit broke grew cut set died shot struck fled drew threw spoke flew beat drove hurt ' +
    'caught taught fought sank swam sang wore tore froze sought swept shut split dealt',
  { tense: 'past' },
);
define('said told added announced reported claimed confirmed warned insisted', {
  tense: 'past',
  isReporting: true,
});
define(
  'called fixed postponed delayed adjourned deferred rescheduled moved promised pledged vowed booked summoned',
  { tense: 'past', isArranging: true },
);
define('urged invited encouraged implored begged', { tense: 'past', isAsking: true });
define('served lived worked played ruled headed coached edited', { tense: 'past', isLasting: true });
define('led ran taught been', { isLasting: true });
define('speaks testifies lays', { isPictured: true });
define(
  'investigating probing examining searching looking hunting appealing questioning mourning grieving ' +
    'recovering cleaning treating battling assessing suffering struggling reeling missing',
  { isOngoing: true },
);
define('has have been since', { tense: 'perfect' });
define(
  'accident ambush arson assault attack attacks blast bombing brawl burglary collision crash earthquake explosion ' +
    'explosions fire fires flood floods incident killing killings landslide massacre murder murders quake robbery ' +
    'shooting shootings stabbing storm theft',
  { isIncident: true },
);
define('win victory defeat loss collapse outage eruption derailment blaze raid ruling', { isOutcome: true });
define(
  'hearing trial sentencing arguments judgment judgement release delivery launch publication completion',
  { isPurpose: true },
);
// What is on a timetable has the present tense: "the trial opens Friday".
define(
  'opens begins starts hosts meets faces plays visits resumes returns arrives travels heads votes launches ' +
    'closes ends premieres airs departs reopens elects convenes concludes kicks debuts celebrates welcomes ' +
    'host face elect takes go goes speaks testifies retires lays decides publishes inaugurates',
  { tense: 'future' },
);
/** The same after a plural, and nouns or infinitives otherwise: "polls close on Sunday", but "the close on Friday". */
export const pluralVerbs: ReadonlySet<string> = new Set(
  'open close reopen resume begin start meet visit play travel return speak testify arrive vote fly'.split(
    ' ',
  ),
);
define([...pluralVerbs].join(' '), { tense: 'future' });

// Marks and word parts that the token classes look for.
const others = `. , - / : ; ' " & ( ) % $ # @ _ = + be is are to for ahead run up eve prepare preparing gearing the that being last first not from before who which office out into during sale available force so seen leaves runs comes continues finishes he she it they his her its their an this in on no am pm bc bce b c o clock oclock h q s st nd rd th and a half of local time`;
for (const text of others.split(' ')) wordOf(text);

/** The word of every number in digits, and of every word that no construction names. */
export const digits = newWord('0', { isDigits: true });
export const otherWord = newWord('');
/** A word that no construction names, but which ends like a verb of the past. */
export const pastVerb = newWord('', { tense: 'past' });
/** Whether a word says nothing of time: one that no construction names, or a noun for what happens. */
export const isPlain = (word: Word): boolean =>
  word === otherWord || word.isIncident === true || word.isOutcome === true || word.isPurpose === true;
/** Whether a word is a verb of the past by its ending, so that it may be a participle as well. */
export const isRegularPast = (word: Word | undefined): boolean =>
  word === pastVerb ||
  word?.isArranging === true ||
  word?.isAsking === true ||
  (word?.isLasting === true && word.text.endsWith('ed'));
/** The same in -ing: with "is" before it, it may be what is planned. */
export const ingVerb = newWord('');
