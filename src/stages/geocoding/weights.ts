import { readModelFile } from '../../binary/model-file.js';
import { featureNames, type Feature } from './features.js';

/** Weights of the features in the order of `featureNames`, a row for each pass. */
export type PassWeights = readonly Float64Array[];

/** What the file holds: for each feature by name its weight in each pass. */
type Written = Partial<Record<Feature, readonly number[]>>;

/** Of which weights are learned. */
const passCount = 2;
/** The last one goes over what it came to itself once more. */
const repeated = 1;

/** The weights as they are written to `models/places.json`, a feature a line. */
export function writeWeights(passes: PassWeights): string {
  const lines = featureNames.map((name, at) => {
    const weights = passes.map((weights) => (weights[at] ?? 0).toFixed(3));
    return ` "${name}": [${weights.join(', ')}]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Reads what `npm run train:places` learned; 0 for a feature not learned yet. Throws a ModelFileError. */
export function loadWeights(): PassWeights {
  const weights = JSON.parse(readModelFile('places.json').toString('utf8')) as Written;
  return Array.from({ length: passCount + repeated }, (_, pass) =>
    Float64Array.from(featureNames, (name) => weights[name]?.[Math.min(pass, passCount - 1)] ?? 0),
  );
}
