#!/usr/bin/env node
import { main } from '../dist/bundle/program.js';

await main(process.argv);
