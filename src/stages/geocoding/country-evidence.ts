/** A piece of evidence for a country. */
interface Item {
  country: number;
  weight: number;
  /** Whose it is: no name is evidence for itself. */
  owner: object | null;
}

/** What an article says of countries, over all and sentence by sentence. */
export class CountryEvidence {
  /** By the country's number. */
  readonly byCountry = new Map<number, number>();
  private total = 0;
  private readonly bySentence = new Map<number, Item[]>();
  private readonly byOwner = new Map<object, Map<number, number>>();

  /** Adds evidence for a country that a sentence has, by its weight. */
  add(country: number, weight: number, sentence: number, owner: object | null): void {
    if (weight <= 0) return;
    this.total += weight;
    increase(this.byCountry, country, weight);
    if (owner) {
      const own = this.byOwner.get(owner) ?? new Map<number, number>();
      this.byOwner.set(owner, own);
      increase(own, country, weight);
    }
    const items = this.bySentence.get(sentence);
    if (items) items.push({ country, weight, owner });
    else this.bySentence.set(sentence, [{ country, weight, owner }]);
  }

  /** A copy, to add to without changing this one; none of its items has an owner. */
  copy(): CountryEvidence {
    const copy = new CountryEvidence();
    for (const [sentence, items] of this.bySentence) {
      for (const { country, weight } of items) copy.add(country, weight, sentence, null);
    }
    return copy;
  }

  /** The evidence of all but the owner: the weight of each country that has any, and their sum. */
  without(owner: object): EvidenceView {
    const own = this.byOwner.get(owner);
    if (!own) return { weights: this.byCountry, total: this.total };
    const weights = new Map<number, number>();
    let total = 0;
    for (const [country, weight] of this.byCountry) {
      const rest = weight - (own.get(country) ?? 0);
      if (rest < 1e-6) continue;
      weights.set(country, rest);
      total += rest;
    }
    return { weights, total };
  }

  /** The same for some sentences only. */
  inSentences(sentences: Iterable<number>, owner: object): EvidenceView {
    const weights = new Map<number, number>();
    let total = 0;
    for (const sentence of sentences) {
      for (const item of this.bySentence.get(sentence) ?? []) {
        if (item.owner === owner) continue;
        increase(weights, item.country, item.weight);
        total += item.weight;
      }
    }
    return { weights, total };
  }
}

export interface EvidenceView {
  weights: ReadonlyMap<number, number>;
  total: number;
}

function increase(map: Map<number, number>, key: number, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

/** Added to the total, so that a single weak piece of evidence does not get a share near 1. */
const doubt = 0.5;

/** The share of a country in a view; 0 where nothing is known. */
export function shareOf({ weights, total }: EvidenceView, country: number): number {
  return (weights.get(country) ?? 0) / (total + doubt);
}
