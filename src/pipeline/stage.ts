import type { Engine, EngineOptions } from '../engines/engine.js';
import { PipelineError } from '../errors.js';
import type { NameList } from '../knowledge/names/name-list.js';
import { givenFields, type Document } from './document.js';

/** What the stages of a pipeline may be told. */
export interface StageOptions extends EngineOptions {
  /** The engine that finds mentions, or its name; the default engine unless given. */
  engine?: string | Engine;
  /** Names that are found whatever the engine makes of them. */
  names?: NameList;
}

/** A field of the document that a stage can read. */
export type Field = Exclude<keyof Document, 'warnings'>;

/** What a stage returns: fields of the document, and perhaps warnings, which are added to those there are. */
export type Part<Writes extends Field = never> = Pick<Document, Writes> & {
  readonly warnings?: readonly string[];
};

/** Returns what a stage adds to a document. It changes nothing that it was given. */
export type Run = (document: Document) => Part | Promise<Part>;

/** A step of the pipeline; see `defineStage`. */
export interface Stage {
  /** Unique within a pipeline. */
  readonly name: string;
  /** The fields of the document that it reads and writes. */
  readonly reads: readonly Field[];
  readonly writes: readonly Field[];
  /** Loads what the stage needs; called once for each pipeline, before its first document. */
  create(options: StageOptions): Run | Promise<Run>;
}

/**
 * Makes a stage that says which fields it reads and writes, as spaCy's components do with
 * `requires` and `assigns`. The compiler holds it to that: it sees no other fields than
 * those, and must return all that it writes.
 */
export function defineStage<const Reads extends Field, const Writes extends Field>(stage: {
  name: string;
  reads: readonly Reads[];
  writes: readonly Writes[];
  create(options: StageOptions): StageRun<Reads, Writes> | Promise<StageRun<Reads, Writes>>;
}): Stage {
  return stage;
}

type StageRun<Reads extends Field, Writes extends Field> = (
  document: Pick<Document, Reads>,
) => Part<Writes> | Promise<Part<Writes>>;

/**
 * Checks that stages can run in their order: names are unique, every field is written at
 * most once, and none is read before it is written. Throws a PipelineError that says which
 * stage breaks which rule.
 */
export function checkStages(stages: readonly Stage[]): void {
  const names = new Set<string>();
  const writers = new Map<Field, string>(givenFields.map((field) => [field, 'the input']));
  for (const { name, reads, writes } of stages) {
    if (names.has(name)) throw new PipelineError(`two stages of the pipeline are called "${name}"`);
    names.add(name);
    for (const field of reads) {
      if (writers.has(field)) continue;
      throw new PipelineError(`the stage "${name}" reads "${field}", which no stage before it writes`);
    }
    for (const field of writes) {
      const writer = writers.get(field);
      if (writer !== undefined) {
        throw new PipelineError(`the stage "${name}" writes "${field}", which ${writer} has written already`);
      }
      writers.set(field, `the stage "${name}"`);
    }
  }
}
