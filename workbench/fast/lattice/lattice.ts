import { ForwardBackward } from './forward-backward.js';
import { labelCount, type Scores } from '../../../src/engines/fast/labels.js';
import { Transitions } from './transitions.js';
import { Viterbi } from './viterbi.js';

/**
 * The sequences of labels of one sentence, as a linear-chain conditional random field:
 * a sequence's score is the sum of its tokens' emission scores and of the transition
 * scores between neighbours. Only legal BILOU sequences exist. Emissions are row-major, a
 * row for each token that starts with its `labels` scores; for transitions see there.
 */
export class Lattice {
  readonly labels: number;
  readonly transitions: Transitions;
  private readonly viterbi: Viterbi;
  private readonly forwardBackward: ForwardBackward;

  constructor(types: number, scores: Float32Array) {
    this.labels = labelCount(types);
    this.transitions = new Transitions(types, scores);
    this.viterbi = new Viterbi(types, this.transitions);
    this.forwardBackward = new ForwardBackward(types, this.transitions);
  }

  /**
   * Writes the best sequence for the tokens from `first` to before `end` into the same places
   * of `path`. `emissions` has a row of `width` numbers for each token.
   */
  decode(emissions: Scores, width: number, first: number, end: number, path: Uint8Array): void {
    this.viterbi.decode(emissions, width, first, end, path);
  }

  /**
   * Adds up all sequences for the tokens from `first` to before `end`, with emissions as for
   * `decode`, and returns the logarithm of the sum of their exponentiated scores. With
   * `allowed`, a byte for each token and label, only sequences of allowed labels count.
   * Afterwards `marginals` speaks of these tokens, counted from the first of them.
   */
  sum(emissions: Scores, width: number, first: number, end: number, allowed?: Uint8Array): number {
    return this.forwardBackward.sum(emissions, width, first, end, allowed);
  }

  /** What was last summed up. */
  get marginals(): Pick<ForwardBackward, 'marginal' | 'spanProbability' | 'addTransitionMarginals'> {
    return this.forwardBackward;
  }
}
