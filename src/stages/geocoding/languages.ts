import type { Span } from '../../pipeline/document.js';

/*
 * Adjectives of peoples that are languages: "an English teacher", "Arabic and French lessons", "the song is in Korean".
 */

/** What is of a language, whichever it is. */
const ofAny =
  'language|lessons?|speakers?|speaking|translations?|subtitles|subtitled|grammar|dictionary|dictionaries|alphabet|vocabulary|spelling|pronunciation|proficiency|fluency';
/** What is of the English language, and with another adjective may be of the country. */
const ofEnglish = 'teachers?|class|classes|courses?|tutors?|exams?|degree|skills|medium|literature';
const nounAfter = new RegExp(`^[- ](?:${ofAny})\\b`);
const nounAfterEnglish = new RegExp(`^[- ](?:${ofAny}|${ofEnglish})\\b`);
const verbBefore =
  /\b(?:speaks?|spoke|speaking|spoken|fluent in|broken|learn(?:s|ed|ing)?|teach(?:es|ing)?|taught) $/;
const inBefore = /\b(?:in|into) $/;
const pauseAfter = /^(?:[.,;:!?)”"’]|$|\n)/;
const wordAfter = /^ (?:and|or|but|to|at|as|with|for|on|that)\b/;
/** As long as "speaking ", and as " pronunciation". */
const reach = 16;

/** Whether an adjective of a people is the name of its language there, which tells of no country. */
export function isLanguage(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + reach);
  if ((text.slice(start, end) === 'English' ? nounAfterEnglish : nounAfter).test(after)) return true;
  const before = text.slice(Math.max(0, start - reach), start);
  if (pauseAfter.test(after)) return verbBefore.test(before) || inBefore.test(before);
  return wordAfter.test(after) && verbBefore.test(before);
}
