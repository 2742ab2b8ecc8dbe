import type { Document } from './document.js';
import type { EngineOptions } from '../engines/index.js';
import { tokens } from '../stages/tokens/index.js';
import { structure } from '../stages/structure/index.js';
import { sentences } from '../stages/sentences/index.js';
import { mentions } from '../stages/mentions/index.js';
import { normalise } from '../stages/mentions/dates.js';
import { titles } from '../stages/mentions/titles/index.js';
import { coreference } from '../stages/coreference/index.js';
import { roles } from '../stages/roles/index.js';
import { geocoding } from '../stages/geocoding/index.js';

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
  tokens, //  tokens
  structure, //     headline, dateline, the document's date
  sentences, //   sentences
  mentions, // mentions
  titles, //    titles and the names in them, as far as one tells of the other
  normalise, // values of dates
  coreference, //    entities
  roles, //      who holds which title
  geocoding, //    where the places are
];
