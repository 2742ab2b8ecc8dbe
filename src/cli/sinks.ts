import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nativePath } from '../inputs/native-path.js';
import type { Separators, Writer } from '../writers/writer.js';
import { isLinewise, type Source } from './items.js';
import { writeOut } from './standard-output.js';
import { openWhole, type FileIdentity, type WholeFile } from './whole-file.js';

/** Where results go, one after the other. */
export interface Sink {
  /** Whether this source needs no extraction, since its result is already there. */
  has(source: Source): Promise<boolean>;
  /** Writes one result, which is there when the promise is fulfilled. */
  write(source: Source, output: Uint8Array): Promise<void>;
  /** Ends the output; an incomplete one leaves no file behind. */
  close(complete: boolean): Promise<void>;
}

/** Everything to standard output. */
export function outputSink(separators: Separators): Sink {
  const put = separated(separators, writeOut);
  return {
    has: () => Promise.resolve(false),
    write: (_source, output) => put.next(output),
    // An array is closed even when the run was interrupted: what is there is valid JSON.
    close: () => put.end(),
  };
}

/** Whether a file that is there is one of the inputs. */
type IsInput = (file: FileIdentity) => boolean;

/** Everything into one file, which appears when it is complete; no results, no file. */
export function fileSink(path: string, separators: Separators, isInput: IsInput): Sink {
  let file: WholeFile | null = null;
  const put = separated(separators, async (content) => file?.write(content));
  return {
    has: () => Promise.resolve(false),
    write: async (_source, output) => {
      file ??= await openWhole(path, isInput);
      await put.next(output);
    },
    close: async (complete) => {
      if (file && complete) await put.end();
      await file?.close(complete);
    },
  };
}

/**
 * A file for each source, below a folder, which appears when it is complete. With `validFrom`
 * results are kept that are newer than that, in milliseconds since 1970, and than their source.
 */
export function folderSink(
  folder: string,
  writerOf: (source: Source) => Writer,
  isInput: IsInput,
  validFrom: number | null,
): Sink {
  const targetOf = (source: Source): string => join(folder, source.target + writerOf(source).extension);
  // The results of one source follow each other.
  let current: { source: Source; put: Put; file: WholeFile } | null = null;
  const finish = async (complete: boolean): Promise<void> => {
    if (!current) return;
    const { put, file } = current;
    current = null;
    try {
      if (complete) await put.end();
    } finally {
      await file.close(complete);
    }
  };
  return {
    has: async (source) => validFrom !== null && (await isNewer(targetOf(source), source.path, validFrom)),
    write: async (source, output) => {
      if (current?.source.path !== source.path) {
        await finish(true);
        const writer = writerOf(source);
        const file = await openWhole(targetOf(source), isInput);
        const separators = isLinewise(source) ? writer.several : writer.one;
        current = { source, file, put: separated(separators, (content) => file.write(content)) };
      }
      await current.put.next(output);
      if (!isLinewise(source)) await finish(true);
    },
    close: finish,
  };
}

interface Put {
  next(output: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

function separated(separators: Separators, put: (content: Uint8Array) => Promise<void>): Put {
  const [before, between, after, none] = [
    separators.before,
    separators.between,
    separators.after,
    separators.none,
  ].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer, Buffer];
  let count = 0;
  return {
    next: async (output) => {
      // Where an article gives nothing, nothing is to be kept apart.
      if (output.length === 0) return;
      const lead = count === 0 ? before : between;
      // In one go, so that a pipe or a full disk gets a whole result or none where it can.
      await put(lead.length === 0 ? output : Buffer.concat([lead, output]));
      count += 1;
    },
    end: async () => {
      const end = count === 0 ? none : after;
      if (end.length > 0) await put(end);
    },
  };
}

async function isNewer(target: string, source: string, validFrom: number): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(nativePath(target));
    return mtimeMs >= validFrom && mtimeMs >= (await stat(nativePath(source))).mtimeMs;
  } catch {
    return false;
  }
}
