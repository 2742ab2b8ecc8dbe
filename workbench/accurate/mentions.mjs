/*
 * What the engine accurate finds with a model, before later stages have mended anything.
 * Reads records of {id, text} on standard input, writes {id, mentions} a line.
 *
 *   node training/mentions.mjs MODEL < articles.jsonl
 */
import { createInterface } from 'node:readline';
import { createDocument } from '../../src/pipeline/document.js';
import { pipeline } from '../../src/pipeline/index.js';

const last = pipeline.findIndex(({ name }) => name === 'mentions');
const steps = [];
for (const stage of pipeline.slice(0, last + 1)) {
  steps.push(await stage.create({ engine: 'accurate', model: process.argv[2] }));
}
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line);
  const document = createDocument({ id, text });
  for (const step of steps) await step(document);
  console.log(JSON.stringify({ id, mentions: document.mentions }));
}
