import { annotated } from '../../workbench/annotated.js';
import { createDocument, type Article, type Document, type Mention } from '../../src/pipeline/document.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';

const pipeline = new Pipeline(stages);

/** A text as it is before the mentions are found: in tokens and sentences. */
export async function segmented(text: string, given: Partial<Article> = {}): Promise<Document> {
  return pipeline.runUntil('mentions', createDocument({ id: '-', text, ...given }));
}

/** A text after all stages, with these mentions as an engine's. */
export async function processMentions(text: string, mentions: readonly Mention[]): Promise<Document> {
  return new Pipeline(stages, { engine: annotated(mentions) }).run(createDocument({ id: '-', text }));
}
