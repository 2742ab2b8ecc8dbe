import type { Document, Entity, Mention } from '../../pipeline/document.js';
import type { EntityType } from '../../types.js';
import type { NameEntry } from '../../knowledge/names/name-entry.js';
import { acronymsFor } from '../../knowledge/acronyms.js';
import { stateOfAbbreviation } from '../../knowledge/state-abbreviations.js';
import { isShortFor } from '../../text/abbreviation.js';
import { acronymKey, acronymsOf, bracketed, expansionBefore, isAcronym, mainWords } from './acronyms.js';
import { blends } from './blends.js';
import { clusterOf, entityOf } from './cluster.js';
import { hasExpansion, isClaimed, standsOnlyFor, type ClusteredName } from './clustered-name.js';
import { knownAs } from './known-as.js';
import { areListedApart, onlyEntry } from './listed-names.js';
import { formsOf, type NameForm } from './name-forms.js';
import { areNamedApart } from './named-apart.js';
import { expansionOf, withSharedAcronyms } from './shared-acronyms.js';
import { sameWordsKey } from './same-names.js';
import { isAgencyOfReport, shortForms } from './short-forms.js';
import { nearestWhole } from './whole-names.js';

/** More names with a word in common than this are not all compared with a shorter one. */
const mostCandidates = 12;

/**
 * The organizations of an article. Names are one when they have the same words in any
 * order ("Interior Ministry", "Ministry of the Interior"), when one is the other's acronym,
 * or when one is part of the other ("Kosmos" of "Kosmos Energy").
 */
export function resolveOrganizations(
  document: Pick<Document, 'text'>,
  mentions: readonly Mention[],
  type: EntityType,
): Entity[] {
  const { forms, shared } = withSharedAcronyms(document, formsOf(document, mentions));
  const names = new Names(document, forms, shared);
  names.joinBracketed();
  names.joinListed();
  names.joinKnownAs(knownAs(document, mentions, forms));
  names.joinSameWords();
  names.joinKnown();
  names.joinAcronyms();
  names.joinBlends();
  for (const [form, other] of shortForms(forms)) names.joinForms(form, other);
  names.joinParts();
  return names.entities(type);
}

/** Places are one when one name is the other's acronym or abbreviation; part of another is another place. */
export function resolvePlaces(
  document: Pick<Document, 'text'>,
  mentions: readonly Mention[],
  type: EntityType,
): Entity[] {
  const names = new Names(document, formsOf(document, mentions), new Set());
  names.joinBracketed();
  names.joinListed();
  names.joinStates();
  names.joinAcronyms();
  names.joinBlends();
  return names.entities(type);
}

/** Names on the way to entities: clusters are joined. */
class Names {
  private readonly names: readonly ClusteredName[];
  private readonly nameOf = new Map<NameForm, ClusteredName>();
  /** The acronyms, by their letters; "AfDB" also by its capitals. */
  private readonly acronyms = new Map<string, ClusteredName>();
  /** Names that are another one's abbreviation, and less full than that. */
  private readonly abbreviated = new Set<NameForm>();

  constructor(
    private readonly document: Pick<Document, 'text'>,
    forms: readonly NameForm[],
    /** Acronyms that the article has for several organizations, which go by their brackets alone. */
    private readonly shared: ReadonlySet<NameForm>,
  ) {
    this.names = forms.map((form) => {
      const writing = form.writings[0] as string;
      const acronym = form.words.length > 0 && isAcronym(writing) ? acronymKey(writing) : null;
      const name = { form, acronym, cluster: clusterOf(form) };
      this.nameOf.set(form, name);
      if (acronym !== null && !shared.has(form)) {
        const capitals = writing.replace(/[^\p{Lu}]/gu, '').toLowerCase();
        if (capitals.length > 1) this.acronyms.set(capitals, name);
        if (acronym.length > 1) this.acronyms.set(acronym, name);
      }
      return name;
    });
  }

  entities(type: EntityType): Entity[] {
    const fullness = (form: NameForm): number =>
      this.nameOf.get(form)?.acronym === null && !this.abbreviated.has(form)
        ? mainWords(form.words).length + 1
        : 1;
    return [...new Set(this.names.map(({ cluster }) => cluster))].map((cluster) =>
      entityOf(type, cluster, fullness),
    );
  }

  /** "Assembly of Chiefs (AMC)": what follows in brackets is another name, mention or not. */
  joinBracketed(): void {
    let byOffset: Map<number, ClusteredName> | null = null;
    for (const name of this.names) {
      for (const mention of name.form.mentions) {
        const expansion =
          name.acronym === null ? null : expansionBefore(this.document.text, mention, name.acronym);
        if (expansion !== null && !hasExpansion(name)) name.cluster.otherNames.push(expansion);
        const found = bracketed(this.document.text, mention.end);
        if (!found) continue;
        byOffset ??= this.indexOffsets();
        const other = byOffset.get(found.start);
        if (other) this.joinInBrackets(name, other);
        else if (name.acronym === null && isAcronym(found.text)) this.addAcronym(name, found.text);
      }
    }
  }

  /** "Ministry of Foreign Affairs" and "MFA", wherever they stand. */
  joinAcronyms(): void {
    if (this.acronyms.size === 0) return;
    const expanded = this.names.map(({ form }) => acronymsOf(form.writings[0] as string, form.words));
    // The likeliest way to shorten a name comes first, for all names.
    const doubtful = new Set<ClusteredName>();
    for (let rank = 0; rank < 4; rank += 1) {
      const fitting = new Map<ClusteredName, ClusteredName[]>();
      this.names.forEach((name, index) => {
        const acronym = this.acronyms.get(expanded[index]?.[rank] ?? '');
        if (!acronym || acronym === name || doubtful.has(acronym) || hasExpansion(acronym)) return;
        if (isClaimed(acronym, name) || !isShortFor(acronym.acronym ?? '', name.form)) return;
        const known = fitting.get(acronym);
        if (known) known.push(name);
        else fitting.set(acronym, [name]);
      });
      for (const [acronym, names] of fitting) {
        const name = expansionOf(acronym.form, names);
        if (name) this.join(name, acronym);
        else doubtful.add(acronym);
      }
    }
  }

  /** "UNICEF" and "United Nations Children's Fund", which the letters would not tell. */
  joinKnown(): void {
    let byLetters: Map<string, ClusteredName> | null = null;
    for (const name of this.names) {
      for (const known of name.form.words.length > 1 ? acronymsFor(name.form.words) : []) {
        byLetters ??= new Map(
          this.names
            .filter(({ form }) => !this.shared.has(form))
            .map((other) => [other.form.words.join(''), other]),
        );
        const acronym = byLetters.get(acronymKey(known.acronym));
        if (acronym && (!hasExpansion(acronym) || standsOnlyFor(acronym, known))) this.join(name, acronym);
      }
    }
  }

  /** Names of one entry of a list: "Arab League" and "League of Arab States". */
  joinListed(): void {
    const byEntry = new Map<NameEntry, ClusteredName>();
    for (const name of this.names) {
      const entry = onlyEntry(name.form.mentions);
      const other = entry && byEntry.get(entry);
      if (other) this.join(other, name);
      else if (entry) byEntry.set(entry, name);
    }
  }

  /** "Missouri" and the "Mo." of "Joplin, Mo." */
  joinStates(): void {
    const byName = new Map(this.names.map((name) => [name.form.words.join(' '), name]));
    for (const name of this.names) {
      const { words, writings } = name.form;
      if (words.length !== 1 || !writings.some((written) => written.includes('.'))) continue;
      const state = byName.get(stateOfAbbreviation.get(words[0] ?? '') ?? '');
      if (!state) continue;
      this.abbreviated.add(name.form);
      this.join(state, name);
    }
  }

  joinForms(a: NameForm, b: NameForm): void {
    const [name, other] = [this.nameOf.get(a), this.nameOf.get(b)];
    if (name && other) this.join(name, other);
  }

  /** "The League, known as the LNR", unless the letters are those of another one already. */
  joinKnownAs(known: ReadonlyMap<NameForm, NameForm>): void {
    const seen = new Set<NameForm>();
    for (const [first, second] of known) {
      if (seen.has(first)) continue;
      seen.add(second);
      const name = this.nameOf.get(second);
      const isTaken = name?.acronym != null && hasExpansion(name);
      if (!isTaken) this.joinForms(first, second);
    }
  }

  /** "NAWCOM" of "National Water Commission", where nothing else is known of what it stands for. */
  joinBlends(): void {
    for (const [long, short] of blends(this.names.map(({ form }) => form))) {
      const name = this.nameOf.get(short);
      if (name && !hasExpansion(name)) this.joinForms(long, short);
    }
  }

  /** "Interior Ministry" and "Ministry of the Interior", "Rabito Clinic" and "Rabito Clinics". */
  joinSameWords(): void {
    const byWords = new Map<string, ClusteredName>();
    for (const name of this.names) {
      const { words } = name.form;
      const key = this.shared.has(name.form) ? '' : sameWordsKey(words);
      if (key === '') continue;
      const other = byWords.get(key);
      if (other && !this.areUniversities(other, name)) this.join(other, name);
      else if (!other) byWords.set(key, name);
    }
  }

  /** "The University of Miami beat Miami University": two, where one sentence has both. */
  private areUniversities({ form }: ClusteredName, { form: other }: ClusteredName): boolean {
    const isUniversity = form.words.some((word) => word === 'university' || word === 'college');
    return isUniversity && areNamedApart(this.document.text, form.mentions, other.mentions);
  }

  /** "Kosmos" and "Kosmos Energy", "the Assembly" and "National Assembly": the nearest one before. */
  joinParts(): void {
    const byWord = new Map<string, ClusteredName[]>();
    for (const name of this.names) {
      const { words } = name.form;
      if (words.length < 2) continue;
      words.forEach((word, index) => {
        if (words.indexOf(word) < index) return;
        const list = byWord.get(word);
        if (!list) byWord.set(word, [name]);
        else if (list.length < mostCandidates) list.push(name);
      });
    }
    if (byWord.size === 0) return;
    for (const name of [...this.names].sort((a, b) => b.form.words.length - a.form.words.length)) {
      const candidates = byWord.get(name.form.words[0] ?? '');
      // What "TSP" stands for is known: "TSP Cuba" is something else.
      if (!candidates || (name.acronym !== null && hasExpansion(name))) continue;
      const whole = nearestWhole(this.document.text, name, candidates);
      if (whole) this.join(whole, name);
    }
  }

  private indexOffsets(): Map<number, ClusteredName> {
    const byOffset = new Map<number, ClusteredName>();
    for (const name of this.names) for (const { start } of name.form.mentions) byOffset.set(start, name);
    return byOffset;
  }

  /** An acronym and a name, or one word and several: the one may stand for the other. */
  private joinInBrackets(outer: ClusteredName, inner: ClusteredName): void {
    const isOther = (outer.acronym === null) !== (inner.acronym === null);
    const isShorter = inner.form.words.length === 1 && outer.form.words.length > 1;
    if (!isOther && !isShorter) return;
    const [short, long] = outer.acronym === null ? [inner, outer] : [outer, inner];
    if (isAgencyOfReport(short.acronym, long.form)) return;
    if (!hasExpansion(short) || short.cluster === long.cluster) this.join(long, short);
  }

  private addAcronym(name: ClusteredName, written: string): void {
    const letters = acronymKey(written);
    const known = this.acronyms.get(letters);
    if (known && !hasExpansion(known)) this.join(name, known);
    const { otherNames } = name.cluster;
    if (!known && isShortFor(letters, name.form) && !otherNames.includes(written)) otherNames.push(written);
  }

  private join(a: ClusteredName, b: ClusteredName): void {
    if (a.cluster === b.cluster || areListedApart(a.cluster.mentions, b.cluster.mentions)) return;
    const [into, from] =
      a.cluster.mentions.length < b.cluster.mentions.length ? [b.cluster, a.cluster] : [a.cluster, b.cluster];
    for (const name of from.otherNames) into.otherNames.push(name);
    for (const mention of from.mentions) into.mentions.push(mention);
    for (const form of from.forms) {
      into.forms.push(form);
      (this.nameOf.get(form) as ClusteredName).cluster = into;
    }
  }
}
