import { textAt } from './clauses.js';
import { isPlain, wordOf } from './lexicon.js';
import type { TemporalToken } from './tokens.js';

/** Between what is going on and the incident that it goes back to. */
const links: ReadonlySet<string> = new Set('over after following into to in about'.split(' '));
const placePrepositions: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const before: ReadonlySet<string> = new Set(['before']);

for (const text of [...links, ...placePrepositions, ...articles, ...before]) wordOf(text);

/**
 * Whether the noun that a date goes with is an incident: "due in court over a fire in Leeds on Sunday", "witnesses to
 * a crash on Friday". What is said of the time is then of the noun alone.
 */
export function isOfIncident(tokens: readonly TemporalToken[], first: number): boolean {
  const noun = nounBefore(tokens, first);
  return (
    noun >= 0 &&
    tokens[noun]?.word.isIncident === true &&
    links.has(textAt(tokens, phraseStart(tokens, noun)))
  );
}

/** "Listed the matter for hearing on March 18", "for release in May": what is to come, whatever the verb. */
export function isListedFor(tokens: readonly TemporalToken[], first: number): boolean {
  if (!/^(?:on|in|by)$/.test(textAt(tokens, first - 1))) return false;
  return tokens[first - 2]?.word.isPurpose === true && textAt(tokens, first - 3) === 'for';
}

/** Whether a day owns an incident or an outcome: "would review it after Sunday's fatal crash". */
export function ownsIncident(tokens: readonly TemporalToken[], end: number): boolean {
  if (textAt(tokens, end) !== "'" || textAt(tokens, end + 1) !== 's') return false;
  for (let noun = end + 2; noun < end + 2 + longestPhrase; noun += 1) {
    const word = tokens[noun]?.word;
    if (word?.isIncident || word?.isOutcome) return true;
    if (!word || !isPlain(word)) return false;
  }
  return false;
}

/** Whether a date goes with a noun that something else is before: "a vote before the summit on June 15". */
export function isOfLaterEvent(tokens: readonly TemporalToken[], first: number): boolean {
  const noun = nounBefore(tokens, first);
  return noun >= 0 && before.has(textAt(tokens, phraseStart(tokens, noun)));
}

/** The noun before "on" or "from" and a date, the place of what it names aside; -1 where there is none. */
function nounBefore(tokens: readonly TemporalToken[], first: number): number {
  let at = first - 1;
  if (!/^(?:on|in|from)$/.test(textAt(tokens, at))) return -1;
  at -= 1;
  if (tokens[at]?.isCapital) {
    let name = at;
    while (tokens[name]?.isCapital && at - name < longestName) name -= 1;
    if (textAt(tokens, name) === 'the') name -= 1;
    if (placePrepositions.has(textAt(tokens, name))) at = name - 1;
  }
  return at;
}

/** The place of the word before a noun's phrase: its article, with up to two words before the noun. */
function phraseStart(tokens: readonly TemporalToken[], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - longestPhrase); at -= 1) {
    const text = textAt(tokens, at);
    if (articles.has(text)) return at - 1;
    if (links.has(text) || before.has(text)) return at;
  }
  return -1;
}

const longestName = 3;
const longestPhrase = 4;
