/* A system from cold, for bench.mjs: node workbench/bench/cold.mjs SYSTEM ARTICLE */
import { readFileSync } from 'node:fs';
import { load } from './systems.mjs';

const [, , system, article] = process.argv;
const extract = await load(system);
process.stdout.write(await extract(readFileSync(article, 'utf8')));
