import { isPlural } from '../../text/title-head.js';
import type { RoleSentence, SentenceItem } from './role-sentence.js';

/*
 * Lists of people with a title each, decided as a whole: "X as A, Y as B and Z as C" has the
 * name first throughout, "A X, B Y and C Z" the title. Where a list begins with a person and
 * ends with a title every title is of the person before it, and the other way round. Taken
 * pair by pair "X, A, Y, B" would leave A with X or Y as the commas please.
 */

/** The people who hold each title of a list, as indexes of items, by the title's index. */
export type ListHolders = ReadonlyMap<number, readonly number[]>;

/** Neighbouring people or titles, without the other kind in between. */
interface Group {
  isPeople: boolean;
  items: number[];
  /** What stands between its items, and between it and the next group. */
  inner: string[];
  gap: string;
}

/** The lists of a sentence. What is no list, or leaves doubt about its order, is not in it. */
export function listHolders(sentence: RoleSentence): ListHolders {
  const holders = new Map<number, readonly number[]>();
  const [title] = sentence.titles;
  if (sentence.isByline && title !== undefined) holders.set(title, sentence.people);
  if (sentence.titles.length < 2 || sentence.people.length < 2) return holders;
  for (const run of [...runsOf(sentence)].flatMap((all) => parted(sentence, all, holders))) {
    if (!isOrdered(run)) continue;
    const pairs = pairsOf(run);
    if (pairs.some((pair) => isDoubtful(sentence, pair))) continue;
    for (const { people, titles } of pairs) {
      for (const title of titles.items) {
        // "presidents Ada Roe and Dr Bo Li": a plural may go on behind another title.
        const isShort = people.items.length === 1 && isPlural(sentence.items[title]?.head ?? '');
        if (!isShort) holders.set(title, people.items);
      }
    }
  }
  return holders;
}

/**
 * "Brigadiers Ada Roe (director of exams) and Bo Li (chief of staff)": the plural before the list is of
 * all of them. What stands before it and the list without it, its holders noted.
 */
function parted(
  sentence: RoleSentence,
  run: readonly Group[],
  holders: Map<number, readonly number[]>,
): (readonly Group[])[] {
  for (const [index, { isPeople, items, gap }] of run.entries()) {
    const [title] = items;
    if (isPeople || items.length !== 1 || title === undefined || gap !== '') continue;
    const rest = run.slice(index + 1);
    if (!isPlural(sentence.items[title]?.head ?? '') || rest.length < 4 || !isOrdered(rest)) continue;
    if (rest.some((group) => group.isPeople && group.items.length > 1)) continue;
    holders.set(
      title,
      rest.flatMap((group) => (group.isPeople ? group.items : [])),
    );
    return [run.slice(0, index), rest];
  }
  return [run];
}

/** What may stand between the members of a list, besides where a title is held. */
const light =
  /^(?:(?:[,;:&()"'-]|and|mr|mrs|ms|dr|the|a|an|as|his|her|its|their|(?:(?:of|from|at|in|for) (?:the )?)?[OLN])(?: |$))*$/;
/** What says of a person that they are something, or of an office who holds it. */
const predicate =
  /^(?:who )?(?:has |had )?(?:is|was|are|were|became|be|been|being)(?: (?:also|appointed|named|elected))*(?: as)?(?: (?:the|a|an))?$/;
/** "spokesman for Kenya's President": between titles of two people. */
const served = /^(?:for|to|of) (?:the )?[OLN](?: 's)?$/;
/** What one pair ends with, before the next. */
const separator = /[,;&)]|and/;
const named = /^as\b/;

/** Alternating groups of people and titles with nothing but light words in between. */
function* runsOf(sentence: RoleSentence): Generator<Group[]> {
  const anchors = [...sentence.titles, ...sentence.people].sort((a, b) => a - b);
  let run: Group[] = [];
  let last = -1;
  for (const anchor of anchors) {
    const isPeople = sentence.items[anchor]?.symbol === 'P';
    const gap = last < 0 ? '' : gapBetween(sentence, last, anchor);
    const group = run.at(-1);
    const isOther = group !== undefined && group.isPeople !== isPeople;
    const isServed = !isOther && !isPeople && served.test(gap);
    if (!group || isServed || !(light.test(gap) || (isOther && predicate.test(gap)))) {
      if (run.length > 3) yield run;
      run = [{ isPeople, items: [anchor], inner: [], gap: '' }];
    } else if (isOther) {
      group.gap = gap;
      run.push({ isPeople, items: [anchor], inner: [], gap: '' });
    } else {
      group.inner.push(gap);
      group.items.push(anchor);
    }
    last = anchor;
  }
  if (run.length > 3) yield run;
}

/** Longer gaps are no part of a list. */
const longestGap = 8;

function gapBetween({ items }: RoleSentence, from: number, to: number): string {
  if (to - from - 1 > longestGap) return 'w';
  let gap = '';
  for (let at = from + 1; at < to; at += 1) {
    gap += `${gap === '' ? '' : ' '}${(items[at] as SentenceItem).symbol}`;
  }
  return gap;
}

/** Whether the list has one order throughout: every pair ends with something that parts it from the next. */
function isOrdered(run: readonly Group[]): boolean {
  if (run.length < 4 || run.length % 2 === 1) return false;
  return run.slice(0, -1).every(({ gap, isPeople }, index) => {
    if (index % 2 === 0) return !/;|and/.test(gap);
    return separator.test(gap) && !predicate.test(gap) && !(isPeople && named.test(gap));
  });
}

interface Pair {
  people: Group;
  titles: Group;
  isTitleFirst: boolean;
}

function pairsOf(run: readonly Group[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at + 1 < run.length; at += 2) {
    const [first, second] = [run[at] as Group, run[at + 1] as Group];
    pairs.push({
      people: first.isPeople ? first : second,
      titles: first.isPeople ? second : first,
      isTitleFirst: !first.isPeople,
    });
  }
  return pairs;
}

/** Whether several people would share a title of one, or a title may be of the person before. */
function isDoubtful({ items }: RoleSentence, { people, titles, isTitleFirst }: Pair): boolean {
  const isOfOne = titles.items.some((title) => !isPlural(items[title]?.head ?? ''));
  return (
    (people.items.length > 1 && isOfOne) || (isTitleFirst && titles.inner.some((gap) => /[,;]/.test(gap)))
  );
}

const joint = /^(?:\( (?:[OLNwW#] ){1,3}\) )?(?:,|and|, and|&)(?: mr| mrs| ms| dr)?$/;

/** The people who are named together with one, as in "Ada Roe, Bo Li and Cy Moe": all but that one. */
export function joinedWith(sentence: RoleSentence, person: number): number[] {
  const { people } = sentence;
  const at = people.indexOf(person);
  const found: number[] = [];
  for (const step of [-1, 1]) {
    for (let index = at; ; index += step) {
      const [one, other] = [people[index], people[index + step]];
      if (one === undefined || other === undefined) break;
      if (!joint.test(gapBetween(sentence, Math.min(one, other), Math.max(one, other)))) break;
      found.push(other);
    }
  }
  return found;
}
