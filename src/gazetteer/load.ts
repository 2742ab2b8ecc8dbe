import { readFile } from 'node:fs/promises';
import { modelFile } from '../models/file.js';
import { GazetteerError } from './file.js';
import { Gazetteer } from './gazetteer.js';

/** Reads the gazetteer, in one go. Throws a GazetteerError for a file of no use. */
export async function loadGazetteer(): Promise<Gazetteer> {
  const bytes = await readFile(modelFile('places.bin')).catch((error: unknown) => {
    throw new GazetteerError(`cannot be read: ${(error as Error).message}`);
  });
  return Gazetteer.read(bytes);
}
