import { readFileSync } from 'node:fs';
import { createDocument, type Document, type Span } from '../src/pipeline/document.js';
import type { TokenSpan } from '../src/tagging/labels.js';
import { learnedTypes, typeNamed } from '../src/tagging/manifest.js';
import { trimSpan } from '../src/text/spans.js';
import { stages } from '../src/pipeline/index.js';
import { Pipeline } from '../src/pipeline/pipeline.js';

/** A record of the article files; offsets count code points. */
export interface ArticleRecord {
  id: string;
  region: string;
  text: string;
  entities: { start: number; end: number; type: string }[];
  roles?: { start: number; end: number; title: string; person: string }[];
  /** The types of entities that are annotated, where not all are. */
  layers?: readonly string[];
}

/** A span with the index of its type in `learnedTypes`; offsets count UTF-16 code units. */
export interface TypedSpan extends Span {
  type: number;
}

/** An article ready to learn from. */
export interface Example {
  document: Document;
  region: string;
  /** Gold spans, trimmed as results are. */
  gold: TypedSpan[];
  /** The same in tokens, those that fit between tokens. */
  entities: TokenSpan[];
  /** Titles, in tokens; null where the article was not annotated with them. */
  titles: TokenSpan[] | null;
  goldTitles: Span[] | null;
  /** Types that were not annotated: any token may be of one of them. */
  unknown: readonly number[];
}

/** Runs the stages before `mentions` on a text. */
export function documentReader(): (id: string, text: string) => Promise<Document> {
  const pipeline = new Pipeline(stages);
  return (id, text) => pipeline.runUntil('mentions', createDocument({ id, text }));
}

/** The records of a file of articles. */
export function readRecords(path: string): ArticleRecord[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ArticleRecord);
}

/** Makes articles ready. `alter` may rewrite a text to another of the same length. */
export async function examplesOf(
  records: readonly ArticleRecord[],
  alter: (text: string) => string = (text) => text,
): Promise<Example[]> {
  const read = documentReader();
  const examples: Example[] = [];
  for (const record of records) {
    const document = await read(record.id, alter(record.text));
    const unit = codeUnits(record.text);
    const spanOf = (span: Span): Span =>
      trimSpan(record.text, { start: unit(span.start), end: unit(span.end) });
    const gold: TypedSpan[] = [];
    for (const entity of record.entities) {
      const span = spanOf(entity);
      const type = learnedTypes.findIndex((learned) => learned === typeNamed(entity.type));
      if (type >= 0 && span.start < span.end) gold.push({ ...span, type });
    }
    gold.sort((a, b) => a.start - b.start || b.end - a.end);
    const goldTitles = record.roles ? distinct(record.roles.map(spanOf)) : null;
    examples.push({
      document,
      region: record.region,
      gold,
      entities: inTokens(document, gold),
      goldTitles,
      titles:
        goldTitles &&
        inTokens(
          document,
          goldTitles.map((span) => ({ ...span, type: 0 })),
        ),
      unknown: unknownIn(record),
    });
  }
  return examples;
}

/** The learned types that a record's annotators left out. */
function unknownIn({ layers }: ArticleRecord): number[] {
  if (!layers) return [];
  const known = new Set(layers.map(typeNamed));
  return learnedTypes.flatMap((type, index) => (known.has(type) ? [] : [index]));
}

function distinct(spans: Span[]): Span[] {
  const seen = new Set<string>();
  return spans
    .filter(({ start, end }) => start < end && !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`))
    .sort((a, b) => a.start - b.start);
}

/** Offsets in UTF-16 code units for offsets in code points. */
function codeUnits(text: string): (codePoint: number) => number {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return (codePoint) => units[codePoint] ?? text.length;
}

/**
 * Spans in tokens: every token that a span touches is in it. Spans that overlap one
 * before them or reach over the end of a sentence are left out.
 */
export function inTokens(document: Document, spans: readonly TypedSpan[]): TokenSpan[] {
  const { length, starts, ends } = document.tokens;
  const sentenceOf = new Uint32Array(length);
  document.sentences.forEach(({ firstToken, endToken }, index) => {
    sentenceOf.fill(index, firstToken, endToken);
  });
  const found: TokenSpan[] = [];
  let token = 0;
  for (const { start, end, type } of spans) {
    while (token < length && (ends[token] as number) <= start) token += 1;
    const first = token;
    let last = first;
    while (last < length && (starts[last] as number) < end) last += 1;
    if (last === first || sentenceOf[first] !== sentenceOf[last - 1]) continue;
    found.push({ first, end: last, type });
    token = last;
  }
  return found;
}
