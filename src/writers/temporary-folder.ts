import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutputError } from '../errors.js';

/** A new folder for files that are needed for a while. Throws an OutputError where there can be none. */
export async function makeTemporaryFolder(): Promise<string> {
  const parent = tmpdir();
  try {
    return await mkdtemp(join(parent, 'extract-'));
  } catch (error) {
    throw new OutputError(`a temporary file in ${parent}`, error);
  }
}

/** Removes it with all that is in it. */
export const removeTemporaryFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });
