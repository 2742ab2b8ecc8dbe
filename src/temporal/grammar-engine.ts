import type { Meaning } from './semantics.js';
import { tokenClasses, type TokenClassName } from './token-classes/index.js';
import type { Captures } from './token-classes/token-class.js';
import type { TemporalToken } from './tokens.js';
import { wordOf, type Word } from './lexicon.js';

/** How sure a construction is that what it finds names a time. */
export type Certainty =
  /** Whatever stands around it. */
  | 'sure'
  /** Only where the engine found a date there, or a preposition of time stands before it. */
  | 'prepositional'
  /** Only where the engine found a date there. */
  | 'tagged';

/** One way to name a time. */
export interface Construction {
  /**
   * The words in order. Small letters and marks stand for themselves, `a|b` for either,
   * capitals for a token class or for a group of constructions, `?` after any of these
   * says that it may be missing. What stands before or after the expression without
   * being part of it is in brackets, and with a `!` in them when it may not stand there.
   */
  pattern: string;
  /** What it means; null where the words cannot mean a time. */
  meaning: (found: Found) => Meaning | null;
  certainty: Certainty;
}

export interface Found extends Captures {
  /** What a group in the pattern means. */
  inner?: Meaning;
  /** What the second group means, where there are two. */
  other?: Meaning;
  /** The literal words that were found, in order. */
  literals: string[];
}

/** A stretch of tokens that a construction matched. */
export interface Match {
  end: number;
  meaning: Meaning;
  certainty: Certainty;
}

/** The names that patterns have for groups of constructions. */
export type GroupName =
  | 'YEARLY'
  | 'DAYS'
  | 'PERIODS'
  | 'WHOLES'
  | 'OFFSETS'
  | 'LENGTHS'
  | 'COMPOUNDS'
  | 'DURATIONS'
  | 'PARTDAYS'
  | 'CLOCKTIMES';
type Groups = Readonly<Partial<Record<GroupName, Group>>>;

/**
 * Asks of a pattern, by the intersection with it, that it names only token classes and
 * groups that there are: the compiler's error shows the name that there is not. Words that
 * are only known when the program runs are checked when the pattern is compiled.
 */
export type CheckedPattern<P extends string> = [UnknownName<P>] extends [never]
  ? unknown
  : { noSuchTokenClassOrGroup: UnknownName<P> };
type UnknownName<P extends string> = P extends `${infer Word} ${infer Rest}`
  ? UnknownWord<Word> | UnknownName<Rest>
  : UnknownWord<P>;
type UnknownWord<W extends string> = string extends W
  ? never
  : W extends `${infer Name}?`
    ? UnknownWord<Name>
    : W extends Lowercase<W> | TokenClassName | GroupName
      ? never
      : W;

interface Element {
  isOptional: boolean;
  isLookahead?: boolean;
  startsWith(word: Word): boolean;
  /** Whether it can start with a word and go on with the next one. */
  goesOn(word: Word, next: Word): boolean;
  match(tokens: readonly TemporalToken[], at: number, found: Found): number;
}

interface Compiled {
  construction: Construction;
  before: ReadonlySet<string> | null;
  elements: Element[];
}

/** Constructions that stand for each other; the longest match at a place counts, the first of equals. */
export class Group {
  private readonly compiled: Compiled[];
  /** The constructions that can start with a word, and with two; these are found as they are asked for. */
  private readonly byWord = new Map<Word, readonly Compiled[]>();
  private last: { tokens: readonly TemporalToken[]; at: number; match: Match | null } = {
    tokens: [],
    at: 0,
    match: null,
  };
  private readonly byWords = new Map<Word, Map<Word, readonly Compiled[]>>();

  /** @param groups The groups that patterns may name. */
  constructor(constructions: readonly Construction[], groups: Groups = {}) {
    this.compiled = constructions.map((construction) => compile(construction, groups));
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
    const { last } = this;
    if (last.tokens !== tokens || last.at !== at) this.last = { tokens, at, match: this.findAt(tokens, at) };
    return this.last.match;
  }

  private findAt(tokens: readonly TemporalToken[], at: number): Match | null {
    const { word } = tokens[at] as TemporalToken;
    const candidates = this.startingWithBoth(word, tokens[at + 1]?.word ?? noWord);
    let best: Match | null = null;
    for (const { construction, before, elements } of candidates) {
      if (before && !before.has(tokens[at - 1]?.word.text ?? '')) continue;
      const found: Found = { literals: [] };
      const end = matchElements(elements, 0, tokens, at, found);
      if (end < 0 || (best && end <= best.end)) continue;
      const meaning = construction.meaning(found);
      if (meaning) best = { end, meaning, certainty: construction.certainty };
    }
    return best;
  }

  /** Whether a member can start with a word and go on with the next one. */
  goesOn(word: Word, next: Word): boolean {
    return this.startingWithBoth(word, next).some(({ elements }) => canStart(elements, word, next, true));
  }

  private startingWithBoth(word: Word, next: Word): readonly Compiled[] {
    let byNext = this.byWords.get(word);
    if (!byNext) {
      byNext = new Map();
      this.byWords.set(word, byNext);
    }
    let found = byNext.get(next);
    if (!found) {
      found = this.startingWith(word).filter(({ elements }) => canStart(elements, word, next, false));
      byNext.set(next, found);
    }
    return found;
  }

  private startingWith(word: Word): readonly Compiled[] {
    let found = this.byWord.get(word);
    if (!found) {
      found = this.compiled.filter(({ elements }) => canStart(elements, word, null, false));
      this.byWord.set(word, found);
    }
    return found;
  }
}

/** Stands for what comes after the last word. */
const noWord: Word = { text: '' };

/**
 * Whether elements can start with a word, followed by the next one unless that is null.
 * `isLonger` asks for a match of both at least.
 */
function canStart(elements: readonly Element[], word: Word, next: Word | null, isLonger: boolean): boolean {
  for (const [index, element] of elements.entries()) {
    if (element.startsWith(word)) {
      if (next === null || element.goesOn(word, next)) return true;
      const rest = elements.slice(index + 1);
      if (canStart(rest, next, null, false)) return true;
      if (!isLonger && rest.every(({ isOptional, isLookahead }) => isOptional || isLookahead)) return true;
    }
    if (!element.isOptional && !element.isLookahead) return false;
  }
  return false;
}

/** The index after the elements from `index` on, or -1. An element that may be missing is tried first. */
function matchElements(
  elements: readonly Element[],
  index: number,
  tokens: readonly TemporalToken[],
  at: number,
  found: Found,
): number {
  const element = elements[index];
  if (!element) return at;
  const token = tokens[at];
  const canBegin = token !== undefined && element.startsWith(token.word);
  if (!element.isOptional) {
    const next = canBegin || element.isLookahead ? element.match(tokens, at, found) : -1;
    return next >= 0 ? matchElements(elements, index + 1, tokens, next, found) : -1;
  }
  if (canBegin) {
    const attempt: Found = { ...found, literals: [...found.literals] };
    const next = element.match(tokens, at, attempt);
    const end = next > 0 ? matchElements(elements, index + 1, tokens, next, attempt) : -1;
    if (end > 0) {
      Object.assign(found, attempt);
      return end;
    }
  }
  return matchElements(elements, index + 1, tokens, at, found);
}

function compile(construction: Construction, groups: Groups): Compiled {
  let sources = construction.pattern.split(' ');
  let before: ReadonlySet<string> | null = null;
  const context = /^\[(.+)\]$/.exec(sources[0] ?? '');
  if (context) {
    before = new Set((context[1] as string).split('|'));
    for (const text of before) wordOf(text);
    sources = sources.slice(1);
  }
  return { construction, before, elements: sources.map((source) => elementOf(source, groups)) };
}

/** What must follow, or may not, without being part of the match. */
function lookahead(source: string): Element {
  const isNegative = source.startsWith('!');
  const literals = new Set(source.replace('!', '').split('|').map(wordOf));
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
  const context = /^\[(.+)\]$/.exec(source);
  if (context) return lookahead(context[1] as string);
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
  if (name !== name.toLowerCase()) throw new RangeError(`no token class or group is named ${name}`);
  const literals = new Set(name.split('|').map(wordOf));
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

const isTokenClass = (name: string): name is TokenClassName => Object.hasOwn(tokenClasses, name);
const isGroup = (name: string, groups: Groups): name is GroupName => Object.hasOwn(groups, name);
