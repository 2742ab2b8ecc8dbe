import { open } from 'node:fs/promises';
import type { Result } from '../result.js';
import { UsageError } from '../errors.js';
import { findWriter, writers } from './index.js';
import type { ArticleText, Drawn, OutputOptions } from './writer.js';

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
 * UsageError for an unknown format and for one that needs a folder, and with the system's error
 * for a file that cannot be written.
 */
export async function openWriter(
  format: string,
  target: string | ((content: Drawn) => Promise<void> | void),
  options: WriterOptions = {},
): Promise<OpenWriter> {
  const names = writers.map(({ name }) => name);
  if (!names.includes(format)) {
    throw new UsageError(`unknown format "${format}"; there is: ${names.join(', ')}`);
  }
  const writer = findWriter(format);
  const complete = { columns: 80, colorLevel: 0, showText: false, several: true, ...options } as const;
  const file = typeof target === 'string' ? await open(target, 'w') : null;
  const write = async (content: Drawn): Promise<void> => {
    if (file) await file.appendFile(content);
    else if (typeof target !== 'string') await target(content);
  };
  const path = typeof target === 'string' ? target : null;
  const output = await writer.open({ path, write }, complete).catch(async (error: unknown) => {
    await file?.close();
    throw error;
  });
  return {
    write: async (result, source) => output.write(await writer.draw(result, source, complete)),
    close: async () => {
      try {
        await output.close();
      } finally {
        await file?.close();
      }
    },
  };
}
