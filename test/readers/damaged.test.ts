import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../../src/index.js';
import { readAll } from '../support/read.js';
import { root } from '../support/run-cli.js';

/*
 * Cut and changed files give articles or errors: no exception, no hang. The changes are drawn
 * from a seed, so that each run tries the same ones.
 */
const folder = join(root, 'test', 'readers', 'files');
const files = readdirSync(folder).filter((name) => name !== 'bomb.zip');

/** Numbers between 0 and 1, always the same (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function* damaged(bytes: Buffer, random: () => number): Generator<Buffer> {
  for (const share of [0, 0.1, 0.5, 0.9, 0.99]) yield bytes.subarray(0, Math.floor(bytes.length * share));
  for (let round = 0; round < 6; round += 1) {
    const changed = Buffer.from(bytes);
    for (let change = 0; change < 1 + round * 4; change += 1) {
      changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
    }
    yield changed;
  }
  // A piece twice, and one left out.
  const at = Math.floor(random() * bytes.length);
  yield Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.floor(at / 2))]);
  yield Buffer.concat([bytes.subarray(0, Math.floor(at / 2)), bytes.subarray(at)]);
}

test.each(files)('damaged: %s', async (name) => {
  const raw = readFileSync(join(folder, name));
  const bytes = name.endsWith('.gz') ? gunzipSync(raw) : raw;
  for (const input of damaged(bytes, numbers(name.length * 7919))) {
    const started = process.cpuUsage();
    for (const entry of await readAll(input, { name })) {
      if (entry instanceof InputError)
        expect(entry.message).not.toMatch(/undefined|\bat \w+ \(|is not a function/);
      else expect(entry.text.trim()).not.toBe('');
    }
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
  }
});
