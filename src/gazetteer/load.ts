import { readFile } from 'node:fs/promises';
import { GazetteerError } from './file.js';
import { Gazetteer } from './gazetteer.js';

/** Where the gazetteer lies, seen from `dist/gazetteer` and `src/gazetteer` alike. */
const file = new URL('../../models/places.bin', import.meta.url);

/** Reads the gazetteer, in one go. Throws a GazetteerError for a file of no use. */
export async function loadGazetteer(): Promise<Gazetteer> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new GazetteerError(`cannot be read: ${(error as Error).message}`);
  });
  return Gazetteer.read(bytes);
}
