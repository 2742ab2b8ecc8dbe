import { CastGathering } from '../../cast/index.js';
import type { CastRecord } from '../../cast/record.js';
import type { MentionType } from '../../types.js';
import type { CastEvidence, DrawnArticle } from './article.js';

/** One of the cast, and where it stands. */
export interface Member {
  record: CastRecord;
  /** In order: the article, counted from 1, and the index of its first mention there. */
  appearances: { article: number; mention: number }[];
  point: CastEvidence['point'];
}

/** What the index says of an article. */
export interface IndexedArticle {
  /** Counts from 1. */
  number: number;
  headline: string;
  id: string;
  date: string | null;
  /** By the position of the entity in the article. */
  members: ReadonlyMap<number, Member>;
}

/**
 * What is gathered over the articles of a page, one after the other: everything but their texts.
 * Memory grows with the cast and the number of articles.
 */
export class Collection {
  readonly articles: IndexedArticle[] = [];
  readonly members: Member[] = [];
  readonly types = new Set<MentionType>();
  private readonly gathering = new CastGathering();
  private readonly memberOf = new Map<CastRecord, Member>();
  private readonly countryWeights = new Map<string, number>();

  add({ headline, id, date, evidence, countries, types }: DrawnArticle): void {
    const number = this.articles.length + 1;
    const members = new Map<number, Member>();
    for (const said of evidence) members.set(said.entity, this.addMember(said, number));
    for (const { country, weight } of countries) {
      this.countryWeights.set(country, (this.countryWeights.get(country) ?? 0) + weight);
    }
    for (const type of types) this.types.add(type);
    this.articles.push({ number, headline, id, date, members });
  }

  private addMember(said: CastEvidence, article: number): Member {
    const record = this.gathering.add(said, article);
    const known = this.memberOf.get(record);
    const member = known ?? { record, appearances: [], point: said.point };
    if (!known) {
      this.memberOf.set(record, member);
      this.members.push(member);
    }
    member.point ??= said.point;
    member.appearances.push({ article, mention: said.firstMention });
    return member;
  }

  /** Of a type, those in most articles first. */
  membersOf(type: CastRecord['type']): Member[] {
    return this.members
      .filter(({ record }) => record.type === type)
      .sort(
        ({ record: a }, { record: b }) => b.articles - a.articles || b.mentions - a.mentions || a.id - b.id,
      );
  }

  /** Who stands in the same articles as somebody, most often first. */
  companionsOf(member: Member, most: number): { member: Member; articles: number }[] {
    const counts = new Map<Member, number>();
    for (const { article } of member.appearances) {
      for (const other of new Set(this.articles[article - 1]?.members.values())) {
        if (other === member || other.record.type !== 'person') continue;
        counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    return [...counts]
      .map(([other, articles]) => ({ member: other, articles }))
      .sort((a, b) => b.articles - a.articles || a.member.record.id - b.member.record.id)
      .slice(0, most);
  }

  /** Heaviest first; the shares of all articles together add up to 1. */
  get countries(): { country: string; weight: number }[] {
    const total = [...this.countryWeights.values()].reduce((sum, weight) => sum + weight, 0);
    return [...this.countryWeights]
      .map(([country, weight]) => ({ country, weight: weight / total }))
      .sort((a, b) => b.weight - a.weight);
  }

  /** The dates of the first and last article; null where none has one. */
  get span(): { first: string; last: string } | null {
    const dates = this.articles.flatMap(({ date }) => date ?? []).sort();
    const [first] = dates;
    const last = dates.at(-1);
    return first === undefined || last === undefined ? null : { first, last };
  }
}
