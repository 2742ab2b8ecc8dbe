import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import builtIn from '../../models/manifest.json' with { type: 'json' };
import { ModelFileError } from '../errors.js';
import { checksumOf } from './arrays-file.js';

/**
 * A file of the package's folder `models/`. This module lies as deep below the package as
 * the bundle of the command does, so that the way there is the same from both.
 */
function modelFile(name: string): URL {
  return new URL(`../../models/${name}`, import.meta.url);
}

/** The content of a file that the build makes beside the compiled program. Throws a ModelFileError. */
export function builtBytes(name: string): Uint8Array<ArrayBuffer> {
  const url = new URL(`../../dist/${name}`, import.meta.url);
  return readInto(`dist/${name}`, url, (size) => new Uint8Array(size));
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

/**
 * The manifest, which must be the one that the program was built with: it has its types of
 * entity from there. Throws a ModelFileError.
 */
function readManifest(): Manifest {
  if (manifest) return manifest;
  const content = modelBytes('manifest.json').toString('utf8');
  if (inOneLine(content) !== JSON.stringify(builtIn)) {
    throw new ModelFileError(
      'models/manifest.json',
      'is damaged, or not the one that this program was built with',
    );
  }
  const all = { files: {}, sums: {} };
  for (const { files, sums } of builtIn.models as { files: Manifest['files']; sums?: Manifest['sums'] }[]) {
    Object.assign(all.files, files);
    Object.assign(all.sums, sums);
  }
  manifest = all;
  return all;
}

/** JSON without white space; null for what is none. */
function inOneLine(json: string): string | null {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return null;
  }
}

/** The SHA-256 checksums of the files of `models/`. Throws a ModelFileError without the manifest. */
export function modelChecksums(): Readonly<Record<string, string>> {
  return readManifest().files;
}

/** Files of `models/` in memory that all threads share, by their names. */
export type SharedModels = Readonly<Record<string, SharedArrayBuffer>>;

/** Those that are read where they lie, and never written to. */
const shareable = ['places.bin', 'names.bin'];
let shared: SharedModels = {};

/** Reads files that threads can share, for this one as well. One that cannot be read is left to whoever needs it. */
export function shareModels(): SharedModels {
  const read: Record<string, SharedArrayBuffer> = { ...shared };
  for (const name of shareable) {
    try {
      read[name] ??= readModelInto(name, (size) => new Uint8Array(new SharedArrayBuffer(size))).buffer;
    } catch (error) {
      if (!(error instanceof ModelFileError)) throw error;
    }
  }
  shared = read;
  return shared;
}

/** Lets this thread have files that another one has read. */
export function useSharedModels(models: SharedModels): void {
  shared = models;
}

/**
 * The content of a file of `models/` that has a checksum of its own, unchecked; not to be written
 * to, since other threads may have the same. Throws a ModelFileError.
 */
export function modelBytes(name: string): Buffer {
  const known = shared[name];
  if (known !== undefined) return Buffer.from(known);
  const { buffer, byteOffset, length } = readModelInto(name, (size) => new Uint8Array(size));
  return Buffer.from(buffer, byteOffset, length);
}

/** The same, read into the room that `room` gives for so many bytes. */
export function readModelInto<B extends ArrayBufferLike>(
  name: string,
  room: (size: number) => Uint8Array<B>,
): Uint8Array<B> {
  return readInto(`models/${name}`, modelFile(name), room);
}

/** Reads a file of the package. Throws a ModelFileError. */
function readInto<B extends ArrayBufferLike>(
  title: string,
  file: URL,
  room: (size: number) => Uint8Array<B>,
): Uint8Array<B> {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(file, 'r');
    const bytes = room(fstatSync(descriptor).size);
    let at = 0;
    for (let count = -1; at < bytes.length && count !== 0; at += count) {
      count = readSync(descriptor, bytes, at, bytes.length - at, null);
    }
    return bytes.subarray(0, at);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const what = code === 'ENOENT' ? 'is missing' : `cannot be read: ${message}`;
    throw new ModelFileError(title, what, { cause: error });
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
