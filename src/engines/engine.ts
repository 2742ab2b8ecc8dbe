import type { Mention, SegmentedText } from '../pipeline/document.js';

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
  /** When it is aborted, what is under way is given up, with an InterruptedError, as soon as can be. */
  signal?: Signal;
  /** How many processors may work on one article; all of them unless given. */
  threads?: number;
}

/** The part of an AbortSignal that is looked at. */
export interface Signal {
  readonly aborted: boolean;
  /** Set while native code computes, in whose middle the thread must not be ended; unless absent. */
  computing?: boolean;
}

/** A way of recognising mentions. A new one is a new folder and a line in `index.ts`. */
export interface Engine {
  name: string;
  /** One line for the help. */
  description: string;
  /** Whether `model` means something to it. */
  takesModel?: boolean;
  /** The name of the engine that takes its place where it cannot work on this machine; null where it can. */
  substitute?(): Promise<string | null>;
  /** Loads what the engine needs, once for each extractor. */
  load(options: EngineOptions): Promise<Recognizer>;
}
