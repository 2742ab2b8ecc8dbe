import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ModelFileError } from '../errors.js';
import { checksumOf } from './arrays-file.js';

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
 * The content of a file of `models/`, which must be the one that `models/manifest.json` is
 * about: a model that is damaged may well load, and give other results. Throws a
 * ModelFileError.
 */
export function readModelFile(name: string): Buffer {
  const content = modelBytes(name);
  const { files, sums } = readManifest();
  const expected = sums[name];
  // The sum is enough to know a damaged file by; what makes the other one takes long to load.
  const isWhole =
    expected === undefined
      ? files[name] === createHash('sha256').update(content).digest('hex')
      : expected === checksumOf(content);
  if (!isWhole)
    throw new ModelFileError(`models/${name}`, 'is damaged, or not the one in models/manifest.json');
  return content;
}

/** What `models/manifest.json` has of files, by their names. */
interface Manifest {
  /** SHA-256 checksums, of all. */
  readonly files: Readonly<Record<string, string>>;
  /** Sums by `checksumOf`, of those in JSON, which have none in themselves. */
  readonly sums: Readonly<Record<string, number>>;
}

let manifest: Manifest | null = null;

/** Throws a ModelFileError without a manifest. */
function readManifest(): Manifest {
  if (manifest) return manifest;
  const name = 'manifest.json';
  const content = modelBytes(name).toString('utf8');
  try {
    const { models } = JSON.parse(content) as {
      models: { files: Manifest['files']; sums?: Manifest['sums'] }[];
    };
    const all = { files: {}, sums: {} };
    for (const { files, sums } of models) {
      Object.assign(all.files, files);
      Object.assign(all.sums, sums);
    }
    manifest = all;
    return all;
  } catch (error) {
    throw new ModelFileError(`models/${name}`, 'is damaged', { cause: error });
  }
}

/** The SHA-256 checksums of the files of `models/`. Throws a ModelFileError without the manifest. */
export function modelChecksums(): Readonly<Record<string, string>> {
  return readManifest().files;
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
