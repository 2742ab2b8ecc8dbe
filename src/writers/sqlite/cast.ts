import type { Database, QueryResult, Statement } from 'node-sqlite3-wasm';
import { KeyClusters } from '../../cast/clusters.js';
import type { Evidence } from '../../cast/evidence.js';
import { CastRecord } from '../../cast/record.js';

/**
 * Gathers the cast in the database, key by key, so that memory holds what is of one key. Only
 * keys with evidence after `lastEvidence` are gathered anew; who is in the cast already keeps the
 * id. Changes nothing but the tables of the cast.
 */
export function gatherCast(database: Database, lastEvidence: number): void {
  database.exec('CREATE INDEX IF NOT EXISTS evidence_key ON evidence(key, entity_id)');
  const tables = new CastTables(database);
  let key: string | null = null;
  let clusters = tables.emptyKey();
  let evidence: Statement | null = null;
  try {
    if (lastEvidence > 0) tables.forget(lastEvidence);
    evidence = database.prepare(lastEvidence > 0 ? changedSql : allSql);
    for (const row of evidence.iterate(lastEvidence > 0 ? [lastEvidence] : [])) {
      const found = row as EvidenceRow;
      if (found.key !== key) {
        tables.addAll(clusters);
        clusters = tables.emptyKey();
        key = found.key;
      }
      tables.known = found.known;
      // It is what `drawRows` wrote.
      const said = JSON.parse(found.evidence) as Evidence;
      tables.addMember(found.entity_id, clusters.add(said, found.article_id).record);
    }
    tables.addAll(clusters);
  } finally {
    // A database with an open statement is not closed.
    evidence?.finalize();
    tables.close();
  }
}

interface EvidenceRow extends Record<string, unknown> {
  key: string;
  entity_id: number;
  article_id: number;
  evidence: string;
  /** The id that it has in the cast so far. */
  known: number | null;
}

const allSql = `
  SELECT key, entity_id, article_id, evidence, NULL AS known FROM evidence ORDER BY key, entity_id`;
const changedSql = `
  SELECT v.key, v.entity_id, v.article_id, v.evidence, o.cast_id AS known
  FROM evidence v LEFT JOIN old_members o ON o.entity_id = v.entity_id
  WHERE v.key IN (SELECT key FROM evidence WHERE id > ?)
  ORDER BY v.key, v.entity_id`;

/** The tables of the cast, as they are written. */
class CastTables {
  /** The id that the entity at hand had in the cast. */
  known: number | null = null;
  private next: number;
  private readonly used = new Set<number>();
  private readonly insertMember: Statement;
  private readonly insertCast: Statement;
  private readonly insertName: Statement;
  private readonly insertTitle: Statement;
  private hasOldMembers = false;

  constructor(private readonly database: Database) {
    this.next = Number(single(database.get('SELECT coalesce(max(id), 0) + 1 AS value FROM cast')));
    this.insertMember = database.prepare('INSERT INTO cast_members VALUES (?, ?)');
    this.insertCast = database.prepare('INSERT INTO cast VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.insertName = database.prepare(
      'INSERT INTO cast_names(cast_id, name, article_count) VALUES (?, ?, ?)',
    );
    this.insertTitle = database.prepare(
      `INSERT INTO cast_titles(cast_id, title, institution, former, article_count, first_seen, last_seen)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    );
  }

  /** Takes those whose key has evidence after the given one out of the cast, and keeps their ids in mind. */
  forget(lastEvidence: number): void {
    this.hasOldMembers = true;
    this.database.exec('CREATE TEMP TABLE old_members (entity_id INTEGER PRIMARY KEY, cast_id INTEGER)');
    this.database.run(
      `INSERT INTO old_members SELECT m.entity_id, m.cast_id FROM cast_members m
       JOIN evidence v ON v.entity_id = m.entity_id
       WHERE v.key IN (SELECT key FROM evidence WHERE id > ?)`,
      [lastEvidence],
    );
    this.database.exec(`
      INSERT INTO cast_fts(cast_fts, rowid, name)
        SELECT 'delete', id, name FROM cast_names WHERE cast_id IN (SELECT cast_id FROM old_members);
      DELETE FROM cast_names WHERE cast_id IN (SELECT cast_id FROM old_members);
      DELETE FROM cast_titles WHERE cast_id IN (SELECT cast_id FROM old_members);
      DELETE FROM cast WHERE id IN (SELECT cast_id FROM old_members);
      DELETE FROM cast_members WHERE entity_id IN (SELECT entity_id FROM old_members);`);
  }

  emptyKey(): KeyClusters {
    return new KeyClusters(({ type, geonamesId }) => this.create(type, geonamesId));
  }

  private create(type: CastRecord['type'], geonamesId: number | null): CastRecord {
    const { known } = this;
    if (known === null || this.used.has(known)) return new CastRecord(this.next++, type, geonamesId);
    this.used.add(known);
    return new CastRecord(known, type, geonamesId);
  }

  addMember(entity: number, { id }: CastRecord): void {
    this.insertMember.run([entity, id]);
  }

  addAll({ clusters }: KeyClusters): void {
    for (const { record } of clusters) {
      const { id, type, name, country, geonamesId, articles, mentions, firstSeen, lastSeen, ref } = record;
      this.insertCast.run([
        ...[id, type, name, country, geonamesId, articles, mentions, firstSeen, lastSeen, ref],
      ]);
      for (const [form, count] of record.names) this.insertName.run([id, form, count]);
      for (const title of record.titles.values()) {
        this.insertTitle.run([
          id,
          title.title,
          title.institution,
          title.former ? 1 : 0,
          title.articles,
          title.firstSeen,
          title.lastSeen,
        ]);
      }
    }
  }

  close(): void {
    for (const statement of [this.insertMember, this.insertCast, this.insertName, this.insertTitle]) {
      statement.finalize();
    }
    if (this.hasOldMembers) this.database.exec('DROP TABLE old_members');
  }
}

function single(row: QueryResult | null): unknown {
  return row?.value;
}
