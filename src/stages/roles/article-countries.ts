import { countriesOfNationality, countryOfName } from '../../knowledge/countries.js';
import type { Document, Entity, Mention } from '../../pipeline/document.js';

/**
 * Of two countries about which an article is nearly equally much either may be the main one. In
 * cross-validation over the training articles 0.9 does as well as 1, and 0.75 or less a little worse.
 */
const leastOfMost = 0.9;

/** What stands before a country that somebody goes to or deals with; a sentence that begins with "In Peru" plays there. */
const elsewhere = /[\p{L}\p{N})”"’]\s(?:to|from|in|into|on|against|with)\s$/u;

const isOwner = (text: string, end: number): boolean => /^['’]s\b/.test(text.slice(end, end + 3));

/** Which countries the mentions of an article name, by ISO 3166-1 alpha-2 code. */
export class ArticleCountries {
  constructor(
    private readonly document: Pick<Document, 'text' | 'mentions' | 'locations' | 'countries'>,
    private readonly entityOf: ReadonlyMap<Mention, Entity>,
  ) {}

  /**
   * The country that a mention names, as geocoding has it; null for a mention that names
   * none, such as Georgia the state. An organization named like a country is its team or its
   * government.
   */
  countryOf(mention: Mention): string | null {
    const { text } = this.document;
    if (mention.type === 'organization') return countryOfName(text.slice(mention.start, mention.end));
    if (mention.type !== 'place') return null;
    const entity = this.entityOf.get(mention);
    const name = entity?.name ?? text.slice(mention.start, mention.end);
    const location = entity && this.document.locations.get(entity);
    if (!location) return countryOfName(name);
    const { country, kind } = location;
    if (kind === 'country' && country !== null) return country;
    const byName = countryOfName(name);
    // "Scotland" is a region of its country.
    return kind === 'country' || country === byName ? byName : null;
  }

  /** The countries of a nationality, in an article on one of several that one; that of a place that is one. */
  countriesOf(mention: Mention): readonly string[] {
    if (mention.type === 'nationality') {
      const all = countriesOfNationality(this.document.text.slice(mention.start, mention.end));
      const most = Math.max(...all.map((country) => this.weightOf(country)));
      return all.filter((country) => this.weightOf(country) === most);
    }
    const country = mention.type === 'place' ? this.countryOf(mention) : null;
    return country === null ? [] : [country];
  }

  /** Whether the article is about no country much more than about this one, of which more speaks than a single mention. */
  isMain(country: string): boolean {
    const weight = this.weightOf(country);
    const isMost = weight > 0 && weight >= leastOfMost * (this.document.countries[0]?.weight ?? 0);
    return isMost && this.isRepeated(country);
  }

  /** Whether the article is about this country more than about all others together. */
  isMost(country: string): boolean {
    return this.weightOf(country) > 0.5;
  }

  /**
   * Whether an article speaks of a country more than once, or otherwise than as somewhere that somebody goes, deals
   * with or has something from, which may be anywhere.
   */
  private isRepeated(country: string): boolean {
    this.repeated ??= this.findRepeated();
    return this.repeated.has(country);
  }

  private repeated: ReadonlySet<string> | null = null;

  private findRepeated(): ReadonlySet<string> {
    const { text, locations, mentions } = this.document;
    const [once, repeated] = [new Set<string>(), new Set<string>()];
    for (const mention of mentions) {
      const { type, start, end } = mention;
      const entity = this.entityOf.get(mention);
      const place = entity && locations.get(entity)?.country;
      const all = type === 'nationality' ? countriesOfNationality(text.slice(start, end)) : [];
      const isElsewhere = elsewhere.test(text.slice(Math.max(0, start - 12), start)) && !isOwner(text, end);
      for (const country of place ? [place] : all) {
        if (!isElsewhere || once.has(country)) repeated.add(country);
        once.add(country);
      }
    }
    return repeated;
  }

  private weightOf(country: string): number {
    return this.document.countries.find((other) => other.country === country)?.weight ?? 0;
  }
}
