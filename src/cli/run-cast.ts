import type { Stats } from 'node:fs';
import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OutputError, UsageError } from '../errors.js';
import { nativePath } from '../text/native-path.js';
import { openCast, knownArticles, type CastDatabase } from '../writers/sqlite/cast-reader.js';
import { openDatabaseOutput } from '../writers/sqlite/output.js';
import { makeTemporaryFolder, removeTemporaryFolder } from '../writers/temporary-folder.js';
import type { Destination } from '../writers/writer.js';
import { castText } from '../writers/cast/cast-text.js';
import type { CastOptions } from './cast-options.js';
import { tell } from './messages.js';
import { guardOutputFile, type IsInput } from './input-guard.js';
import { readFilesOf, run, type Ending } from './run.js';
import type { Sink } from './sinks.js';
import { writeOut } from './standard-output.js';
import { openWhole, type WholeFile } from './whole-file.js';

/**
 * Gathers the cast into a database, that of the output or a temporary one, and writes it in the
 * format that is asked for. Throws an OutputError when it cannot be written.
 */
export async function runCast(options: CastOptions, signal: AbortSignal): Promise<Ending> {
  const { output, format, resume } = options;
  // Told before the work is done, not after it.
  const isInput = output === null ? () => false : await guardOutputFile(output, readFilesOf(options.run));
  if (format === 'sqlite' && output !== null) {
    const target = openWhole(output, isInput);
    if (!resume) return gather(options, target.path, null, signal, target.close);
    const before = await copyOf(output, target);
    const { mtimeMs } = before;
    const known = knownArticles(target.path);
    if (known === null) {
      await target.close(false);
      throw new UsageError(`${output} is no database of this tool, or one of another version`);
    }
    const changed = new Set<string>();
    const isKnown = async (path: string): Promise<boolean> => {
      if (!known.has(path)) return false;
      const file = await stat(nativePath(path)).catch(() => null);
      if (file && file.mtimeMs > mtimeMs) changed.add(path);
      return true;
    };
    const close = async (complete: boolean): Promise<void> => {
      const isSame = !complete || isSameFile(before, await stat(nativePath(output)).catch(() => null));
      await target.close(complete && isSame);
      if (!isSame)
        throw new OutputError(output, { message: 'another run has changed it meanwhile; run it again' });
    };
    const ending = await gather(options, target.path, { known, isKnown }, signal, close);
    for (const line of toldOf([...changed], output)) tell(`extract: ${line}`);
    return ending;
  }
  const folder = await makeTemporaryFolder();
  try {
    const path = join(folder, 'news.db');
    const ending = await gather(options, path, null, signal, () => Promise.resolve());
    if (ending.end === 'whole') await write(options, path, isInput);
    return ending;
  } finally {
    await removeTemporaryFolder(folder);
  }
}

/** Copies a database, which stays as it is until what takes its place is whole. Throws an OutputError. */
async function copyOf(path: string, target: WholeFile): Promise<Stats> {
  try {
    const before = await stat(nativePath(path));
    await copyFile(nativePath(path), nativePath(target.path));
    return before;
  } catch (error) {
    await target.close(false);
    throw new OutputError(path, error);
  }
}

/** Whether nobody has written to a file, or put another in its place. */
const isSameFile = (before: Stats, now: Stats | null): boolean =>
  now !== null && before.ino === now.ino && before.mtimeMs === now.mtimeMs && before.size === now.size;

/** What an article has become since it was added is not seen, which is told. */
function* toldOf(changed: readonly string[], output: string): Generator<string> {
  const [first] = changed;
  if (first === undefined) return;
  const are = changed.length === 1 ? 'is' : `and ${changed.length - 1} more files are`;
  yield `${first} ${are} newer than ${output}, which keeps the old text; only a new database has the new one`;
}

async function gather(
  { run: runOptions }: CastOptions,
  path: string,
  before: { known: ReadonlySet<string>; isKnown(path: string): Promise<boolean> } | null,
  signal: AbortSignal,
  close: (complete: boolean) => Promise<void>,
): Promise<Ending> {
  const nowhere: Destination = { path, write: () => Promise.resolve() };
  const database = await openDatabaseOutput(nowhere, before !== null);
  let written = 0;
  let isClosed = false as boolean;
  const sink: Sink = {
    has: async (source) => (await before?.isKnown(source.path)) ?? false,
    hasRecord: (id) => before?.known.has(id) ?? false,
    write: async (_source, drawn) => {
      written += 1;
      await database.write(drawn);
    },
    close: async (complete) => {
      isClosed = true;
      let isWhole = false;
      try {
        if (complete) await database.close();
        else await database.abandon?.();
        isWhole = complete && (written > 0 || before !== null);
      } finally {
        await close(isWhole);
      }
    },
  };
  try {
    return await run(runOptions, signal, () => Promise.resolve(sink));
  } finally {
    // A run that ends before it knows what its input is has not begun to write.
    if (!isClosed) await sink.close(false);
  }
}

async function write({ format, output }: CastOptions, path: string, isInput: IsInput): Promise<void> {
  const file = output === null ? null : openWhole(output, isInput);
  const put = async (content: string): Promise<void> => {
    await (file ? file.write(content) : writeOut(content));
  };
  let cast: CastDatabase | null = null;
  let isWhole = false;
  try {
    cast = openCast(path);
    for (const part of castText(cast, format, process.stdout.columns || 80)) await put(part);
    isWhole = true;
  } finally {
    cast?.close();
    await file?.close(isWhole);
  }
}
