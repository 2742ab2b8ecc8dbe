import { UsageError } from '../errors.js';
import type { Result } from '../result.js';
import { KeyClusters } from './clusters.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { CastRecord } from './record.js';

/** One of the cast of some articles. */
export interface CastEntry {
  record: CastRecord;
  /** Where it stands: index of the result, and id of the entity there. */
  members: { result: number; entity: string }[];
}

/** Gathers the cast of articles that come one after the other. Memory grows with the cast. */
export class CastGathering {
  /** In order of their first article. */
  readonly records: CastRecord[] = [];
  private readonly byKey = new Map<string, KeyClusters>();

  /** Who of the cast an entity is; `article` counts on from article to article. */
  add(evidence: Evidence, article: number): CastRecord {
    const clusters = this.byKey.get(evidence.key) ?? new KeyClusters((first) => this.create(first));
    this.byKey.set(evidence.key, clusters);
    return clusters.add(evidence, article).record;
  }

  private create({ type, geonamesId }: Evidence): CastRecord {
    const record = new CastRecord(this.records.length + 1, type, geonamesId);
    this.records.push(record);
    return record;
  }
}

/**
 * The people, organizations and places of all results, in order of their first article. Memory
 * grows with the results; for a collection of any size there is the database. Throws a UsageError
 * for what are no results.
 */
export function castOf(results: readonly Result[]): CastEntry[] {
  checkResults(results);
  const gathering = new CastGathering();
  const membersOf = new Map<CastRecord, CastEntry['members']>();
  results.forEach((result, article) => {
    for (const evidence of evidenceOf(result)) {
      const record = gathering.add(evidence, article);
      const members = membersOf.get(record) ?? [];
      membersOf.set(record, members);
      members.push({ result: article, entity: result.entities[evidence.entity]?.id ?? '' });
    }
  });
  return gathering.records.map((record) => ({ record, members: membersOf.get(record) ?? [] }));
}

function checkResults(results: unknown): void {
  if (!Array.isArray(results)) throw new UsageError('the cast is that of an array of results');
  const wrong = results.findIndex((result) => {
    const { mentions, entities, roles, countries } = Object(result) as Partial<Result>;
    return ![mentions, entities, roles, countries].every((list) => Array.isArray(list));
  });
  if (wrong >= 0)
    throw new UsageError(`the cast is that of results, and number ${wrong} of the array is none`);
}
