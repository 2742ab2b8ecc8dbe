/* A system from cold: node cold.mjs SYSTEM ARTICLE */
import { readFileSync } from 'node:fs';
import { load } from './systems.mjs';

const [, , system, article] = process.argv;
const extract = await load(system);
process.stdout.write(await extract(readFileSync(article, 'utf8')));
