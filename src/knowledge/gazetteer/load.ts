import { readFileSync } from 'node:fs';
import { modelFile } from '../../binary/model-file.js';
import { GazetteerError } from '../../errors.js';
import { Gazetteer } from './gazetteer.js';

/** Reads the gazetteer, in one go. Throws a GazetteerError for a file of no use. */
export function loadGazetteer(): Gazetteer {
  return Gazetteer.read(read());
}

function read(): Uint8Array {
  try {
    return readFileSync(modelFile('places.bin'));
  } catch (error) {
    throw new GazetteerError(`cannot be read: ${(error as Error).message}`);
  }
}
