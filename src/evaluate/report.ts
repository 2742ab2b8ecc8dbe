import type { Evaluation } from './index.js';
import { formatNumberOf } from './table.js';

/** Where the predictions came from: an engine of the tool or a file, the other being null. */
export interface Source {
  engine: string | null;
  predictions: string | null;
}

/*
 * A score is { correct, precision, recall, f1 } and scores are { gold, predicted,
 * exact: score, overlapping: score }, with null for a ratio of nothing:
 *
 * {
 *   "schemaVersion": 1,
 *   "engine": "lexical",            // null for predictions from a file
 *   "predictions": null,            // or the path of that file
 *   "gold": [{ "path": "dev.jsonl", "records": 100 }],           // records: those scored
 *   "errors": ["dev.jsonl:7: it is no JSON: ..."],               // what was left out
 *   "mentions": {
 *     "types": { "person": scores, ... },                        // those annotated
 *     "aggregate": { "types": ["person", "organization", "place"], ...scores }    // or null
 *   },
 *   "temporal": {                   // null without TIMEX3 values for dates and durations
 *     "gold": 1822, "predicted": 1959,
 *     "strict": score, "relaxed": score, "value": score        // score as above
 *   },
 *   "breakdown": {                                               // null without --by
 *     "field": "region",
 *     "values": [{ "value": "africa", "records": 19, "types": ..., "aggregate": ... }]
 *   },
 *   "alignment": {                                               // null without an engine
 *     "gold": 4000, "tokenAligned": 3964, "withinSentence": 3992,
 *     "tokenAlignedShare": 0.991, "withinSentenceShare": 0.998
 *   },
 *   "throughput": { "articles": 100, "tokens": 64000, "seconds": 12.3 }    // the same
 * }
 */

/** The report as JSON, in the shape above; further measures add further keys. */
export function jsonReport({ gold, errors, tallies }: Evaluation, source: Source): string {
  const report = {
    schemaVersion: 1,
    ...source,
    gold,
    errors: errors.map(({ line }) => line),
    ...Object.fromEntries([...tallies].map(([name, tally]) => [name, tally.toJson()])),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The most gold files that are listed by name. */
const mostFiles = 4;

/** The report for people: what was scored, then each measure's lines. */
export function tableReport({ gold, tallies }: Evaluation, source: Source): string {
  const total = gold.reduce((sum, { records }) => sum + records, 0);
  const files =
    gold.length > mostFiles
      ? [`${formatNumberOf(gold.length, 'file')} (${formatNumberOf(total, 'record')})`]
      : gold.map(({ path, records }) => `${path} (${formatNumberOf(records, 'record')})`);
  const what = source.predictions === null ? `engine ${source.engine}` : `predictions ${source.predictions}`;
  const parts = [
    [`${what} on ${files.join(', ')}`],
    ...[...tallies.values()].map((tally) => tally.toLines()),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
