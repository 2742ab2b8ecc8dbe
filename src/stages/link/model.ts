import { readFileSync } from 'node:fs';
import { modelFile } from '../../models/file.js';

/** What `src/training/roles` learned: a weight for each feature. */
export interface RoleModel {
  /** That a person holds a title: log odds. */
  holders: Weights;
  /** Which organization or place is the institution: log probabilities but for a constant. */
  institutions: Weights;
}

export type Weights = Readonly<Record<string, number>>;

/** Reads the weights that ship with the package. */
export function loadRoleModel(): RoleModel {
  const model = JSON.parse(readFileSync(modelFile('roles.json'), 'utf8')) as RoleModel;
  // Without a prototype, so that a feature called "constructor" has no weight.
  for (const weights of [model.holders, model.institutions]) Object.setPrototypeOf(weights, null);
  return model;
}

/** The sum of the weights of features; those that were not learned count nothing. */
export function score(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}
