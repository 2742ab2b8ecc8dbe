import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { modelChecksums } from '../binary/model-file.js';
import { findEngine } from '../engines/index.js';
import { asInputError, OutputError, UsageError } from '../errors.js';
import { nativePath } from '../text/native-path.js';
import type { RunOptions } from './options.js';
import { packageVersion } from './version.js';
import { openWhole } from './whole-file.js';

/*
 * What the results in an output folder were made with stands in a small file there. Its time
 * is part of what it says: results that are older were made with something else.
 */

/** The file in an output folder; hidden, so that nobody takes it for a result. */
export const manifestName = '.news-extract.json';

/** What results depend on, beside their articles. */
interface MadeWith {
  version: string;
  /** What found the mentions, which is not what was asked for where that cannot be loaded. */
  engine: string;
  /** A checksum of all files of models. */
  model: string;
  options: Readonly<Record<string, unknown>>;
}

/** The results of an output folder. */
export interface Results {
  /** From when on those that are there are good, in milliseconds since 1970. */
  validFrom: number;
  /** Throws an OutputError where another run has begun to write results there that are made with something else. */
  check(): void;
}

/**
 * Brings the manifest of an output folder up to date. `tell` is told in a line why results that are there are
 * made anew. Throws an OutputError when the manifest cannot be written.
 */
export async function openResults(
  folder: string,
  options: RunOptions,
  tell: (line: string) => void,
): Promise<Results> {
  const made = await madeWith(options);
  const path = join(folder, manifestName);
  const before = await readManifest(path);
  if (before && sameJson(before, made)) return resultsWith(folder, path);
  if (options.target.kind === 'folder' && options.target.resume) {
    const why = before
      ? `were made with ${differences(before, made)}`
      : 'do not say what they were made with';
    if (await hasFiles(folder)) tell(`the results in ${folder} ${why}; they are made anew`);
  }
  const file = openWhole(path, () => false);
  await file.write(`${JSON.stringify(made, null, 2)}\n`);
  await file.close(true);
  return resultsWith(folder, path);
}

function resultsWith(folder: string, manifest: string): Results {
  const { mtimeMs, ino } = statSync(nativePath(manifest));
  return {
    validFrom: mtimeMs,
    check: () => {
      const now = statSync(nativePath(manifest), { throwIfNoEntry: false });
      // Who takes it away has no results to tell apart.
      if (now === undefined || (now.mtimeMs === mtimeMs && now.ino === ino)) return;
      throw new OutputError(folder, { message: 'another run writes results there, with other options' });
    },
  };
}

async function madeWith({ processor, input, target, byteOrderMark }: RunOptions): Promise<MadeWith> {
  const { extractor, names, reading, language, look } = processor;
  const { engine: asked, model, ...options } = extractor;
  const substitute = model === undefined ? await findEngine(asked).substitute?.() : null;
  return {
    version: packageVersion(),
    engine: substitute ?? asked,
    model: model === undefined ? digest(JSON.stringify(modelChecksums())) : await digestOf(model),
    options: {
      ...options,
      ...(names && { names: names.checksum }),
      inputFormat: input.inputFormat,
      reading,
      language,
      // Colours and texts of summaries, which in a folder have no terminal's width.
      ...(target.kind === 'folder' && { colour: look.colorLevel > 0, showText: look.showText }),
      ...(look.showContext && { showContext: true }),
      ...(look.table !== undefined && { table: look.table }),
      ...(byteOrderMark && { byteOrderMark }),
    },
  };
}

/** A checksum of the files in a folder of a model. Throws a UsageError where one cannot be read. */
async function digestOf(folder: string): Promise<string> {
  const names = (await readdir(nativePath(folder))).sort();
  const parts = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      try {
        return (await stat(path)).isFile() ? `${name} ${digest(await readFile(path))}` : name;
      } catch (error) {
        throw new UsageError(`--model: ${asInputError(error, path).line}`);
      }
    }),
  );
  return digest(parts.join('\n'));
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function readManifest(path: string): Promise<Partial<MadeWith> | null> {
  try {
    // To read a named pipe would be to wait for whoever writes to it.
    if (!(await stat(nativePath(path))).isFile()) return null;
    const read = Object(JSON.parse(await readFile(nativePath(path), 'utf8'))) as Partial<MadeWith>;
    return typeof read.version === 'string' && typeof read.engine === 'string' ? read : null;
  } catch {
    return null;
  }
}

function differences(before: Partial<MadeWith>, made: MadeWith): string {
  const parts = (['version', 'engine'] as const)
    .filter((key) => before[key] !== made[key])
    .map((key) => `${key === 'engine' ? 'the ' : ''}${key} ${String(before[key])}, not ${made[key]}`);
  if (before.model !== made.model) parts.push('another model');
  if (!sameJson(before.options, made.options)) parts.push('other options');
  return parts.join(', ');
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

async function hasFiles(folder: string): Promise<boolean> {
  const names = await readdir(nativePath(folder)).catch(() => []);
  return names.some((name) => !name.startsWith('.'));
}
