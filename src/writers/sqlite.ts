import { drawRows } from './relations/rows.js';
import type { Writer } from './writer.js';

/** A SQLite database with the relations, the cast, a full-text index and views: docs/database.md. */
export const sqlite: Writer = {
  name: 'sqlite',
  description: 'a database of all articles with their cast',
  extension: '.db',
  binary: true,
  draw: (result, source) => drawRows(result, source, true),
  // SQLite is loaded only when a database is written.
  open: async (destination) => (await import('./sqlite/output.js')).openDatabaseOutput(destination),
};
