import {
  flagsOfRow,
  kindNumber,
  nameFlags,
  noCountry,
  noRegion,
  placeOfRow,
  keptPopulation,
  type Gazetteer,
} from '../../knowledge/gazetteer/gazetteer.js';
import { isBelowRegion, isInhabited } from '../../knowledge/gazetteer/place-kinds.js';
import { namesInside } from './names-inside.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const small = new UnicodeRegExp(String.raw`\p{Ll}`);
const capitalised = new UnicodeRegExp(String.raw`^\p{Lu}\p{Ll}{3,}$`);

/** What a container's words can mean in one region. */
interface Outer {
  place: number;
  country: number;
  region: number;
  /** Whether they are the region's or country's own name, though `place` may be the town of that name. */
  isWide: boolean;
  /** Whether they are its usual name, and none of former times or another language. */
  isOwnName: boolean;
}

/** What a place is said to lie in, as all the countries and regions that the words can mean. */
export interface Container {
  /** Of the widest place that the words can mean. */
  level: 'country' | 'region' | 'town';
  places: readonly Outer[];
  /** The countries with a place of that name, however small. */
  countries: ReadonlySet<number>;
  /** Whether the words have more than its name: "Pakistan's Sindh province". */
  isInside: boolean;
}

/** The least people of a town that others may lie in. */
const leastPopulation = keptPopulation(50_000);

/**
 * What the words name that a place can lie in; null where that is nothing. Where the words
 * are no mention, only countries, regions and their abbreviations count.
 */
export function containersOf(gazetteer: Gazetteer, words: string, isBare = false): Container | null {
  const outers = new Outers(gazetteer);
  outers.add(gazetteer.find(words), isBare, readsAsAbbreviation(words));
  const isInside = outers.isEmpty;
  if (isInside && !isBare) {
    // "Pakistan's Sindh province", "the south Indian state of Kerala"
    for (const { row, start, end } of namesInside(words, 0, words.length, gazetteer)) {
      outers.add(row, isBare, readsAsAbbreviation(words.slice(start, end)));
    }
  }
  return outers.container(isInside);
}

/** Gathers what names can mean, of each region one place. */
class Outers {
  private readonly places: Outer[] = [];
  private readonly countries = new Set<number>();
  private widest: number = kindNumber.beyond;
  /** The population of the largest country or region. */
  private mostInWide = 0;

  constructor(private readonly gazetteer: Gazetteer) {}

  get isEmpty(): boolean {
    return this.places.length === 0;
  }

  /** Adds the places of a name from its first row on. */
  add(first: number, isBare: boolean, isAbbreviation: boolean): void {
    const { rows, kinds, countries, regions, populations } = this.gazetteer.arrays;
    if (first < 0) return;
    let at = first;
    do {
      const row = rows[at] as number;
      const place = placeOfRow(row);
      const kind = kinds[place] as number;
      const flags = flagsOfRow(row);
      at += 1;
      if (flags & nameFlags.demonym || countries[place] === noCountry) continue;
      if (flags & nameFlags.abbreviation && !isAbbreviation) continue;
      if (!isInhabited(kind)) continue;
      this.countries.add(countries[place] as number);
      const isWide = !isBelowRegion(kind);
      if (!isWide && (isBare || (populations[place] as number) < leastPopulation)) continue;
      this.widest = Math.min(this.widest, kind);
      const country = countries[place] as number;
      const region = kind === kindNumber.country ? noRegion : (regions[place] as number);
      const known = this.places.find((outer) => outer.country === country && outer.region === region);
      const isOwnName = (flags & nameFlags.alternative) === 0;
      if (!known) this.places.push({ place, country, region, isWide, isOwnName });
      else {
        known.isWide ||= isWide;
        known.isOwnName ||= isOwnName;
        // The town says more of where the place is than the region of its name.
        if (kind >= kindNumber.capital) known.place = place;
      }
      if (isWide) this.mostInWide = Math.max(this.mostInWide, populations[place] as number);
    } while (this.gazetteer.continues(at));
  }

  container(isInside: boolean): Container | null {
    if (this.isEmpty) return null;
    const level = (['country', 'region'] as const)[this.widest] ?? 'town';
    const { countries } = this;
    if (level === 'town') return { level, places: this.places, countries, isInside };
    // "Portland, Maine" is in the state and in no town that is called Maine; but the city of Manchester is more
    // than the parish of that name.
    const { populations } = this.gazetteer.arrays;
    const isMore = ({ place }: Outer): boolean => (populations[place] as number) > this.mostInWide;
    return {
      level,
      places: this.places.filter((outer) => outer.isWide || isMore(outer)),
      countries,
      isInside,
    };
  }
}

/** How well a place lies in it: 1 in its region or country, less in another region of the country. */
export function fitOf(container: Container, country: number, region: number): number {
  let fit = 0;
  for (const outer of container.places) {
    if (outer.country !== country) continue;
    fit = Math.max(fit, outer.region === noRegion || outer.region === region ? 1 : 0.3);
  }
  return fit;
}

/** Whether words can be an abbreviation: in capitals, with a dot, or too long for another word. */
export function readsAsAbbreviation(words: string): boolean {
  return !small.test(words) || words.endsWith('.') || capitalised.test(words);
}

/** The places of a name that lie in what the text says. */
export function placesOfName(gazetteer: Gazetteer, name: string, container: Container): number[] {
  const { countries, regions } = gazetteer.arrays;
  return gazetteer
    .lookUp(name)
    .filter(
      ([place, flags]) =>
        !(flags & (nameFlags.demonym | nameFlags.abbreviation)) &&
        fitOf(container, countries[place] as number, regions[place] as number) === 1,
    )
    .map(([place]) => place);
}
