import { countriesOfNationality, countryOfName } from '../../knowledge/countries.js';
import type { Document, Entity, Mention } from '../../pipeline/document.js';

/** Which countries the mentions of an article name, by ISO 3166-1 alpha-2 code. */
export class ArticleCountries {
  constructor(
    private readonly document: Pick<Document, 'text' | 'locations' | 'countries'>,
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
    const byName = countryOfName(name);
    if (!location) return byName;
    if (location.kind === 'country') return location.country ?? byName;
    // "Scotland" is a region of its country.
    return location.country === byName ? byName : null;
  }

  /** The countries of a nationality or of a place that is one. */
  countriesOf(mention: Mention): readonly string[] {
    if (mention.type === 'nationality') {
      return countriesOfNationality(this.document.text.slice(mention.start, mention.end));
    }
    const country = mention.type === 'place' ? this.countryOf(mention) : null;
    return country === null ? [] : [country];
  }

  /** Whether the article is about no country more than this one. */
  isMain(country: string): boolean {
    const { countries } = this.document;
    const weight = countries.find((other) => other.country === country)?.weight ?? 0;
    return weight > 0 && weight === countries[0]?.weight;
  }
}
