import { readModelFile } from '../../binary/model-file.js';
import type { Calibration } from '../../tagging/calibration.js';

/** A weight for each feature. */
export interface RoleWeights {
  /** That a person holds a title: log odds. */
  holders: Weights;
  /** Which organization or place is the institution: log probabilities but for a constant. */
  institutions: Weights;
}

/** What `npm run train:roles` learned. */
export interface RoleModel extends RoleWeights {
  thresholds: Thresholds;
  /** Corrects the log odds of a holder; fitted in cross-validation, see `workbench/roles/calibrate.ts`. */
  calibration: Calibration;
}

export type Weights = ReadonlyMap<string, number>;

/** Chosen by cross-validation over the training articles; see `workbench/roles/thresholds.ts`. */
export interface Thresholds {
  /** Others on the same side of the title hold it too above these log odds. */
  sharing: number;
  /** Added to the score of the state as the institution of a public office. */
  state: number;
}

/** The model as the file has it. */
interface WrittenModel {
  thresholds: Thresholds;
  calibration: Calibration;
  holders: Readonly<Record<string, number>>;
  institutions: Readonly<Record<string, number>>;
}

/** A model as it is written to a file. */
export function writeRoleModel({ holders, institutions, thresholds, calibration }: RoleModel): string {
  const written: WrittenModel = {
    thresholds,
    calibration,
    holders: Object.fromEntries(holders),
    institutions: Object.fromEntries(institutions),
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

/** Reads the model that ships with the package. Throws a ModelFileError for a file of no use. */
export function loadRoleModel(): RoleModel {
  const { holders, institutions, thresholds, calibration } = JSON.parse(
    readModelFile('roles.json').toString('utf8'),
  ) as WrittenModel;
  return {
    holders: new Map(Object.entries(holders)),
    institutions: new Map(Object.entries(institutions)),
    thresholds,
    calibration,
  };
}

/** The sum of the weights of features; those that were not learned count nothing. */
export function score(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
