import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ModelFileError } from '../errors.js';

/**
 * A file of the package's folder `models/`. This module lies as deep below the package as
 * the bundle of the command does, so that the way there is the same from both.
 */
export function modelFile(name: string): URL {
  return new URL(`../../models/${name}`, import.meta.url);
}

/** A file that the build makes beside the compiled program. */
export function builtFile(name: string): URL {
  return new URL(`../../dist/${name}`, import.meta.url);
}

/**
 * The content of a file of `models/`, which must be the one that `models/manifest.json` has
 * the checksum of: a model that is damaged may well load, and give other results. Throws a
 * ModelFileError.
 */
export function readModelFile(name: string): Buffer {
  const content = modelBytes(name);
  const expected = modelChecksums()[name];
  if (expected !== createHash('sha256').update(content).digest('hex')) {
    throw new ModelFileError(`models/${name}`, 'is damaged, or not the one in models/manifest.json');
  }
  return content;
}

let checksums: Readonly<Record<string, string>> | null = null;

/** The SHA-256 checksums of the files of `models/`. Throws a ModelFileError without the manifest. */
export function modelChecksums(): Readonly<Record<string, string>> {
  if (checksums) return checksums;
  const name = 'manifest.json';
  const content = modelBytes(name).toString('utf8');
  try {
    const { models } = JSON.parse(content) as { models: { files: Record<string, string> }[] };
    checksums = Object.assign({}, ...models.map(({ files }) => files)) as Record<string, string>;
    return checksums;
  } catch (error) {
    throw new ModelFileError(`models/${name}`, 'is damaged', { cause: error });
  }
}

/** The content of a file of `models/` that has a checksum of its own, unchecked. Throws a ModelFileError. */
export function modelBytes(name: string): Buffer {
  try {
    return readFileSync(modelFile(name));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const what = code === 'ENOENT' ? 'is missing' : `cannot be read: ${message}`;
    throw new ModelFileError(`models/${name}`, what, { cause: error });
  }
}
