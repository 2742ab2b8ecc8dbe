import type { Writer } from './writer.js';

/** A SQLite database with the relations, the cast, a full-text index and views: docs/database.md. */
export const sqlite: Writer = {
  name: 'sqlite',
  description: 'a database of all articles with their cast',
  extension: '.db',
  binary: true,
  // The parts are loaded only when they are needed.
  draw: async (result, source) => (await import('./relations/rows.js')).drawRows(result, source, true),
  open: async (destination) => (await import('./sqlite/output.js')).openDatabaseOutput(destination),
};
