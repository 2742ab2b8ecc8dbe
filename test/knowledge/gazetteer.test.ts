import { readFileSync } from 'node:fs';
import { buildGazetteer } from '../../workbench/gazetteer/build.js';
import type { FeatureSource } from '../../workbench/gazetteer/features.js';
import type { Sources, TownSource } from '../../workbench/gazetteer/sources.js';
import { packArrays } from '../../src/binary/arrays-file.js';
import { gazetteerFormat } from '../../src/knowledge/gazetteer/file.js';
import { Gazetteer, nameFlags, placeKinds } from '../../src/knowledge/gazetteer/gazetteer.js';
import { keyOfName } from '../../src/knowledge/gazetteer/names.js';

const town = (given: Partial<TownSource>): TownSource => ({
  geonameId: 1,
  names: ['Town'],
  alternatives: [],
  latitude: 10,
  longitude: 20,
  feature: 'PPL',
  country: 'CR',
  region: '08',
  district: '',
  population: 5000,
  ...given,
});

const sources: Sources = {
  shapes: new Map(),
  countries: [
    {
      code: 'US',
      longCode: 'USA',
      latitude: 38,
      longitude: -97,
      geonameId: 6252001,
    },
    { code: 'CR', longCode: 'CRI', latitude: 10, longitude: -84, geonameId: 3624060 },
  ],
  regions: [
    { code: 'US.MA', names: ['Massachusetts'], alternatives: [], geonameId: 6254926 },
    { code: 'CR.08', names: ['San José Province'], alternatives: [], geonameId: 3621837 },
  ],
  districts: [{ code: 'CR.08.1', names: ['Escazú District'], alternatives: ['Cantón Escazú'], geonameId: 0 }],
  towns: [
    town({ geonameId: 3621849, names: ['San José', 'San Jose'], feature: 'PPLC', population: 335_007 }),
    town({ geonameId: 2, names: ['San Jose'], country: 'US', region: 'CA', population: 1_013_240 }),
    town({
      geonameId: 3,
      names: ['Escazú'],
      district: '1',
      latitude: 9.92,
      alternatives: ['Villa de Escazu', 'Эскасу', 'ESC'],
    }),
  ],
};
const features: FeatureSource[] = [
  {
    kind: 'natural',
    country: 'CR',
    names: ['Arenal Volcano', 'Arenal'],
    point: [10.5, -84.7],
    geonameId: 0,
    population: 1000,
  },
  {
    kind: 'natural',
    country: null,
    names: ['Red Sea'],
    point: [20, 38],
    geonameId: 350155,
    population: 1000,
  },
];
const bytes = packArrays(gazetteerFormat, buildGazetteer(sources, features));
const gazetteer = Gazetteer.read(bytes);

/** The places of a name as "capital CR". */
function found(name: string): string[] {
  const { kinds, countries } = gazetteer.arrays;
  return gazetteer
    .lookUp(name)
    .map(
      ([place]) =>
        `${placeKinds[kinds[place] as number]} ${gazetteer.countryCode(countries[place] as number)}`,
    );
}

describe('a gazetteer', () => {
  test('finds places by name, those with more people first', () => {
    expect(found('San Jose')).toEqual(['city US', 'region CR', 'capital CR']);
    expect(found('Nowhere')).toEqual([]);
  });

  test.each(['san josé', 'SAN JOSE', 'San-José', ' San  Jose '])('finds %j all the same', (name) => {
    expect(found(name)).toEqual(found('San Jose'));
  });

  test('knows whose name has the accent', () => {
    const accented = gazetteer.lookUp('San José').map(([, flags]) => (flags & nameFlags.accented) > 0);
    expect(accented).toEqual([false, true, true]);
  });

  test('knows regions without their word, abbreviations and demonyms for what they are', () => {
    expect(gazetteer.lookUp('Escazu District')).toHaveLength(1);
    const flags = (name: string): number | undefined => gazetteer.lookUp(name)[0]?.[1];
    expect(flags('Mass.')).toBe(nameFlags.abbreviation);
    expect(flags('MA')).toBe(nameFlags.abbreviation);
    expect(flags('Costa Ricans')).toBe(nameFlags.demonym);
    expect((flags('ESC') ?? 0) & nameFlags.abbreviation).toBeGreaterThan(0);
  });

  test('has former names, and lands of no single country', () => {
    expect(found('America')).toEqual(['country US']);
    expect(found('the Soviet Union')).toEqual([]);
    expect(found('Soviet Union')).toEqual(['beyond null']);
  });

  test('leaves out names in other scripts', () => {
    expect(found('Эскасу')).toEqual([]);
  });

  test('places a district among its towns', () => {
    const [place] = gazetteer.lookUp('Escazú District')[0] ?? [];
    expect(gazetteer.arrays.latitudes[place as number]).toBeCloseTo(9.92);
  });

  test('comes out the same from the same sources', () => {
    const again = packArrays(gazetteerFormat, buildGazetteer(structuredClone(sources), features));
    expect(Buffer.compare(again, bytes)).toBe(0);
  });
});

test('the gazetteer that ships is whole and small', () => {
  const shipped = readFileSync('models/places.bin');
  expect(shipped.length).toBeLessThan(12 * 1024 * 1024);
  const { arrays } = Gazetteer.read(shipped);
  expect(arrays.kinds.length).toBeGreaterThan(200_000);
});

describe('the key of a name', () => {
  test.each([
    ["Sana'a", 'Sanaa'],
    ['Côte d’Ivoire', "Cote d'Ivoire"],
    ['U.S.', 'US'],
    ['Washington, D.C.', 'washington dc'],
    ['Łódź', 'Lodz'],
    ['Reykjavík', 'REYKJAVIK'],
    ['Guinea-Bissau', 'Guinea Bissau'],
  ])('is that of %j for %j', (a, b) => {
    expect(keyOfName(a)).toBe(keyOfName(b));
  });

  test('tells names apart, and takes a part of a text', () => {
    expect(keyOfName('Niger')).not.toBe(keyOfName('Nigeria'));
    expect(keyOfName('in Accra.', 3, 8)).toBe(keyOfName('Accra'));
  });
});
