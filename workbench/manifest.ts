import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { checksumOf as sumOf } from '../src/binary/arrays-file.js';
import { kernelLayout, kernelLayoutFile } from './fast/kernel-layout.js';

/*
 * npm run manifest
 *
 * Brings what follows from the models up to date: the checksums in `models/manifest.json`,
 * after a model was made anew, and the kernel's layout, after a change of the list of types.
 */

interface Manifest {
  models: { files: Record<string, string>; sums?: Record<string, number> }[];
}

const path = 'models/manifest.json';
const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
for (const model of manifest.models) {
  const names = Object.keys(model.files);
  for (const name of names) model.files[name] = checksumOf(name);
  const plain = names.filter((name) => name.endsWith('.json'));
  if (plain.length > 0)
    model.sums = Object.fromEntries(plain.map((name) => [name, sumOf(readFileSync(`models/${name}`))]));
}
writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(kernelLayoutFile, kernelLayout());

function checksumOf(name: string): string {
  return createHash('sha256')
    .update(readFileSync(`models/${name}`))
    .digest('hex');
}
