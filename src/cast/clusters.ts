import { isCommonSurname } from '../knowledge/common-surnames.js';
import { walkOf, type Walk } from '../knowledge/walks-of-life.js';
import { wordsOf } from '../text/words.js';
import { headOf } from '../text/title-head.js';
import type { Evidence } from './evidence.js';
import { personWords, surnameOf } from './keys.js';
import type { CastRecord } from './record.js';
import { likenessOf, type Likeness } from './person-names.js';

/*
 * Who is the same, among those of one key, one article after the other. The weights are log odds
 * in halves, set by hand and checked on the pairs of articles in `test/gold/cast/`: positive for
 * what two articles about one person share, negative for what tells two people apart.
 */
const weights = {
  /** Nothing but the full name: in news, usually the same. */
  same: 1,
  variant: 0.5,
  /** Of a name with so many bearers. */
  common: -1.5,
  institution: 2,
  title: 1,
  walk: 0.5,
  companion: 1.5,
  country: 0.5,
  otherCountry: -1,
  otherHome: -2,
  otherWalk: -2.5,
};

/** What is kept of a member of the cast to compare others with; bounded, however many articles. */
const mostKept = 200;

/** One of the cast, as far as others are compared with it. */
export class Cluster {
  /** The article that was added last. */
  lastArticle = -1;
  private readonly names = new Set<string>();
  private readonly heads = new Set<string>();
  private readonly walks = new Set<Walk>();
  private readonly institutions = new Set<string>();
  private readonly homes = new Set<string>();
  private readonly countries = new Set<string>();
  private readonly companions = new Set<string>();

  constructor(readonly record: CastRecord) {}

  add(evidence: Evidence, article: number): void {
    this.lastArticle = article;
    this.record.add(evidence);
    keep(this.names, evidence.name);
    for (const { title, institution, former } of evidence.titles) {
      const head = headOf(title);
      keep(this.heads, head);
      const walk = walkOf(head);
      if (walk !== undefined && !former) this.walks.add(walk);
      if (institution !== null) keep(this.institutions, wordsOf(institution).join(' '));
    }
    for (const country of evidence.homes) this.homes.add(country);
    for (const country of evidence.countries) this.countries.add(country);
    for (const companion of evidence.companions) keep(this.companions, companion);
  }

  /** How likely an entity is this one: above 0 it is. */
  scoreOf(evidence: Evidence): number {
    const likeness = this.likenessOf(evidence.name);
    if (likeness === 'none') return Number.NEGATIVE_INFINITY;
    if (evidence.type !== 'person') return 1;
    const heads = evidence.titles.map(({ title }) => headOf(title));
    const walks = evidence.titles.flatMap(({ title, former }) =>
      former ? [] : (walkOf(headOf(title)) ?? []),
    );
    const institutions = evidence.titles.flatMap(({ institution }) =>
      institution === null ? [] : wordsOf(institution).join(' '),
    );
    const sharesInstitution = institutions.some((name) => this.institutions.has(name));
    const sharesWalk = walks.some((walk) => this.walks.has(walk));
    return (
      weights[likeness] +
      (isCommonSurname(surnameOf(personWords(evidence.name).words)) ? weights.common : 0) +
      (sharesInstitution ? weights.institution : 0) +
      (heads.some((head) => this.heads.has(head)) ? weights.title : sharesWalk ? weights.walk : 0) +
      (evidence.companions.some((name) => this.companions.has(name)) ? weights.companion : 0) +
      this.countryScoreOf(evidence) +
      (walks.length > 0 && this.walks.size > 0 && !sharesWalk ? weights.otherWalk : 0)
    );
  }

  /** Where somebody belongs to outweighs where an article plays. */
  private countryScoreOf({ homes, countries }: Evidence): number {
    if (homes.length > 0 && this.homes.size > 0) {
      return compared(homes, this.homes, 2 * weights.country, weights.otherHome);
    }
    const isAtHome =
      homes.some((home) => this.countries.has(home)) || countries.some((country) => this.homes.has(country));
    if (isAtHome) return weights.country;
    return compared(countries, this.countries, weights.country, weights.otherCountry);
  }

  /** The name must go with all those that are known: "George Bush" is no bridge from son to father. */
  private likenessOf(name: string): Likeness {
    let best: Likeness = this.names.has(name) ? 'same' : 'variant';
    for (const known of this.names) {
      const likeness = likenessOf(name, known);
      if (likeness === 'none') return 'none';
      if (likeness === 'same') best = 'same';
    }
    return best;
  }
}

/** Decides for the entities of one key, in the order of the articles, which are the same. */
export class KeyClusters {
  readonly clusters: Cluster[] = [];

  /** @param create Makes the record of a new one of the cast, whose first entity is given. */
  constructor(private readonly create: (evidence: Evidence) => CastRecord) {}

  /** The one of the cast that an entity is; a new one where it is none of those before it. */
  add(evidence: Evidence, article: number): Cluster {
    // Who has an id in a list has one key with nobody else.
    const isSure = evidence.type !== 'person' || evidence.ref !== undefined;
    const known = isSure ? this.clusters[0] : this.bestOf(evidence, article);
    const cluster = known ?? new Cluster(this.create(evidence));
    if (!known) this.clusters.push(cluster);
    cluster.add(evidence, article);
    return cluster;
  }

  private bestOf(evidence: Evidence, article: number): Cluster | undefined {
    let best: Cluster | undefined;
    let bestScore = 0;
    for (const cluster of this.clusters) {
      // Two of one article are two: it would have said so.
      if (cluster.lastArticle === article) continue;
      const score = cluster.scoreOf(evidence);
      // Of two that are as likely, the one last spoken of.
      const isLater = best !== undefined && score === bestScore && cluster.lastArticle > best.lastArticle;
      if (score > bestScore || isLater) {
        best = cluster;
        bestScore = score;
      }
    }
    return best;
  }
}

function compared(of: readonly string[], known: ReadonlySet<string>, shared: number, other: number): number {
  if (of.length === 0 || known.size === 0) return 0;
  return of.some((value) => known.has(value)) ? shared : other;
}

function keep(set: Set<string>, value: string): void {
  if (set.size < mostKept) set.add(value);
}
