import type { Weights } from '../../src/stages/roles/role-model.js';

/*
 * Two small models of weighted features, learned by stochastic gradient descent with
 * AdaGrad's step sizes (Duchi, Hazan and Singer 2011) and a decay towards 0.
 */

/** Alternatives of which one, or one of several, is right. */
export interface Choice {
  options: { features: string[]; isRight: boolean }[];
}

/** Something that is so or not. */
export interface Decision {
  features: string[];
  isRight: boolean;
}

export interface Settings {
  epochs: number;
  rate: number;
  /** Strength of the pull towards 0, a share of the weight at each step. */
  decay: number;
  /** Features that occur less often are left out. */
  atLeast: number;
}

/** Weights whose sum is the log odds of a decision (logistic regression). */
export function learnDecisions(
  examples: readonly Decision[],
  settings: Settings,
  random: () => number,
): Weights {
  const learner = new Learner(
    examples.map(({ features }) => features),
    settings,
  );
  learner.run(examples, random, ({ features, isRight }) => {
    const probability = 1 / (1 + Math.exp(-learner.score(features)));
    learner.step(features, (isRight ? 1 : 0) - probability);
  });
  return learner.weights();
}

/** Weights whose sum is the log probability of an option, but for a constant (conditional logit). */
export function learnChoices(examples: readonly Choice[], settings: Settings, random: () => number): Weights {
  const usable = examples.filter(({ options }) => options.some(({ isRight }) => isRight));
  const learner = new Learner(
    usable.flatMap(({ options }) => options.map(({ features }) => features)),
    settings,
  );
  learner.run(usable, random, ({ options }) => {
    const scores = options.map(({ features }) => Math.exp(learner.score(features)));
    const total = scores.reduce((a, b) => a + b, 0);
    const right = scores.reduce((a, b, index) => a + (options[index]?.isRight ? b : 0), 0);
    options.forEach(({ features, isRight }, index) => {
      const probability = (scores[index] as number) / total;
      learner.step(features, (isRight ? (scores[index] as number) / right : 0) - probability);
    });
  });
  return learner.weights();
}

class Learner {
  private readonly values = new Map<string, { weight: number; squares: number }>();

  constructor(
    features: readonly (readonly string[])[],
    private readonly settings: Settings,
  ) {
    const counts = new Map<string, number>();
    for (const feature of features.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [feature, count] of counts) {
      if (count >= settings.atLeast) this.values.set(feature, { weight: 0, squares: 1e-6 });
    }
  }

  run<E>(examples: readonly E[], random: () => number, learn: (example: E) => void): void {
    const shuffled = [...examples];
    for (let epoch = 0; epoch < this.settings.epochs; epoch += 1) {
      for (let at = shuffled.length - 1; at > 0; at -= 1) {
        const other = Math.floor(random() * (at + 1));
        [shuffled[at], shuffled[other]] = [shuffled[other] as E, shuffled[at] as E];
      }
      for (const example of shuffled) learn(example);
    }
  }

  score(features: readonly string[]): number {
    let sum = 0;
    for (const feature of features) sum += this.values.get(feature)?.weight ?? 0;
    return sum;
  }

  step(features: readonly string[], error: number): void {
    for (const feature of features) {
      const value = this.values.get(feature);
      if (!value) continue;
      const gradient = error - this.settings.decay * value.weight;
      value.squares += gradient * gradient;
      value.weight += (this.settings.rate * gradient) / Math.sqrt(value.squares);
    }
  }

  /** In the order of their names, rounded; what rounds to 0 is left out. */
  weights(): Weights {
    const entries = [...this.values]
      .map(([feature, { weight }]) => [feature, Math.round(weight * 100) / 100] as const)
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(entries);
  }
}
