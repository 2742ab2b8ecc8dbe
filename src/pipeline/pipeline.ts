import { InterruptedError, PipelineError } from '../errors.js';
import type { Document } from './document.js';
import { checkStages, type Run, type Stage, type StageOptions } from './stage.js';

/**
 * Stages in the order in which they run, with the options that they are created with. Each
 * stage is created once, when it is first needed or by `load`.
 */
export class Pipeline {
  private readonly runs = new Map<string, Promise<Run>>();

  /** Throws a PipelineError when the stages cannot run in this order; see `checkStages`. */
  constructor(
    readonly stages: readonly Stage[],
    private readonly options: StageOptions = {},
  ) {
    checkStages(stages);
  }

  /** Loads what all stages need. Rejects with the error of the first one that cannot be loaded. */
  async load(): Promise<void> {
    for (const stage of this.stages) await this.created(stage);
  }

  /** The document with what all stages add. */
  async run(document: Document): Promise<Document> {
    return this.runAll(this.stages, document);
  }

  /** The document with what the stages before the named one add. Throws a PipelineError for an unknown name. */
  async runUntil(name: string, document: Document): Promise<Document> {
    return this.runAll(this.stages.slice(0, this.indexOf(name)), document);
  }

  /**
   * The document with what the named stage and those after it add; it must have the fields
   * that these read. Throws a PipelineError for an unknown name.
   */
  async runFrom(name: string, document: Document): Promise<Document> {
    return this.runAll(this.stages.slice(this.indexOf(name)), document);
  }

  private indexOf(name: string): number {
    const index = this.stages.findIndex((stage) => stage.name === name);
    if (index >= 0) return index;
    const names = this.stages.map((stage) => stage.name).join(', ');
    throw new PipelineError(`the pipeline has no stage "${name}"; it has: ${names}`);
  }

  private async runAll(stages: readonly Stage[], given: Document): Promise<Document> {
    let document = given;
    for (const stage of stages) {
      if (this.options.signal?.aborted) throw new InterruptedError();
      const { warnings = [], ...part } = await (await this.created(stage))(document);
      document = {
        ...document,
        ...part,
        warnings: warnings.length > 0 ? [...document.warnings, ...warnings] : document.warnings,
      };
    }
    return document;
  }

  /** What a stage runs; a failure is not remembered, so that the next call tries again. */
  private created(stage: Stage): Promise<Run> {
    const known = this.runs.get(stage.name);
    if (known) return known;
    const created = Promise.resolve().then(() => stage.create(this.options));
    this.runs.set(stage.name, created);
    created.catch(() => this.runs.delete(stage.name));
    return created;
  }
}
