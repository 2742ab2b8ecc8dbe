import { randomNumbers } from '../random.js';

/** What a template is filled from: the items of its lists, and the type that a list annotates, if any. */
export interface WordList {
  type: string | null;
  items: readonly string[];
}

export interface Entity {
  start: number;
  end: number;
  type: string;
}

/** A filled template: paragraphs, the first of which is a headline where there are several. */
export interface Filled {
  text: string;
  entities: Entity[];
}

/** Templates of one kind, and how many examples are made of them. */
export interface Kind {
  name: string;
  count: number;
  templates: string[];
}

/** Reads `lists.txt`. Throws an Error for a line that is no list. */
export function readLists(text: string): Map<string, WordList> {
  const lists = new Map<string, WordList>();
  for (const line of contentOf(text)) {
    const [, name, type = null, items] = /^(\w+)(?: = (\w+))?: (.*)$/.exec(line) ?? [];
    if (name === undefined || items === undefined) throw new Error(`no list: ${line}`);
    lists.set(name, { type, items: items.split(/;\s*/) });
  }
  return lists;
}

/** Reads `templates.txt`. */
export function readTemplates(text: string): Kind[] {
  const kinds: Kind[] = [];
  for (const line of contentOf(text)) {
    const [, name, count] = /^## (\S+) (\d+)$/.exec(line) ?? [];
    if (name === undefined) kinds.at(-1)?.templates.push(line);
    else kinds.push({ name, count: Number(count), templates: [] });
  }
  return kinds;
}

function contentOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
}

const slot = /\{(\w+)(!?)\}/g;
/** A slot, or the beginning or the end of what "[type:...]" annotates. */
const part = /\{(?<name>\w+)(?<upper>!?)\}|\[(?<type>\w+):|\]/g;

/** Fills templates from lists; the same seed gives the same examples. */
export class Filler {
  private readonly random: () => number;

  constructor(
    private readonly lists: ReadonlyMap<string, WordList>,
    seed: number,
  ) {
    this.random = randomNumbers(seed);
  }

  /** A number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  fill(template: string): Filled {
    const filled: Filled = { text: '', entities: [] };
    let bracket: { start: number; type: string } | undefined;
    let last = 0;
    for (const match of template.matchAll(part)) {
      filled.text += template.slice(last, match.index);
      last = match.index + match[0].length;
      const { name, upper, type } = match.groups ?? {};
      const start = filled.text.length;
      if (name !== undefined) {
        const { type: own } = this.listOf(name);
        const inner = this.expand(name);
        filled.text += upper ? inner.toUpperCase() : inner;
        if (own !== null) filled.entities.push({ ...withoutArticle(inner, start), type: own });
      } else if (type !== undefined) {
        bracket = { start, type };
      } else if (bracket) {
        filled.entities.push({ ...bracket, end: start });
        bracket = undefined;
      }
    }
    filled.text += template.slice(last);
    return filled;
  }

  /** An item of a list, with the items that it names in turn. */
  private expand(name: string): string {
    return this.pick(this.listOf(name).items).replace(slot, (_, inner: string, upper: string) => {
      const expanded = this.expand(inner);
      return upper ? expanded.toUpperCase() : expanded;
    });
  }

  private listOf(name: string): WordList {
    const list = this.lists.get(name);
    if (!list) throw new Error(`there is no list ${name}`);
    return list;
  }
}

/** The span of a name, without "the" before it. */
function withoutArticle(name: string, start: number): { start: number; end: number } {
  const article = /^the /i.exec(name)?.[0].length ?? 0;
  return { start: start + article, end: start + name.length };
}
