import { UsageError } from '../errors.js';
import type { Writer } from './writer.js';

/** Apache Parquet: the relations of the database, a file each. */
export const parquet: Writer = {
  name: 'parquet',
  description: 'the tables of the database, a file each in a folder',
  extension: '.parquet',
  binary: true,
  // The parts are loaded only when they are needed.
  draw: async (result, source) => (await import('./relations/rows.js')).drawRows(result, source, false),
  folderOnly: true,
  open: () => Promise.reject(new UsageError('parquet is a file for each table, in an output folder')),
  openFolder: async (folder) => (await import('./parquet/output.js')).openParquetFolder(folder),
};
