import { createInterface } from 'node:readline';
import { findEngine } from '../../src/engines/index.js';
import { createDocument } from '../../src/pipeline/document.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';

/*
 * What the engine accurate finds with a model, before the stage `mentions` chooses among it.
 * Reads records of {id, text} on standard input, writes {id, mentions} a line.
 *
 *   npx tsx workbench/accurate/mentions.ts MODEL < articles.jsonl
 */

const [model] = process.argv.slice(2);
if (model === undefined) throw new Error('the folder of a model is missing');
const recognizer = await findEngine('accurate').load({ model });
const pipeline = new Pipeline(stages);
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const document = await pipeline.runUntil('mentions', createDocument({ id, text }));
  console.log(JSON.stringify({ id, mentions: await recognizer.recognize(document) }));
}
