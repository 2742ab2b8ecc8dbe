import { goldOrganizations } from '../roles/gold.js';
import type { Named } from '../roles/names.js';
import { readPredictedRoles } from '../roles/predicted.js';
import { noCounts, scoresOf, type Score } from '../counts.js';
import { formatCount, formatRatio, formatTable } from '../table.js';
import type { Measure } from './measure.js';

/**
 * Which names are of one organization: every two of them are a pair, and the pairs that
 * were annotated are compared with the predicted ones.
 */
export const organizationNames: Measure = {
  name: 'organizationNames',
  start: () => {
    const counts = noCounts();
    let records = 0;
    const scores = (): { gold: number; predicted: number; pairs: Score } => {
      const { gold, predicted, exact } = scoresOf(counts);
      return { gold, predicted, pairs: exact };
    };
    return {
      add: ({ gold, types, prediction: { result } }) => {
        const annotated = types.has('organization') ? goldOrganizations(gold.fields, gold.where) : null;
        if (!annotated) return;
        const { entities } = readPredictedRoles(result, gold.article.text, gold.where);
        const goldPairs = pairsOf(annotated);
        const predicted = pairsOf(entities.filter(({ type }) => type === 'organization'));
        records += 1;
        counts.gold += goldPairs.size;
        counts.predicted += predicted.size;
        for (const pair of predicted) if (goldPairs.has(pair)) counts.exact += 1;
      },
      toJson: () => (records === 0 ? null : scores()),
      toLines: () => {
        if (records === 0) return [];
        const { gold, predicted, pairs } = scores();
        const { correct, precision, recall, f1 } = pairs;
        return formatTable([
          ['', 'gold', 'predicted', 'correct', 'P', 'R', 'F1'],
          [
            'pairs of names of organizations',
            ...[gold, predicted, correct].map(formatCount),
            ...[precision, recall, f1].map(formatRatio),
          ],
        ]);
      },
    };
  },
};

function pairsOf(organizations: readonly Named[]): Set<string> {
  const pairs = new Set<string>();
  for (const { forms } of organizations) {
    const sorted = [...forms].sort();
    sorted.forEach((form, index) => {
      for (const other of sorted.slice(index + 1)) pairs.add(JSON.stringify([form, other]));
    });
  }
  return pairs;
}
