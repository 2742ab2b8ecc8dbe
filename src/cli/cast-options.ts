import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { UsageError } from '../errors.js';
import { standardInput } from '../inputs/bytes.js';
import { nativePath } from '../text/native-path.js';
import { parseOptions, type RawOptions, type RunOptions } from './options.js';
import { isStandardOutput } from './standard-output.js';
import { checkExtension } from './target.js';

export const castFormats = ['table', 'json', 'jsonl', 'csv', 'sqlite'] as const;
export type CastFormat = (typeof castFormats)[number];

/** The options as commander gives them. */
export interface RawCastOptions extends Omit<
  RawOptions,
  'types' | 'text' | 'context' | 'table' | 'bom' | 'color'
> {
  format?: CastFormat;
}

/** What a run of `extract cast` does, checked. */
export interface CastOptions {
  run: RunOptions;
  format: CastFormat;
  /** Null for standard output. */
  output: string | null;
  resume: boolean;
}

/** The run that the options ask for. Throws a UsageError for a value that makes no sense. */
export async function parseCastOptions(inputs: readonly string[], raw: RawCastOptions): Promise<CastOptions> {
  const { output: given = standardInput, resume = false, format: asked, ...rest } = raw;
  const output = isStandardOutput(given) ? null : given;
  const named = formatOf(output, asked);
  const format = asked ?? named;
  if (resume && (format !== 'sqlite' || output === null)) {
    throw new UsageError('--resume needs --output FILE.db, the database that grows');
  }
  if (format === 'sqlite' && output === null && process.stdout.isTTY) {
    throw new UsageError('sqlite is nothing for a terminal: give --output FILE.db');
  }
  // What the articles are gathered in goes nowhere, whatever standard output is.
  const run = await parseOptions(inputs, rest);
  return {
    run: {
      ...run,
      format: 'sqlite',
      input: { ...run.input, alsoResults: true },
      processor: { ...run.processor, reading: { ...run.processor.reading, alsoResults: true } },
    },
    format,
    output,
    resume: resume && output !== null && existsSync(nativePath(output)),
  };
}

const byExtension: Readonly<Record<string, CastFormat>> = {
  '.db': 'sqlite',
  '.sqlite': 'sqlite',
  '.sqlite3': 'sqlite',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.csv': 'csv',
  '.txt': 'table',
};

function formatOf(output: string | null, asked: string | undefined): CastFormat {
  if (output === null) return process.stdout.isTTY ? 'table' : 'jsonl';
  checkExtension(output, asked, Object.keys(byExtension));
  return byExtension[extname(output).toLowerCase()] ?? 'jsonl';
}
