import type { Result } from '../result.js';
import { KeyClusters } from './clusters.js';
import { evidenceOf } from './evidence.js';
import { CastRecord } from './record.js';

/** One of the cast of some articles. */
export interface CastEntry {
  record: CastRecord;
  /** Where it stands: index of the result, and id of the entity there. */
  members: { result: number; entity: string }[];
}

/**
 * The people, organizations and places of all results, in order of their first article. Memory
 * grows with the results; for a collection of any size there is the database.
 */
export function castOf(results: readonly Result[]): CastEntry[] {
  const entries: CastEntry[] = [];
  const byKey = new Map<string, KeyClusters>();
  const entryOf = new Map<CastRecord, CastEntry>();
  results.forEach((result, article) => {
    for (const evidence of evidenceOf(result)) {
      const clusters =
        byKey.get(evidence.key) ??
        new KeyClusters(({ type, geonamesId }) => new CastRecord(entryOf.size + 1, type, geonamesId));
      byKey.set(evidence.key, clusters);
      const { record } = clusters.add(evidence, article);
      const entry = entryOf.get(record) ?? { record, members: [] };
      if (entry.members.length === 0) {
        entryOf.set(record, entry);
        entries.push(entry);
      }
      entry.members.push({ result: article, entity: result.entities[evidence.entity]?.id ?? '' });
    }
  });
  return entries;
}
