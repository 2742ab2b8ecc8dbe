import { UsageError } from '../errors.js';
import type { SegmentedText, Mention } from '../pipeline/document.js';
import { accurate } from './accurate/index.js';
import { fast } from './fast/index.js';
import { lexical } from './lexical/index.js';

/** Finds the mentions of a tokenized, segmented document. */
export interface Recognizer {
  /**
   * Returns candidate mentions in any order; they may overlap, since the stage
   * `mentions` chooses among them. Offsets count UTF-16 code units of `document.text`.
   */
  recognize(document: SegmentedText): readonly Mention[] | Promise<readonly Mention[]>;
}

/** What an engine may be told. */
export interface EngineOptions {
  /** Folder of another model than the engine's own, for an engine that takes one. */
  model?: string;
  /** Is told in one line what the user should know of the engine. */
  notify?: (line: string) => void;
}

export interface Engine {
  name: string;
  /** One line for the help. */
  description: string;
  /** Whether `model` means something to it. */
  takesModel?: boolean;
  /** Loads what the engine needs, once for each extractor. */
  load(options: EngineOptions): Promise<Recognizer>;
}

/** A new engine is a new file and a line here; the first is the default. */
export const engines: readonly Engine[] = [accurate, fast, lexical];

export const defaultEngine = (engines[0] as Engine).name;

/** The engine of that name. Throws a UsageError that lists the names when there is none. */
export function findEngine(name: string): Engine {
  const engine = engines.find((candidate) => candidate.name === name);
  if (engine) return engine;
  const names = engines.map((candidate) => candidate.name).join(', ');
  throw new UsageError(`unknown engine "${name}"; there is: ${names}`);
}
