import type { Engine, Signal } from './engines/engine.js';
import { defaultEngine, findEngine } from './engines/index.js';
import { checkOptionNames, UsageError } from './errors.js';
import { parseCalendarDate } from './knowledge/calendar-date.js';
import type { NameSource } from './knowledge/names/load-names.js';
import { NameList } from './knowledge/names/name-list.js';
import type { Article } from './pipeline/document.js';
import type { Stage } from './pipeline/stage.js';
import { mentionTypes, type MentionType } from './types.js';

/*
 * What the library is given, and its checks: a caller may be JavaScript, which has no types
 * to keep it from mistakes.
 */

export interface ExtractorOptions {
  /** The engine that finds mentions, or the name of one of `engines`; the first of them unless given. */
  engine?: string | Engine;
  /** Folder of a model for the engine `accurate`, instead of the one that comes with it. */
  model?: string;
  /**
   * Is told in one line when something other than what was asked for is used, once for
   * each load of an engine. Unless given, that is a warning of the process.
   */
  notify?: (line: string) => void;
  /**
   * An AbortSignal: when it is aborted, extractions that are under way reject with an
   * InterruptedError, between two stages or, with the engine `accurate`, two windows of the text.
   */
  signal?: Signal;
  /** How many processors the engine may use for one article; all of them unless given. */
  threads?: number;
  /** The stages of the pipeline, in order; the `stages` of the package unless given. */
  stages?: readonly Stage[];
  /** Which types of mention the results hold: `defaultTypes` unless given. */
  types?: readonly MentionType[];
  /**
   * Names that are to be found, and whose `id` their entities get as `ref`: the path of a CSV or JSON Lines
   * file, several of these, or the names themselves; see docs/names.md. Read once, with the extractor.
   */
  names?: NameSource | NameList;
  /** The date of every article, in any usual notation; overrides the article's own. */
  date?: string;
  /**
   * Whether every result carries the article's text. Otherwise only those do whose text
   * was drawn from an input of another format, such as Markdown.
   */
  text?: boolean;
}

/** An article's text, or the text with what else is known of it. */
export type ArticleInput = string | (Omit<Article, 'id'> & Partial<Pick<Article, 'id'>>);

/** What only `createExtractor` takes, since extractors of `extract` are shared. */
export const ownOptions = ['names', 'signal', 'threads', 'stages'] as const;
const optionNames = ['engine', 'types', 'date', 'text', 'model', 'notify', ...ownOptions] as const;

/** Throws a UsageError for a name or a value that makes no sense, with those that do. */
export function checkOptions(options: ExtractorOptions): void {
  if (typeof options !== 'object' || (options as unknown) === null) {
    throw new UsageError(`options are given as an object; not ${shown(options)}`);
  }
  checkOptionNames(options, optionNames);
  const { engine, model, types, names, date, threads, signal } = options;
  if (model !== undefined && typeof model !== 'string') {
    throw new UsageError(`a model is the path of a folder; not ${shown(model)}`);
  }
  const { name, takesModel } = engineOf(engine);
  if (model !== undefined && !takesModel) throw new UsageError(`the engine ${name} takes no model`);
  if (types !== undefined) checkTypes(types);
  if (names !== undefined) checkNames(names);
  if (threads !== undefined && !(Number.isInteger(threads) && threads > 0)) {
    throw new UsageError(`threads are a whole number from 1 on; not ${shown(threads)}`);
  }
  if (signal !== undefined && typeof keysOf(signal).aborted !== 'boolean') {
    throw new UsageError(`a signal is that of an AbortController; not ${shown(signal)}`);
  }
  if (date !== undefined && (typeof date !== 'string' || parseCalendarDate(date) === null)) {
    throw new UsageError(`the date ${shown(date)} cannot be read; write it as 2025-09-29`);
  }
}

/** The engine that is meant. Throws a UsageError for the name of none, and for what is no engine. */
export function engineOf(engine: ExtractorOptions['engine'] = defaultEngine): Engine {
  if (typeof engine === 'string') return findEngine(engine);
  const { name, load } = keysOf(engine);
  if (typeof name === 'string' && typeof load === 'function') return engine;
  throw new UsageError(`an engine is a name or an object with a name and load(); not ${shown(engine)}`);
}

/**
 * The article that is given as its text or as an object. Throws a UsageError for anything
 * else; an empty text is an article.
 */
export function articleOf(given: ArticleInput): Article {
  if (typeof given === 'string') return { id: '-', text: given };
  const { id, text, headline, date } = keysOf(given);
  if (typeof text !== 'string') {
    throw new UsageError(`an article is a text, or an object with its "text"; not ${shown(given)}`);
  }
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    throw new UsageError(`the "id" of an article is a string or a number; not ${shown(id)}`);
  }
  for (const [key, value] of Object.entries({ headline, date })) {
    if (value === undefined || value === null || typeof value === 'string') continue;
    throw new UsageError(`the "${key}" of an article is a string; not ${shown(value)}`);
  }
  const { metadata, warnings } = keysOf(given);
  if (metadata !== undefined && (typeof metadata !== 'object' || metadata === null)) {
    throw new UsageError(`the "metadata" of an article are an object; not ${shown(metadata)}`);
  }
  if (
    warnings !== undefined &&
    !(Array.isArray(warnings) && warnings.every((line) => typeof line === 'string'))
  ) {
    throw new UsageError(`the "warnings" of an article are an array of strings; not ${shown(warnings)}`);
  }
  return { ...given, id: given.id ?? '-' };
}

function checkTypes(types: unknown): void {
  if (!Array.isArray(types)) throw new UsageError(`types are given as an array; not ${shown(types)}`);
  const unknown: unknown = types.find((type) => !mentionTypes.some((known) => known === type));
  if (unknown === undefined) return;
  throw new UsageError(`unknown type ${shown(unknown)}; there is: ${mentionTypes.join(', ')}`);
}

/** What the names themselves are is checked when they are read. */
function checkNames(names: unknown): void {
  if (typeof names === 'string' || Array.isArray(names) || names instanceof NameList) return;
  throw new UsageError(`names are the path of a file, or an array of names or paths; not ${shown(names)}`);
}

/** What can be read of any value; nothing of null and undefined. */
function keysOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Record<string, unknown>;
}

/** A value as it would be written, cut short. */
function shown(value: unknown): string {
  const written = writtenAs(value);
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

function writtenAs(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object') return shownObject(value);
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'symbol' ? value.toString() : `${value as number | bigint | boolean | undefined}`;
}

/** Bytes by what they are, since all of them may be many; and what is no JSON, such as a circle, by its kind. */
function shownObject(value: object | null): string {
  if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes (a ${value.constructor.name})`;
  try {
    return JSON.stringify(value);
  } catch {
    return `an object (${Object.prototype.toString.call(value).slice(8, -1)})`;
  }
}
