import type { Mention } from '../../../pipeline/document.js';

/** Whether a mention may be where a title is held. */
export function isInstitution(mention: Mention): boolean {
  return mention.type === 'organization' || mention.type === 'place';
}

const cabinetOffice = /^\s(?:secretar(?:y|ies)|ministers?)\b/i;

/** Whether a body's name is only a part of an office's: "Cabinet Secretary". */
export function isOfOffice(text: string, { start, end }: Mention): boolean {
  return /^cabinet$/i.test(text.slice(start, end)) && cabinetOffice.test(text.slice(end, end + 12));
}
