import { readFileSync, writeFileSync } from 'node:fs';
import { packArrays } from '../../src/binary/arrays-file.js';
import { gazetteerFormat } from '../../src/knowledge/gazetteer/file.js';
import { buildGazetteer } from './build.js';
import { readFeatures } from './features.js';
import { readSources } from './sources.js';

/*
 * Compiles the gazetteer: `npm run gazetteer` installs the packages of `workbench/gazetteer/` and
 * calls this with that folder and the file to write.
 */

const [folder, file] = process.argv.slice(2);
if (folder === undefined || file === undefined) {
  console.error('usage: npm run gazetteer');
  process.exit(2);
}
const sources = readSources(folder);
const arrays = buildGazetteer(sources, readFeatures(folder, sources.towns));
const bytes = packArrays(gazetteerFormat, arrays);
writeFileSync(file, bytes);
const count = (number: number): string => number.toLocaleString('en');
console.log(
  `${file}: ${count(arrays.kinds.length)} places, ${count(arrays.keys.length)} names, ${count(readFileSync(file).length)} bytes`,
);
