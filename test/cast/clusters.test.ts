import { KeyClusters } from '../../src/cast/clusters.js';
import { evidenceOf, type CastTitle, type Evidence } from '../../src/cast/evidence.js';
import { CastRecord } from '../../src/cast/record.js';
import { emptyResult, entityOf } from '../support/results.js';

const title = (words: string, institution: string | null = null): CastTitle => ({
  title: words,
  institution,
  former: false,
});

/** Whether two articles that say this of somebody of a name are taken to speak of one. */
function areOne(name: string, first: Partial<Evidence>, second: Partial<Evidence>): boolean {
  const clusters = new KeyClusters(({ type, geonamesId }) => new CastRecord(1, type, geonamesId));
  const add = (part: Partial<Evidence>, article: number) =>
    clusters.add(
      {
        ...{ type: 'person', entity: 0, date: null, key: name, name, aliases: [], mentionCount: 1 },
        ...{ titles: [], homes: [], countries: [], companions: [], geonamesId: null },
        ...part,
      },
      article,
    );
  return add(first, 0) === add(second, 1);
}

test('two articles speak of one by a rare name, and not by a common one', () => {
  expect(areOne('Ngozi Adekunle', {}, {})).toBe(true);
  expect(areOne('Michael Brown', {}, {})).toBe(false);
});

test.each<[string, Partial<Evidence>, Partial<Evidence>]>([
  ['a body', { titles: [title('director', 'Lund Zoo')] }, { titles: [title('spokesperson', 'Lund Zoo')] }],
  ['companions', { companions: ['ada roe'] }, { companions: ['bo li', 'ada roe'] }],
  [
    'a title and a country',
    { titles: [title('mayor')], countries: ['SE'] },
    { titles: [title('mayor')], countries: ['SE'] },
  ],
])('bearers of a common name are one who share %s', (_, first, second) => {
  expect(areOne('Michael Brown', first, second)).toBe(true);
});

test.each<[string, Partial<Evidence>, Partial<Evidence>]>([
  ['their walks of life', { titles: [title('goalkeeper')] }, { titles: [title('bishop')] }],
  ['where they belong', { homes: ['KE'] }, { homes: ['TZ'] }],
  ['their countries, where nothing else is known', { countries: ['KE'] }, { countries: ['PE'] }],
])('bearers of a rare name are two by %s', (_, first, second) => {
  expect(areOne('Ngozi Adekunle', first, second)).toBe(false);
});

test('what an article says of its people is drawn in time that grows with their number', () => {
  const secondsOf = (count: number): number => {
    const entities = Array.from({ length: count }, (_, index) =>
      entityOf('person', { id: `e${index + 1}`, name: `Ada${index} Roe${index}`, mentions: [index] }),
    );
    const roles = entities.map(({ id }, mention) => ({
      person: id,
      title: 'mayor',
      mention,
      institution: null,
    }));
    const started = process.cpuUsage().user;
    evidenceOf({ ...emptyResult, entities, roles });
    return (process.cpuUsage().user - started) / 1e6;
  };
  secondsOf(1000);
  // Quadratic time would be 64 times as much.
  expect(secondsOf(12_000)).toBeLessThan(24 * Math.max(secondsOf(1500), 0.01));
});
