import { labelCount } from '../../src/tagging/labels.js';

/**
 * A type all of whose labels score so far below a token's best one plays no part there. Of
 * eight types mostly one or two do. O always does, so that there is a sequence.
 */
const negligible = 16;

/**
 * The sums over all legal sequences of BILOU labels of a sentence, with the expected counts that
 * gradients are made of: what `Chain` of `src/tagging/` computes, several times faster, which is
 * most of the time of training. That is so since the transitions depend on the types alone
 * (see `src/tagging/transitions.ts`), and since negligible types are left out.
 */
export class Lattice {
  private readonly labels: number;
  private readonly groups: number;
  /** The exponentials of the transition scores. */
  private readonly factors: Float64Array;
  /** For each token, the groups of labels that play a part, O first, and how many they are. */
  private active = new Uint8Array(0);
  private counts = new Uint8Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  /** Exponentiated emissions; after `sum`, from the second token on times beta and the scale. */
  private weights = new Float64Array(0);
  private scales = new Float64Array(0);
  /** For each group, what reaches its beginnings. */
  private readonly tops: Float64Array;

  /** `transitions` may change; then `refresh` is to be called. */
  constructor(
    types: number,
    private readonly transitions: Float32Array,
  ) {
    this.groups = types + 1;
    this.labels = labelCount(types);
    this.factors = new Float64Array(transitions.length);
    this.tops = new Float64Array(this.groups);
    this.refresh();
  }

  /** Takes note of changed transition scores. */
  refresh(): void {
    const { transitions, factors } = this;
    for (let at = 0; at < transitions.length; at += 1) factors[at] = Math.exp(transitions[at] as number);
  }

  private reserve(length: number): void {
    if (this.scales.length >= length) return;
    const room = 2 * length;
    this.active = new Uint8Array(room * this.groups);
    this.counts = new Uint8Array(room);
    this.scales = new Float64Array(room);
    this.alpha = new Float64Array(room * this.labels);
    this.beta = new Float64Array(room * this.labels);
    this.weights = new Float64Array(room * this.labels);
  }

  /**
   * Adds up all sequences of `length` tokens, whose emission scores are row-major. Returns the
   * logarithm of the sum of their exponentiated scores. With `allowed`, a byte for each token
   * and label, only sequences of allowed labels count. Afterwards the other methods are
   * for these tokens.
   */
  sum(emissions: Float32Array, length: number, allowed?: Uint8Array): number {
    const { labels } = this;
    this.reserve(length);
    const { alpha, scales } = this;
    let logarithm = 0;
    for (let at = 0; at < length; at += 1) {
      const row = at * labels;
      logarithm += this.exponentiate(at, emissions, allowed);
      const total = this.forward(at);
      const scale = 1 / total;
      scales[at] = scale;
      logarithm += Math.log(total);
      for (let label = 0; label < labels; label += 1)
        alpha[row + label] = (alpha[row + label] as number) * scale;
    }
    const last = (length - 1) * labels;
    let ending = alpha[last] as number;
    for (let b = 1; b < labels; b += 4)
      ending += (alpha[last + b + 2] as number) + (alpha[last + b + 3] as number);
    this.backward(length, ending);
    return logarithm + Math.log(ending);
  }

  /** Notes the groups that play a part at a token. Returns its largest emission score. */
  private noteActive(at: number, emissions: Float32Array): number {
    const { labels, groups, active } = this;
    const base = at * labels;
    let top = emissions[base] as number;
    for (let label = 1; label < labels; label += 1) {
      const score = emissions[base + label] as number;
      if (score > top) top = score;
    }
    const least = top - negligible;
    const first = at * groups;
    let count = 1;
    active[first] = 0;
    for (let group = 1, place = base + 1; group < groups; group += 1, place += 4) {
      if (
        (emissions[place] as number) < least &&
        (emissions[place + 1] as number) < least &&
        (emissions[place + 2] as number) < least &&
        (emissions[place + 3] as number) < least
      ) {
        continue;
      }
      active[first + count] = group;
      count += 1;
    }
    this.counts[at] = count;
    return top;
  }

  /** Writes a token's exponentiated emissions, divided by the largest. Returns the logarithm of that. */
  private exponentiate(at: number, emissions: Float32Array, allowed: Uint8Array | undefined): number {
    const { labels, groups, weights, active, counts } = this;
    const top = this.noteActive(at, emissions);
    const row = at * labels;
    weights.fill(0, row, row + labels);
    weights[row] = Math.exp((emissions[row] as number) - top);
    for (let index = 1; index < (counts[at] as number); index += 1) {
      const b = 4 * (active[at * groups + index] as number) - 3;
      for (let label = b; label < b + 4; label += 1) {
        weights[row + label] = Math.exp((emissions[row + label] as number) - top);
      }
    }
    if (!allowed) return top;
    for (let place = row; place < row + labels; place += 1) if (!allowed[place]) weights[place] = 0;
    return top;
  }

  /** Writes a token's forward sums. Returns their total. */
  private forward(at: number): number {
    const { labels, groups, alpha, weights, tops, active, counts, factors } = this;
    const row = at * labels;
    const here = at * groups;
    const count = counts[at] as number;
    alpha.fill(0, row, row + labels);
    if (at === 0) {
      let total = (alpha[0] = weights[0] as number);
      for (let index = 1; index < count; index += 1) {
        const b = 4 * (active[index] as number) - 3;
        alpha[b] = weights[b] as number;
        alpha[b + 3] = weights[b + 3] as number;
        total += (weights[b] as number) + (weights[b + 3] as number);
      }
      return total;
    }
    const before = row - labels;
    tops.fill(0);
    for (let index = 0; index < (counts[at - 1] as number); index += 1) {
      const group = active[here - groups + index] as number;
      const so = this.endedAt(before, group);
      if (so === 0) continue;
      for (let other = 0; other < count; other += 1) {
        const next = active[here + other] as number;
        tops[next] = (tops[next] as number) + so * (factors[group * groups + next] as number);
      }
    }
    let total = (alpha[row] = (tops[0] as number) * (weights[row] as number));
    for (let index = 1; index < count; index += 1) {
      const b = 4 * (active[here + index] as number) - 3;
      const way = groups * groups + b - 1;
      const top = tops[(b + 3) >> 2] as number;
      const beginning = alpha[before + b] as number;
      const inside = alpha[before + b + 1] as number;
      const place = row + b;
      const atB = top * (weights[place] as number);
      const atI =
        (beginning * (factors[way] as number) + inside * (factors[way + 1] as number)) *
        (weights[place + 1] as number);
      const atL =
        (beginning * (factors[way + 2] as number) + inside * (factors[way + 3] as number)) *
        (weights[place + 2] as number);
      const atU = top * (weights[place + 3] as number);
      alpha[place] = atB;
      alpha[place + 1] = atI;
      alpha[place + 2] = atL;
      alpha[place + 3] = atU;
      total += atB + atI + atL + atU;
    }
    return total;
  }

  /** The forward sum of a group's finished spans. */
  private endedAt(row: number, group: number): number {
    const { alpha } = this;
    if (group === 0) return alpha[row] as number;
    const l = row + 4 * group - 1;
    return (alpha[l] as number) + (alpha[l + 1] as number);
  }

  /** What goes on from a beginning of a group, once the weights hold beta. */
  private onwardAt(row: number, group: number): number {
    const { weights } = this;
    if (group === 0) return weights[row] as number;
    const b = row + 4 * group - 3;
    return (weights[b] as number) + (weights[b + 3] as number);
  }

  private backward(length: number, ending: number): void {
    const { labels, groups, beta, weights, scales, tops, active, counts, factors } = this;
    const last = (length - 1) * labels;
    const end = 1 / ending;
    beta.fill(0, last, last + labels);
    beta[last] = end;
    for (let l = last + 3; l < last + labels; l += 4) beta[l] = beta[l + 1] = end;
    for (let at = length - 2; at >= 0; at -= 1) {
      const row = at * labels;
      const after = row + labels;
      const here = at * groups;
      const count = counts[at] as number;
      const scale = scales[at + 1] as number;
      for (let place = after; place < after + labels; place += 1) {
        weights[place] = (weights[place] as number) * (beta[place] as number) * scale;
      }
      tops.fill(0);
      for (let index = 0; index < (counts[at + 1] as number); index += 1) {
        const next = active[here + groups + index] as number;
        const onward = this.onwardAt(after, next);
        if (onward === 0) continue;
        for (let other = 0; other < count; other += 1) {
          const group = active[here + other] as number;
          tops[group] = (tops[group] as number) + onward * (factors[group * groups + next] as number);
        }
      }
      beta.fill(0, row, row + labels);
      beta[row] = tops[0] as number;
      for (let index = 1; index < count; index += 1) {
        const b = 4 * (active[here + index] as number) - 3;
        const way = groups * groups + b - 1;
        const toI = weights[after + b + 1] as number;
        const toL = weights[after + b + 2] as number;
        beta[row + b] = (factors[way] as number) * toI + (factors[way + 2] as number) * toL;
        beta[row + b + 1] = (factors[way + 1] as number) * toI + (factors[way + 3] as number) * toL;
        beta[row + b + 2] = beta[row + b + 3] = tops[(b + 3) >> 2] as number;
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
    const { labels, groups, alpha, weights, factors } = this;
    for (let row = 0; row < (length - 1) * labels; row += labels) {
      const after = row + labels;
      for (let group = 0, place = 0; group < groups; group += 1) {
        const left = this.endedAt(row, group) * factor;
        for (let next = 0; next < groups; next += 1, place += 1) {
          const expected = left * (factors[place] as number) * this.onwardAt(after, next);
          sums[place] = (sums[place] as number) + expected;
        }
      }
      for (let b = 1, way = groups * groups; b < labels; b += 4, way += 4) {
        for (let step = 0; step < 4; step += 1) {
          const left = (alpha[row + b + (step & 1)] as number) * factor;
          const expected =
            left * (factors[way + step] as number) * (weights[after + b + 1 + (step >> 1)] as number);
          sums[way + step] = (sums[way + step] as number) + expected;
        }
      }
    }
  }

  /** The probability that exactly the tokens from `first` to before `end` are a span of the type. */
  spanProbability(first: number, end: number, type: number): number {
    const { labels, groups, alpha, beta, weights, factors } = this;
    const b = 1 + 4 * type;
    if (end - first === 1) return this.marginal(first, b + 3);
    let probability = alpha[first * labels + b] as number;
    for (let at = first + 1; at < end; at += 1) {
      const isLast = at === end - 1;
      const place = at * labels + b + (isLast ? 2 : 1);
      const way = groups * groups + 4 * type + (at === first + 1 ? 0 : 1) + (isLast ? 2 : 0);
      // The weights hold beta, which belongs in only once, at the end.
      const onward = isLast ? 1 : (beta[place] as number);
      if (onward === 0) return 0;
      probability *= ((factors[way] as number) * (weights[place] as number)) / onward;
    }
    return probability;
  }
}
