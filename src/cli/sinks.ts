import { open, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { nativePath } from '../text/native-path.js';
import type { Folder, Output, OutputOptions, Writer } from '../writers/writer.js';
import type { Results } from './resume.js';
import type { Source } from './sources.js';
import { FailedRecords } from './failed-records.js';
import { fittingPath } from './fitting-name.js';
import { writeOut } from './standard-output.js';
import type { IsInput } from './input-guard.js';
import { openWhole } from './whole-file.js';

/** Where results go, one after the other. */
export interface Sink {
  /** Whether this source needs no extraction, since its result is already there. */
  has(source: Source): Promise<boolean>;
  /** Whether the result of a record of that id is there; none is unless it says so. */
  hasRecord?(id: string): boolean;
  /** Writes one result, which is there when the promise is fulfilled. */
  write(source: Source, output: Uint8Array): Promise<void>;
  /** Takes note that a record of a source has failed, whose result is then not whole. */
  failed?(source: Source): void;
  /** Ends the output; an incomplete one leaves no file behind. */
  close(complete: boolean): Promise<void>;
}

/** Everything to standard output. */
export async function outputSink(writer: Writer, options: OutputOptions): Promise<Sink> {
  const output = await writer.open({ path: null, write: writeOut }, options);
  return {
    has: () => Promise.resolve(false),
    write: (_source, drawn) => output.write(drawn),
    // An array is closed even when the run was interrupted: what is there is valid JSON.
    close: (complete) => (complete || !writer.binary ? output.close() : abandon(output)),
  };
}

/** Everything into one file, which appears when it is complete; no results, no file. */
export function fileSink(path: string, writer: Writer, options: OutputOptions, isInput: IsInput): Sink {
  let opened: OpenFile | null = null;
  return {
    has: () => Promise.resolve(false),
    write: async (_source, drawn) => {
      opened ??= await openFile(path, writer, options, isInput);
      await opened.output.write(drawn);
    },
    close: async (complete) => opened?.close(complete),
  };
}

/**
 * A file for each source, below a folder, which appears when it is complete. With `resume` those
 * are kept of the results that are there that are good and newer than their source.
 */
export function folderSink(
  folder: string,
  writerOf: (source: Source) => Writer,
  options: OutputOptions,
  isInput: IsInput,
  { validFrom, check }: Results,
  resume: boolean,
): Sink {
  const nameOf = (source: Source): string => fittingPath(source.target, writerOf(source).extension);
  const targetOf = (source: Source): string => join(folder, nameOf(source));
  const failures = new FailedRecords(folder);
  // The results of one source follow each other.
  let current: { source: Source; file: OpenFile } | null = null;
  const finish = async (complete: boolean): Promise<void> => {
    const finished = current;
    current = null;
    await finished?.file.close(complete);
  };
  return {
    has: async (source) =>
      resume &&
      (await isNewer(targetOf(source), source.path, validFrom)) &&
      !failures.has(nameOf(source)) &&
      !(await isMissing(targetOf(source), source.several)),
    failed: (source) => {
      // One article that failed has no result, or one that says so.
      if (source.several && !source.error) failures.add(nameOf(source));
    },
    write: async (source, output) => {
      if (current?.source.path !== source.path) {
        await finish(true);
        check();
        failures.forget(nameOf(source));
        const { several } = source;
        const file = await openFile(targetOf(source), writerOf(source), { ...options, several }, isInput);
        current = { source, file };
      }
      await current.file.output.write(output);
      if (!source.several) await finish(true);
    },
    close: async (complete) => {
      await finish(complete);
      failures.close();
    },
  };
}

/** The files that the results of a source have below an output folder; of several, those of the first. */
export function resultNames({ target, several }: Source, writer: Writer): string[] {
  if (!writer.openFolder) return [fittingPath(target, writer.extension)];
  const { extension, besides = [] } = writer;
  return [extension, ...besides].map((end) => fittingPath(several ? `${target}/1` : target, end));
}

/** Files of one output that belong together, below a folder; each appears when it is complete. */
export async function jointFolderSink(
  folder: string,
  open: NonNullable<Writer['openFolder']>,
  options: OutputOptions,
  isInput: IsInput,
): Promise<Sink> {
  const files: Folder = {
    open: (path) => {
      const { dir, name, ext } = posix.parse(path);
      return Promise.resolve(openWhole(join(folder, fittingPath(posix.join(dir, name), ext)), isInput));
    },
  };
  const output = await open(files, options);
  // Articles of one source get a name each.
  let last = { path: '', count: 0 };
  return {
    has: () => Promise.resolve(false),
    write: async (source, drawn) => {
      last = { path: source.path, count: last.path === source.path ? last.count + 1 : 1 };
      await output.write(drawn, source.several ? `${source.target}/${last.count}` : source.target);
    },
    close: (complete) => (complete ? output.close() : abandon(output)),
  };
}

/** An output in a file of its own. */
interface OpenFile {
  output: Output;
  close(complete: boolean): Promise<void>;
}

async function openFile(
  path: string,
  writer: Writer,
  options: OutputOptions,
  isInput: IsInput,
): Promise<OpenFile> {
  const file = openWhole(path, isInput);
  const output = await writer.open(file, options).catch(async (error: unknown) => {
    await file.close(false);
    throw error;
  });
  return {
    output,
    close: async (complete) => {
      let isWhole = false;
      try {
        await (complete ? output.close() : abandon(output));
        isWhole = complete;
      } finally {
        await file.close(isWhole);
      }
    },
  };
}

async function abandon(output: Pick<Output, 'abandon'>): Promise<void> {
  await output.abandon?.();
}

/** Whether a file is empty, or stands for the one result that there is not: it begins with the id, which results do not. */
async function isMissing(target: string, several: boolean): Promise<boolean> {
  const file = await open(nativePath(target));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return bytesRead === 0 || (!several && /^\{\s*"id"/.test(buffer.toString('latin1', 0, bytesRead)));
  } finally {
    await file.close();
  }
}

async function isNewer(target: string, source: string, validFrom: number): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(nativePath(target));
    return mtimeMs >= validFrom && mtimeMs >= (await stat(nativePath(source))).mtimeMs;
  } catch {
    return false;
  }
}
