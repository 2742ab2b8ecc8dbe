import { tmpdir } from 'node:os';
import { OutputError } from '../errors.js';

/** A new folder for files that are needed for a while. Throws an OutputError where there can be none. */
export async function makeTemporaryFolder(): Promise<string> {
  const parent = tmpdir();
  const { mkdtemp } = await import('node:fs/promises');
  try {
    return await mkdtemp(`${parent}/extract-`);
  } catch (error) {
    throw new OutputError(`a temporary file in ${parent}`, error);
  }
}

/** Removes it with all that is in it. */
export async function removeTemporaryFolder(folder: string): Promise<void> {
  const { rm } = await import('node:fs/promises');
  await rm(folder, { recursive: true, force: true });
}
