import type { Sentence } from '../pipeline/document.js';
import type { Tense } from './lexicon.js';
import type { Meaning } from './semantics.js';
import { lacksYear } from './year-links.js';

/** A story plays at least this many years ago if its dates may go on in its own year. */
const leastAgo = 2;
const opening = /^["“(]?(?:(?:then|later|and|but),? )?(?:(?:in|on|by|early in|late in) )?$/i;

interface Told {
  start: number;
  sentence: number;
  meaning: Meaning;
  tense: Tense | undefined;
}

/**
 * "The ship sailed in April 1912. On April 14 it struck ice": a sentence that begins with a month or day, right after
 * one of another year, may be of that year, or of the article's own ("founded in 2008. In June it announced"). Its
 * year stays open. Changes the meanings.
 *
 * @param year Of the document.
 */
export function openYears(
  text: string,
  sentences: readonly Pick<Sentence, 'start'>[],
  expressions: readonly Told[],
  year: number,
): void {
  let told = -2;
  for (const { start, sentence, meaning, tense } of expressions) {
    if (meaning.kind !== 'calendar') continue;
    const isPast = tense === 'past' || tense === 'perfect';
    if (lacksYear(meaning) && isPast && told === sentence - 1) {
      if (!opensWith(text, sentences[sentence]?.start ?? start, start)) continue;
      meaning.isOpenYear = true;
      told = sentence;
    } else if (meaning.year !== undefined) {
      // A year that is only mentioned, "since 1980", begins no story.
      const isTold =
        meaning.month !== undefined || opensWith(text, sentences[sentence]?.start ?? start, start);
      told = isTold && year - meaning.year >= leastAgo ? sentence : -2;
    }
  }
}

/** Whether a sentence begins with an expression, or with a preposition before it. */
function opensWith(text: string, sentence: number, start: number): boolean {
  return start - sentence < longestOpening && opening.test(text.slice(sentence, start));
}

const longestOpening = 20;
