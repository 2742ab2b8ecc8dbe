import type { Mention } from '../../../pipeline/document.js';

/** Whether a mention may be where a title is held. */
export function isInstitution(mention: Mention): boolean {
  return mention.type === 'organization' || mention.type === 'place';
}

/** Nouns that a body of people is called by: the last word of its name or the one before "of". */
const bodies = new Set(
  `academy agency alliance army assembly association authority bank board branch bureau cabinet
  center centre chamber church club college commission committee company complex confederation
  congress corporation council court department directorate division embassy federation force
  forces foundation front government group guard hospital institute institution league ministry
  mission movement museum network office organisation organization parliament party police school
  secretariat senate service services society syndicate trust tribunal union university`.split(/\s+/),
);

/** Whether a noun, in small letters, calls a body of people rather than a person. */
export function isBody(noun: string): boolean {
  return bodies.has(noun);
}
