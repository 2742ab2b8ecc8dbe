import { goldOrganizations, goldRoles, type GoldRole } from '../roles/gold.js';
import { readPredictedRoles, type PredictedRole } from '../roles/predicted.js';
import { noCounts, ratio, scoresOf, sum, type Counts, type Scores } from '../counts.js';
import { formatCount, formatNumberOf, formatRatio, formatShare, formatTable } from '../table.js';
import type { Named } from '../roles/names.js';
import { countryOfName } from '../../knowledge/countries.js';
import type { Measure } from './measure.js';

/** How well titles are linked to the people who hold them, and these roles to institutions. */
export interface RoleScores {
  /** Pairs of a person and a title; they "overlap" with at least half of the longer title. */
  pairs: Scores;
  /** Of the pairs that overlap: those with the institution, or none, as annotated. */
  institutions: { pairs: number; right: number; share: number | null };
  /** Of the roles with a score in a range: the mean score, and how many are pairs that overlap. */
  reliability: Reliability[];
}

/** Of the roles with scores from `from` to before `to`. */
export interface Reliability {
  from: number;
  to: number;
  roles: number;
  score: number;
  right: number;
}

/**
 * Roles: a pair of a person and a title is right when the title stands where it was
 * annotated and the person goes by the annotated name, the one in that line or the full
 * one. A title that the article repeats counts each time, as it is annotated each time.
 */
export const roles: Measure = {
  name: 'roles',
  start: () => {
    let counts = noCounts();
    let right = 0;
    let records = 0;
    const scored: { score: number; isRight: boolean }[] = [];
    const scores = (): RoleScores => ({
      pairs: scoresOf(counts),
      institutions: {
        pairs: counts.overlapping,
        right,
        share: ratio(right, counts.overlapping),
      },
      reliability: reliabilityOf(scored),
    });
    return {
      add: ({ gold, types, prediction: { result } }) => {
        if (!types.has('title') || !types.has('person')) return;
        const annotated = goldRoles(gold);
        if (!annotated) return;
        const cast = readPredictedRoles(result, gold.article.text, gold.where);
        const matched = matchRoles(annotated, cast.roles);
        const organizations = goldOrganizations(gold.fields, gold.where) ?? [];
        records += 1;
        counts = sum([counts, countsOf(annotated, cast.roles, matched)]);
        const rightRoles = new Set(matched.map(([, found]) => found));
        for (const role of cast.roles) {
          if (role.score !== null) scored.push({ score: role.score, isRight: rightRoles.has(role) });
        }
        right += matched.filter(([role, found]) => hasInstitution(role, found, organizations)).length;
      },
      toJson: () => (records === 0 ? null : scores()),
      toLines: () => (records === 0 ? [] : linesOf(scores())),
    };
  },
};

const bounds = [0.5, 0.8, 0.9, 0.95, 1];

function reliabilityOf(scored: readonly { score: number; isRight: boolean }[]): Reliability[] {
  return bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index] ?? 0;
    const inRange = scored.filter(({ score }) => score >= from && (score < to || to === 1));
    if (inRange.length === 0) return [];
    const mean = inRange.reduce((total, { score }) => total + score, 0) / inRange.length;
    const right = inRange.filter(({ isRight }) => isRight).length;
    return [{ from, to, roles: inRange.length, score: mean, right }];
  });
}

function countsOf(
  annotated: readonly GoldRole[],
  found: readonly PredictedRole[],
  matched: readonly (readonly [GoldRole, PredictedRole])[],
): Counts {
  return {
    gold: annotated.length,
    predicted: found.length,
    exact: matched.filter(([role, other]) => sharedPart(role, other) === 1).length,
    overlapping: matched.length,
  };
}

/** Pairs annotated and predicted roles one to one, those that share most of their title first. */
function matchRoles(
  annotated: readonly GoldRole[],
  found: readonly PredictedRole[],
): [GoldRole, PredictedRole][] {
  const candidates = annotated.flatMap((role) =>
    found
      .filter(({ person }) => person.forms.has(role.person) || person.name === role.fullName)
      .map((other) => ({ role, other, part: sharedPart(role, other) }))
      .filter(({ part }) => part >= 0.5),
  );
  candidates.sort((a, b) => b.part - a.part);
  const matched = new Map<GoldRole, PredictedRole>();
  const taken = new Set<PredictedRole>();
  for (const { role, other } of candidates) {
    if (matched.has(role) || taken.has(other)) continue;
    matched.set(role, other);
    taken.add(other);
  }
  return [...matched];
}

/** The part of the longer title that both share. */
function sharedPart({ title: a }: GoldRole, { title: b }: PredictedRole): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / Math.max(a.end - a.start, b.end - b.start, 1);
}

/**
 * Whether the institution, or none, is the annotated one by any of its names: those of the result,
 * those that were annotated, and those of a country.
 */
function hasInstitution(
  { institution }: GoldRole,
  found: PredictedRole,
  organizations: readonly Named[],
): boolean {
  if (institution === null || !found.institution) return institution === null && !found.institution;
  const forms = new Set([institution]);
  for (const named of organizations)
    if (named.forms.has(institution)) for (const form of named.forms) forms.add(form);
  const country = countryOfName(institution);
  return [...found.institution.forms].some(
    (form) => forms.has(form) || (country !== null && countryOfName(form) === country),
  );
}

function linesOf({ pairs, institutions, reliability }: RoleScores): string[] {
  const { gold, predicted, exact, overlapping } = pairs;
  const rows = [
    ['exact title', exact],
    ['half of the title', overlapping],
  ] as const;
  return [
    ...formatTable([
      ['person and title', 'gold', 'predicted', 'correct', 'P', 'R', 'F1'],
      ...rows.map(([label, { correct, precision, recall, f1 }]) => [
        label,
        ...[gold, predicted, correct].map(formatCount),
        ...[precision, recall, f1].map(formatRatio),
      ]),
    ]),
    `of ${formatNumberOf(institutions.pairs, 'matched pair')}: institution right ${formatShare(institutions.share)}`,
    ...(reliability.length === 0
      ? []
      : formatTable([
          ['score of a role', 'roles', 'mean', 'right'],
          ...reliability.map(({ from, to, roles: count, score, right }) => [
            `${from} to ${to}`,
            formatCount(count),
            formatRatio(score),
            formatRatio(ratio(right, count)),
          ]),
        ])),
  ];
}
