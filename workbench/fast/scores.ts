import type { TypedSpan } from '../articles.js';

/** Counts of exact agreement between found and gold spans. */
export class Scores {
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
