import type { Span } from '../pipeline/document.js';

/**
 * Spans, which may overlap, to be asked which of them overlap another one. A question costs
 * some comparisons and what it finds, however many spans there are.
 */
export class SpanIndex<S extends Span> {
  /** The numbers of the spans by where they start. */
  private readonly order: Uint32Array;
  /** The furthest end of the spans up to each of them in that order. */
  private readonly furthest: Float64Array;

  constructor(private readonly spans: readonly S[]) {
    const { length } = spans;
    this.order = new Uint32Array(length);
    let isSorted = true;
    for (let index = 0; index < length; index += 1) {
      this.order[index] = index;
      if (index > 0 && this.at(index - 1).start > this.at(index).start) isSorted = false;
    }
    // Most come in text order.
    if (!isSorted) this.order.sort((a, b) => this.at(a).start - this.at(b).start);
    this.furthest = new Float64Array(length);
    let end = -Infinity;
    for (let place = 0; place < length; place += 1) {
      end = Math.max(end, this.at(this.order[place] ?? 0).end);
      this.furthest[place] = end;
    }
  }

  /** Those that overlap a span, in the order in which they were given. */
  overlapping(span: Span): S[] {
    const found: number[] = [];
    for (let place = this.firstFrom(span.end) - 1; place >= 0; place -= 1) {
      if ((this.furthest[place] ?? 0) <= span.start) break;
      const index = this.order[place] ?? 0;
      if (this.at(index).end > span.start) found.push(index);
    }
    return found.sort((a, b) => a - b).map((index) => this.at(index));
  }

  /** The place in the order of the first span that starts at an offset or after it. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(this.order[middle] ?? 0).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private at(index: number): S {
    return this.spans[index] as S;
  }
}
