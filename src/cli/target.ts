import { existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { UsageError } from '../errors.js';
import { nativePath } from '../text/native-path.js';
import { findWriter, writers } from '../writers/index.js';
import { isStandardOutput } from './standard-output.js';

/** The options on outputs as commander gives them. */
interface RawTarget {
  output?: string;
  resume?: boolean;
  errorsAsRecords?: boolean;
  text?: boolean;
  context?: boolean;
  table?: string;
  bom?: boolean;
}

/** Where results go. */
export type Target =
  { kind: 'stdout' } | { kind: 'file'; path: string } | { kind: 'folder'; path: string; resume: boolean };

/**
 * An output is a folder if it is one, ends with a slash, or has no extension while the
 * inputs are several files or a folder; - and /dev/stdout are standard output.
 */
export function targetOf(inputs: readonly string[], { output, resume = false }: RawTarget): Target {
  if (output === undefined || isStandardOutput(output)) {
    if (resume) throw new UsageError('--resume needs --output FOLDER, where it looks for results');
    return { kind: 'stdout' };
  }
  const many = inputs.length > 1 || inputs.some(isFolder);
  const isNew = !existsSync(nativePath(output));
  if (isFolder(output) || /[/\\]$/.test(output) || (isNew && many && extname(output) === '')) {
    return { kind: 'folder', path: output, resume };
  }
  if (resume) throw new UsageError(`--resume needs a folder as --output; ${output} is a file`);
  return { kind: 'file', path: output };
}

/** Whether there is a folder of that path. */
export function isFolder(path: string): boolean {
  try {
    return statSync(nativePath(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Whether the format can go to the target, and the options of tables are given for one. Throws a UsageError. */
export function checkFormat(format: string | null, target: Target, raw: RawTarget): void {
  const writer = format === null ? null : findWriter(format);
  if (writer?.folderOnly && target.kind !== 'folder') {
    throw new UsageError(`${writer.name} is several files: give a folder that ends with a slash as --output`);
  }
  if (writer?.binary && target.kind === 'stdout' && process.stdout.isTTY) {
    throw new UsageError(`${writer.name} is nothing for a terminal: give --output FILE${writer.extension}`);
  }
  if (writer?.openFolder && target.kind === 'folder' && raw.resume) {
    throw new UsageError(`--resume needs a file for each input, which ${writer.name} does not have`);
  }
  const usual = target.kind === 'stdout' && process.stdout.isTTY && !raw.errorsAsRecords ? 'summary' : 'json';
  for (const [option, formats] of Object.entries(formatsOf)) {
    const isGiven = raw[option as keyof typeof formatsOf] !== undefined;
    if (isGiven && !formats.includes(format ?? usual)) {
      throw new UsageError(`--${option} is for --format ${formats.join(', ')}`);
    }
  }
}

/** The formats that an option is for, which would be passed over with others. */
const formatsOf = {
  table: ['csv'],
  bom: ['csv'],
  text: ['summary', 'json', 'jsonl'],
  context: ['summary'],
};

/** The format that the name of a file says; null where it says none. Throws a UsageError for that of another. */
export function formatOfFile(target: Target, format?: string): string | null {
  if (target.kind !== 'file') return null;
  const { path } = target;
  const [longest] = writers
    .flatMap(({ name, extension }) => [extension, ...(synonyms[name] ?? [])].map((end) => ({ name, end })))
    .filter(({ end }) => path.toLowerCase().endsWith(end))
    .sort((a, b) => b.end.length - a.end.length);
  if (!longest)
    checkExtension(
      path,
      format,
      writers.filter(({ folderOnly }) => !folderOnly).map(({ extension }) => extension),
    );
  return longest?.name ?? null;
}

/** Other extensions that files of a format have. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  sqlite: ['.sqlite', '.sqlite3'],
  html: ['.htm'],
};

/** Those of formats that files are packed with, and of others in which nothing is written. */
const packed = ['.gz', '.tgz', '.zip', '.bz2', '.xz', '.zst', '.7z', '.tar'];
const foreign = [
  '.tsv',
  '.tab',
  '.xls',
  '.xlsx',
  '.ods',
  '.md',
  '.xml',
  '.rdf',
  '.yaml',
  '.yml',
  '.pdf',
  '.doc',
  '.docx',
  '.odt',
  '.rtf',
  '.eml',
];

/**
 * Throws a UsageError for a name of a file that says what it would not be. `own` are the extensions
 * that there are; with a format any other will do, but for those of packed files.
 */
export function checkExtension(path: string, format: string | undefined, own: readonly string[]): void {
  const extension = extname(path).toLowerCase();
  if (packed.includes(extension)) {
    throw new UsageError(
      `${path} would not be packed: leave --output away and pipe standard output through gzip`,
    );
  }
  if (format !== undefined || own.includes(extension)) return;
  if (
    [...foreign, ...writers.map((writer) => writer.extension), ...Object.values(synonyms).flat()].includes(
      extension,
    )
  ) {
    throw new UsageError(
      `nothing is written as ${extension}: name the file ${own.join(', ')}, or give --format`,
    );
  }
}
