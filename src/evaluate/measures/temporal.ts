import { ratio } from '../counts.js';
import { matchOverlapping } from '../matching.js';
import { keyOf, type TypedSpan } from '../mentions.js';
import { formatCount, formatRatio, formatTable } from '../table.js';
import type { Measure } from './measure.js';

/**
 * The measures of TempEval-3 (UzZaman et al. 2013) for temporal expressions, whatever
 * their type: strict, the same span; relaxed, spans that overlap, one to one; value, those
 * of the relaxed matches that have the same TIMEX3 value. On records whose gold has values.
 */
export const temporal: Measure = {
  name: 'temporal',
  start: () => {
    const counts = { gold: 0, predicted: 0, strict: 0, relaxed: 0, value: 0 };
    const names = ['strict', 'relaxed', 'value'] as const;
    const scoreOf = (name: (typeof names)[number]) => ({
      correct: counts[name],
      precision: ratio(counts[name], counts.predicted),
      recall: ratio(counts[name], counts.gold),
      f1: ratio(2 * counts[name], counts.predicted + counts.gold),
    });
    const isEmpty = (): boolean => counts.gold === 0;
    return {
      add: ({ goldMentions, predictedMentions, types }) => {
        if (!types.has('date') || !types.has('duration')) return;
        const gold = goldMentions.filter(isTemporal);
        const predicted = predictedMentions.filter(isTemporal);
        if (!gold.some(({ value }) => value !== undefined)) return;
        const spans = new Set(gold.map(spanKey));
        const pairs = matchOverlapping(gold, predicted);
        counts.gold += gold.length;
        counts.predicted += predicted.length;
        counts.strict += predicted.filter((mention) => spans.has(spanKey(mention))).length;
        counts.relaxed += pairs.length;
        counts.value += pairs.filter(([one, other]) => one.value === other.value).length;
      },
      toJson: () =>
        isEmpty()
          ? null
          : {
              gold: counts.gold,
              predicted: counts.predicted,
              ...Object.fromEntries(names.map((name) => [name, scoreOf(name)])),
            },
      toLines: () => {
        if (isEmpty()) return [];
        const rows = names.map((name) => {
          const { correct, precision, recall, f1 } = scoreOf(name);
          return [name, formatCount(correct), ...[precision, recall, f1].map(formatRatio)];
        });
        return [
          `temporal expressions: ${formatCount(counts.gold)} gold, ${formatCount(counts.predicted)} predicted`,
          ...formatTable([['', 'correct', 'P', 'R', 'F1'], ...rows]),
        ];
      },
    };
  },
};

function isTemporal({ type }: TypedSpan): boolean {
  return type === 'date' || type === 'duration';
}

function spanKey({ start, end }: TypedSpan): string {
  return keyOf({ type: 'date', start, end });
}
