import { brat } from './brat.js';
import { conll } from './conll.js';
import { csv } from './csv.js';
import { geojson } from './geojson.js';
import { html } from './html.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { parquet } from './parquet.js';
import { spacy } from './spacy.js';
import { sqlite } from './sqlite.js';
import { summary } from './summary.js';
import { webAnnotation } from './web-annotation.js';
import type { Writer } from './writer.js';

/** A new format is a new file and a line here. */
export const writers: readonly Writer[] = [
  summary,
  json,
  jsonl,
  csv,
  geojson,
  html,
  sqlite,
  parquet,
  conll,
  brat,
  spacy,
  webAnnotation,
];

/** The writer of that name, which must be there. */
export function findWriter(name: string): Writer {
  const writer = writers.find((candidate) => candidate.name === name);
  if (!writer) throw new RangeError(`unknown format "${name}"`);
  return writer;
}
