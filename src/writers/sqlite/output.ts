import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Destination, Output } from '../writer.js';
import { GrowingDatabase } from './database.js';

/**
 * Fills a database. Where the destination is a file, the database is that file; otherwise it
 * grows in a temporary one and is copied to the destination when it is closed.
 *
 * @param grows Whether the file is a database already, to which articles are added.
 */
export async function openDatabaseOutput(destination: Destination, grows = false): Promise<Output> {
  const folder = destination.path === null ? await mkdtemp(join(tmpdir(), 'extract-')) : null;
  const path = destination.path ?? join(folder ?? '', 'news.db');
  const growing = new GrowingDatabase(path, grows);
  const abandon = async (): Promise<void> => {
    growing.close();
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  };
  return {
    write: (drawn) => {
      growing.add(drawn);
      return Promise.resolve();
    },
    close: async () => {
      try {
        growing.finish();
        if (folder === null) return;
        for await (const chunk of createReadStream(path)) await destination.write(chunk as Uint8Array);
      } finally {
        await abandon();
      }
    },
    abandon,
  };
}
