import type { Construction, Found, GroupName, Match } from './construction.js';
import { canStart, matchElements, type Element } from './elements.js';
import { mostWords, newWord, wordOf, type Word } from './lexicon.js';
import { tokenClasses, type TokenClassName } from './token-classes/index.js';
import type { TemporalToken } from './tokens.js';

type Groups = Readonly<Partial<Record<GroupName, Group>>>;

/** A construction in a group, whose pattern is compiled when a text first has its first words. */
interface Member {
  construction: Construction;
  /** Its place among the constructions of the group. */
  rank: number;
  before: ReadonlySet<string> | null;
  /** The words of the pattern. */
  sources: readonly string[];
  elements?: readonly Element[];
  /** What it shares with others, where it does and it takes more than a look at the first word. */
  head?: Head;
}

/** Members whose first words are described alike: by all elements up to one that must be there. */
interface Head {
  sources: readonly string[];
  elements?: readonly Element[];
  members: Member[];
  /** The last search that asked whether it matches, by its number, and the answer. */
  search: number;
  /** Where it ends; -1 where it is not there. */
  end: number;
}

/** Constructions that stand for each other; the longest match at a place counts, the first of equals. */
export class Group {
  /** The heads that are one word or one of several, by these words, and the other heads. */
  private readonly literalHeads = new Map<string, Head[]>();
  private readonly otherHeads: Head[] = [];
  /** The constructions that can start with a word, and with two; these are found as they are asked for. */
  private readonly byWord = new Map<number, readonly Member[]>();
  private readonly byWords = new Map<number, readonly Member[]>();
  private searches = 0;
  private readonly elements = new Map<string, Element>();
  /** The last answer, and what was asked. */
  private lastTokens: readonly TemporalToken[] = [];
  private lastAt = 0;
  private lastMatch: Match | null = null;

  /** @param groups The groups that patterns may name. */
  constructor(
    constructions: readonly Construction[],
    private readonly groups: Groups = {},
  ) {
    for (const head of headsOf(constructions.map((construction, rank) => read(construction, rank, groups)))) {
      const [source = ''] = head.sources;
      if (head.sources.length > 1 || !isLiteral(source)) {
        this.otherHeads.push(head);
        if (head.members.length > 1) for (const member of head.members) member.head = head;
        continue;
      }
      for (const text of literalsOf(source)) {
        const heads = this.literalHeads.get(text);
        if (heads) heads.push(head);
        else this.literalHeads.set(text, [head]);
      }
    }
  }

  /** Whether a member can start with this word. */
  startsWith(word: Word): boolean {
    return this.startingWith(word).length > 0;
  }

  /**
   * The longest match that starts at a token; null where there is none. The tokens of a
   * sentence must be an array of their own: the last answer for each is kept, as patterns
   * ask for the same group at the same place one after the other.
   */
  matchAt(tokens: readonly TemporalToken[], at: number): Match | null {
    if (this.lastTokens !== tokens || this.lastAt !== at) {
      const match = this.findAt(tokens, at);
      this.lastTokens = tokens;
      this.lastAt = at;
      this.lastMatch = match;
    }
    return this.lastMatch;
  }

  private findAt(tokens: readonly TemporalToken[], at: number): Match | null {
    const { word } = tokens[at] as TemporalToken;
    const candidates = this.startingWithBoth(word, tokens[at + 1]?.word ?? noWord);
    if (candidates.length === 0) return null;
    this.searches += 1;
    let best: Match | null = null;
    for (const { construction, before, elements = [], head } of candidates) {
      if (head && !this.mayMatch(head, elements, tokens, at)) continue;
      if (before && !before.has(tokens[at - 1]?.word.text ?? '')) continue;
      const found: Found = { literals: [] };
      const end = matchElements(elements, 0, tokens, at, found);
      if (end < 0 || (best && end <= best.end)) continue;
      const meaning = construction.meaning(found);
      if (meaning) best = { end, meaning, certainty: construction.certainty };
    }
    return best;
  }

  /**
   * Whether what some members begin with is there, which is found out once for all of them, and the
   * next word is one that a member goes on with.
   */
  private mayMatch(
    head: Head,
    elements: readonly Element[],
    tokens: readonly TemporalToken[],
    at: number,
  ): boolean {
    if (head.search !== this.searches) {
      head.search = this.searches;
      head.end = matchElements(this.compiled(head), 0, tokens, at, { literals: [] });
    }
    if (head.end < 0) return false;
    const next = elements[1];
    // A head of several words may end elsewhere for another member.
    if (head.sources.length > 1 || !next || next.isOptional || next.isLookahead) return true;
    const token = tokens[head.end];
    return token !== undefined && next.startsWith(token.word);
  }

  /** Whether a member can start with a word and go on with the next one. */
  goesOn(word: Word, next: Word): boolean {
    return this.startingWithBoth(word, next).some(({ elements = [] }) =>
      canStart(elements, word, next, true),
    );
  }

  private startingWithBoth(word: Word, next: Word): readonly Member[] {
    const both = word.id * mostWords + next.id;
    let found = this.byWords.get(both);
    if (!found) {
      found = this.startingWith(word).filter(({ elements = [] }) => canStart(elements, word, next, false));
      this.byWords.set(both, found);
    }
    return found;
  }

  private startingWith(word: Word): readonly Member[] {
    let found = this.byWord.get(word.id);
    if (!found) {
      const others = this.otherHeads.filter((head) => canStart(this.compiled(head), word, null, false));
      found = [...(this.literalHeads.get(word.text) ?? []), ...others]
        .flatMap(({ members }) => members)
        .sort((a, b) => a.rank - b.rank);
      found.forEach((member) => this.compiled(member));
      this.byWord.set(word.id, found);
    }
    return found;
  }

  private compiled(part: Head | Member): readonly Element[] {
    return (part.elements ??= part.sources.map((source) => this.elementOf(source)));
  }

  private elementOf(source: string): Element {
    let element = this.elements.get(source);
    if (!element) this.elements.set(source, (element = elementOf(source, this.groups)));
    return element;
  }
}

/** Stands for what comes after the last word. */
const noWord = newWord('');

/** The members by their heads, as there are several times fewer of these to try a word on. */
function headsOf(members: readonly Member[]): Head[] {
  const heads = new Map<string, Head>();
  for (const member of members) {
    const size = member.sources.findIndex((source) => !source.endsWith('?') && !source.startsWith('[')) + 1;
    const sources = size === 0 ? member.sources : member.sources.slice(0, size);
    const key = sources.join(' ');
    const head = heads.get(key);
    if (head) head.members.push(member);
    else heads.set(key, { sources, members: [member], search: 0, end: -1 });
  }
  return [...heads.values()];
}

/** Takes a pattern apart; its words become known, as texts are read by the words that are known. */
function read(construction: Construction, rank: number, groups: Groups): Member {
  let sources = construction.pattern.split(' ');
  let before: ReadonlySet<string> | null = null;
  if (sources[0]?.startsWith('[')) {
    before = new Set(literalsOf(sources[0]));
    sources = sources.slice(1);
    for (const text of before) wordOf(text);
  }
  for (const source of sources) {
    const name = source.endsWith('?') ? source.slice(0, -1) : source;
    if (isTokenClass(name) || isGroup(name, groups)) {
      if (name !== source) throw new RangeError(`only words may be missing in a pattern, not ${name}`);
      continue;
    }
    if (name !== name.toLowerCase()) throw new RangeError(`no token class or group is named ${name}`);
    for (const text of literalsOf(name)) wordOf(text);
  }
  return { construction, rank, before, sources };
}

/** The words of `a|b` or `[a|b]`; `[!a|b]` has those of `[a|b]`. */
function literalsOf(source: string): string[] {
  const isLookaround = source.startsWith('[');
  return (isLookaround ? source.slice(source[1] === '!' ? 2 : 1, -1) : source).split('|');
}

/** What must follow, or may not, without being part of the match. */
function lookahead(source: string): Element {
  const isNegative = source.startsWith('[!');
  const literals = new Set(literalsOf(source).map(wordOf));
  return {
    isOptional: false,
    isLookahead: true,
    startsWith: () => false,
    goesOn: () => false,
    match: (tokens, at) => {
      const next = tokens[at];
      return (next !== undefined && literals.has(next.word)) !== isNegative ? at : -1;
    },
  };
}

function elementOf(source: string, groups: Groups): Element {
  if (source.startsWith('[')) return lookahead(source);
  const isOptional = source.endsWith('?');
  const name = isOptional ? source.slice(0, -1) : source;
  if (isTokenClass(name)) return { isOptional, ...tokenClasses[name] };
  const group = isGroup(name, groups) ? groups[name] : undefined;
  if (group) {
    return {
      isOptional,
      startsWith: (word) => group.startsWith(word),
      goesOn: (word, next) => group.goesOn(word, next),
      match: (tokens, at, found) => {
        const match = group.matchAt(tokens, at);
        if (!match) return -1;
        if (found.inner) found.other = match.meaning;
        else found.inner = match.meaning;
        return match.end;
      },
    };
  }
  const literals = new Set(literalsOf(name).map(wordOf));
  return {
    isOptional,
    startsWith: (word) => literals.has(word),
    goesOn: () => false,
    match: (tokens, at, found) => {
      const { word } = tokens[at] as TemporalToken;
      if (!literals.has(word)) return -1;
      found.literals.push(word.text);
      return at + 1;
    },
  };
}

/** Whether a word of a pattern stands for itself, and must be there. */
const isLiteral = (source: string): boolean => !source.endsWith('?') && source === source.toLowerCase();
const isTokenClass = (name: string): name is TokenClassName => Object.hasOwn(tokenClasses, name);
const isGroup = (name: string, groups: Groups): name is GroupName => Object.hasOwn(groups, name);
