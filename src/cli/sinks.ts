import { once } from 'node:events';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OutputError } from '../errors.js';
import type { Separators, Writer } from '../writers/writer.js';
import { isLinewise, type Source } from './items.js';

/** Where results go, one after the other. */
export interface Sink {
  /** Whether this source needs no extraction, since its result is already there. */
  has(source: Source): Promise<boolean>;
  write(source: Source, output: string): Promise<void>;
  /** Ends the output; an incomplete one leaves no file behind. */
  close(complete: boolean): Promise<void>;
}

/** Everything into one stream that is there already: standard output. */
export function streamSink(stream: NodeJS.WritableStream, separators: Separators): Sink {
  const put = separated(separators, async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  });
  return {
    has: () => Promise.resolve(false),
    write: (_source, output) => put.next(output),
    // An array is closed even when the run was interrupted: what is there is valid JSON.
    close: () => put.end(),
  };
}

/** Everything into one file, which appears when it is complete; no results, no file. */
export function fileSink(path: string, separators: Separators): Sink {
  let file: WholeFile | null = null;
  const put = separated(separators, async (text) => file?.write(text));
  return {
    has: () => Promise.resolve(false),
    write: async (_source, output) => {
      file ??= await openWhole(path);
      await put.next(output);
    },
    close: async (complete) => {
      if (file && complete) await put.end();
      await file?.close(complete);
    },
  };
}

/** A file for each source, below a folder, which appears when it is complete. */
export function folderSink(folder: string, writerOf: (source: Source) => Writer, resume: boolean): Sink {
  const targetOf = (source: Source): string => join(folder, source.target + writerOf(source).extension);
  // The results of one source follow each other.
  let current: { source: Source; put: Put; file: WholeFile } | null = null;
  const finish = async (complete: boolean): Promise<void> => {
    if (!current) return;
    const { put, file } = current;
    current = null;
    if (complete) await put.end();
    await file.close(complete);
  };
  return {
    has: async (source) => resume && (await isNewer(targetOf(source), source.path)),
    write: async (source, output) => {
      if (current?.source.path !== source.path) {
        await finish(true);
        const writer = writerOf(source);
        const file = await openWhole(targetOf(source));
        const separators = isLinewise(source) ? writer.several : writer.one;
        current = { source, file, put: separated(separators, (text) => file.write(text)) };
      }
      await current.put.next(output);
      if (!isLinewise(source)) await finish(true);
    },
    close: finish,
  };
}

interface Put {
  next(output: string): Promise<void>;
  end(): Promise<void>;
}

function separated(separators: Separators, put: (text: string) => Promise<void>): Put {
  let count = 0;
  return {
    next: async (output) => {
      // Where an article gives nothing, nothing is to be kept apart.
      if (output === '') return;
      const { before, between } = separators;
      await put((count === 0 ? before : between) + output);
      count += 1;
    },
    end: () => put(count === 0 ? separators.none : separators.after),
  };
}

interface WholeFile {
  write(text: string): Promise<void>;
  close(complete: boolean): Promise<void>;
}

/** A file that is written under another name beside it and gets its own when complete. */
async function openWhole(path: string): Promise<WholeFile> {
  const partial = join(dirname(path), `.${basename(path)}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(partial, 'w');
    const cleanUp = async (error: unknown): Promise<never> => {
      await handle.close().catch(() => {});
      await rm(partial, { force: true });
      throw new OutputError(path, error);
    };
    return {
      write: (text) => handle.appendFile(text).catch(cleanUp),
      close: async (complete) => {
        await handle.close();
        if (complete) await rename(partial, path).catch(cleanUp);
        else await rm(partial, { force: true });
      },
    };
  } catch (error) {
    throw new OutputError(path, error);
  }
}

async function isNewer(target: string, source: string): Promise<boolean> {
  try {
    return (await stat(target)).mtimeMs >= (await stat(source)).mtimeMs;
  } catch {
    return false;
  }
}
