import { readFileSync } from 'node:fs';
import { modelFile } from '../../binary/model-file.js';
import { ModelFileError } from '../../errors.js';
import { gazetteerFormat } from './file.js';
import { Gazetteer } from './gazetteer.js';

/** Reads the gazetteer, in one go. Throws a ModelFileError for a file of no use. */
export function loadGazetteer(): Gazetteer {
  return Gazetteer.read(read());
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
