import type { Document } from '../../src/pipeline/document.js';
import { processMarked } from '../support/marked.js';

/** The places of an article, whose mentions are given in brackets. */
async function placesOf(marked: string): Promise<string[]> {
  return namesOf(await processMarked(marked), 'place');
}

const namesOf = ({ text, mentions }: Document, type: string): string[] =>
  mentions.filter((mention) => mention.type === type).map(({ start, end }) => text.slice(start, end));

test.each([
  ['A fire in [place Eldoret, Kenya], was put out.', ['Eldoret', 'Kenya']],
  ['A fire in [place Peoria, Ill.], was put out.', ['Peoria', 'Ill.']],
  ['A fire in [place Basel (Switzerland)] was put out.', ['Basel', 'Switzerland']],
  ['A fire in [place Accra Ghana] was put out.', ['Accra', 'Ghana']],
  [
    'Fires in [place Tulsa, Oklahoma], and [place Omaha, Nebraska].',
    ['Tulsa', 'Oklahoma', 'Omaha', 'Nebraska'],
  ],
  ['It burns in [place Kisumu, Nakuru] and [place Eldoret].', ['Kisumu', 'Nakuru', 'Eldoret']],
])('of %j each place is one', async (marked, expected) => {
  expect(await placesOf(marked)).toEqual(expected);
});

test.each([
  ['[place HUNTINGTON], W.Va. - A man was hurt.', ['HUNTINGTON', 'W.Va.']],
  ['A man from [place Orlando], Fla., was hurt.', ['Orlando', 'Fla.']],
  ['A man from [place Fresno], Calif., was hurt.', ['Fresno', 'Calif.']],
  ['A man from [place Sudbury], Ont., was hurt.', ['Sudbury', 'Ont.']],
  ['A man from [place Dubbo], N.S.W., was hurt.', ['Dubbo', 'N.S.W.']],
  ['A man from [place Kanpur], U.P., was hurt.', ['Kanpur', 'U.P.']],
  ['A man from [place Macon], Ga.', ['Macon', 'Ga.']],
  ['He died in [place Turin], Italy.', ['Turin', 'Italy']],
  ['The plant is in [place Waco], [place Texas]. Police said so.', ['Waco', 'Texas']],
  ['She is from [place Kisumu], Kenya. They left.', ['Kisumu', 'Kenya']],
])('the state that an engine overlooked is a place: %j', async (marked, expected) => {
  expect(await placesOf(marked)).toEqual(expected);
});

test.each([
  ['Trucks use the [place Lagos-Cotonou-Accra] corridor.', ['Lagos', 'Cotonou', 'Accra']],
  ['The [place Manali-Keylong]-[place Leh highway] is shut.', ['Manali-Keylong', 'Leh']],
  ['It is in [place Winston-Salem].', ['Winston-Salem']],
  ['It is in [place Bosnia and Herzegovina].', ['Bosnia and Herzegovina']],
  ['It is in [place Bosnia] and [place Herzegovina].', ['Bosnia and Herzegovina']],
  ['It is in [place Leeds] and [place Bradford].', ['Leeds', 'Bradford']],
  ['Alarm on [organization Wall Street and Silicon Valley].', ['Wall Street', 'Silicon Valley']],
  ['Crowds in [organization Times Square and Red Square].', ['Times Square', 'Red Square']],
  ['A deal of [organization Marks and Spencer].', []],
  ['It is in [place Washington D.C.].', ['Washington D.C.']],
  ['It is in [place Rio de Janeiro].', ['Rio de Janeiro']],
])('names that are joined are parted only where each is a place: %j', async (marked, expected) => {
  expect(await placesOf(marked)).toEqual(expected);
});

test('the country after a place that is not in it is no part of it', async () => {
  expect(await placesOf('She left [place Oslo], Kenya Airways said.')).toEqual(['Oslo']);
});

test.each([
  ['Shops in the [place Tajik] capital were shut.', ['Tajik']],
  ['[place Hong Kongers] queued for masks.', ['Hong Kongers']],
  ['Shops in [place Georgia] were shut.', []],
])('an adjective or a people is a nationality: %j', async (marked, expected) => {
  expect(namesOf(await processMarked(marked), 'nationality')).toEqual(expected);
});

test('abbreviations that are a country’s alone are places', async () => {
  expect(await placesOf('Envoys of the DPRK met those of the [organization PRC].')).toEqual(['DPRK', 'PRC']);
  expect(await placesOf('The Petition Review Commission (PRC) met.')).toEqual([]);
});

test('the letters of a body of several countries are no place', async () => {
  expect(await placesOf('Envoys of the [place U.N.] and [place ECOWAS] met in the [place UAE].')).toEqual([
    'UAE',
  ]);
});

test('places of one name in different states are two', async () => {
  const { entities, locations } = await processMarked(
    'Fairs open in [place Springfield], [place Ill.], and [place Springfield], [place Mo.], on Friday.',
  );
  const found = entities.filter(({ name }) => name === 'Springfield');
  expect(found.map((entity) => Math.round(locations.get(entity)?.latitude ?? 0))).toEqual([40, 37]);
});

test('a state that is written in two ways is one', async () => {
  const { entities } = await processMarked(
    'Fairs open in [place Springfield], [place Ill.], and in [place Springfield], [place Illinois], next year.',
  );
  expect(entities.filter(({ name }) => name === 'Springfield')).toHaveLength(1);
});
