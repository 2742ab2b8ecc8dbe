import { coreference } from '../stages/coreference/index.js';
import { geocoding } from '../stages/geocoding/index.js';
import { mentions } from '../stages/mentions/index.js';
import { references } from '../stages/references/index.js';
import { roles } from '../stages/roles/index.js';
import { sentences } from '../stages/sentences/index.js';
import { structure } from '../stages/structure/index.js';
import { tokens } from '../stages/tokens/index.js';
import type { Stage } from './stage.js';

/**
 * What happens to an article, in order. A new stage is a new folder in `src/stages/` and a
 * line here; what it may rely on, it says in `reads`.
 */
export const stages: readonly Stage[] = [
  tokens, //      tokens
  structure, //   headline, lines above the body, dateline, the document's date
  sentences, //   sentences
  mentions, //    mentions, with the values of dates
  coreference, // entities: which mentions are about the same thing
  geocoding, //   where the places are, and the countries that the article is about
  roles, //       who holds which title, and where
  references, //  which entities the user's list of names has
];
