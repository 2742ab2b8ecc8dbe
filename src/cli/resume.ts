import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { modelChecksums } from '../binary/model-file.js';
import { findEngine } from '../engines/index.js';
import { nativePath } from '../inputs/native-path.js';
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

/**
 * Brings the manifest of an output folder up to date. Returns from when on results there are
 * good, in milliseconds since 1970. `tell` is told in a line why results that are there are
 * made anew. Throws an OutputError when the manifest cannot be written.
 */
export async function openResults(
  folder: string,
  options: RunOptions,
  tell: (line: string) => void,
): Promise<number> {
  const made = await madeWith(options);
  const path = join(folder, manifestName);
  const before = await readManifest(path);
  if (before && sameJson(before, made)) return timeOf(path);
  if (options.target.kind === 'folder' && options.target.resume) {
    const why = before
      ? `were made with ${differences(before, made)}`
      : 'do not say what they were made with';
    if (await hasFiles(folder)) tell(`the results in ${folder} ${why}; they are made anew`);
  }
  const file = openWhole(path, () => false);
  await file.write(`${JSON.stringify(made, null, 2)}\n`);
  await file.close(true);
  return timeOf(path);
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

/** A checksum of the files in a folder of a model. */
async function digestOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  const parts = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return (await stat(path)).isFile() ? `${name} ${digest(await readFile(path))}` : name;
    }),
  );
  return digest(parts.join('\n'));
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function readManifest(path: string): Promise<Partial<MadeWith> | null> {
  try {
    const read = JSON.parse(await readFile(nativePath(path), 'utf8')) as unknown;
    return typeof read === 'object' && read !== null ? read : null;
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

async function timeOf(path: string): Promise<number> {
  return (await stat(nativePath(path))).mtimeMs;
}

async function hasFiles(folder: string): Promise<boolean> {
  const names = await readdir(nativePath(folder)).catch(() => []);
  return names.some((name) => !name.startsWith('.'));
}
