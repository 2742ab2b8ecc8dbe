import { soleNameTitles } from '../../knowledge/honorifics.js';
import { kinNouns } from '../../knowledge/role-contexts.js';
import type { Document, Mention, Span } from '../../pipeline/document.js';
import { headOf } from '../../text/title-head.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { wordsOf } from '../../text/words.js';

/*
 * How the article introduces people: by a title, as kin of somebody else, or in a list of several.
 */

const kin = [...kinNouns].join('|');
/** "his late wife, ", "Roe's sister ", "and their son Captain ", "daughter of the late ", "married to the poet ". */
const kinBefore = new UnicodeRegExp(
  String.raw`(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|whose)|['’]s?)\s(?:\p{Ll}[\p{L}-]*\s){0,2}(?:${kin}),?\s(?:(?:\p{Lu}[\p{L}]*\.?\s){1,2})?$|\b(?:(?:${kin})\sof|[Mm]arried(?:\sto)?)\s(?:[\p{L}.-]+\s){0,4}$`,
);
/** "the wife of ": whose kin somebody else is */
const kinOfNext = new RegExp(String.raw`\b(?:(?:${kin})\sof|[Mm]arried(?:\sto)?)\s(?:[\w.-]+\s){0,4}$`);
/** ", his wife,", " is their father" */
const kinAfter = new RegExp(
  String.raw`^(?:,\s|\s(?:is|was)\s)(?:his|her|their)\s(?:[\w-]+\s)?(?:${kin})(?:[,.;)]|\s(?:and|sat|stood|said)\b|$)`,
);
const apposed = /^,\s(?:the\s|an?\s)?$/;
const link = /^(?:,|,?\s(?:and|&|or|nor|versus|vs\.?))\s$/;
const conjunction = /\w|&/;
const sentenceEnd = /[.!?:;]["”’]?\s|["“”\n]/;
const regnalNumber = /\s[IVX]+$/;
/** The longest of the above. */
const reach = 80;
/** A sentence or two, in which a pronoun or a possessive is about whom the name before is. */
const near = 300;

export class Introductions {
  /** The heads of the titles right before or after people, in small letters and in the singular. */
  private readonly titles = new Map<Mention, string[]>();
  /** The lists of names that mentions stand in, by number. */
  private readonly lists = new Map<Mention, number>();
  private readonly kin = new Set<Mention>();
  /** The person named before each that is introduced as kin. */
  private readonly kinOf = new Map<Mention, Mention>();

  /** @param people The mentions of people, in text order. */
  constructor(
    private readonly document: Pick<Document, 'text' | 'mentions'>,
    people: readonly Mention[],
  ) {
    this.readTitles();
    this.readLists(people);
    people.forEach((mention, index) => {
      const after = document.text.slice(mention.end, mention.end + reach);
      if (!kinBefore.test(this.before(mention)) && !kinAfter.test(after)) return;
      this.kin.add(mention);
      const previous = people[index - 1];
      if (previous && mention.start - previous.end < near) this.kinOf.set(mention, previous);
    });
  }

  /** Whether a mention calls the person the kin of somebody: "his wife, Ada Roe". */
  isKin(mention: Mention): boolean {
    return this.kin.has(mention);
  }

  /** Whether no sentence seems to end between two mentions. */
  areInOneSentence(first: Span, second: Span): boolean {
    if (second.start - first.end > near) return false;
    return !sentenceEnd.test(this.document.text.slice(first.end, second.start));
  }

  /** Whether a mention is introduced as the kin of who is named right before: "Lady Roe and her son, Bo Roe". */
  isKinOf(mention: Mention, other: Mention): boolean {
    return this.kinOf.get(mention) === other && !kinOfNext.test(this.before(mention));
  }

  /** Whose kin a mention is introduced as, where that is somebody named before. */
  relativeOf(mention: Mention): Mention | undefined {
    return this.kinOf.get(mention);
  }

  titlesOf(mention: Mention): readonly string[] {
    return this.titles.get(mention) ?? [];
  }

  /** Whether two of the mentions are items of one list, which names nobody twice. */
  areInOneList(a: readonly Mention[], b: readonly Mention[]): boolean {
    const listsOf = (mentions: readonly Mention[]): (number | undefined)[] =>
      mentions.slice(0, mostMentions).map((mention) => this.lists.get(mention));
    const lists = new Set(listsOf(a));
    lists.delete(undefined);
    return lists.size > 0 && listsOf(b).some((list) => lists.has(list));
  }

  /** The title by which one name is all that its bearer is called by ("Pope Leo"); "" for a number ("Leo II"). */
  soleNameTitle(mention: Mention): string | undefined {
    const [word = ''] = /\p{L}+(?=\s$)/u.exec(this.before(mention)) ?? [];
    if (/^\p{Lu}/u.test(word) && soleNameTitles.has(word.toLowerCase())) return word.toLowerCase();
    return regnalNumber.test(this.document.text.slice(mention.start, mention.end)) ? '' : undefined;
  }

  private before({ start }: Span): string {
    return this.document.text.slice(Math.max(0, start - reach), start);
  }

  private readTitles(): void {
    const { text, mentions } = this.document;
    // "Mayor Ada Roe", "its director, Ada Roe,"
    const isTitled = ({ end }: Mention, gap: string): boolean =>
      gap === ' ' || (gap === ', ' && /^[,.;]/.test(text.slice(end, end + 1)));
    const add = (person: Mention, { start, end }: Span): void => {
      const head = singular(wordsOf(headOf(text.slice(start, end))).join(' '));
      this.titles.set(person, [...this.titlesOf(person), head]);
    };
    mentions.forEach((mention, index) => {
      let following = index + 1;
      // "Minister of [Works] Ada Roe": names in a title are passed over.
      while ((mentions[following]?.start ?? Infinity) < mention.end) following += 1;
      const next = mentions[following];
      if (!next) return;
      const gap = text.slice(mention.end, Math.min(next.start, mention.end + reach));
      if (mention.type === 'title' && next.type === 'person' && isTitled(next, gap)) add(next, mention);
      if (mention.type === 'person' && next.type === 'title' && apposed.test(gap)) add(mention, next);
    });
  }

  private readLists(people: readonly Mention[]): void {
    const { text } = this.document;
    let list: Mention[] = [];
    let isJoined = false;
    let count = 0;
    const close = (): void => {
      if (isJoined) for (const mention of list) this.lists.set(mention, count);
      count += 1;
      isJoined = false;
    };
    people.forEach((mention, index) => {
      const previous = people[index - 1];
      const gap = previous && text.slice(previous.end, Math.min(mention.start, previous.end + reach));
      if (gap === undefined || !link.test(gap)) {
        close();
        list = [];
      }
      if (gap !== undefined && list.length > 0 && conjunction.test(gap)) isJoined = true;
      list.push(mention);
    });
    close();
  }
}

/** More mentions of one person than this are not all compared. */
const mostMentions = 32;

function singular(head: string): string {
  return head.length > 3 && head.endsWith('s') ? head.slice(0, -1) : head;
}
