import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createExtractor } from '../../src/extractor.js';
import type { MentionType } from '../../src/types.js';
import { printGold, tidyGold, type GoldArticle } from './article.js';

/*
 * Adds articles to the gold and tidies those that were corrected by hand:
 *
 *   npx tsx workbench/gold/main.ts ARTICLE.txt [DATE]     writes test/gold/ARTICLE.json
 *   npx tsx workbench/gold/main.ts test/gold/*.json       tidies these files
 *
 * What is to be corrected and how is told in test/gold/README.md.
 */

const types: MentionType[] = ['person', 'title', 'organization', 'date', 'place', 'duration', 'nationality'];
const folder = new URL('../../test/gold/', import.meta.url);

const paths = process.argv.slice(2);
const extractor = await createExtractor({ types });
if (paths[0]?.endsWith('.txt')) {
  const [path, date] = paths;
  const id = basename(path, '.txt');
  const text = await readFile(path, 'utf8');
  const result = await extractor.extract({ id, text, ...(date !== undefined && { date }) });
  const article: GoldArticle = {
    schemaVersion: 1,
    id,
    genre: '',
    region: '',
    types,
    headline: result.headline,
    date: result.date,
    text,
    mentions: result.mentions,
    entities: result.entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      ...('country' in entity && { country: entity.country ?? null }),
      ...('kind' in entity && { kind: entity.kind ?? null }),
    })),
    roles: result.roles,
    countries: [],
    warnings: [],
  };
  await write(new URL(`${id}.json`, folder), article);
} else {
  for (const path of paths) await write(path, JSON.parse(await readFile(path, 'utf8')) as GoldArticle);
}

async function write(path: string | URL, article: GoldArticle): Promise<void> {
  const { sentences } = await extractor.process(article.text);
  try {
    await writeFile(path, printGold(tidyGold(article, sentences)));
  } catch (error) {
    throw new Error(`${article.id}: ${(error as Error).message}`, { cause: error });
  }
}
