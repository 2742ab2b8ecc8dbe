import { modelBytes } from '../../binary/model-file.js';
import { Gazetteer } from './gazetteer.js';

let loaded: Gazetteer | null = null;

/** Reads the gazetteer, in one go and once. Throws a ModelFileError for a file of no use. */
export function loadGazetteer(): Gazetteer {
  return (loaded ??= Gazetteer.read(modelBytes('places.bin')));
}

/** Whether the gazetteer has a place of this name. Throws as `loadGazetteer` does. */
export function isKnownPlace(name: string): boolean {
  return loadGazetteer().find(name) >= 0;
}
