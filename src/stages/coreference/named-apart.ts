import { isCompanySuffix } from '../../knowledge/company-forms.js';
import type { Mention } from '../../pipeline/document.js';
import type { NameForm } from './name-forms.js';

/* Names so alike that one might be the other, but which one sentence has side by side. */

const sentenceEnd = /[.!?]["”’)\]]*\s+["“‘([]*\p{Lu}|\n\s*\n/u;
/** What says that the second name is another one of the first: "X (Y)", "X, or Y", "X, formerly Y". */
const equating =
  /^["”']?\s?[([]|\b(?:or|as|called|formerly|previously|renamed|rebranded|dubbed|i\.e\.)\b|^[,:]? ?["“]/;
/** Two that stand farther from each other may well be one. */
const farthest = 40;
const joining = /^,? (?:and|&|versus|v\.?|or|nor)(?: (?:the|in|at|to|from|of))* $|^, (?:the )?$/;

/** The gaps between neighbouring mentions of two names in one sentence, and whether the first name comes first. */
function* gapsBetween(
  text: string,
  first: readonly Mention[],
  second: readonly Mention[],
): Generator<{ gap: string; isFirst: boolean }> {
  let [a, b] = [0, 0];
  while (a < first.length && b < second.length) {
    const [one, other] = [first[a] as Mention, second[b] as Mention];
    const isFirst = one.start < other.start;
    const [before, after] = isFirst ? [one, other] : [other, one];
    if (after.start - before.end <= farthest) {
      const gap = text.slice(before.end, Math.max(before.end, after.start));
      if (!sentenceEnd.test(text.slice(before.end, after.start + 1))) yield { gap, isFirst };
    }
    if (isFirst) a += 1;
    else b += 1;
  }
}

/** "Ada Roe, 34, and Ada Rowe, 31": whether a sentence has both names, and does not give the one for the other. */
export function areNamedApart(text: string, first: readonly Mention[], second: readonly Mention[]): boolean {
  for (const { gap } of gapsBetween(text, first, second)) if (!equating.test(gap)) return true;
  return false;
}

/**
 * Whether a name that could be short for another one stands beside it for something else: "Vodafone rose while
 * Vodafone Idea fell", "the State Bank of India and the Bank of India". After the whole name it may well be short for
 * that: "Kosmos Energy said Kosmos would drill".
 */
export function isNamedBeside(text: string, short: NameForm, whole: NameForm): boolean {
  const rest = whole.words.filter((word) => !short.words.includes(word));
  // What a firm's full name ends with, and its short one does not.
  if (rest.length > 0 && rest.every(isCompanySuffix)) return false;
  for (const { gap, isFirst } of gapsBetween(text, short.mentions, whole.mentions)) {
    if (equating.test(gap)) continue;
    if (isFirst || joining.test(gap)) return true;
  }
  return false;
}
