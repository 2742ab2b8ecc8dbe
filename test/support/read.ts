import { InputError, readArticles, type Article, type ReadOptions } from '../../src/index.js';

/** All that an input holds, errors among it. */
export async function readAll(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<(Article | InputError)[]> {
  const entries: (Article | InputError)[] = [];
  for await (const entry of readArticles(input, options)) entries.push(entry);
  return entries;
}

/** The one article in an input. Throws why there is none. */
export async function readOne(input: Uint8Array | string, options: ReadOptions = {}): Promise<Article> {
  const [entry, ...others] = await readAll(input, options);
  if (entry instanceof InputError) throw entry;
  if (entry === undefined || others.length > 0) throw new Error(`${others.length + 1} articles`);
  return entry;
}
