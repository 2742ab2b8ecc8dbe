import { labelCount, mayEnd, mayStart } from './labels.js';

/** A forward probability below this adds nothing that a Float32 would show. */
const negligible = 1e-12;

/**
 * The sequences of labels of one sentence, as a linear-chain conditional random field:
 * a sequence's score is the sum of its tokens' emission scores and of the transition
 * scores between neighbours. Only legal BILOU sequences exist. Emissions are row-major,
 * a row of `labels` scores for each token; transitions likewise, from row to column.
 */
export class Lattice {
  readonly labels: number;
  /** O and, for each type, B and U: what may follow a finished span. */
  private readonly starters: Uint8Array;
  /** O and, for each type, L and U: what finishes a span. */
  private readonly enders: Uint8Array;

  // Transitions from each ender to each starter, and their exponentials.
  private readonly outer: Float64Array;
  private readonly outerFactors: Float64Array;
  /** The largest and the smallest transition from each ender. */
  private readonly largest: Float64Array;
  private readonly smallest: Float64Array;
  // For each type, the transitions B to I, I to I, B to L and I to L, and their exponentials.
  private readonly inner: Float64Array;
  private readonly innerFactors: Float64Array;

  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  /** Exponentiated emissions; after `sum`, from the second token on times beta and the scale. */
  private weights = new Float64Array(0);
  private scales = new Float64Array(0);
  private best = new Float64Array(0);
  private from = new Uint8Array(0);
  private readonly tops: Float64Array;
  private readonly sources: Uint8Array;

  constructor(
    types: number,
    readonly transitions: Float32Array,
  ) {
    this.labels = labelCount(types);
    const all = Array.from({ length: this.labels }, (_, label) => label);
    this.starters = Uint8Array.from(all.filter(mayStart));
    this.enders = Uint8Array.from(all.filter(mayEnd));
    const count = this.starters.length;
    this.outer = new Float64Array(count * count);
    this.outerFactors = new Float64Array(count * count);
    this.largest = new Float64Array(count);
    this.smallest = new Float64Array(count);
    this.inner = new Float64Array(4 * types);
    this.innerFactors = new Float64Array(4 * types);
    this.tops = new Float64Array(count);
    this.sources = new Uint8Array(count);
    this.refresh();
  }

  /** Takes note of changed transitions. */
  refresh(): void {
    const { starters, enders, outer, outerFactors, inner, innerFactors, transitions, labels } = this;
    this.largest.fill(-Infinity);
    this.smallest.fill(Infinity);
    let at = 0;
    for (let e = 0; e < enders.length; e += 1) {
      for (let s = 0; s < starters.length; s += 1, at += 1) {
        const score = transitions[(enders[e] as number) * labels + (starters[s] as number)] as number;
        outer[at] = score;
        outerFactors[at] = Math.exp(score);
        this.largest[e] = Math.max(this.largest[e] as number, score);
        this.smallest[e] = Math.min(this.smallest[e] as number, score);
      }
    }
    for (let type = 0; type * 4 < inner.length; type += 1) {
      for (let way = 0; way < 4; way += 1) {
        const label = 1 + 4 * type + (way & 1);
        const score = transitions[label * labels + 4 * type + 2 + (way >> 1)] as number;
        inner[4 * type + way] = score;
        innerFactors[4 * type + way] = Math.exp(score);
      }
    }
  }

  private reserve(length: number): void {
    const size = length * this.labels;
    if (this.alpha.length >= size) return;
    const room = size * 2;
    this.alpha = new Float64Array(room);
    this.beta = new Float64Array(room);
    this.weights = new Float64Array(room);
    this.best = new Float64Array(room);
    this.from = new Uint8Array(room);
    this.scales = new Float64Array(length * 2);
  }

  /** Writes the best sequence into `path`. */
  decode(emissions: Float32Array, path: Uint8Array): void {
    const { length } = path;
    if (length === 0) return;
    const { labels, starters, enders } = this;
    this.reserve(length);
    const { best } = this;
    best.fill(-Infinity, 0, labels);
    for (const label of starters) best[label] = emissions[label] as number;
    for (let at = 1; at < length; at += 1) this.extend(at, emissions);
    const last = (length - 1) * labels;
    let label = 0;
    for (const ender of enders) {
      if ((best[last + ender] as number) > (best[last + label] as number)) label = ender;
    }
    for (let at = length - 1; at >= 0; at -= 1) {
      path[at] = label;
      label = this.from[at * labels + label] as number;
    }
  }

  /** The best way to each label of a token after the first. */
  private extend(at: number, emissions: Float32Array): void {
    const { labels, starters, enders, outer, inner, largest, smallest, best, from, tops, sources } = this;
    const row = at * labels;
    const before = row - labels;
    const count = enders.length;
    // Each starter can be reached with at least this score, so most enders need no look.
    let bound = -Infinity;
    for (let e = 0; e < count; e += 1) {
      const score = (best[before + (enders[e] as number)] as number) + (smallest[e] as number);
      if (score > bound) bound = score;
    }
    tops.fill(-Infinity);
    for (let e = 0; e < count; e += 1) {
      const ender = enders[e] as number;
      const so = best[before + ender] as number;
      if (so + (largest[e] as number) < bound) continue;
      const base = e * count;
      for (let s = 0; s < count; s += 1) {
        const score = so + (outer[base + s] as number);
        if (score > (tops[s] as number)) {
          tops[s] = score;
          sources[s] = ender;
        }
      }
    }
    for (let s = 0; s < count; s += 1) {
      const place = row + (starters[s] as number);
      best[place] = (tops[s] as number) + (emissions[place] as number);
      from[place] = sources[s] as number;
    }
    for (let b = 1, way = 0; b < labels; b += 4, way += 4) {
      const beginning = best[before + b] as number;
      const inside = best[before + b + 1] as number;
      for (let step = 0; step < 2; step += 1) {
        const byB = beginning + (inner[way + 2 * step] as number);
        const byI = inside + (inner[way + 2 * step + 1] as number);
        const place = row + b + 1 + step;
        best[place] = (byB >= byI ? byB : byI) + (emissions[place] as number);
        from[place] = byB >= byI ? b : b + 1;
      }
    }
  }

  /**
   * Runs the forward-backward algorithm over a sentence and returns the logarithm of the
   * sum of all sequences' exponentiated scores. With `allowed`, a byte for each token and
   * label, only sequences of allowed labels count. Afterwards `marginal`,
   * `addTransitionMarginals` and `spanProbability` speak of this sentence.
   */
  sum(length: number, emissions: Float32Array, allowed?: Uint8Array): number {
    const { labels, enders } = this;
    this.reserve(length);
    const { alpha, scales } = this;
    let logarithm = 0;
    for (let at = 0; at < length; at += 1) {
      const row = at * labels;
      logarithm += this.exponentiate(row, emissions, allowed);
      const total = this.forward(row);
      scales[at] = 1 / total;
      logarithm += Math.log(total);
      for (let label = 0; label < labels; label += 1) {
        alpha[row + label] = (alpha[row + label] as number) / total;
      }
    }
    const last = (length - 1) * labels;
    let ending = 0;
    for (const ender of enders) ending += alpha[last + ender] as number;
    this.backward(length, ending);
    return logarithm + Math.log(ending);
  }

  /** Writes a token's exponentiated emissions, divided by the largest. Returns the logarithm of that. */
  private exponentiate(row: number, emissions: Float32Array, allowed: Uint8Array | undefined): number {
    const { labels, weights } = this;
    let top = -Infinity;
    for (let place = row; place < row + labels; place += 1) {
      const score = emissions[place] as number;
      if (score > top && (!allowed || allowed[place])) top = score;
    }
    for (let place = row; place < row + labels; place += 1) {
      const open = !allowed || allowed[place];
      weights[place] = open ? Math.exp((emissions[place] as number) - top) : 0;
    }
    return top;
  }

  /** Writes a token's forward sums. Returns their total. */
  private forward(row: number): number {
    const { labels, starters, enders, outerFactors, innerFactors, alpha, weights, tops } = this;
    const count = starters.length;
    let total = 0;
    if (row === 0) {
      alpha.fill(0, 0, labels);
      for (const label of starters) {
        alpha[label] = weights[label] as number;
        total += weights[label] as number;
      }
      return total;
    }
    const before = row - labels;
    tops.fill(0);
    for (let e = 0; e < count; e += 1) {
      const so = alpha[before + (enders[e] as number)] as number;
      if (so < negligible) continue;
      const base = e * count;
      for (let s = 0; s < count; s += 1) tops[s] = (tops[s] as number) + so * (outerFactors[base + s] as number);
    }
    for (let s = 0; s < count; s += 1) {
      const place = row + (starters[s] as number);
      const sum = (tops[s] as number) * (weights[place] as number);
      alpha[place] = sum;
      total += sum;
    }
    for (let b = 1, way = 0; b < labels; b += 4, way += 4) {
      const beginning = alpha[before + b] as number;
      const inside = alpha[before + b + 1] as number;
      for (let step = 0; step < 2; step += 1) {
        const place = row + b + 1 + step;
        const sum =
          (beginning * (innerFactors[way + 2 * step] as number) +
            inside * (innerFactors[way + 2 * step + 1] as number)) *
          (weights[place] as number);
        alpha[place] = sum;
        total += sum;
      }
    }
    return total;
  }

  private backward(length: number, ending: number): void {
    const { labels, starters, enders, outerFactors, innerFactors, beta, weights, scales, tops } = this;
    const count = starters.length;
    const last = (length - 1) * labels;
    beta.fill(0, last, last + labels);
    for (const ender of enders) beta[last + ender] = 1 / ending;
    for (let row = last - labels; row >= 0; row -= labels) {
      const after = row + labels;
      const scale = scales[after / labels] as number;
      for (let place = after; place < after + labels; place += 1) {
        weights[place] = (weights[place] as number) * (beta[place] as number) * scale;
      }
      tops.fill(0);
      for (let s = 0; s < count; s += 1) {
        const onward = weights[after + (starters[s] as number)] as number;
        if (onward < negligible) continue;
        for (let e = 0; e < count; e += 1) {
          tops[e] = (tops[e] as number) + onward * (outerFactors[e * count + s] as number);
        }
      }
      for (let e = 0; e < count; e += 1) beta[row + (enders[e] as number)] = tops[e] as number;
      for (let b = 1, way = 0; b < labels; b += 4, way += 4) {
        const toI = weights[after + b + 1] as number;
        const toL = weights[after + b + 2] as number;
        beta[row + b] = (innerFactors[way] as number) * toI + (innerFactors[way + 2] as number) * toL;
        beta[row + b + 1] = (innerFactors[way + 1] as number) * toI + (innerFactors[way + 3] as number) * toL;
      }
    }
  }

  /** The probability that the token has the label. */
  marginal(at: number, label: number): number {
    const place = at * this.labels + label;
    return (this.alpha[place] as number) * (this.beta[place] as number);
  }

  /** Adds `factor` times the expected count of every transition to `sums`. */
  addTransitionMarginals(length: number, factor: number, sums: Float32Array): void {
    const { labels, starters, enders, outerFactors, innerFactors, alpha, weights } = this;
    const count = starters.length;
    for (let row = 0; row < (length - 1) * labels; row += labels) {
      const after = row + labels;
      for (let e = 0; e < count; e += 1) {
        const ender = enders[e] as number;
        const left = (alpha[row + ender] as number) * factor;
        if (Math.abs(left) < negligible) continue;
        for (let s = 0; s < count; s += 1) {
          const label = starters[s] as number;
          const place = ender * labels + label;
          const expected = left * (outerFactors[e * count + s] as number) * (weights[after + label] as number);
          sums[place] = (sums[place] as number) + expected;
        }
      }
      for (let b = 1, way = 0; b < labels; b += 4, way += 4) {
        for (let step = 0; step < 4; step += 1) {
          const label = b + (step & 1);
          const next = b + 1 + (step >> 1);
          const place = label * labels + next;
          const left = (alpha[row + label] as number) * factor;
          const expected = left * (innerFactors[way + step] as number) * (weights[after + next] as number);
          sums[place] = (sums[place] as number) + expected;
        }
      }
    }
  }

  /** The probability that exactly the tokens from `first` to before `end` are a span of the type. */
  spanProbability(first: number, end: number, type: number): number {
    const { labels, innerFactors, alpha, beta, weights } = this;
    const b = 1 + 4 * type;
    if (end - first === 1) return this.marginal(first, b + 3);
    let probability = alpha[first * labels + b] as number;
    for (let at = first + 1; at < end; at += 1) {
      const isLast = at === end - 1;
      const place = at * labels + b + (isLast ? 2 : 1);
      const way = 4 * type + (at === first + 1 ? 0 : 1) + (isLast ? 2 : 0);
      // The weights hold beta, which belongs in only once, at the end.
      const onward = isLast ? 1 : (beta[place] as number);
      if (onward === 0) return 0;
      probability *= ((innerFactors[way] as number) * (weights[place] as number)) / onward;
    }
    return probability;
  }
}
