import type { Model } from '../../src/engines/fast/model.js';
import { Tagger } from '../../src/engines/fast/tagger.js';
import { learnedTypes } from '../../src/tagging/manifest.js';
import { trimSpan } from '../../src/text/spans.js';
import type { Example, TypedSpan } from '../articles.js';
import { calibrationError, type Outcome } from './calibration.js';

/** The index of titles, after those of the types of entity. */
const titleType = learnedTypes.length;
/** The types that are summed up. */
const names = ['person', 'organization', 'place'] as const;
const nameTypes = names.map((type) => learnedTypes.indexOf(type));

/** Counts of exact agreement between found and gold spans. */
class Scores {
  private readonly right: number[] = [];
  private readonly found: number[] = [];
  private readonly gold: number[] = [];

  add(found: readonly TypedSpan[], gold: readonly TypedSpan[]): void {
    const key = ({ start, end, type }: TypedSpan): string => `${start} ${end} ${type}`;
    const wanted = new Set(gold.map(key));
    for (const span of found) {
      this.found[span.type] = (this.found[span.type] ?? 0) + 1;
      if (wanted.has(key(span))) this.right[span.type] = (this.right[span.type] ?? 0) + 1;
    }
    for (const span of gold) this.gold[span.type] = (this.gold[span.type] ?? 0) + 1;
  }

  /** Micro-averaged precision, recall and F1 over the types. */
  of(...types: number[]): { precision: number; recall: number; f1: number } {
    const sum = (counts: number[]): number => types.reduce((total, type) => total + (counts[type] ?? 0), 0);
    const right = sum(this.right);
    const precision = right / Math.max(1, sum(this.found));
    const recall = right / Math.max(1, sum(this.gold));
    return { precision, recall, f1: (2 * right) / Math.max(1, sum(this.found) + sum(this.gold)) };
  }
}

/** Exact agreement of a model's mentions with the gold spans, and what its calibration is judged by. */
export interface Evaluation {
  all: Scores;
  titles: Scores;
  regions: Map<string, Scores>;
  outcomes: Outcome[];
}

/** Tags the examples and compares. Titles count only where they were annotated. */
export function evaluate(model: Model, examples: readonly Example[]): Evaluation {
  const tagger = new Tagger(model);
  const all = new Scores();
  const titles = new Scores();
  const regions = new Map<string, Scores>();
  const outcomes: Outcome[] = [];
  for (const example of examples) {
    const { document, gold, goldTitles, region } = example;
    const wanted = new Set(gold.map(({ start, end, type }) => `${start} ${end} ${type}`));
    const found: TypedSpan[] = [];
    const foundTitles: TypedSpan[] = [];
    for (const mention of tagger.tag(document)) {
      const span = trimSpan(document.text, mention);
      if (span.start === span.end) continue;
      if (mention.type === 'title') {
        foundTitles.push({ ...span, type: titleType });
        continue;
      }
      const type = learnedTypes.indexOf(mention.type);
      found.push({ ...span, type });
      outcomes.push({
        probability: mention.score,
        right: wanted.has(`${span.start} ${span.end} ${type}`),
      });
    }
    all.add(found, gold);
    const own = regions.get(region) ?? new Scores();
    regions.set(region, own);
    own.add(found, gold);
    if (goldTitles) {
      titles.add(
        foundTitles,
        goldTitles.map((span) => ({ ...span, type: titleType })),
      );
    }
  }
  return { all, titles, regions, outcomes };
}

/** An evaluation in a few lines. */
export function describeEvaluation({ all, titles, regions, outcomes }: Evaluation): string {
  const figures = (scores: Scores, ...types: number[]): string => {
    const { precision, recall, f1 } = scores.of(...types);
    return `F1 ${f1.toFixed(4)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)})`;
  };
  return [
    `  ${names.join('+')} ${figures(all, ...nameTypes)}`,
    `  ${learnedTypes.map((type, index) => `${type} ${all.of(index).f1.toFixed(3)}`).join(', ')}`,
    `  ${[...regions].map(([region, scores]) => `${region} ${scores.of(...nameTypes).f1.toFixed(3)}`).join(', ')}`,
    `  title ${figures(titles, titleType)}`,
    `  expected calibration error ${calibrationError(outcomes).toFixed(4)}`,
  ].join('\n');
}
