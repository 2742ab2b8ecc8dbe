import { labelCount, type Scores } from '../../../src/engines/fast/labels.js';

/**
 * A type all of whose labels score so far below a token's best one plays no part there. Of
 * eight types mostly one or two do. O always does, so that there is a sequence.
 */
const hopeless = 16;

/** For each token, the groups of labels that play a part: O first, then types. */
export class ActiveGroups {
  /** Row by row, the groups of each token. */
  groups = new Uint8Array(0);
  /** How many there are of each token. */
  counts = new Uint8Array(0);
  private readonly width: number;
  private readonly labels: number;

  constructor(types: number) {
    this.width = types + 1;
    this.labels = labelCount(types);
  }

  /** Makes room for so many tokens. */
  reserve(length: number): void {
    this.groups = new Uint8Array(length * this.width);
    this.counts = new Uint8Array(length);
  }

  /** Notes the groups of token `at`, whose emissions begin at `base`. Returns the largest emission score. */
  note(at: number, emissions: Scores, base: number): number {
    const { labels, width, groups } = this;
    let top = emissions[base] as number;
    for (let label = 1; label < labels; label += 1) {
      const score = emissions[base + label] as number;
      if (score > top) top = score;
    }
    const least = top - hopeless;
    const first = at * width;
    let count = 1;
    groups[first] = 0;
    for (let group = 1, place = base + 1; group < width; group += 1, place += 4) {
      if (
        (emissions[place] as number) < least &&
        (emissions[place + 1] as number) < least &&
        (emissions[place + 2] as number) < least &&
        (emissions[place + 3] as number) < least
      ) {
        continue;
      }
      groups[first + count] = group;
      count += 1;
    }
    this.counts[at] = count;
    return top;
  }
}
