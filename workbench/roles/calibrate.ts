import { comparable } from '../../src/evaluate/roles/names.js';
import type { GoldRole } from '../../src/evaluate/roles/gold.js';
import type { Document, Role } from '../../src/pipeline/document.js';
import { assignRoles } from '../../src/stages/roles/assignment.js';
import type { RoleModel } from '../../src/stages/roles/role-model.js';
import { calibrate, logistic, logit, type Calibration } from '../../src/tagging/calibration.js';
import { formatTable } from '../../src/evaluate/table.js';
import { fitCalibration, type Outcome } from '../fast/calibration.js';

/*
 * The calibration of a role's score: a line over the log odds of its holder (Platt 1999), fitted
 * to roles of articles and shapes that the weights were not learned from. The odds as learned
 * are too low, since the model judges each person for himself: that a title with one person
 * beside it hardly ever lacks a holder is only in the calibration.
 */

/** So flat and high that every title goes to its likeliest holder, however unlikely. */
export const anybody: Calibration = [0.01, 1];

/** The roles of a document without regard to even odds, as the model scores them, and whether they were annotated. */
export function judge(
  { document, roles }: { document: Document; roles: readonly GoldRole[] },
  model: Omit<RoleModel, 'calibration'>,
): Outcome[] {
  const found = assignRoles(document, { ...model, calibration: anybody });
  const [slope, intercept] = anybody;
  return found.map((role) => ({
    probability: logistic((logit(role.score) - intercept) / slope),
    right: roles.some((annotated) => isSame(annotated, role)),
  }));
}

/** As `evaluate` counts: half of the longer title, and the person by the annotated name. */
function isSame({ title, person, fullName }: GoldRole, found: Role): boolean {
  const shared = Math.min(title.end, found.title.end) - Math.max(title.start, found.title.start);
  const longer = Math.max(title.end - title.start, found.title.end - found.title.start);
  const { name, aliases } = found.person;
  const forms = [name, ...aliases].map(comparable);
  return 2 * shared >= longer && (comparable(name) === fullName || forms.includes(person));
}

/** The line that fits the outcomes best, rounded. */
export function fitted(outcomes: readonly Outcome[]): Calibration {
  const [slope, intercept] = fitCalibration(outcomes);
  return [Math.round(slope * 1000) / 1000, Math.round(intercept * 1000) / 1000];
}

const bins = [0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 1];

/** A table of reliability: of the roles with scores in a range, the mean score and the share that is right. */
export function reliability(outcomes: readonly Outcome[], calibration: Calibration): string[] {
  const scored = outcomes.map(({ probability, right }) => ({
    score: calibrate(probability, calibration),
    right,
  }));
  const rows = bins.slice(1).flatMap((end, index) => {
    const start = bins[index] ?? 0;
    const inBin = scored.filter(({ score }) => score >= start && score < end);
    if (inBin.length === 0) return [];
    const mean = inBin.reduce((sum, { score }) => sum + score, 0) / inBin.length;
    const right = inBin.filter((one) => one.right).length / inBin.length;
    return [[`${start}-${end}`, String(inBin.length), mean.toFixed(3), right.toFixed(3)]];
  });
  return formatTable([['score', 'roles', 'mean', 'right'], ...rows]);
}
