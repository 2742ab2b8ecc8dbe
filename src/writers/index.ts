import { csv } from './csv.js';
import { geojson } from './geojson.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { summary } from './summary.js';
import type { Writer } from './writer.js';

/** A new format is a new file and a line here. */
export const writers: readonly Writer[] = [summary, json, jsonl, csv, geojson];

/** The writer of that name, which must be there. */
export function findWriter(name: string): Writer {
  const writer = writers.find((candidate) => candidate.name === name);
  if (!writer) throw new RangeError(`unknown format "${name}"`);
  return writer;
}
