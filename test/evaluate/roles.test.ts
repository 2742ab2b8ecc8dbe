import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from '../../src/evaluate/index.js';
import type { Prediction } from '../../src/evaluate/predict.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-cast-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a measure says of one predicted result against one gold record. */
async function measured(name: string, gold: object, result: Prediction['result']): Promise<unknown> {
  const path = join(folder, 'gold.jsonl');
  await writeFile(path, `${JSON.stringify(gold)}\n`);
  const { tallies, errors } = await evaluate([path], () => ({ mentions: [], result, run: null }));
  expect(errors).toEqual([]);
  return tallies.get(name)?.toJson();
}

//            0         1         2         3         4         5
//            0123456789012345678901234567890123456789012345678901234567890
const text = '😀 Chief Minister Ada Roe of Goa met Goa mayor Roe and Bo.';
const entities = [
  { id: 'e1', type: 'person', name: 'Ada Roe', aliases: ['Roe'] },
  { id: 'e2', type: 'person', name: 'Bo', aliases: [] },
  { id: 'e3', type: 'place', name: 'State of Goa', aliases: ['Goa'] },
];
// Gold offsets count code points, those of results UTF-16 code units.
const chief = { start: 2, end: 16, person: 'Ada Roe', institution: 'Goa' };
const mayor = { start: 40, end: 45, person: 'Roe', institution: null };
const title = (start: number, end: number): object => ({ start, end, type: 'title' });

describe('roles', () => {
  const gold = {
    id: 'x',
    text,
    entities: [],
    roles: [chief, mayor],
    people: [{ name: 'Ada Roe', aliases: ['Roe'] }],
  };
  const score = async (mentions: object[], roles: object[], record: object = gold): Promise<unknown> => {
    const json = (await measured('roles', record, { mentions, entities, roles })) as {
      pairs: {
        gold: number;
        predicted: number;
        exact: { correct: number };
        overlapping: { correct: number };
      };
      institutions: { right: number };
    };
    const { pairs, institutions } = json;
    return [pairs.gold, pairs.predicted, pairs.exact.correct, pairs.overlapping.correct, institutions.right];
  };

  test('title, person and institution as annotated; an alias of the institution will do', async () => {
    const mentions = [title(3, 17), title(41, 46)];
    const roles = [
      { person: 'e1', mention: 0, institution: 'e3' },
      { person: 'e1', mention: 1, institution: null },
    ];
    expect(await score(mentions, roles)).toEqual([2, 2, 2, 2, 2]);
    expect(
      await score(mentions, [
        { ...roles[0], institution: null },
        { ...roles[1], institution: 'e3' },
      ]),
    ).toEqual([2, 2, 2, 2, 0]);
  });

  test('half of the longer title must be shared', async () => {
    const role = { person: 'e1', mention: 0, institution: null };
    expect(await score([title(9, 17)], [role])).toEqual([2, 1, 0, 1, 0]);
    expect(await score([title(3, 8)], [role])).toEqual([2, 1, 0, 0, 0]);
    expect(await score([title(3, 40)], [role])).toEqual([2, 1, 0, 0, 0]);
  });

  test('the person must go by the name in that line or the full one', async () => {
    expect(await score([title(3, 17)], [{ person: 'e2', mention: 0, institution: 'e3' }])).toEqual([
      2, 1, 0, 0, 0,
    ]);
  });

  test('a role is matched once, and a title counts each time', async () => {
    const role = { person: 'e1', mention: 0, institution: 'e3' };
    expect(await score([title(3, 17)], [role, role])).toEqual([2, 2, 1, 1, 1]);
  });

  test('how often roles of a score are right, where they have one', async () => {
    const mentions = [title(3, 17), title(41, 46)];
    const of = (mention: number, person: string, score?: number): object => ({
      ...{ person, mention, institution: null },
      ...(score !== undefined && { score }),
    });
    const roles = [of(0, 'e1', 0.96), of(1, 'e1', 0.98), of(1, 'e2', 0.6), of(0, 'e2')];
    const json = await measured('roles', gold, { mentions, entities, roles });
    expect(json).toMatchObject({
      reliability: [
        { from: 0.5, to: 0.8, roles: 1, score: 0.6, right: 0 },
        { from: 0.95, to: 1, roles: 2, right: 2 },
      ],
    });
  });

  test('titles without people, and records without roles, are out of scope', async () => {
    expect(await measured('roles', { id: 'x', text, entities: [] }, {})).toBeNull();
    const bare = { id: 'x', text, roles: [{ start: 2, end: 16 }] };
    expect(await measured('roles', bare, {})).toBeNull();
  });

  test('a result that lacks everything has no roles', async () => {
    const json = await measured('roles', gold, {});
    expect(json).toMatchObject({ pairs: { gold: 2, predicted: 0 }, institutions: { pairs: 0, share: null } });
  });
});

test('people by their full names, and whether aliases are on the right one', async () => {
  const gold = {
    id: 'x',
    text,
    entities: [],
    people: [
      { name: 'Ada Roe', aliases: ['Roe', 'the chief'] },
      { name: 'Bo Li', aliases: ['BO'] },
      { name: 'Di', aliases: [] },
    ],
  };
  expect(await measured('people', gold, { entities })).toEqual({
    gold: 3,
    predicted: 2,
    people: { correct: 1, precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 },
    // "BO" was found, but not on Bo Li; "the chief" was not found.
    aliases: { gold: 3, found: 2, right: 1, share: 1 / 2 },
  });
});

test('pairs of names of one organization', async () => {
  const gold = {
    id: 'x',
    text,
    entities: [],
    organizations: [{ name: 'Central Bank', aliases: ['CB', 'Bank'] }],
  };
  const result = {
    entities: [
      { id: 'e1', type: 'organization', name: 'the Central Bank', aliases: ['CB'] },
      { id: 'e2', type: 'organization', name: 'Bank', aliases: ['Banks'] },
      { id: 'e3', type: 'place', name: 'Goa', aliases: ['Bank'] },
    ],
  };
  // Of the three pairs one was found, and one more that is none.
  expect(await measured('organizationNames', gold, result)).toEqual({
    gold: 3,
    predicted: 2,
    pairs: { correct: 1, precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 },
  });
});
