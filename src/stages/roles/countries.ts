import type { Document } from '../../pipeline/document.js';
import { countryNames } from './country-names.js';

/** What news calls countries that the Unicode data names otherwise. */
const otherNames = `us|usa|u.s.|america|united states of america|uk|u.k.|britain|great britain|england|
  scotland|wales|northern ireland|uae|emirates|turkey|myanmar|burma|ivory coast|dr congo|congo|drc|czech republic|
  south korea|north korea|republic of korea|hong kong|macau|macao|palestine|gaza|swaziland|cape verde|macedonia|
  trinidad|bosnia|the gambia|holland|somaliland|soviet union|ussr|kingdom of saudi arabia|kingdom of bahrain|
  people's republic of china|sultanate of oman|state of kuwait|state of qatar`;

let names: ReadonlySet<string> | null = null;

/** Whether a name is that of a country, by the English names of Unicode's CLDR. */
export function isCountry(name: string): boolean {
  names ??= readNames();
  return names.has(name.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'"));
}

function readNames(): ReadonlySet<string> {
  return new Set([countryNames, otherNames].flatMap((list) => list.split('|').map((name) => name.trim())));
}

/**
 * How often an article names countries and their people. "Russian" counts for "Russia",
 * which begins like it.
 */
export class CountryWeights {
  private counts: Map<string, number> | null = null;
  private most = 0;

  constructor(private readonly document: Pick<Document, 'text' | 'mentions'>) {}

  /** Whether no country is named more often. */
  isMain(name: string): boolean {
    this.counts ??= this.count();
    return (this.counts.get(countryStem(name)) ?? 0) === this.most;
  }

  private count(): Map<string, number> {
    const counts = new Map<string, number>();
    const { mentions, text } = this.document;
    for (const { type, start, end } of mentions) {
      if (type !== 'place' && type !== 'nationality') continue;
      const name = text.slice(start, end);
      if (type === 'place' && !isCountry(name)) continue;
      const stem = countryStem(name);
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      this.most = Math.max(this.most, count);
    }
    return counts;
  }
}

/** What a country and its people have in common: "turk" for "Turkey" and "Turkish". */
export function countryStem(name: string): string {
  return name.slice(0, 4).toLowerCase();
}
