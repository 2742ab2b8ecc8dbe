import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { landmarks } from './landmarks.js';
import { naturalFeatures } from './natural-features.js';
import { NearestTown, type Point } from './outlines.js';
import type { TownSource } from './sources.js';

/*
 * Places that are neither regions nor towns: the lists of natural features and of landmarks,
 * and the world's airports.
 */

export interface FeatureSource {
  kind: 'natural' | 'facility';
  /** ISO 3166-1 alpha-2; null for one of several countries or of none. */
  country: string | null;
  /** The first is the full one. */
  names: readonly string[];
  point: Point;
  /** 0 where it is not known. */
  geonameId: number;
  /** How well known it is, as the number of people of a town that is known as well. */
  population: number;
}

/** Of whatever a list names on its own, all readers are thought to know it. */
const listed = 300_000;
const airportSize: Readonly<Record<string, number | undefined>> = {
  large_airport: 200_000,
  medium_airport: 20_000,
};

/** All features; `folder` has OurAirports. */
export function readFeatures(folder: string, towns: readonly TownSource[]): FeatureSource[] {
  const known = [...featuresOf('natural', naturalFeatures), ...featuresOf('facility', landmarks)];
  const names = new Set(known.flatMap((feature) => feature.names));
  const isNew = ({ names: [name = ''] }: FeatureSource): boolean => !names.has(name);
  return [...known, ...readAirports(folder, towns).filter(isNew)];
}

const entry = /^(.+?) (-?[\d.]+) (-?[\d.]+)(?: (\d+))?$/;

/** Reads a list; its header says how it is written. Throws where it is written otherwise. */
function featuresOf(kind: FeatureSource['kind'], list: string): FeatureSource[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const country = line.slice(0, line.indexOf(' '));
      return line
        .slice(country.length + 1)
        .split('; ')
        .map((written) => {
          const [, names, latitude, longitude, id] = entry.exec(written) ?? [];
          if (names === undefined) throw new Error(`no feature: ${written}`);
          return {
            kind,
            country: country === '-' ? null : country,
            names: names.split('|'),
            point: [Number(latitude), Number(longitude)] as const,
            geonameId: Number(id ?? 0),
            population: listed,
          };
        });
    });
}

/** Of OurAirports, large and medium ones. */
function readAirports(folder: string, towns: readonly TownSource[]): FeatureSource[] {
  const path = join(folder, 'python/ourairports/data/airports.csv.gz');
  const near = new NearestTown(towns.filter((town) => town.population >= fewestPeople).map(named));
  const [header = [], ...rows] = parseCsv(gunzipSync(readFileSync(path)).toString());
  const column = new Map(header.map((name, at) => [name, at]));
  return rows.flatMap((row) => {
    const cell = (name: string): string => row[column.get(name) ?? -1] ?? '';
    const population = airportSize[cell('type')];
    if (population === undefined) return [];
    const point = [Number(cell('latitude_deg')), Number(cell('longitude_deg'))] as const;
    const town = near.find(...point)?.region ?? '';
    return [
      {
        kind: 'facility' as const,
        country: cell('iso_country'),
        names: airportNames(cell('name'), [town, cell('municipality')]),
        point,
        geonameId: 0,
        population,
      },
    ];
  });
}

/** An airport is named after a town of so many people. */
const fewestPeople = 100_000;
const named = ({ latitude, longitude, names: [name = ''] }: TownSource): NamedTown => ({
  latitude,
  longitude,
  region: name,
});
type NamedTown = ConstructorParameters<typeof NearestTown>[0][number];

/** "Cairo International Airport" is "Cairo Airport", too; "Milan Malpensa Airport" is "Malpensa Airport". */
function airportNames(name: string, towns: readonly string[]): string[] {
  const names = new Set([name]);
  const short = name.replace(/ (?:International|Regional|Municipal|Domestic)(?= Airport)/, '');
  names.add(short);
  for (const town of towns) {
    for (const form of town === '' ? [] : [name, short]) {
      const rest = form.startsWith(town) ? form.slice(town.length).replace(/^[ -]/, '') : '';
      if (/^\p{Lu}.* Airport/u.test(rest) && !rest.startsWith('International')) names.add(rest);
    }
  }
  return [...names];
}

/** Rows of a CSV file whose cells may be in double quotes. */
function parseCsv(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain = '']) =>
        quoted === undefined ? plain : quoted.replaceAll('""', '"'),
      ),
    );
}
