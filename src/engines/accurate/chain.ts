import { mayFollow, readLabels, type Label } from './labels.js';

/** A span of words with its type as the model names it; `end` is exclusive. */
export interface LabelledSpan {
  first: number;
  end: number;
  kind: string;
  /** The chain's probability that exactly these words are a span of the type. */
  probability: number;
}

/**
 * A linear-chain conditional random field over the labels of a BIO or BILOU scheme, of
 * which only legal sequences exist. Emissions are row-major: a row for each word. Without
 * transitions all legal ones are equally good, which suits models trained without a chain.
 */
export class Chain {
  readonly labels: readonly Label[];
  /** For each label, those that may come before it, and the scores of coming from there. */
  private readonly sources: Uint16Array[] = [];
  private readonly scores: Float64Array[] = [];
  private readonly factors: Float64Array[] = [];
  private readonly mayStart: boolean[];
  private readonly mayEnd: boolean[];

  // Of the sequence at hand: forward and backward sums, scaled so that each forward row sums to 1.
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private weights = new Float64Array(0);

  /** Throws an Error for labels that are of no scheme or a matrix of another size. */
  constructor(names: readonly string[], transitions?: readonly (readonly number[])[]) {
    const count = names.length;
    if (transitions && (transitions.length !== count || transitions.some((row) => row.length !== count))) {
      throw new Error(`labels.json: the transitions are no matrix of ${count} by ${count}`);
    }
    this.labels = readLabels(names);
    const hasEnds = this.labels.some(({ tag }) => tag === 'L');
    const outside: Label = { tag: 'O', kind: '' };
    this.mayStart = this.labels.map((label) => mayFollow(outside, label, hasEnds));
    this.mayEnd = this.labels.map((label) => mayFollow(label, outside, hasEnds));
    for (const [to, label] of this.labels.entries()) {
      const legal = [...this.labels.keys()].filter((from) =>
        mayFollow(this.labels[from] as Label, label, hasEnds),
      );
      const scores = legal.map((from) => transitions?.[from]?.[to] ?? 0);
      this.sources.push(Uint16Array.from(legal));
      this.scores.push(Float64Array.from(scores));
      this.factors.push(Float64Array.from(scores, Math.exp));
    }
  }

  /** The spans of the best sequence for these emissions, with their probabilities. */
  spansOf(emissions: Float32Array): LabelledSpan[] {
    const count = this.labels.length;
    const length = emissions.length / count;
    if (length === 0) return [];
    const path = this.decode(emissions, length);
    if (path.every((label) => this.labels[label]?.tag === 'O')) return [];
    this.sum(emissions, length);
    const spans: LabelledSpan[] = [];
    for (let first = 0; first < length;) {
      const { tag, kind } = this.labels[path[first] as number] as Label;
      let end = first + 1;
      if (tag === 'B') while (end < length && this.goesOn(path[end] as number)) end += 1;
      if (tag !== 'O')
        spans.push({ first, end, kind, probability: this.probability(path, first, end, length) });
      first = end;
    }
    return spans;
  }

  private goesOn(label: number): boolean {
    const tag = this.labels[label]?.tag;
    return tag === 'I' || tag === 'L';
  }

  /** The best legal sequence (Viterbi). */
  private decode(emissions: Float32Array, length: number): Uint16Array {
    const count = this.labels.length;
    const from = new Uint16Array(length * count);
    let best = Float64Array.from(this.mayStart, (may, label) =>
      may ? (emissions[label] as number) : -Infinity,
    );
    for (let at = 1; at < length; at += 1) {
      const next = new Float64Array(count);
      for (let label = 0; label < count; label += 1) {
        const sources = this.sources[label] as Uint16Array;
        const scores = this.scores[label] as Float64Array;
        let top = -Infinity;
        for (let i = 0; i < sources.length; i += 1) {
          const score = (best[sources[i] as number] as number) + (scores[i] as number);
          if (score > top) {
            top = score;
            from[at * count + label] = sources[i] as number;
          }
        }
        next[label] = top + (emissions[at * count + label] as number);
      }
      best = next;
    }
    let label = 0;
    let top = -Infinity;
    best.forEach((score, candidate) => {
      if (this.mayEnd[candidate] && score > top) {
        top = score;
        label = candidate;
      }
    });
    const path = new Uint16Array(length);
    for (let at = length - 1; at >= 0; at -= 1) {
      path[at] = label;
      label = from[at * count + label] as number;
    }
    return path;
  }

  /** The forward-backward algorithm over the sequence. */
  private sum(emissions: Float32Array, length: number): void {
    const count = this.labels.length;
    if (this.alpha.length < emissions.length) {
      this.alpha = new Float64Array(2 * emissions.length);
      this.beta = new Float64Array(2 * emissions.length);
      this.weights = new Float64Array(2 * emissions.length);
    }
    for (let at = 0; at < length; at += 1) this.forward(emissions, at * count);
    this.backward(length);
  }

  private forward(emissions: Float32Array, row: number): void {
    const { alpha, weights } = this;
    const count = this.labels.length;
    let top = -Infinity;
    for (let label = 0; label < count; label += 1) top = Math.max(top, emissions[row + label] as number);
    let total = 0;
    for (let label = 0; label < count; label += 1) {
      const weight = Math.exp((emissions[row + label] as number) - top);
      let reached = 0;
      if (row === 0) reached = this.mayStart[label] ? 1 : 0;
      else {
        const sources = this.sources[label] as Uint16Array;
        const factors = this.factors[label] as Float64Array;
        for (let i = 0; i < sources.length; i += 1) {
          reached += (alpha[row - count + (sources[i] as number)] as number) * (factors[i] as number);
        }
      }
      weights[row + label] = weight;
      alpha[row + label] = reached * weight;
      total += reached * weight;
    }
    // The scale goes into the weights too, so that the backward sums share it.
    for (let place = row; place < row + count; place += 1) {
      alpha[place] = (alpha[place] as number) / total;
      weights[place] = (weights[place] as number) / total;
    }
  }

  private backward(length: number): void {
    const { alpha, beta, weights } = this;
    const count = this.labels.length;
    const last = (length - 1) * count;
    let ending = 0;
    for (let label = 0; label < count; label += 1)
      if (this.mayEnd[label]) ending += alpha[last + label] as number;
    for (let label = 0; label < count; label += 1) beta[last + label] = this.mayEnd[label] ? 1 / ending : 0;
    for (let row = last - count; row >= 0; row -= count) {
      beta.fill(0, row, row + count);
      for (let label = 0; label < count; label += 1) {
        const after = row + count + label;
        const onward = (weights[after] as number) * (beta[after] as number);
        if (onward === 0) continue;
        const sources = this.sources[label] as Uint16Array;
        const factors = this.factors[label] as Float64Array;
        for (let i = 0; i < sources.length; i += 1) {
          const place = row + (sources[i] as number);
          beta[place] = (beta[place] as number) + (factors[i] as number) * onward;
        }
      }
    }
  }

  /** The probability of a span of the path: of its labels, and that it does not go on. */
  private probability(path: Uint16Array, first: number, end: number, length: number): number {
    const { alpha, beta, weights } = this;
    const count = this.labels.length;
    let probability = alpha[first * count + (path[first] as number)] as number;
    for (let at = first + 1; at < end; at += 1) {
      const label = path[at] as number;
      probability *= this.factor(path[at - 1] as number, label) * (weights[at * count + label] as number);
    }
    const last = path[end - 1] as number;
    if (end === length) return probability * (beta[(end - 1) * count + last] as number);
    let onward = 0;
    for (let label = 0; label < count; label += 1) {
      if (this.goesOn(label)) continue;
      const place = end * count + label;
      onward += this.factor(last, label) * (weights[place] as number) * (beta[place] as number);
    }
    return probability * onward;
  }

  private factor(from: number, to: number): number {
    const at = (this.sources[to] as Uint16Array).indexOf(from);
    return at < 0 ? 0 : ((this.factors[to] as Float64Array)[at] as number);
  }
}
