import { createInterface } from 'node:readline';
import type { Result } from '../../src/result.js';

/*
 * npx extract news.jsonl --types all --format jsonl --text | npx tsx workbench/fast/silver.ts [LEAST] > DATA_DIR/silver.jsonl
 *
 * Makes articles to train on of results of the engine `accurate`: the paragraphs all of whose
 * mentions have at least a score (0.7 by default; events and products, which are found seldom,
 * 0.15 less). Dates, durations and sums are left open, since rules find them after the engine
 * and bound them otherwise than the training articles do.
 */

const least = Number(process.argv[2] ?? 0.7);
const rarer = 0.15;
/** Shorter paragraphs without a mention teach nothing. */
const leastWords = 5;
/** Shorter articles give too little context. */
const leastLength = 300;

const layers = ['person', 'organization', 'place', 'facility', 'nationality', 'misc', 'product'];
const nameOf = (type: string): string => (type === 'event' ? 'misc' : type);
const isRare = (type: string): boolean => type === 'event' || type === 'product';
const leftOpen = new Set(['date', 'duration', 'money']);

interface Span {
  start: number;
  end: number;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text = '', mentions } = JSON.parse(line) as Result;
  const kept: string[] = [];
  const entities: (Span & { type: string })[] = [];
  const roles: Span[] = [];
  let length = 0;
  for (const { 0: paragraph, index: start } of text.matchAll(/[^\n]+/g)) {
    const end = start + paragraph.length;
    const own = mentions.filter((mention) => mention.start < end && mention.end > start);
    const learned = own.filter(({ type }) => !leftOpen.has(type));
    const isCut = own.some((mention) => mention.start < start || mention.end > end);
    const isSure = learned.every(({ type, score }) => score >= (isRare(type) ? least - rarer : least));
    const words = paragraph.trim().split(/\s+/).length;
    if (paragraph.trim() === '' || isCut || !isSure || (own.length === 0 && words < leastWords)) continue;
    const pointOf = (unit: number): number => length + Array.from(text.slice(start, unit)).length;
    for (const mention of learned) {
      const span = { start: pointOf(mention.start), end: pointOf(mention.end) };
      if (mention.type === 'title') roles.push(span);
      else entities.push({ ...span, type: nameOf(mention.type) });
    }
    kept.push(`${paragraph}\n\n`);
    length += Array.from(paragraph).length + 2;
  }
  if (length <= leastLength) continue;
  const record = { id: `silver_${id}`, region: 'silver', text: kept.join(''), entities, roles, layers };
  console.log(JSON.stringify(record));
}
