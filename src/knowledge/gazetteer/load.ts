import { readFileSync } from 'node:fs';
import { modelFile } from '../../binary/model-file.js';
import { ModelFileError } from '../../errors.js';
import { gazetteerFormat } from './file.js';
import { Gazetteer } from './gazetteer.js';

let loaded: Gazetteer | null = null;

/** Reads the gazetteer, in one go and once. Throws a ModelFileError for a file of no use. */
export function loadGazetteer(): Gazetteer {
  return (loaded ??= Gazetteer.read(read()));
}

/** Whether the gazetteer has a place of this name. Throws as `loadGazetteer` does. */
export function isKnownPlace(name: string): boolean {
  return loadGazetteer().find(name) >= 0;
}

function read(): Uint8Array {
  try {
    return readFileSync(modelFile('places.bin'));
  } catch (error) {
    throw new ModelFileError(gazetteerFormat.title, `cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
