import { open } from 'node:fs/promises';
import type { Result } from '../result.js';
import { checkOptionNames, OutputError, UsageError } from '../errors.js';
import { findWriter, writers } from './index.js';
import { tableNames } from './tables/tables.js';
import type { ArticleText, Destination, Drawn, OutputOptions } from './writer.js';

/** How an output is to look; the width is 80, without colour, and there may be several articles, unless given. */
export type WriterOptions = Partial<OutputOptions>;

/** An output that takes results, in order. */
export interface OpenWriter {
  /** Writes a result. `source` is its document, or its article; formats of tokens need the document. */
  write(result: Result, source: ArticleText): Promise<void>;
  /** Ends the output, which is whole only then. */
  close(): Promise<void>;
}

/**
 * Opens an output in one of the formats: `writers` has their names. It goes to a file, which is
 * replaced if it is there, or to whatever takes what is written in order. Rejects with a
 * UsageError for an unknown format, for one that needs a folder and for options that make no sense,
 * and with an OutputError for a file that cannot be written.
 */
export async function openWriter(
  format: string,
  target: string | ((content: Drawn) => Promise<void> | void),
  options: WriterOptions = {},
): Promise<OpenWriter> {
  check(format, target, options);
  const writer = findWriter(format);
  const complete = { columns: 80, colorLevel: 0, showText: false, several: true, ...options } as const;
  const { path, write, close } = await destinationOf(target);
  const output = await writer.open({ path, write }, complete).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  let isClosed = false;
  return {
    write: async (result, source) => {
      if (isClosed) throw new UsageError('the output is closed; nothing can be written to it any more');
      await output.write(await writer.draw(result, source, complete));
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      try {
        await output.close();
      } finally {
        await close();
      }
    },
  };
}

const optionNames = ['columns', 'colorLevel', 'showText', 'showContext', 'table', 'several', 'byteOrderMark'];

/** Throws a UsageError for what makes no sense; a caller may be JavaScript. */
function check(format: string, target: unknown, options: WriterOptions): void {
  const names = writers.map(({ name }) => name);
  if (!names.includes(format)) {
    throw new UsageError(`unknown format "${format}"; there is: ${names.join(', ')}`);
  }
  if (typeof target !== 'function' && (typeof target !== 'string' || target === '')) {
    throw new UsageError('an output goes to the path of a file, or to a function that takes what is written');
  }
  checkOptionNames(options, optionNames);
  const { table } = options;
  if (table !== undefined && !tableNames.includes(table)) {
    throw new UsageError(`unknown table "${table as string}"; there is: ${tableNames.join(', ')}`);
  }
}

/** Where an output goes, and what ends it. */
async function destinationOf(
  target: string | ((content: Drawn) => Promise<void> | void),
): Promise<Destination & { close(): Promise<void> }> {
  if (typeof target !== 'string') {
    return { path: null, write: async (content) => target(content), close: () => Promise.resolve() };
  }
  const fail = (error: unknown): never => {
    throw new OutputError(target, error);
  };
  const file = await open(target, 'w').catch(fail);
  return {
    path: target,
    write: (content) => file.appendFile(content).catch(fail),
    close: () => file.close().catch(fail),
  };
}
