import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from '../../errors.js';
import { makeTemporaryFolder, removeTemporaryFolder } from '../temporary-folder.js';
import type { Destination, Output } from '../writer.js';
import { GrowingDatabase } from './database.js';

/**
 * Fills a database. Where the destination is a file, the database is that file; otherwise it
 * grows in a temporary one and is copied to the destination when it is closed.
 *
 * @param grows Whether the file is a database already, to which articles are added.
 */
export async function openDatabaseOutput(destination: Destination, grows = false): Promise<Output> {
  const folder = destination.path === null ? await makeTemporaryFolder() : null;
  const path = destination.path ?? join(folder ?? '', 'news.db');
  const growing = orNoDisk(() => new GrowingDatabase(path, grows));
  const abandon = async (): Promise<void> => {
    growing.close();
    if (folder !== null) await removeTemporaryFolder(folder);
  };
  return {
    write: (drawn) => {
      orNoDisk(() => growing.add(drawn));
      return Promise.resolve();
    },
    close: async () => {
      try {
        orNoDisk(() => growing.finish());
        if (folder === null) return;
        for await (const chunk of createReadStream(path)) await destination.write(chunk as Uint8Array);
      } finally {
        await abandon();
      }
    },
    abandon,
  };
}

/** Does a step of SQLite, which does not tell a full disk from others that fail. */
function orNoDisk<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    const { message } = error as Error;
    if (!/disk|full|unable to open/i.test(message)) throw error;
    throw new OutputError('the database', { message: `${message}; the disk may be full` });
  }
}
