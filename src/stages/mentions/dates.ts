import type { Stage } from '../../pipeline/index.js';
import { withTemporalExpressions } from '../../temporal/index.js';

/**
 * Temporal expressions after TIMEX3: adds those that the engine does not find, puts the
 * edges of its dates right, and gives each a class and a value.
 */
export const normalise: Stage = {
  name: 'dates',
  create: () => (document) => {
    const { mentions, warnings } = withTemporalExpressions(document);
    document.mentions = mentions;
    document.warnings.push(...warnings);
  },
};
