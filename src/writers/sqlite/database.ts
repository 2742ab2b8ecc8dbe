import sqlite3, { type Database, type Statement } from 'node-sqlite3-wasm';
import { relationNames, relations, type RelationName, type Value } from '../relations/relations.js';
import { Numbering } from '../relations/rows.js';
import type { Drawn } from '../writer.js';
import { gatherCast } from './cast.js';
import { indicesSql, tablesSql, viewsSql } from './schema.js';

/** Rows that one statement inserts: each call of it crosses into WebAssembly. */
const rowsAtOnce = 40;
/** Rows in a transaction, which bounds what is to be undone. */
const rowsInTransaction = 100_000;

/** The pages that SQLite keeps in memory, in KiB: enough for the ends of all tables. */
const cacheSize = 16_384;

/**
 * A database that is being filled. While it is, it is nobody else's, and a failure makes it
 * worthless: so there is no journal, and nothing waits for the disk.
 */
export class GrowingDatabase {
  readonly database: Database;
  private readonly waiting = new Map<RelationName, Value[][]>(relationNames.map((name) => [name, []]));
  private readonly statements = new Map<RelationName, Statement>();
  private readonly numbering: Numbering;
  /** The highest ids that were there before. */
  private readonly before: Record<RelationName, number>;
  private rows = 0;

  /** Opens a new, empty database, or with `exists` one that has the tables. */
  constructor(path: string, exists = false) {
    this.database = new sqlite3.Database(path);
    this.database.exec(`
      PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -${cacheSize};
      BEGIN;`);
    if (!exists) this.database.exec(tablesSql);
    this.before = lastIds((name) => this.last(name));
    this.numbering = new Numbering({ ...this.before });
  }

  /** Adds the rows of one article. */
  add(drawn: Drawn): void {
    const numbered = this.numbering.next(drawn);
    for (const name of relationNames) {
      const waiting = this.waiting.get(name) ?? [];
      for (const row of numbered[name]) waiting.push(row);
      while (waiting.length >= rowsAtOnce) this.insert(name, waiting.splice(0, rowsAtOnce));
    }
    if (this.rows < rowsInTransaction) return;
    this.database.exec('COMMIT; BEGIN;');
    this.rows = 0;
  }

  /** Writes the rows that wait, then what is made of all: cast, full-text index, indices and views; closes the database. */
  finish(): void {
    for (const [name, waiting] of this.waiting) {
      for (const row of waiting.splice(0)) this.insertOne(name, row);
    }
    this.database.run(
      'INSERT INTO articles_fts(rowid, headline, text) SELECT id, headline, text FROM articles WHERE id > ?',
      [this.before.articles],
    );
    const lastName = this.last('cast_names');
    gatherCast(this.database, this.before.evidence);
    this.database.run('INSERT INTO cast_fts(rowid, name) SELECT id, name FROM cast_names WHERE id > ?', [
      lastName,
    ]);
    this.database.exec('COMMIT;');
    this.database.exec(indicesSql + viewsSql);
    this.database.exec('PRAGMA optimize;');
    this.close();
  }

  /** Closes the database as it is. */
  close(): void {
    for (const statement of this.statements.values()) statement.finalize();
    this.statements.clear();
    if (this.database.isOpen) this.database.close();
  }

  private last(table: string): number {
    const row = this.database.get(`SELECT coalesce(max(id), 0) AS last FROM ${table}`);
    return Number(row?.last ?? 0);
  }

  private insert(name: RelationName, rows: readonly Value[][]): void {
    const known = this.statements.get(name);
    const width = relations[name].length + 1;
    const statement = known ?? this.database.prepare(insertSql(name, width, rowsAtOnce));
    if (!known) this.statements.set(name, statement);
    statement.run(rows.flat());
    this.rows += rows.length;
  }

  private insertOne(name: RelationName, row: readonly Value[]): void {
    this.database.run(insertSql(name, row.length, 1), [...row]);
  }
}

function insertSql(name: RelationName, width: number, rows: number): string {
  const row = `(${Array<string>(width).fill('?').join(',')})`;
  return `INSERT INTO ${name} VALUES ${Array<string>(rows).fill(row).join(',')}`;
}

function lastIds(last: (name: RelationName) => number): Record<RelationName, number> {
  return Object.fromEntries(relationNames.map((name) => [name, last(name)])) as Record<RelationName, number>;
}
