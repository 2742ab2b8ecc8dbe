import type { Document, Entity, Mention } from '../../document.js';
import type { EntityType } from '../../types.js';
import { acronymKey, acronymsOf, isAcronym, isShortFor, mainWords } from './acronyms.js';
import { clusterOf, entityOf, type Cluster } from './cluster.js';
import { formsOf, type Form } from './forms.js';
import { isPart } from './parts.js';
import { areVariants } from './variants.js';

/** More names with a word in common than this are not all compared with a shorter one. */
const mostCandidates = 12;

/**
 * The organizations of an article. Names are one when they have the same words in any
 * order ("Interior Ministry", "Ministry of the Interior"), when one is the other's acronym,
 * or when one is part of the other ("Kosmos" of "Kosmos Energy").
 */
export function gatherOrganizations(
  document: Document,
  mentions: readonly Mention[],
  type: EntityType,
): Entity[] {
  const names = new Names(document, formsOf(document, mentions));
  names.joinBracketed();
  names.joinAcronyms();
  names.joinSameWords();
  names.joinParts();
  return names.entities(type);
}

/** Places are one when one name is the other's acronym; part of another is another place. */
export function gatherPlaces(
  document: Document,
  mentions: readonly Mention[],
  type: EntityType,
): Entity[] {
  const names = new Names(document, formsOf(document, mentions));
  names.joinBracketed();
  names.joinAcronyms();
  return names.entities(type);
}

/** Forms on the way to entities: each has a cluster, and clusters are joined. */
class Names {
  private readonly clusters = new Map<Form, Cluster>();

  constructor(
    private readonly document: Document,
    private readonly forms: readonly Form[],
  ) {
    for (const form of forms) this.clusters.set(form, clusterOf(form));
  }

  entities(type: EntityType): Entity[] {
    return [...new Set(this.clusters.values())].map((cluster) =>
      entityOf(type, cluster, ({ words, writings }) =>
        isAcronym(writings[0] as string) ? 1 : mainWords(words).length + 1,
      ),
    );
  }

  /** "Assembly of Chiefs (AMC)": what follows in brackets is another name, mention or not. */
  joinBracketed(): void {
    const byOffset = new Map<number, Form>();
    for (const form of this.forms) for (const { start } of form.mentions) byOffset.set(start, form);
    const byKey = new Map<string, Form>();
    for (const form of this.forms) {
      const writing = form.writings[0] as string;
      if (isAcronym(writing)) byKey.set(acronymKey(writing), form);
    }
    for (const form of this.forms) {
      for (const mention of form.mentions) {
        const found = bracketed(this.document.readable, mention.end);
        if (!found) continue;
        const other = byOffset.get(found.start);
        if (other && fitsInBrackets(form, other)) this.join(form, other);
        else if (!other && isAcronym(found.text) && !isAcronym(form.writings[0] as string)) {
          const known = byKey.get(acronymKey(found.text));
          if (known) this.join(form, known);
          else if (isShortFor(acronymKey(found.text), form)) this.addName(form, found.text);
        }
      }
    }
  }

  /** "Ministry of Foreign Affairs" and "MFA", wherever they stand. */
  joinAcronyms(): void {
    const acronyms = new Map<string, Form>();
    for (const form of this.forms) {
      const writing = form.writings[0] as string;
      if (form.words.length === 0 || !isAcronym(writing)) continue;
      // "AfDB" is looked for as "adb", too.
      for (const key of [writing.replace(/[^\p{Lu}]/gu, '').toLowerCase(), acronymKey(writing)]) {
        if (key.length > 1) acronyms.set(key, form);
      }
    }
    if (acronyms.size === 0) return;
    const taken = new Set<Form>();
    const expanded = this.forms.map((form) => acronymsOf(form.writings[0] as string, form.words));
    // The likeliest way to shorten a name comes first, for all names.
    for (let rank = 0; rank < 4; rank += 1) {
      this.forms.forEach((form, index) => {
        const acronym = acronyms.get(expanded[index]?.[rank] ?? '');
        if (!acronym || acronym === form || taken.has(acronym)) return;
        if (this.hasExpansion(acronym) || !isShortFor(acronymKey(acronym.writings[0] as string), form)) return;
        this.join(form, acronym);
        taken.add(acronym);
      });
    }
  }

  /** "Interior Ministry" and "Ministry of the Interior", "Rabito Clinic" and "Rabito Clinics". */
  joinSameWords(): void {
    const byWords = new Map<string, Form>();
    for (const form of this.forms) {
      const key = mainWords(form.words).map(singular).sort().join(' ');
      if (key === '') continue;
      const other = byWords.get(key);
      if (other) this.join(other, form);
      else byWords.set(key, form);
    }
  }

  /** "Kosmos" and "Kosmos Energy", "the Assembly" and "National Assembly": the nearest one before. */
  joinParts(): void {
    const byWord = new Map<string, Form[]>();
    for (const form of this.forms) {
      if (form.words.length < 2) continue;
      for (const word of new Set(form.words)) {
        const list = byWord.get(word);
        if (!list) byWord.set(word, [form]);
        else if (list.length < mostCandidates) list.push(form);
      }
    }
    for (const form of [...this.forms].sort((a, b) => b.words.length - a.words.length)) {
      const [first] = form.words;
      if (first === undefined) continue;
      const whole = nearestWhole(form, byWord.get(first) ?? []);
      if (whole) this.join(whole, form);
    }
  }

  private hasExpansion(acronym: Form): boolean {
    return this.cluster(acronym).forms.some(({ words }) => words.length > 1);
  }

  private addName(form: Form, name: string): void {
    const { otherNames } = this.cluster(form);
    if (!otherNames.includes(name)) otherNames.push(name);
  }

  private cluster(form: Form): Cluster {
    return this.clusters.get(form) as Cluster;
  }

  private join(a: Form, b: Form): void {
    const into = this.cluster(a);
    const from = this.cluster(b);
    if (into === from) return;
    into.otherNames.push(...from.otherNames);
    for (const mention of from.mentions) into.mentions.push(mention);
    for (const form of from.forms) {
      into.forms.push(form);
      this.clusters.set(form, into);
    }
  }
}

const brackets = /^\s?\(([^()\n]{1,60})\)/;

function bracketed(text: string, end: number): { start: number; text: string } | null {
  const next = text.charCodeAt(end);
  const at = next === 0x20 ? end + 1 : end;
  if (text.charCodeAt(at) !== 0x28) return null;
  const [all, inner = ''] = brackets.exec(text.slice(end, end + 64)) ?? [];
  return all === undefined ? null : { start: at + 1, text: inner };
}

/** An acronym and a name, or one word and several: the one may stand for the other. */
function fitsInBrackets(outer: Form, inner: Form): boolean {
  const [a, b] = [outer.writings[0] as string, inner.writings[0] as string];
  if (isAcronym(a) !== isAcronym(b)) return true;
  return inner.words.length === 1 && outer.words.length > 1;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Of the names that a form may be part or a variant of: the last before it, else the first. */
function nearestWhole(form: Form, candidates: readonly Form[]): Form | null {
  const start = form.mentions[0]?.start ?? 0;
  let best: Form | null = null;
  for (const whole of candidates) {
    if (whole === form || !(isPart(form, whole) || areVariants(whole.words, form.words))) continue;
    const first = whole.mentions[0]?.start ?? 0;
    if (!best || first < start) best = whole;
  }
  return best;
}
