import { isContinuing, mayFollow, type Label, type Scores } from './labels.js';

/** A span of words with the name of its type; `end` is exclusive. */
export interface LabelledSpan {
  first: number;
  end: number;
  type: string;
  /** The chain's probability that exactly these words are a span of the type. */
  probability: number;
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the labels
 * of a BIO or BILOU scheme, of which only legal sequences exist: a sequence's score is the sum
 * of its words' emission scores and of the transition scores between neighbours. Emissions
 * are row-major, a row of scores for each word.
 *
 * This is the reference. The kernel of the engine `fast` computes the same in single floats,
 * and its trainer the sums with the gradients; both are tested against it.
 */
export class Chain {
  /**
   * The legal steps from label to label, those to the first label first: where a step comes from,
   * its score and the exponential of that. Those to label n begin at `begins[n]`.
   */
  private readonly begins: Uint16Array;
  private readonly sources: Uint16Array;
  private readonly scores: Float64Array;
  private readonly factors: Float64Array;
  private readonly mayStart: boolean[];
  private readonly mayEnd: boolean[];

  // Of the sequence at hand: forward and backward sums, scaled so that each forward row sums to 1.
  private length = 0;
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private weights = new Float64Array(0);

  /**
   * `transitions` is a matrix from row to column, of which the legal ones count; without it
   * all legal ones are equally good, which suits models trained without a chain. Throws an
   * Error for a matrix of another size.
   */
  constructor(
    readonly labels: readonly Label[],
    transitions?: readonly (readonly number[])[],
  ) {
    const count = labels.length;
    if (transitions && (transitions.length !== count || transitions.some((row) => row.length !== count))) {
      throw new Error(`the transitions are no matrix of ${count} by ${count}`);
    }
    const hasEnds = labels.some(({ tag }) => tag === 'L');
    const outside: Label = { tag: 'O', type: '' };
    this.mayStart = labels.map((label) => mayFollow(outside, label, hasEnds));
    this.mayEnd = labels.map((label) => mayFollow(label, outside, hasEnds));
    const begins = [0];
    const sources: number[] = [];
    const scores: number[] = [];
    labels.forEach((label, to) => {
      labels.forEach((before, from) => {
        if (!mayFollow(before, label, hasEnds)) return;
        sources.push(from);
        scores.push(transitions?.[from]?.[to] ?? 0);
      });
      begins.push(sources.length);
    });
    this.begins = Uint16Array.from(begins);
    this.sources = Uint16Array.from(sources);
    this.scores = Float64Array.from(scores);
    this.factors = this.scores.map(Math.exp);
  }

  /** The spans of the best sequence for these emissions, with their probabilities. */
  spansOf(emissions: Scores): LabelledSpan[] {
    const path = this.decode(emissions);
    if (path.every((label) => this.labels[label]?.tag === 'O')) return [];
    this.sum(emissions);
    const spans: LabelledSpan[] = [];
    for (let first = 0; first < path.length;) {
      const { tag, type } = this.labels[path[first] as number] as Label;
      let end = first + 1;
      if (tag === 'B') while (end < path.length && this.continues(path[end] as number)) end += 1;
      if (tag !== 'O') {
        spans.push({ first, end, type, probability: this.pathProbability(path.subarray(first, end), first) });
      }
      first = end;
    }
    return spans;
  }

  private continues(label: number): boolean {
    return isContinuing(this.labels[label] as Label);
  }

  /** The best legal sequence, as indexes of labels (Viterbi's algorithm). */
  decode(emissions: Scores): Uint16Array {
    const count = this.labels.length;
    const length = emissions.length / count;
    const path = new Uint16Array(length);
    if (length === 0) return path;
    const from = new Uint16Array(length * count);
    const { begins, sources, scores } = this;
    let best = Float64Array.from(this.mayStart, (may, label) =>
      may ? (emissions[label] as number) : -Infinity,
    );
    let next = new Float64Array(count);
    for (let row = count; row < length * count; row += count) {
      let step = 0;
      for (let label = 0; label < count; label += 1) {
        let top = -Infinity;
        let source = 0;
        for (const stop = begins[label + 1] as number; step < stop; step += 1) {
          const score = (best[sources[step] as number] as number) + (scores[step] as number);
          if (score > top) {
            top = score;
            source = sources[step] as number;
          }
        }
        from[row + label] = source;
        next[label] = top + (emissions[row + label] as number);
      }
      [best, next] = [next, best];
    }
    let label = 0;
    let top = -Infinity;
    best.forEach((score, candidate) => {
      if (this.mayEnd[candidate] && score > top) {
        top = score;
        label = candidate;
      }
    });
    for (let at = length - 1; at >= 0; at -= 1) {
      path[at] = label;
      label = from[at * count + label] as number;
    }
    return path;
  }

  /**
   * Adds up all legal sequences of at least one word (the forward-backward algorithm). Returns
   * the logarithm of the sum of their exponentiated scores; afterwards `marginal` and
   * `spanProbability` are for these words.
   */
  sum(emissions: Scores): number {
    const count = this.labels.length;
    this.length = emissions.length / count;
    if (this.alpha.length < emissions.length) {
      this.alpha = new Float64Array(2 * emissions.length);
      this.beta = new Float64Array(2 * emissions.length);
      this.weights = new Float64Array(2 * emissions.length);
    }
    let logarithm = 0;
    for (let at = 0; at < this.length; at += 1) logarithm += this.forward(emissions, at * count);
    return logarithm + Math.log(this.backward());
  }

  /** Computes the forward sums of a word. Returns the logarithm of what they were divided by. */
  private forward(emissions: Scores, row: number): number {
    const { alpha, weights, begins, sources, factors } = this;
    const count = this.labels.length;
    const before = row - count;
    let top = -Infinity;
    for (let label = 0; label < count; label += 1) top = Math.max(top, emissions[row + label] as number);
    let total = 0;
    for (let label = 0; label < count; label += 1) {
      const weight = Math.exp((emissions[row + label] as number) - top);
      let reached = 0;
      if (row === 0) reached = this.mayStart[label] ? 1 : 0;
      else {
        const stop = begins[label + 1] as number;
        for (let step = begins[label] as number; step < stop; step += 1) {
          reached += (alpha[before + (sources[step] as number)] as number) * (factors[step] as number);
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
    return top + Math.log(total);
  }

  /** Computes the backward sums of all words. Returns the forward sum of the labels that may end. */
  private backward(): number {
    const { alpha, beta, weights, begins, sources, factors } = this;
    const count = this.labels.length;
    const last = (this.length - 1) * count;
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
        const stop = begins[label + 1] as number;
        for (let step = begins[label] as number; step < stop; step += 1) {
          const place = row + (sources[step] as number);
          beta[place] = (beta[place] as number) + (factors[step] as number) * onward;
        }
      }
    }
    return ending;
  }

  /** The probability that a word has a label. */
  marginal(at: number, label: number): number {
    const place = at * this.labels.length + label;
    return (this.alpha[place] as number) * (this.beta[place] as number);
  }

  /** The probability that exactly the words from `first` to before `end` are a span of the type. */
  spanProbability(first: number, end: number, type: string): number {
    const find = (...wanted: Label['tag'][]): number =>
      this.labels.findIndex((label) => label.type === type && wanted.includes(label.tag));
    const hasEnds = this.labels.some(({ tag }) => tag === 'L');
    const inner = find('I');
    const path = new Array<number>(end - first).fill(inner);
    path[0] = find(hasEnds && path.length === 1 ? 'U' : 'B');
    if (hasEnds && path.length > 1) path[path.length - 1] = find('L');
    return path.includes(-1) ? 0 : this.pathProbability(path, first);
  }

  /** The probability of the labels of a span that begins at `first`, and that it does not go on. */
  private pathProbability(path: ArrayLike<number>, first: number): number {
    const { alpha, beta, weights } = this;
    const count = this.labels.length;
    let before = path[0] as number;
    let probability = alpha[first * count + before] as number;
    for (let at = 1; at < path.length; at += 1) {
      const label = path[at] as number;
      probability *= this.factor(before, label) * (weights[(first + at) * count + label] as number);
      before = label;
    }
    const end = first + path.length;
    if (end === this.length) return probability * (beta[(end - 1) * count + before] as number);
    let onward = 0;
    for (let label = 0; label < count; label += 1) {
      if (this.continues(label)) continue;
      const place = end * count + label;
      onward += this.factor(before, label) * (weights[place] as number) * (beta[place] as number);
    }
    return probability * onward;
  }

  private factor(from: number, to: number): number {
    const stop = this.begins[to + 1] as number;
    for (let step = this.begins[to] as number; step < stop; step += 1) {
      if (this.sources[step] === from) return this.factors[step] as number;
    }
    return 0;
  }
}
