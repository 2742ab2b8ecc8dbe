import { availableParallelism } from 'node:os';
import { parseCalendarDate } from '../knowledge/calendar-date.js';
import { findEngine } from '../engines/index.js';
import { UsageError } from '../errors.js';
import { loadNames } from '../knowledge/names/load-names.js';
import { readers } from '../readers/index.js';
import { defaultTypes, mentionTypes, type MentionType } from '../types.js';
import { findWriter, writers } from '../writers/index.js';
import { tableNames, type TableName } from '../writers/tables/tables.js';
import type { Look } from '../writers/writer.js';
import { isEncoding } from '../inputs/encodings.js';
import { realPath } from '../inputs/real-path.js';
import type { Reading } from './items.js';
import type { InputOptions } from './sources.js';
import type { ProcessorOptions } from './processor.js';
import { checkFormat, formatOfFile, isFolder, targetOf, type Target } from './target.js';

/** The options as commander gives them. */
export interface RawOptions {
  include?: string[];
  exclude?: string[];
  inputFormat?: string;
  idField: string;
  textField: string;
  dateField: string;
  keep?: string;
  encoding?: string;
  url?: string;
  language?: string;
  errorsAsRecords?: boolean;
  format?: string;
  output?: string;
  resume?: boolean;
  text?: boolean;
  context?: boolean;
  table?: string;
  bom?: boolean;
  types?: string;
  engine: string;
  model?: string;
  names?: string[];
  date?: string;
  jobs?: string;
  processors?: string;
  quiet?: boolean;
  progress: boolean;
  color?: boolean;
}

/** What finds the mentions. */
export interface EngineChoice {
  engine: string;
  /** Folder of its model, if not its own. */
  model?: string;
}

/** What a run does, checked and complete. */
export interface RunOptions {
  inputs: readonly string[];
  input: InputOptions;
  /** Files with names that are to be found. */
  nameLists: readonly string[];
  processor: ProcessorOptions;
  target: Target;
  /** Name of the output format, or null for the usual one of the target and input. */
  format: string | null;
  /** Whether a table begins with a byte order mark. */
  byteOrderMark: boolean;
  /** Whether an input that fails gives a record in its place. */
  errorsAsRecords: boolean;
  /** Threads that work on articles. */
  jobs: number;
  /** Processors that they and the network of an engine share. */
  processors: number;
  quiet: boolean;
  progress: boolean;
}

/** The run that the options ask for, with the names loaded. Throws a UsageError for a value that makes no sense. */
export async function parseOptions(inputs: readonly string[], raw: RawOptions): Promise<RunOptions> {
  const target = targetOf(inputs, raw);
  const named = formatOfFile(target, raw.format);
  const format = raw.format === undefined ? named : oneOf('--format', raw.format, writers);
  checkFormat(format, target, raw);
  return {
    inputs,
    input: {
      include: raw.include ?? [],
      exclude: raw.exclude ?? [],
      ...(target.kind === 'folder' && { except: realPath(target.path) }),
      inputFormat: raw.inputFormat === undefined ? null : oneOf('--input-format', raw.inputFormat, readers),
      textField: raw.textField,
    },
    nameLists: raw.names ?? [],
    processor: {
      extractor: {
        ...parseEngine(raw),
        types: parseTypes(raw.types),
        ...(raw.date !== undefined && { date: parseDate(raw.date) }),
        text: raw.text ?? false,
      },
      ...(raw.names && { names: loadNames(raw.names).index }),
      reading: readingOf(raw),
      language: languageOf(raw.language),
      look: await lookOf(raw, target),
    },
    target,
    format,
    byteOrderMark: raw.bom ?? false,
    errorsAsRecords: parseErrorsAsRecords(raw, target),
    ...parseThreads(raw),
    quiet: raw.quiet ?? false,
    progress: raw.progress,
  };
}

function readingOf({ idField, textField, dateField, keep, encoding, url }: RawOptions): Reading {
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new UsageError(
      `--encoding "${encoding}" is none that is known; there is utf-8, utf-16le, windows-1252, ...`,
    );
  }
  if (url !== undefined && !/^https?:\/\/\S+$/i.test(url)) {
    throw new UsageError(`--url takes an address of the web, not "${url}"`);
  }
  const kept =
    keep === 'all'
      ? keep
      : keep
          ?.split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '');
  return {
    fields: { id: idField, text: textField, date: dateField, ...(kept !== undefined && { keep: kept }) },
    ...(encoding !== undefined && { encoding }),
    ...(url !== undefined && { url }),
  };
}

function languageOf(name = 'warn'): ProcessorOptions['language'] {
  if (name === 'skip' || name === 'warn' || name === 'any') return name;
  throw new UsageError(`--language is one of: skip, warn, any; not "${name}"`);
}

/** Records of errors stand among results that are records by themselves. */
function parseErrorsAsRecords({ errorsAsRecords = false, format }: RawOptions, target: Target): boolean {
  if (!errorsAsRecords) return false;
  const chosen = format ?? formatOfFile(target) ?? 'jsonl';
  if (findWriter(chosen).drawMissing) return true;
  const able = writers.filter((writer) => writer.drawMissing).map(({ name }) => name);
  throw new UsageError(
    `--errors-as-records needs a format in which each article has a record: ${able.join(' or ')}, not ${chosen}`,
  );
}

/** The types in a list such as "person,place", or "all". Throws a UsageError. */
export function parseTypes(list: string | undefined): readonly MentionType[] {
  if (list === undefined) return defaultTypes;
  const names = list.split(',').map((name) => name.trim());
  if (names.includes('all')) return mentionTypes;
  return names.map((name) => {
    const type = mentionTypes.find((candidate) => candidate === name);
    if (type) return type;
    throw new UsageError(`unknown type "${name}"; there is: all, ${mentionTypes.join(', ')}`);
  });
}

/** The engine, if there is one of that name, and its model. Throws a UsageError. */
export function parseEngine({ engine, model }: Pick<RawOptions, 'engine' | 'model'>): EngineChoice {
  const found = findEngine(engine);
  if (model === undefined) return { engine };
  if (!found.takesModel) throw new UsageError(`the engine ${engine} takes no --model`);
  if (!isFolder(model)) throw new UsageError(`--model takes a folder; ${model} is none`);
  return { engine, model };
}

function oneOf(option: string, name: string, list: readonly { name: string }[]): string {
  if (list.some((entry) => entry.name === name)) return name;
  const names = list.map((entry) => entry.name).join(', ');
  throw new UsageError(`${option} is one of: ${names}; not "${name}"`);
}

function parseDate(date: string): string {
  const parsed = parseCalendarDate(date);
  if (parsed !== null) return parsed;
  throw new UsageError(`--date "${date}" is no date that can be read; write it as 2025-09-29`);
}

function parseThreads(raw: RawOptions): Pick<RunOptions, 'jobs' | 'processors'> {
  const processors = countOf('--processors', raw.processors) ?? availableParallelism();
  return { jobs: countOf('--jobs', raw.jobs) ?? processors, processors };
}

function countOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new UsageError(`${option} takes a whole number from 1 to 9999, not "${given}"`);
}

async function lookOf(raw: RawOptions, target: Target): Promise<Look> {
  const columns = process.stdout.columns || Number(process.env.COLUMNS) || 80;
  return {
    columns: Math.max(40, columns),
    colorLevel: await colorLevel(raw.color, target),
    showText: raw.text ?? false,
    showContext: raw.context ?? false,
    ...(raw.table !== undefined && { table: tableNamed(raw.table) }),
  };
}

function tableNamed(name: string): TableName {
  const table = tableNames.find((candidate) => candidate === name);
  if (table) return table;
  throw new UsageError(`--table is one of: ${tableNames.join(', ')}; not "${name}"`);
}

/** The flags come first, then FORCE_COLOR, NO_COLOR and what the terminal can show. */
async function colorLevel(flag: boolean | undefined, target: Target): Promise<Look['colorLevel']> {
  const { FORCE_COLOR: force, NO_COLOR: never, TF_BUILD: pipeline } = process.env;
  if (flag === false) return 0;
  const isForced = flag === true || force !== undefined;
  if (!isForced && (never || target.kind !== 'stdout')) return 0;
  // Only a pipeline of Azure shows colours without being a terminal.
  if (!isForced && !process.stdout.isTTY && pipeline === undefined) return 0;
  const { default: chalk } = await import('chalk');
  return flag === true ? chalk.level || 1 : chalk.level;
}
