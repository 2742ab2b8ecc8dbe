import { formOfAddress } from '../../knowledge/forms-of-address.js';
import { isOccupation, isOccupations } from '../../knowledge/occupations.js';
import { officesOfState } from '../../knowledge/offices.js';
import { isPost } from '../../knowledge/role-nouns.js';

/** What kind of title one is, by its head word, for what is rarer than its word. */
export function kindOf(head: string): string {
  if (officesOfState.has(head)) return 'state';
  const singular = head.replace(/men$/, 'man').replace(/s$/, '');
  const kind = formOfAddress(head)?.kind ?? formOfAddress(singular)?.kind;
  if (kind !== undefined) return kind;
  if (isPost(head) || isPost(singular)) return 'post';
  return isOccupation(head) || isOccupations(head) ? 'occupation' : 'other';
}
