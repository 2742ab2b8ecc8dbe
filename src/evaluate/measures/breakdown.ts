import { mentionTypes } from '../../types.js';
import type { JsonObject } from '../json-lines.js';
import { formatCount, formatRatio, formatTable } from '../table.js';
import type { Measure } from './measure.js';
import { MentionTally, type MentionScores } from './mentions.js';

/** The scores of mentions for each value of a field of the gold records. */
export const breakdown: Measure = {
  name: 'breakdown',
  start: ({ by }) => {
    const groups = new Map<string, { records: number; tally: MentionTally }>();
    const values = (): ({ value: string; records: number } & MentionScores)[] =>
      [...groups.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([value, { records, tally }]) => ({ value, records, ...tally.scores() }));
    return {
      add: (scored) => {
        if (by === undefined) return;
        const value = valueOf(scored.gold.fields, by);
        const group = groups.get(value) ?? { records: 0, tally: new MentionTally() };
        groups.set(value, group);
        group.records += 1;
        group.tally.add(scored);
      },
      toJson: () => (by === undefined ? null : { field: by, values: values() }),
      toLines: () => (by === undefined ? [] : linesOf(by, values())),
    };
  },
};

/** Values that are no text are told apart by their JSON; a record without the field has "(none)". */
function valueOf(fields: JsonObject, field: string): string {
  const value = fields[field] ?? null;
  if (value === null) return '(none)';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function linesOf(
  field: string,
  values: readonly ({ value: string; records: number } & MentionScores)[],
): string[] {
  const types = mentionTypes.filter((type) => values.some((group) => group.types[type]));
  const rows = values.map(({ value, records, aggregate, types: scores }) => [
    value,
    formatCount(records),
    formatRatio(aggregate?.exact.f1 ?? null),
    ...types.map((type) => formatRatio(scores[type]?.exact.f1 ?? null)),
  ]);
  return [`exact F1 by ${field}`, ...formatTable([['', 'records', 'aggregate', ...types], ...rows])];
}
