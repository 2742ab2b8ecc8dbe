import type { Document } from './document.js';
import type { EngineOptions } from './engines/index.js';
import { tokenize } from './stages/1-tokenize.js';
import { frame } from './stages/2-frame.js';
import { segment } from './stages/3-segment.js';
import { recognise } from './stages/4-recognise.js';
import { normalise } from './stages/5-normalise.js';
import { titles } from './stages/5-titles.js';
import { gather } from './stages/6-gather.js';
import { link } from './stages/7-link.js';
import { locate } from './stages/8-locate.js';

/** What the stages may be told. */
export interface PipelineOptions extends EngineOptions {
  /** Name of the engine that recognises mentions. */
  engine: string;
}

/** Reads a document and adds one thing to it. */
export type Step = (document: Document) => void | Promise<void>;

export interface Stage {
  name: string;
  /** Loads what the stage needs; called once for each extractor. */
  create(options: PipelineOptions): Step | Promise<Step>;
}

/** The way of an article, in order. A new stage is a new file and a line here. */
export const pipeline: readonly Stage[] = [
  tokenize, //  tokens
  frame, //     headline, dateline, the document's date
  segment, //   sentences
  recognise, // mentions
  titles, //    titles and the names in them, as far as one tells of the other
  normalise, // values of dates
  gather, //    entities
  link, //      who holds which title
  locate, //    where the places are
];
