import { featureNames } from '../../src/stages/geocoding/features.js';
import type { PassWeights } from '../../src/stages/geocoding/ranking.js';

/** The source of `src/stages/locate/weights.ts` with these weights. */
export function weightsFile(passes: PassWeights): string {
  const lines = featureNames.map((name, at) => {
    const weights = passes.map((weights) => (weights[at] as number).toFixed(3));
    return `  ${name}: [${weights.join(', ')}],`;
  });
  return `import { featureNames, type Feature } from './features.js';

/** What \`npm run train:places\` learned: the weight of each feature in each pass. */
const weights: Readonly<Partial<Record<Feature, readonly [first: number, second: number]>>> = {
${lines.join('\n')}
};

/** The weights of each pass, in the order of \`featureNames\`; 0 for one not learned yet. */
export const passes: readonly Float64Array[] = [0, 1].map((pass) =>
  Float64Array.from(featureNames, (name) => weights[name]?.[pass] ?? 0),
);
`;
}
