import { readFileSync } from 'node:fs';
import { modelFile } from '../../binary/model-file.js';

/** What `src/training/roles` learned: a weight for each feature. */
export interface RoleModel {
  /** That a person holds a title: log odds. */
  holders: Weights;
  /** Which organization or place is the institution: log probabilities but for a constant. */
  institutions: Weights;
}

export type Weights = ReadonlyMap<string, number>;

type Written = Record<keyof RoleModel, Readonly<Record<string, number>>>;

/** A model as it is written to a file. */
export function writeRoleModel({ holders, institutions }: RoleModel): string {
  const written: Written = {
    holders: Object.fromEntries(holders),
    institutions: Object.fromEntries(institutions),
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

/** Reads the weights that ship with the package. */
export function loadRoleModel(): RoleModel {
  const { holders, institutions } = JSON.parse(readFileSync(modelFile('roles.json'), 'utf8')) as Written;
  return { holders: new Map(Object.entries(holders)), institutions: new Map(Object.entries(institutions)) };
}

/** The sum of the weights of features; those that were not learned count nothing. */
export function score(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
