import type { Mention } from '../../../pipeline/document.js';

/** Whether a mention may be where a title is held. */
export function isInstitution(mention: Mention): boolean {
  return mention.type === 'organization' || mention.type === 'place';
}
