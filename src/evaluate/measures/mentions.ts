import { mentionTypes, type MentionType } from '../../types.js';
import { countMentions, noCounts, scoresOf, sum, type Counts, type Score, type Scores } from '../counts.js';
import { formatCount, formatRatio, formatTable } from '../table.js';
import type { Measure, Scored } from './measure.js';

/** The types whose micro average is the one figure to go by. */
const aggregateTypes: readonly MentionType[] = ['person', 'organization', 'place'];

export interface MentionScores {
  /** Of each type that was scored, in the usual order. */
  types: Partial<Record<MentionType, Scores>>;
  /** Of the main types together, those of them that were scored; null if none was. */
  aggregate: ({ types: MentionType[] } & Scores) | null;
}

/** Counts of mentions by type. */
export class MentionTally {
  private readonly byType = new Map<MentionType, Counts>();

  add({ types, goldMentions, predictedMentions }: Scored): void {
    for (const type of types) {
      const counts = countMentions(
        goldMentions.filter((mention) => mention.type === type),
        predictedMentions.filter((mention) => mention.type === type),
      );
      this.byType.set(type, sum([this.byType.get(type) ?? noCounts(), counts]));
    }
  }

  scores(): MentionScores {
    const types: MentionScores['types'] = {};
    for (const type of mentionTypes) {
      const counts = this.byType.get(type);
      if (counts) types[type] = scoresOf(counts);
    }
    const main = aggregateTypes.filter((type) => this.byType.has(type));
    const total = sum(main.map((type) => this.byType.get(type) as Counts));
    return { types, aggregate: main.length === 0 ? null : { types: main, ...scoresOf(total) } };
  }
}

/** Precision, recall and F1 of mentions. */
export const mentions: Measure = {
  name: 'mentions',
  start: () => {
    const tally = new MentionTally();
    return {
      add: (scored) => tally.add(scored),
      toJson: () => tally.scores(),
      toLines: () => linesOf(tally.scores()),
    };
  },
};

function linesOf({ types, aggregate }: MentionScores): string[] {
  const comparison = ['correct', 'P', 'R', 'F1'];
  const rows = Object.entries(types).map(([type, scores]) => rowOf(type, scores));
  const lines = formatTable([
    ['', '', '', 'exact', '', '', '', 'overlap'],
    ['', 'gold', 'predicted', ...comparison, ...comparison],
    ...rows,
    ...(aggregate ? [rowOf('aggregate', aggregate)] : []),
  ]);
  return aggregate ? [...lines, `aggregate: ${aggregate.types.join(' + ')}`] : lines;
}

function rowOf(label: string, { gold, predicted, exact, overlapping }: Scores): string[] {
  const cells = ({ correct, precision, recall, f1 }: Score): string[] => [
    formatCount(correct),
    ...[precision, recall, f1].map(formatRatio),
  ];
  return [label, formatCount(gold), formatCount(predicted), ...cells(exact), ...cells(overlapping)];
}
