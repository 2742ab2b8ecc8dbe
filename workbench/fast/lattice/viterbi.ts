import { ActiveGroups } from './active-groups.js';
import { labelCount, type Scores } from '../../../src/engines/fast/labels.js';
import type { Transitions } from './transitions.js';

/** Finds the best of all legal sequences of labels (Viterbi's algorithm). */
export class Viterbi {
  private readonly labels: number;
  private readonly groups: number;
  private readonly active: ActiveGroups;
  private best = new Float64Array(0);
  private from = new Uint8Array(0);
  // For each group: what its finished spans have, what reaches its beginnings, and from where.
  private readonly ended: Float64Array;
  private readonly tops: Float64Array;
  private readonly enders: Uint8Array;
  private readonly sources: Uint8Array;

  constructor(
    types: number,
    private readonly transitions: Transitions,
  ) {
    this.groups = types + 1;
    this.labels = labelCount(types);
    this.active = new ActiveGroups(types);
    this.ended = new Float64Array(this.groups);
    this.tops = new Float64Array(this.groups);
    this.enders = new Uint8Array(this.groups);
    this.sources = new Uint8Array(this.groups);
  }

  private reserve(length: number): void {
    if (this.active.counts.length >= length) return;
    const room = 2 * length;
    this.active.reserve(room);
    this.best = new Float64Array(room * this.labels);
    this.from = new Uint8Array(room * this.labels);
  }

  /** See `Lattice.decode`. */
  decode(emissions: Scores, width: number, first: number, end: number, path: Uint8Array): void {
    const length = end - first;
    if (length <= 0) return;
    const { labels, groups, ended, enders } = this;
    this.reserve(length);
    const { best } = this;
    const { groups: active, counts } = this.active;
    const base = first * width;
    this.active.note(0, emissions, base);
    best.fill(-Infinity, 0, labels);
    best[0] = emissions[base] as number;
    for (let index = 1; index < (counts[0] as number); index += 1) {
      const b = 4 * (active[index] as number) - 3;
      best[b] = emissions[base + b] as number;
      best[b + 3] = emissions[base + b + 3] as number;
    }
    for (let at = 1; at < length; at += 1) this.extend(at, emissions, (first + at) * width);
    this.finish(length - 1);
    let label = 0;
    let top = -Infinity;
    for (let index = 0; index < (counts[length - 1] as number); index += 1) {
      const group = active[(length - 1) * groups + index] as number;
      if ((ended[group] as number) <= top) continue;
      top = ended[group] as number;
      label = enders[group] as number;
    }
    for (let at = length - 1; at >= 0; at -= 1) {
      path[first + at] = label;
      label = this.from[at * labels + label] as number;
    }
  }

  /** Notes the best finished span of each active group at a token. */
  private finish(at: number): void {
    const { labels, groups, best, ended, enders } = this;
    const { groups: active, counts } = this.active;
    const row = at * labels;
    ended[0] = best[row] as number;
    enders[0] = 0;
    for (let index = 1; index < (counts[at] as number); index += 1) {
      const group = active[at * groups + index] as number;
      const l = 4 * group - 1;
      const last = best[row + l] as number;
      const only = best[row + l + 1] as number;
      ended[group] = last > only ? last : only;
      enders[group] = last > only ? l : l + 1;
    }
  }

  /** The best way to each label of a token after the first. */
  private extend(at: number, emissions: Scores, base: number): void {
    const { labels, groups, best, from, ended, enders, tops, sources } = this;
    const { groups: active, counts } = this.active;
    const { scores, largest, smallest } = this.transitions;
    const row = at * labels;
    const before = row - labels;
    this.active.note(at, emissions, base);
    this.finish(at - 1);
    const here = at * groups;
    const count = counts[at] as number;
    const there = here - groups;
    const countBefore = counts[at - 1] as number;
    // Each beginning can be reached with at least this score, so some groups need no look.
    let bound = -Infinity;
    for (let index = 0; index < countBefore; index += 1) {
      const group = active[there + index] as number;
      const score = (ended[group] as number) + (smallest[group] as number);
      if (score > bound) bound = score;
    }
    tops.fill(-Infinity);
    for (let index = 0; index < countBefore; index += 1) {
      const group = active[there + index] as number;
      const so = ended[group] as number;
      if (so + (largest[group] as number) < bound) continue;
      const ender = enders[group] as number;
      for (let other = 0; other < count; other += 1) {
        const next = active[here + other] as number;
        const score = so + (scores[group * groups + next] as number);
        if (score <= (tops[next] as number)) continue;
        tops[next] = score;
        sources[next] = ender;
      }
    }
    best.fill(-Infinity, row, row + labels);
    best[row] = (tops[0] as number) + (emissions[base] as number);
    from[row] = sources[0] as number;
    for (let index = 1; index < count; index += 1) {
      const group = active[here + index] as number;
      const b = 4 * group - 3;
      const way = groups * groups + b - 1;
      const top = tops[group] as number;
      const source = sources[group] as number;
      best[row + b] = top + (emissions[base + b] as number);
      from[row + b] = source;
      best[row + b + 3] = top + (emissions[base + b + 3] as number);
      from[row + b + 3] = source;
      const beginning = best[before + b] as number;
      const inside = best[before + b + 1] as number;
      const toI = beginning + (scores[way] as number);
      const toIFromI = inside + (scores[way + 1] as number);
      best[row + b + 1] = (toI >= toIFromI ? toI : toIFromI) + (emissions[base + b + 1] as number);
      from[row + b + 1] = toI >= toIFromI ? b : b + 1;
      const toL = beginning + (scores[way + 2] as number);
      const toLFromI = inside + (scores[way + 3] as number);
      best[row + b + 2] = (toL >= toLFromI ? toL : toLFromI) + (emissions[base + b + 2] as number);
      from[row + b + 2] = toL >= toLFromI ? b : b + 1;
    }
  }
}
