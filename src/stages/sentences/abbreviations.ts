import { ambiguousAbbreviations, beforeNames, beforeNumbers } from '../../knowledge/abbreviations.js';
import { eponymNouns } from '../../knowledge/name-particles.js';
import { sentenceStarters } from '../../knowledge/small-words.js';
import { capitalised } from '../../text/casing.js';
import type { GapContext, Rule } from './gap-context.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const startsWithNumber = new UnicodeRegExp(String.raw`^[\p{Nd}(]`);
const lastLetters = new UnicodeRegExp(String.raw`(?:^|[^\p{L}.])([\p{L}.]{1,10})\.$`);

const dottedLetters = new UnicodeRegExp(String.raw`^\p{L}(?:\.\p{L})+$`);
const initial = new UnicodeRegExp(String.raw`^["'“‘(]?\p{Lu}\.$`);
const capitals = new UnicodeRegExp(String.raw`^\p{Lu}{2,}$`);

/** The full stop of an abbreviation or an initial ends a sentence only before one that starts. */
export const abbreviations: Rule = ({ context, token, kind, terminator }) => {
  if (terminator?.mark !== '.' || kind === 'none') return undefined;
  const run = context.runBefore(terminator.token);
  const word = abbreviated(run);
  if (word === '') return undefined;
  const next = context.nextWord(token);
  const isListed = (list: ReadonlySet<string>) =>
    list.has(word) || (ignoresCase(context, word, next) && hasInAnyCase(list, word));

  if (isListed(beforeNames)) return 'go on';
  if (isListed(beforeNumbers) && startsWithNumber.test(context.word(next))) return 'go on';
  if (initial.test(run) || dottedLetters.test(word) || isListed(ambiguousAbbreviations)) {
    const isEnd = startsSentence(context, next) || (generation.test(word) && endsName(context, next));
    return isEnd ? 'end' : 'go on';
  }
  return undefined;
};

const generation = /^(?:Jr|Sr|Jnr|Snr)$/;
const smallWord = new UnicodeRegExp(String.raw`^\p{Ll}`);
const capitalWord = new UnicodeRegExp(String.raw`^\p{Lu}`);
/** The most words of a name or phrase with capitals that begins a sentence. */
const mostCapitals = 3;

/**
 * Whether what follows "Jr." is a sentence: words with capitals, before the first of them in
 * small letters, which nothing is that is named after people ("King Jr. Day"). In a headline all
 * words have capitals.
 */
function endsName(context: GapContext, next: number): boolean {
  if (context.casing !== 'mixed') return false;
  for (let at = next; at <= next + mostCapitals; at += 1) {
    const word = context.word(at);
    if (smallWord.test(word)) return at > next;
    if (!capitalWord.test(word) || eponymNouns.has(word.toLowerCase())) return false;
  }
  return false;
}

/** "Gen" of "(Gen.", "U.S" of "pro-U.S."; '' of what is longer than any abbreviation. */
function abbreviated(run: string): string {
  return lastLetters.exec(run)?.[1] ?? '';
}

/** "GEN." is no name of letters where all is in capitals, or at least what follows. */
function ignoresCase(context: GapContext, word: string, next: number): boolean {
  if (context.casing !== 'mixed') return word.length > 1;
  return capitals.test(word) && capitals.test(context.word(next));
}

function hasInAnyCase(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word.toLowerCase()) || list.has(capitalised(word));
}

function startsSentence(context: GapContext, token: number): boolean {
  // Nothing tells a starting word by where all words look the same.
  if (context.casing !== 'mixed') return false;
  const isInitialToo = context.runAfter(token).charAt(1) === '.';
  return sentenceStarters.has(context.word(token)) && !isInitialToo;
}
