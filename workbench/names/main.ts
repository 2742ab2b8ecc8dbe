import { readFileSync, writeFileSync } from 'node:fs';
import { listedAcronyms } from '../../src/knowledge/acronyms.js';
import { writeNames } from '../../src/knowledge/names/file.js';
import type { NameEntry } from '../../src/knowledge/names/name-entry.js';
import { indexNames, type NameIndex } from '../../src/knowledge/names/name-index.js';
import { parseNames } from '../../src/knowledge/names/parse-names.js';
import { wordsOf } from '../../src/text/words.js';

/*
 * Compiles the list of names that comes with the package, `names.csv` beside this file and what
 * the acronyms of `src/knowledge/acronyms/` stand for:
 *
 *   npm run names
 */

const source = 'workbench/names/names.csv';

/** The names of the list, as they are indexed. */
export function compiledNames(): NameIndex {
  const rows = [...parseNames(readFileSync(source, 'utf8'), source)];
  return indexNames([...rows, ...expansions(new Set(rows.map(({ name }) => name)))]);
}

/** Of fewer words, a name is too often another body's as well: "Labour Party". */
const fewestWords = 3;

/** What a longer name may go on after: "Department of Health, Safety and Environment". */
const openEnded = /^(?:Ministry|Department|Bureau|Board|Office) of /;

/** The bodies that acronyms stand for, but for those that are already listed. */
function expansions(listed: Set<string>): NameEntry[] {
  const entries: NameEntry[] = [];
  for (const { country, expansions: names } of listedAcronyms()) {
    for (const name of names) {
      if (listed.has(name) || openEnded.test(name) || wordsOf(name).length < fewestWords) continue;
      listed.add(name);
      // The country is that of the first; others share its acronym.
      entries.push({ ...unnamed, name, country: name === names[0] ? country : null });
    }
  }
  return entries;
}

const unnamed: NameEntry = {
  name: '',
  type: 'organization',
  aliases: [],
  doubtful: [],
  id: null,
  country: null,
  title: null,
  anyCase: false,
  kind: null,
};

if (process.argv[1]?.endsWith('workbench/names/main.ts')) {
  const names = compiledNames();
  const bytes = writeNames(names);
  writeFileSync('models/names.bin', bytes);
  const count = (number: number): string => number.toLocaleString('en');
  console.log(`models/names.bin: ${count(names.size)} names, ${count(bytes.length)} bytes`);
}
