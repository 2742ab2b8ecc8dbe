import type { Mention } from '../../src/pipeline/document.js';
import { createDocument } from '../../src/pipeline/document.js';
import { readCountries } from '../../src/knowledge/countries.js';
import { kindNumber, nameFlags, type Gazetteer } from '../../src/knowledge/gazetteer/gazetteer.js';
import { keyOfName } from '../../src/knowledge/gazetteer/names.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';
import { annotated } from '../annotated.js';
import { exonyms } from '../gazetteer/exonyms.js';
import type { FeatureSource } from '../gazetteer/features.js';
import type { RegionSource, Sources, TownSource } from '../gazetteer/sources.js';
import type { PlacedArticle } from './examples.js';
import { abroad, alone, capitals, home, landmark, near, regional, strange } from './frame-texts.js';

/*
 * Made-up articles of a sentence or two around towns of the gazetteer, whose places are known.
 * The annotated articles hardly ever name a town abroad, nor say which of a country's places
 * of one name is meant; these teach that a large town keeps its country whatever country the
 * article is about, and that small ones are near one another.
 */

const counts = {
  abroad: 450,
  alone: 60,
  home: 300,
  near: 400,
  regional: 250,
  landmark: 300,
  capitals: 350,
  strange: 150,
};
/** Where local papers are in English. */
const localCountries = ['US', 'US', 'US', 'US', 'GB', 'CA', 'AU', 'IN', 'ZA', 'IE', 'NG', 'NZ', 'PH', 'KE'];
/** In degrees of latitude. */
const neighbourhood = 0.6;

interface Town {
  name: string;
  place: number;
  source: Pick<TownSource, 'country' | 'region' | 'feature' | 'population' | 'latitude' | 'longitude'>;
}

const english = new Set(exonyms);

/** The articles; the same towns give the same ones. */
export async function framedArticles(
  { towns, regions }: Pick<Sources, 'towns' | 'regions'>,
  features: readonly FeatureSource[],
  gazetteer: Gazetteer,
): Promise<PlacedArticle[]> {
  const random = randomOf(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const placeOf = placeNumbers(gazetteer);
  const known: Town[] = [];
  for (const source of towns) {
    const name =
      [...source.names, ...source.alternatives].find((form) => english.has(form)) ?? source.names[0] ?? '';
    const place = placeOf.get(source.geonameId);
    if (place !== undefined && source.feature !== 'PPLX' && !/[,(]/.test(name))
      known.push({ name, place, source });
  }
  const large = known.filter((town) => town.source.population >= 80_000 && isLargest(town, gazetteer));
  const byCountry = groupBy(large, ({ source }) => source.country);
  const homes = [...byCountry.values()].filter((ofCountry) => ofCountry.length >= 4);
  const peoples = new Map(readCountries().map(({ code, peoples: [people = ''] }) => [code, people]));
  const small = groupBy(
    known.filter(({ source }) => source.population >= 800),
    ({ source }) => source.country,
  );
  const articles: PlacedArticle[] = [];
  const add = async (frame: string, slots: Record<string, Town>, people = ''): Promise<void> => {
    articles.push(await articleOf(frame.replace('{People}', people), slots));
  };
  for (let count = 0; count < counts.abroad; count += 1) {
    const own = pick(homes);
    const [a, b, c] = [pick(own), pick(own), pick(large)];
    if (a === b || c.source.country === a.source.country) continue;
    const people = peoples.get(a.source.country) ?? '';
    if (people !== '') await add(pick(abroad), { A: a, B: b, C: c }, people);
  }
  for (let count = 0; count < counts.alone; count += 1) await add(pick(alone), { C: pick(large) });
  const shared = known.filter((town) => town.source.population >= 30_000 && !isLargest(town, gazetteer));
  for (let count = 0; count < counts.home; count += 1) {
    const c = pick(shared);
    const people = peoples.get(c.source.country) ?? '';
    const others = byCountry.get(c.source.country) ?? [];
    if (people !== '' && others.length > 0) await add(pick(home), { C: c, A: pick(others) }, people);
  }
  for (let count = 0; count < counts.near; count += 1) {
    const c = pick(small.get(pick(localCountries)) ?? []);
    const around = (small.get(c.source.country) ?? []).filter((other) => isNear(c, other));
    const a = around.reduce<Town | null>(
      (best, town) => (best && best.source.population >= town.source.population ? best : town),
      null,
    );
    const d = around.length > 1 ? pick(around) : null;
    if (a && d && a !== d && new Set([a.name, c.name, d.name]).size === 3)
      await add(pick(near), { A: a, C: c, D: d });
  }
  const byRegion = groupBy(large, ({ source }) => `${source.country}.${source.region}`);
  const wide = largeRegions(regions, byRegion, placeOf, gazetteer);
  for (let count = 0; count < counts.regional; count += 1) {
    const r = pick(wide);
    const a = pick(byRegion.get(`${r.source.country}.${r.source.region}`) ?? []);
    await add(pick(regional), { R: r, A: a }, peoples.get(r.source.country));
  }
  const villages = known.filter(({ source }) => source.population >= 800 && source.population < 15_000);
  for (let count = 0; count < counts.strange; count += 1) {
    const [own, s] = [pick(homes), pick(villages)];
    const [a, b] = [pick(own), pick(own)];
    const others = gazetteer.lookUp(s.name).map(([place]) => gazetteer.arrays.countries[place]);
    const home = gazetteer.countryNumber(a.source.country);
    if (a === b || others.includes(home) || !isLargest(s, gazetteer)) continue;
    await add(pick(strange), { A: a, B: b, S: s }, peoples.get(a.source.country));
    const article = articles.at(-1);
    const places = new Map(article?.places);
    places.delete(keyOfName(s.name));
    if (article) articles.push({ ...article, places, countries: new Map([[keyOfName(s.name), home]]) });
    articles.splice(-2, 1);
  }
  const seats = known.filter(({ source }) => source.feature === 'PPLC' && source.population >= 100_000);
  const famous = seats.filter((town) => !isLargest(town, gazetteer));
  for (let count = 0; count < counts.capitals; count += 1) {
    const [c, d, a] = [pick(count % 3 === 0 ? famous : seats), pick(seats), pick(large)];
    if (c !== d) await add(pick(capitals), { C: c, D: d, A: a }, peoples.get(d.source.country));
  }
  const landmarks = features.flatMap(({ names, country, population }) => {
    const [name] = names;
    if (name === undefined || country === null || population < 100_000) return [];
    const place = placeNamed(name, country, gazetteer);
    const [source] = byCountry.get(country) ?? [];
    return place === null || !source ? [] : [{ name, place, source: source.source }];
  });
  for (let count = 0; count < counts.landmark; count += 1) {
    const f = pick(landmarks);
    const a = pick(count % 3 === 0 ? large : (byCountry.get(f.source.country) ?? large));
    await add(pick(landmark), { F: f, A: a }, peoples.get(a.source.country));
  }
  return articles;
}

/** The feature of this name in a country. */
function placeNamed(name: string, code: string, gazetteer: Gazetteer): number | null {
  const { kinds, countries } = gazetteer.arrays;
  const [found] = gazetteer
    .lookUp(name)
    .map(([place]) => place)
    .filter(
      (place) =>
        (kinds[place] as number) >= kindNumber.natural &&
        gazetteer.countryCode(countries[place] as number) === code,
    );
  return found ?? null;
}

/** The regions that have large towns, none of which has their name. */
function largeRegions(
  regions: readonly RegionSource[],
  towns: ReadonlyMap<string, readonly Town[]>,
  placeOf: ReadonlyMap<number, number>,
  gazetteer: Gazetteer,
): Town[] {
  const found: Town[] = [];
  for (const { code, names, geonameId } of regions) {
    const place = placeOf.get(geonameId);
    const [town] = towns.get(code) ?? [];
    const name = names.at(-1) ?? '';
    if (place === undefined || !town || /[,(]/.test(name)) continue;
    const region = { name, place, source: town.source };
    if (isLargest(region, gazetteer) && gazetteer.lookUp(name).some(([other]) => other === place))
      found.push(region);
  }
  return found;
}

function isNear({ source: a }: Town, { source: b }: Town): boolean {
  return (
    a !== b &&
    Math.abs(a.latitude - b.latitude) < neighbourhood &&
    Math.abs(a.longitude - b.longitude) < neighbourhood
  );
}

/** Whether it is what the name says to everybody: no country, and no place with more people. */
function isLargest({ name, place }: Town, gazetteer: Gazetteer): boolean {
  const { kinds, populations } = gazetteer.arrays;
  return gazetteer
    .lookUp(name)
    .every(
      ([other, flags]) =>
        (flags & nameFlags.alternative) !== 0 ||
        (kinds[other] !== kindNumber.country && (populations[other] ?? 0) <= 1.1 * (populations[place] ?? 0)),
    );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The article of a frame, whose places are those in its slots. */
async function articleOf(frame: string, slots: Readonly<Record<string, Town>>): Promise<PlacedArticle> {
  const mentions: Mention[] = [];
  const places = new Map<number, number>();
  let text = '';
  let at = 0;
  for (const { index, 0: all, 1: slot = '' } of frame.matchAll(/\[(\w)\]/g)) {
    const town = slots[slot];
    if (!town) continue;
    text += frame.slice(at, index);
    at = index + all.length;
    mentions.push({ type: 'place', start: text.length, end: text.length + town.name.length, score: 1 });
    text += town.name;
    places.set(keyOfName(town.name), town.place);
  }
  text += frame.slice(at);
  const engine = annotated(mentions);
  const document = await new Pipeline(stages, { engine }).runUntil(
    'geocoding',
    createDocument({ id: 'frame', text }),
  );
  return { document, countries: new Map(), places };
}

/** The places of the gazetteer by their GeoNames ids. */
function placeNumbers({ arrays }: Gazetteer): Map<number, number> {
  const numbers = new Map<number, number>();
  arrays.geonameIds.forEach((id, place) => {
    if (id !== 0 && arrays.kinds[place] !== kindNumber.country) numbers.set(id, place);
  });
  return numbers;
}

/** Numbers from 0 to 1, the same for the same seed; Park and Miller's generator. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
