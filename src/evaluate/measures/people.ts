import { goldPeople } from '../roles/gold.js';
import type { Named } from '../roles/names.js';
import { readPredictedRoles } from '../roles/predicted.js';
import { noCounts, ratio, scoresOf, type Score } from '../counts.js';
import { formatCount, formatRatio, formatShare, formatTable } from '../table.js';
import type { Measure } from './measure.js';

export interface PeopleScores {
  gold: number;
  predicted: number;
  /** Distinct people of an article, by their full names. */
  people: Score;
  /**
   * Other names: how many are annotated, how many of them were found as a name of anyone,
   * and how many as one of the person whose full name was annotated.
   */
  aliases: { gold: number; found: number; right: number; share: number | null };
}

/** Who occurs: the distinct people of an article and the other names that they go by. */
export const people: Measure = {
  name: 'people',
  start: () => {
    const counts = noCounts();
    const aliases = { gold: 0, found: 0, right: 0 };
    const scores = (): PeopleScores => {
      const { gold, predicted, exact } = scoresOf(counts);
      return {
        gold,
        predicted,
        people: exact,
        aliases: { ...aliases, share: ratio(aliases.right, aliases.found) },
      };
    };
    return {
      add: ({ gold, types, prediction: { result } }) => {
        const annotated = types.has('person') ? goldPeople(gold.fields, gold.where) : null;
        if (!annotated) return;
        const cast = readPredictedRoles(result, gold.article.text, gold.where);
        const found = cast.entities.filter(({ type }) => type === 'person');
        const byName = new Map(found.map((person) => [person.name, person]));
        const names = new Set(annotated.map(({ name }) => name));
        counts.gold += names.size;
        counts.predicted += found.length;
        counts.exact += [...names].filter((name) => byName.has(name)).length;
        countAliases(annotated, found, byName, aliases);
      },
      toJson: () => (counts.gold + counts.predicted === 0 ? null : scores()),
      toLines: () => (counts.gold + counts.predicted === 0 ? [] : linesOf(scores())),
    };
  },
};

function countAliases(
  annotated: readonly Named[],
  found: readonly Named[],
  byName: ReadonlyMap<string, Named>,
  counts: { gold: number; found: number; right: number },
): void {
  const anyForm = new Set(found.flatMap(({ forms }) => [...forms]));
  for (const { name, forms } of annotated) {
    for (const alias of forms) {
      if (alias === name) continue;
      counts.gold += 1;
      if (!anyForm.has(alias)) continue;
      counts.found += 1;
      if (byName.get(name)?.forms.has(alias)) counts.right += 1;
    }
  }
}

function linesOf({ gold, predicted, people, aliases }: PeopleScores): string[] {
  const { correct, precision, recall, f1 } = people;
  return [
    ...formatTable([
      ['', 'gold', 'predicted', 'correct', 'P', 'R', 'F1'],
      [
        'distinct people',
        ...[gold, predicted, correct].map(formatCount),
        ...[precision, recall, f1].map(formatRatio),
      ],
    ]),
    `of ${formatCount(aliases.gold)} other names of people: found ${formatCount(aliases.found)}, on the right person ${formatCount(aliases.right)} (${formatShare(aliases.share)} of those found)`,
  ];
}
