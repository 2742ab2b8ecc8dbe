import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluate } from '../src/evaluate/index.js';
import type { MentionScores } from '../src/evaluate/measures/mentions.js';
import type { PeopleScores } from '../src/evaluate/measures/people.js';
import type { RoleScores } from '../src/evaluate/measures/roles.js';
import { keyOf } from '../src/evaluate/mentions.js';
import { predictByEngine } from '../src/evaluate/predict.js';
import type { Result } from '../src/index.js';
import type { MentionType } from '../src/types.js';
import { printGold, type GoldArticle } from '../workbench/gold/article.js';
import { expectValid } from './support/invariants.js';

const folder = fileURLToPath(new URL('gold/', import.meta.url));

/**
 * What each figure must not fall below: F1 of exact spans for types of mention, and what the
 * names say for the rest. Taken as the figures at the time less 0.01, rounded down; with
 * FIGURES=1 in the environment the figures are printed.
 *
 * Where a change raises a figure by more than 0.01, raise the floor with it, in the same
 * commit. Lower one only for a change that is worth it, and say in the commit why: a figure
 * here moves by 0.01 with two to four mentions, so look first at which they are, with
 * `npx extract evaluate test/gold --errors errors.jsonl`, before and after.
 */
const floors = {
  accurate: {
    person: 0.977,
    title: 0.957,
    organization: 0.955,
    place: 0.949,
    date: 0.979,
    duration: 0.971,
    nationality: 0.956,
    'title and person, half of the title': 0.967,
    'title and person, exact': 0.948,
    'institution of a role': 0.957,
    'distinct people': 0.974,
    'other names of people': 0.936,
    'names of one organization': 0.983,
    'countries of places': 0.959,
    'countries of places, precision': 0.992,
    'values of dates and durations': 0.946,
    headlines: 0.992,
    'precision of scores over 0.9': 0.98,
  },
  fast: {
    person: 0.968,
    title: 0.938,
    organization: 0.914,
    place: 0.927,
    date: 0.977,
    duration: 0.971,
    nationality: 0.945,
    'title and person, half of the title': 0.945,
    'title and person, exact': 0.926,
    'institution of a role': 0.961,
    'distinct people': 0.975,
    'other names of people': 0.899,
    'names of one organization': 0.942,
    'countries of places': 0.928,
    'countries of places, precision': 0.992,
    'values of dates and durations': 0.947,
    headlines: 0.992,
    'precision of scores over 0.9': 0.969,
  },
};
type Figure = keyof (typeof floors)['accurate'];

interface F1 {
  f1: number;
}

/** Whether a mention has its score from the engine. */
function isScored({ type }: { type: MentionType }): boolean {
  return ['person', 'title', 'organization', 'place'].includes(type);
}

/** The figures of an engine on the gold articles. */
async function figuresOf(engine: string): Promise<Record<Figure, number>> {
  const headlines = { all: 0, right: 0 };
  const sure = { all: 0, right: 0 };
  const { errors, tallies } = await evaluate([folder], await predictByEngine({ engine }), {
    onScored: ({ gold, goldMentions, prediction }) => {
      headlines.all += 1;
      if ((prediction.result as Result).headline === gold.fields.headline) headlines.right += 1;
      const keys = new Set(goldMentions.map(keyOf));
      for (const mention of (prediction.result as Result).mentions) {
        if (!isScored(mention) || mention.score <= 0.9) continue;
        sure.all += 1;
        if (keys.has(keyOf(mention))) sure.right += 1;
      }
    },
  });
  expect(errors).toEqual([]);
  const json = Object.fromEntries([...tallies].map(([name, tally]) => [name, tally.toJson()]));
  const { types } = json.mentions as MentionScores;
  const { pairs, institutions } = json.roles as RoleScores;
  const { people, aliases } = json.people as PeopleScores;
  const countries = json.countries as F1 & { annotated: { precision: number } };
  const ofType = (type: MentionType): number => types[type]?.exact.f1 ?? 0;
  return {
    person: ofType('person'),
    title: ofType('title'),
    organization: ofType('organization'),
    place: ofType('place'),
    date: ofType('date'),
    duration: ofType('duration'),
    nationality: ofType('nationality'),
    'title and person, half of the title': pairs.overlapping.f1 ?? 0,
    'title and person, exact': pairs.exact.f1 ?? 0,
    'institution of a role': institutions.share ?? 0,
    'distinct people': people.f1 ?? 0,
    'other names of people': aliases.right / aliases.gold,
    'names of one organization': (json.organizationNames as { pairs: F1 }).pairs.f1,
    'countries of places': countries.f1,
    'countries of places, precision': countries.annotated.precision,
    'values of dates and durations': (json.temporal as { value: F1 }).value.f1,
    headlines: headlines.right / headlines.all,
    'precision of scores over 0.9': sure.right / sure.all,
  };
}

describe.each(['accurate', 'fast'] as const)('the engine %s on the gold articles', (engine) => {
  let figures: Record<Figure, number>;
  beforeAll(async () => {
    figures = await figuresOf(engine);
    if (process.env.FIGURES !== undefined) console.log(figures);
  }, 120_000);

  test.each(Object.entries(floors[engine]) as [Figure, number][])('%s: at least %d', (figure, floor) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(floor);
  });
});

describe('the gold articles', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

  test.each(files)('%s is a valid result and printed as the others are', (name) => {
    const printed = readFileSync(join(folder, name), 'utf8');
    const gold = JSON.parse(printed) as GoldArticle;
    expect(printed).toBe(printGold(gold));
    expect(name).toBe(`${gold.id}.json`);
    const { genre, region, types, ...result } = gold;
    expect([genre, region]).not.toContain('');
    for (const { type } of result.mentions) expect(types).toContain(type);
    expectValid(result as Result, gold.text);
    const titles = result.mentions.flatMap(({ type }, index) => (type === 'title' ? [index] : []));
    expect([...new Set(result.roles.map(({ mention }) => mention))]).toEqual(titles);
  });
});
