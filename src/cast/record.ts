import type { CastType, Evidence } from './evidence.js';

/** A title over time. */
export interface TitleRecord {
  title: string;
  institution: string | null;
  /** Whether the latest article says that it is past. */
  former: boolean;
  articles: number;
  firstSeen: string | null;
  lastSeen: string | null;
}

/** What says within a title that it is past. */
const past = /^(?:former|formerly|ex|then|late|one-time|onetime|erstwhile)[\s-]+/i;

/** What is kept of names, titles and countries of one of the cast, however many there are. */
const mostKept = 400;

/** What all articles together say of one of the cast. */
export class CastRecord {
  articles = 0;
  mentions = 0;
  firstSeen: string | null = null;
  lastSeen: string | null = null;
  /** The id that the user's list of names has for it. */
  ref: string | null = null;
  readonly titles = new Map<string, TitleRecord>();
  /** In how many articles each form of the name stands; names before aliases. */
  readonly names = new Map<string, number>();
  private readonly fullNames = new Map<string, number>();
  private readonly homes = new Map<string, number>();
  private readonly countries = new Map<string, number>();

  constructor(
    readonly id: number,
    readonly type: CastType,
    readonly geonamesId: number | null,
  ) {}

  add(evidence: Evidence): void {
    this.articles += 1;
    this.ref ??= evidence.ref ?? null;
    this.mentions += evidence.mentionCount;
    this.firstSeen = earlier(this.firstSeen, evidence.date);
    this.lastSeen = later(this.lastSeen, evidence.date);
    count(this.fullNames, evidence.name);
    for (const name of new Set([evidence.name, ...evidence.aliases])) count(this.names, name);
    for (const home of evidence.homes) count(this.homes, home);
    for (const country of evidence.countries.slice(0, 1)) count(this.countries, country);
    const seen = new Set<TitleRecord>();
    for (const { title: written, institution, former } of evidence.titles) {
      const title = former ? written.replace(past, '') : written;
      const key = `${title.toLowerCase()}\n${institution?.toLowerCase() ?? ''}`;
      const known = this.titles.get(key) ?? {
        ...{ title, institution, former, articles: 0, firstSeen: null, lastSeen: null },
      };
      if (known.articles === 0 && this.titles.size >= mostKept) continue;
      this.titles.set(key, known);
      if ((evidence.date ?? '') >= (known.lastSeen ?? '')) known.former = former;
      known.firstSeen = earlier(known.firstSeen, evidence.date);
      known.lastSeen = later(known.lastSeen, evidence.date);
      if (!seen.has(known)) known.articles += 1;
      seen.add(known);
    }
  }

  /** The name in most articles; of those in as many, the longest. */
  get name(): string {
    let best = '';
    let most = 0;
    for (const [name, articles] of this.fullNames) {
      if (articles > most || (articles === most && name.length > best.length)) {
        best = name;
        most = articles;
      }
    }
    return best;
  }

  /** ISO 3166-1 alpha-2: of its institutions or the place itself, else of most of its articles. */
  get country(): string | null {
    return commonest(this.homes) ?? commonest(this.countries);
  }
}

function commonest(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [value, times] of counts) {
    if (best === null || times > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

function count(map: Map<string, number>, key: string): void {
  const known = map.get(key);
  if (known !== undefined || map.size < mostKept) map.set(key, (known ?? 0) + 1);
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
