import { HashIndex } from '../../src/binary/hash-index.js';
import type { GazetteerArrays } from '../../src/knowledge/gazetteer/file.js';
import {
  kindNumber,
  nameFlags,
  noCountry,
  noRegion,
  populationUnit,
  rowOf,
  type PlaceKind,
} from '../../src/knowledge/gazetteer/gazetteer.js';
import { readCountries } from '../../src/knowledge/countries.js';
import { keyOfName } from '../../src/knowledge/gazetteer/names.js';
import { formsOf, formsOfPeople, isAbbreviation, isLatin, stemOf } from './names-of.js';
import { beyondCountries } from './beyond-countries.js';
import { exonyms } from './exonyms.js';
import type { FeatureSource } from './features.js';
import { landsOfCountries, locatedBeyond } from './lands.js';
import { Centroid, NearestTown, regionMiddles, type Point, type RegionTown } from './outlines.js';
import { postalCodeCountry, regionNames } from './region-names.js';
import type { RegionSource, Sources, TownSource } from './sources.js';

/** Towns with fewer people are known by their own name only. */
const peopleForAlternatives = 1000;

interface Place {
  kind: PlaceKind;
  country: number;
  region: number;
  population: number;
  geonameId: number;
  point: Point;
}

/** The arrays of the gazetteer's file; the same sources give the same arrays. */
export function buildGazetteer(
  { shapes, countries, regions, districts, towns }: Sources,
  features: readonly FeatureSource[],
): GazetteerArrays {
  const places: Place[] = [];
  const names = new NameTable();
  const populationOf = (place: number): number => places[place]?.population ?? 0;
  const sorted = [...countries].sort(byCode);
  const knownCountries = new Map(readCountries().map((country) => [country.code, country]));
  const countryOf = new Map(sorted.map(({ code }, number) => [code, number]));

  for (const country of sorted) {
    const place = places.length;
    places.push({
      kind: 'country',
      country: place,
      region: noRegion,
      population: 0,
      geonameId: country.geonameId,
      point: [country.latitude, country.longitude],
    });
    const known = knownCountries.get(country.code);
    // "Cocos (Keeling) Islands" is a name of lists.
    for (const name of known?.names ?? []) if (!name.includes('(')) names.add(name, place, 0);
    names.add(country.longCode, place, nameFlags.alternative | nameFlags.abbreviation);
    for (const people of known?.peoples ?? []) {
      for (const form of formsOfPeople(people)) names.add(form, place, nameFlags.demonym);
    }
  }

  const regionOf = new Map<string, number>();
  const addRegions = (sources: readonly RegionSource[], kind: PlaceKind): void => {
    for (const { code, names: forms, alternatives, geonameId } of [...sources].sort(byCode)) {
      const country = countryOf.get(code.slice(0, 2));
      if (country === undefined) continue;
      const place = places.length;
      const parent = regionOf.get(code.split('.').slice(0, 2).join('.')) ?? noRegion;
      regionOf.set(code, place);
      places.push({
        kind,
        country,
        region: kind === 'region' ? place : parent,
        population: 0,
        geonameId,
        point: [NaN, NaN],
      });
      for (const name of forms) {
        names.add(name, place, accentsOf(name));
        const stem = stemOf(name);
        if (stem !== null) names.add(stem, place, nameFlags.stem | accentsOf(name));
      }
      for (const name of alternatives) {
        names.add(name, place, nameFlags.alternative | accentsOf(name));
        const stem = stemOf(name);
        if (stem !== null) names.add(stem, place, nameFlags.alternative | nameFlags.stem | accentsOf(name));
      }
      const short = regionNames[code.slice(0, 2)]?.[code.slice(3)] ?? [];
      for (const name of short) {
        names.add(name, place, isAbbreviation(name) || name.endsWith('.') ? nameFlags.abbreviation : 0);
      }
      if (kind === 'region' && code.startsWith(`${postalCodeCountry}.`)) {
        names.add(code.slice(3), place, nameFlags.abbreviation);
      }
    }
  };
  addRegions(regions, 'region');
  // A district without a town is of no use, and many are of former times.
  const inhabited = new Set(towns.map((town) => `${town.country}.${town.region}.${town.district}`));
  addRegions(
    districts.filter(({ code }) => inhabited.has(code)),
    'district',
  );

  const centres = new Map<number, Centroid>();
  const takeIn = (place: number | undefined, { population, latitude, longitude }: TownSource): void => {
    if (place === undefined) return;
    (places[place] as Place).population += population;
    const centre = centres.get(place) ?? new Centroid();
    centres.set(place, centre);
    centre.add(latitude, longitude);
  };
  for (const town of [...towns].sort((a, b) => a.geonameId - b.geonameId)) {
    const country = countryOf.get(town.country);
    if (country === undefined) continue;
    const region = regionOf.get(`${town.country}.${town.region}`);
    takeIn(country, town);
    takeIn(region, town);
    takeIn(regionOf.get(`${town.country}.${town.region}.${town.district}`), town);
    const place = places.length;
    places.push({
      kind: kindOf(town.feature),
      country,
      region: region ?? noRegion,
      population: town.population,
      geonameId: town.geonameId,
      point: [town.latitude, town.longitude],
    });
    for (const name of town.names) names.add(name, place, accentsOf(name));
    const isKnown = town.population >= peopleForAlternatives || town.feature !== 'PPL';
    for (const name of isKnown ? town.alternatives : []) {
      if (!isLatin(name) || name.length < 2) continue;
      names.add(name, place, nameFlags.alternative | (isAbbreviation(name) ? nameFlags.abbreviation : 0));
    }
  }
  for (const name of exonyms) {
    const [place] = names
      .placesOf(name)
      .filter((other) => townKinds.includes(places[other]?.kind))
      .sort((a, b) => populationOf(b) - populationOf(a));
    if (place !== undefined) names.add(name, place, 0);
  }
  for (const [code, point] of middlesOfRegions(shapes, towns)) {
    const place = regionOf.get(code);
    if (place !== undefined) (places[place] as Place).point = point;
  }
  for (const [code, point] of Object.entries(pointsOfRegions)) {
    const place = places[regionOf.get(code) ?? -1];
    if (place) place.point = point;
  }
  for (const [code, [latitude, longitude, people]] of Object.entries(recentRegions)) {
    const place = places[regionOf.get(code) ?? -1];
    if (!place) continue;
    place.point = [latitude, longitude];
    place.population = people;
  }
  for (const [number, place] of places.entries()) {
    if (!Number.isNaN(place.point[0])) continue;
    // A region without a town is a small part of a small country.
    place.point = centres.get(number)?.point() ?? places[place.country]?.point ?? place.point;
  }

  for (const [code, lands] of Object.entries(landsOfCountries)) {
    const country = countryOf.get(code);
    if (country === undefined) continue;
    for (const { names: forms, point, population } of lands) {
      for (const name of forms) names.add(name, places.length, accentsOf(name));
      places.push({ kind: 'district', country, region: noRegion, population, geonameId: 0, point });
    }
  }
  const near = new NearestTown(regionTowns(towns));
  for (const { kind, country, names: forms, point, geonameId, population } of features) {
    const number = country === null ? noCountry : (countryOf.get(country) ?? noCountry);
    const town = country === null ? null : near.find(...point);
    const region = town?.region.startsWith(`${country}.`) ? regionOf.get(town.region) : undefined;
    forms.forEach((name, at) => names.add(name, places.length, at === 0 ? 0 : accentsOf(name)));
    places.push({ kind, country: number, region: region ?? noRegion, population, geonameId, point });
  }
  const addBeyond = (geonameId: number, point: Point): number => {
    places.push({ kind: 'beyond', country: noCountry, region: noRegion, population: 0, geonameId, point });
    return places.length - 1;
  };
  for (const { names: forms, geonameId = 0, point } of locatedBeyond) {
    const place = addBeyond(geonameId, point);
    for (const name of forms) names.add(name, place, 0);
  }
  const located = new Set([...locatedBeyond, ...features].flatMap(({ names: forms }) => forms));
  const beyond = addBeyond(0, [NaN, NaN]);
  for (const name of beyondCountries) if (!located.has(name)) names.add(name, beyond, 0);

  return {
    countryCodes: Uint8Array.from(Buffer.from(sorted.map(({ code }) => code).join(''), 'latin1')),
    ...names.arrays(populationOf),
    kinds: Uint8Array.from(places, ({ kind }) => kindNumber[kind]),
    countries: Uint8Array.from(places, ({ country }) => country),
    regions: Uint16Array.from(places, ({ region }) => region),
    populations: Uint8Array.from(places, ({ population }) =>
      Math.round(Math.log2(population + 1) * populationUnit),
    ),
    geonameIds: Uint32Array.from(places, ({ geonameId }) => geonameId),
    latitudes: Float32Array.from(places, ({ point }) => point[0]),
    longitudes: Float32Array.from(places, ({ point }) => point[1]),
  };
}

/** The middles of the regions of the first level by their codes, such as "KE.30". */
function middlesOfRegions(shapes: Sources['shapes'], towns: readonly TownSource[]): Map<string, Point> {
  const byCountry = new Map<string, RegionTown[]>();
  for (const town of regionTowns(towns)) {
    const country = town.region.slice(0, 2);
    const known = byCountry.get(country) ?? [];
    byCountry.set(country, known);
    known.push(town);
  }
  const middles = new Map<string, Point>();
  for (const [country, ofCountry] of byCountry) {
    const shape = shapes.get(country);
    if (!shape) continue;
    for (const [region, point] of regionMiddles(shape, ofCountry)) middles.set(region, point);
  }
  return middles;
}

const regionTowns = (towns: readonly TownSource[]): RegionTown[] =>
  towns.map(({ country, region, latitude, longitude }) => ({
    latitude,
    longitude,
    region: `${country}.${region}`,
  }));

/** Where GeoNames' point of a region is far from the middle of its land. */
const pointsOfRegions: Readonly<Record<string, Point>> = {
  'CA.05': [52, -56],
  'VN.78': [16.07, 108.2],
};

/** Regions that were drawn after the table of towns was made, in which none lies: their middles and people. */
const recentRegions: Readonly<
  Record<string, readonly [latitude: number, longitude: number, people: number]>
> = {
  // Angola, since 2024
  'AO.CBG': [-16.5, 18.5, 140_000],
  'AO.CUB': [-16, 21.5, 120_000],
  'AO.ICB': [-9.1, 13.7, 1_500_000],
  'AO.MLE': [-11.9, 23, 300_000],
  'AZ.56': [39.76, 46.75, 30_000],
  // The Central African Republic, since 2020
  'CF.19': [4.9, 15.9, 400_000],
  'CF.20': [7, 18, 300_000],
  'CF.21': [7.2, 16, 400_000],
  'DZ.BB': [21.33, 0.95, 17_000],
  // Ethiopia, since 2020
  'ET.55': [7.6, 38, 7_000_000],
  'ET.56': [5.8, 37.3, 7_000_000],
  'ET.SI': [6.7, 38.4, 4_500_000],
  'ET.SW': [6.8, 36, 3_300_000],
  // Hong Kong
  'HK.HEA': [22.28, 114.22, 530_000],
  'HK.KKT': [22.31, 114.22, 670_000],
  'HK.KYT': [22.31, 114.17, 310_000],
  'IQ.19': [35.18, 45.98, 110_000],
  'KG.10': [40.53, 72.8, 320_000],
  'KP.14': [38.74, 125.41, 370_000],
  'KP.19': [37.97, 126.55, 310_000],
  'LA.28': [18.9, 103.1, 100_000],
  'MV.40': [4.18, 73.51, 140_000],
  // Norway, since 2024 as before 2020
  'NO.01': [60, 11.2, 730_000],
  'NO.04': [60.4, 9.2, 270_000],
  'NO.05': [70, 26, 75_000],
  'NO.13': [59.4, 11.3, 310_000],
  'NO.17': [59.5, 8.5, 177_000],
  'NO.18': [69.2, 19, 170_000],
  'NO.20': [59.25, 10.2, 256_000],
};

const notAccented = ~nameFlags.accented;

function better(a: number, b: number): number {
  return Math.min(a & notAccented, b & notAccented) | ((a | b) & nameFlags.accented);
}

function accentsOf(name: string): number {
  return /[^\p{ASCII}]/u.test(name) ? nameFlags.accented : 0;
}

const townKinds: readonly (PlaceKind | undefined)[] = ['capital', 'seat', 'city'];

function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : Number(a.code > b.code);
}

function kindOf(feature: string): PlaceKind {
  if (feature === 'PPLC') return 'capital';
  if (feature === 'PPLA') return 'seat';
  return feature === 'PPLX' ? 'quarter' : 'city';
}

/** Gathers the rows of the index. */
class NameTable {
  private readonly flags = new Map<number, Map<number, number>>();

  /** Of a name that is given twice the better flags stay, those with less against it. */
  add(name: string, place: number, flags: number): void {
    for (const form of formsOf(name)) {
      const key = keyOfName(form);
      const ofKey = this.flags.get(key) ?? new Map<number, number>();
      this.flags.set(key, ofKey);
      const known = ofKey.get(place);
      ofKey.set(place, known === undefined ? flags : better(known, flags));
    }
  }

  /** The places that have a name. */
  placesOf(name: string): number[] {
    return [...(this.flags.get(keyOfName(name))?.keys() ?? [])];
  }

  /** In ascending order of key; of one key countries first, then places with more people. */
  arrays(populationOf: (place: number) => number): Pick<GazetteerArrays, 'keys' | 'rows' | 'buckets'> {
    const sorted = [...this.flags].sort(([a], [b]) => a - b);
    const keys: number[] = [];
    const rows: number[] = [];
    for (const [key, ofKey] of sorted) {
      const places = [...ofKey].sort(([a], [b]) => populationOf(b) - populationOf(a) || a - b);
      for (const [place, flags] of places) {
        keys.push(key);
        rows.push(rowOf(place, flags));
      }
    }
    // Four to eight names to a bucket.
    const bits = Math.max(4, Math.floor(Math.log2(keys.length / 4)));
    const index = HashIndex.of(Uint32Array.from(keys), bits);
    return { keys: index.keys, rows: Uint32Array.from(rows), buckets: index.buckets };
  }
}
