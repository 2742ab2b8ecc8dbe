import { readFileSync, writeFileSync } from 'node:fs';
import { writeNames } from '../../src/knowledge/names/file.js';
import { indexNames, type NameIndex } from '../../src/knowledge/names/name-index.js';
import { parseNames } from '../../src/knowledge/names/parse-names.js';

/*
 * Compiles the list of names that comes with the package, `names.csv` beside this file:
 *
 *   npm run names
 */

const source = 'workbench/names/names.csv';

/** The names of the list, as they are indexed. */
export function compiledNames(): NameIndex {
  return indexNames(parseNames(readFileSync(source, 'utf8'), source));
}

if (process.argv[1]?.endsWith('workbench/names/main.ts')) {
  const names = compiledNames();
  const bytes = writeNames(names);
  writeFileSync('models/names.bin', bytes);
  const count = (number: number): string => number.toLocaleString('en');
  console.log(`models/names.bin: ${count(names.size)} names, ${count(bytes.length)} bytes`);
}
