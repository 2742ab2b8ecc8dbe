#!/usr/bin/env node
import { createRequire } from 'node:module';

const { load } = createRequire(import.meta.url)('./load.cjs');
await load('program.cjs').main(process.argv);
