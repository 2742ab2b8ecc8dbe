import { UsageError } from '../errors.js';
import { accurate } from './accurate/index.js';
import type { Engine } from './engine.js';
import { fast } from './fast/index.js';
import { lexical } from './lexical/index.js';

/** The engines; the first is the default. */
export const engines: readonly [Engine, ...Engine[]] = [accurate, fast, lexical];

export const defaultEngine = engines[0].name;

/** The engine of that name. Throws a UsageError that lists the names when there is none. */
export function findEngine(name: string): Engine {
  const engine = engines.find((candidate) => candidate.name === name);
  if (engine) return engine;
  const names = engines.map((candidate) => candidate.name).join(', ');
  throw new UsageError(`unknown engine "${name}"; there is: ${names}`);
}
