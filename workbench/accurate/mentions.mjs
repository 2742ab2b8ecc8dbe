/*
 * What the engine accurate finds with a model, before the stage `mentions` chooses among it.
 * Reads records of {id, text} on standard input, writes {id, mentions} a line.
 *
 *   tsx workbench/accurate/mentions.mjs MODEL < articles.jsonl
 */
import { createInterface } from 'node:readline';
import { createDocument } from '../../src/pipeline/document.js';
import { findEngine } from '../../src/engines/index.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';

const recognizer = await findEngine('accurate').load({ model: process.argv[2] });
const pipeline = new Pipeline(stages);
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line);
  const document = await pipeline.runUntil('mentions', createDocument({ id, text }));
  console.log(JSON.stringify({ id, mentions: await recognizer.recognize(document) }));
}
