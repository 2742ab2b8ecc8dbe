import type { Span } from '../pipeline/document.js';

/** What completes a title: "of Kenya", "for health", "(Roads)". */
const complement = /\s(?:of|for|at|in|to|on|with|under|from|and|&)\s|\s\(/iu;

/** The word that says what someone is: "head" of "Deputy Head of the Office". */
export function headOf(title: string): string {
  const [start = title] = title.split(complement, 1);
  const words = start
    .trim()
    .toLowerCase()
    .replace(/\./g, '')
    .split(/[\s,]+/);
  return words[words.length - 1] ?? '';
}

/** Whether a head word is a plural: "ministers", "congressmen". */
export function isPlural(head: string): boolean {
  return /(?:[^s]s|men|women)$/.test(head);
}

const cabinetOffice = /^\s(?:secretar(?:y|ies)|ministers?)\b/i;

/** Whether a body's name is only a part of an office's: "Cabinet Secretary". */
export function isOfOffice(text: string, { start, end }: Span): boolean {
  return /^cabinet$/i.test(text.slice(start, end)) && cabinetOffice.test(text.slice(end, end + 12));
}
