import type { Document, Entity, Mention } from '../../pipeline/document.js';
import { choose, isOfGeneration, nearest, type SharedName } from './antecedents.js';
import { RecencyList } from './recency-list.js';
import { clusterOf, entityOf, type Cluster } from './cluster.js';
import { formsOf, writingOf, type NameForm } from './name-forms.js';
import { areNamedApart } from './named-apart.js';
import { withFullNamesakes } from './full-namesakes.js';
import { Genders } from './genders.js';
import { genderOfAddress } from './courtesy.js';
import { Generations } from './generations.js';
import { addressGroups } from './address-groups.js';
import { areListedApart, listedForms } from './listed-names.js';
import { Introductions } from './introductions.js';
import { knownAs } from './known-as.js';
import { apartMentions, Standing } from './standing.js';
import {
  callNames,
  fullnessOf,
  isCompatible,
  isTelling,
  particleTails,
  rankOf,
  readName,
} from './person-names.js';
import { nameParticles } from '../../knowledge/name-particles.js';
import { bracketedName } from './other-script.js';
import { areVariants, VariantIndex } from './spelling-variants.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const allCapitals = new UnicodeRegExp(String.raw`^\p{Lu}{3,}$`);

/** More people who bear a word than this are not all compared with a name. */
const mostCandidates = 16;
/** More forms of one person than this are not all compared with a name. */
const mostForms = 8;

/**
 * The people of an article. Full names come first, the longest before those that are a
 * shorter form of it; then words alone, which stand for whoever bears them: of several,
 * for the nearest antecedent whose gender agrees with the form of address.
 */
export async function resolvePeople(
  document: Pick<Document, 'text' | 'mentions'>,
  mentions: readonly Mention[],
): Promise<Entity[]> {
  const generations = new Generations(document, mentions);
  const read = formsOf(document, mentions, (written) => ({
    ...readName(written),
    generation: generations.of(written),
  }));
  const introductions = new Introductions(document, mentions);
  const forms = withFullNamesakes(document, read, introductions);
  const otherForms = new Map([...knownAs(document, mentions, forms), ...listedForms(forms)]);
  const people = new People(document, otherForms, introductions);
  const full = forms.filter(({ words }) => words.length > 1);
  full.sort((a, b) => b.words.length - a.words.length);
  for (const form of full) people.addFullName(form);
  const shared: NameForm[] = [];
  for (const form of forms) {
    if (form.words.length > 1) continue;
    const rest = people.addWord(form);
    if (rest) shared.push(rest);
  }
  if (shared.length > 0) await people.share(shared, mentions);
  return people.clusters
    .filter(({ mentions }) => mentions.length > 0)
    .map((cluster) => entityOf('person', cluster, ({ words }) => fullnessOf(words)));
}

class People {
  readonly clusters: Cluster[] = [];
  private readonly byWord = new Map<string, Cluster[]>();
  private readonly byJoinedWords = new Map<string, Cluster>();
  private byVariant: VariantIndex<Cluster> | null = null;
  private byAcronym: Map<string, Cluster | null> | null = null;

  private readonly byTail = new Map<string, Cluster>();

  constructor(
    private readonly document: Pick<Document, 'text'>,
    private readonly otherForms: ReadonlyMap<NameForm, NameForm>,
    private readonly introductions: Introductions,
  ) {}

  /** A name of several words: a shorter form of one that is there, or of someone new. */
  addFullName(form: NameForm): void {
    const { words } = form;
    const first = this.byWord.get(words[0] as string);
    const last = this.byWord.get(words[words.length - 1] as string);
    const known: Cluster[] = [];
    let variant: Cluster | undefined;
    for (const candidates of [last, first]) {
      for (const candidate of candidates ?? []) {
        if (!isOfGeneration(candidate, form) || areListedApart(candidate.mentions, form.mentions)) continue;
        if (this.introductions.areInOneList(candidate.mentions, form.mentions)) continue;
        if (isAny(candidate, words, isCompatible)) known.push(candidate);
        else if (!variant && isAny(candidate, words, areVariants) && !this.areApart(candidate, form))
          variant = candidate;
      }
    }
    const joined = this.byJoinedWords.get(words.join(''));
    const cluster =
      this.otherNamed(form) ??
      (known.length > 0 ? nearest(known, form) : undefined) ??
      variant ??
      (joined && isOfGeneration(joined, form) ? joined : undefined) ??
      (nameParticles.has(words[0] as string) ? this.byTail.get(words.join(' ')) : undefined);
    if (cluster) this.join(cluster, form);
    else this.clusters.push(this.index(clusterOf(form), form));
  }

  /** "Ada Roe, 34, and Ada Rowe, 31": no spellings of one name. */
  private areApart(candidate: Cluster, form: NameForm): boolean {
    return areNamedApart(this.document.text, candidate.mentions, form.mentions);
  }

  /** A word alone. What of it several bear, so that each mention must be looked at; null where nothing is left. */
  addWord(form: NameForm): NameForm | null {
    const word = form.words[0] ?? '';
    const other = this.otherNamed(form);
    const known = other ? [other] : (this.byWord.get(word) ?? this.bearersOfVariant(word, form));
    const bearers = form.generation === undefined ? known : known.filter((one) => isOfGeneration(one, form));
    const apart = other ? [] : apartMentions(form, bearers, this.introductions);
    if (apart.length > 0) return this.addApart(form, apart);
    if (bearers.length > 1 || (bearers.length === 1 && this.isAddressed(form))) return form;
    const [bearer] = bearers;
    if (!bearer) return this.addNew(form);
    this.join(bearer, form);
    return null;
  }

  /** A surname of nobody who is named in full: of one new person, or of several. What is left is of any of these. */
  private addNew(form: NameForm): NameForm | null {
    const { groups, rest } = addressGroups(this.document, form.mentions, this.introductions);
    for (const mentions of groups) {
      const own = this.partOf(form, mentions);
      this.clusters.push(this.index(clusterOf(own), own));
    }
    return rest.length > 0 ? this.partOf(form, rest) : null;
  }

  /** Mentions of a word that are of none of those who bear it: of someone new. What is left is of anybody. */
  private addApart(form: NameForm, apart: readonly Mention[]): NameForm | null {
    const taken = new Set(apart);
    for (const mention of this.addNew(this.partOf(form, apart))?.mentions ?? []) taken.delete(mention);
    const rest = form.mentions.filter((mention) => !taken.has(mention));
    return rest.length > 0 ? this.partOf(form, rest) : null;
  }

  private partOf(form: NameForm, mentions: readonly Mention[]): NameForm {
    if (mentions.length === form.mentions.length) return form;
    const { words, generation } = form;
    const writings = new Set(mentions.map((mention) => readName(writingOf(this.document, mention)).written));
    return { words, generation, mentions: [...mentions], writings: [...writings] };
  }

  /** The one who is also known by the form. */
  private otherNamed(form: NameForm): Cluster | undefined {
    const other = this.otherForms.get(form);
    return other && this.clusters.find(({ forms }) => forms.includes(other));
  }

  /** Whether a form of address may show that somebody else of the name is meant. */
  private isAddressed({ mentions }: NameForm): boolean {
    return mentions.some((mention) => genderOfAddress(this.document.text, mention) !== null);
  }

  /** Gives each mention of words that several bear to one of these; takes all mentions in text order. */
  async share(forms: readonly NameForm[], mentions: readonly Mention[]): Promise<void> {
    const wordOf = new Map<Mention, SharedName>();
    const bearers = new RecencyList<Cluster>();
    const sharedWords = new Map<Cluster, string[]>();
    for (const form of forms) {
      const word = form.words[0] as string;
      for (const mention of form.mentions) wordOf.set(mention, { form, word });
      for (const cluster of this.byWord.get(word) ?? []) {
        bearers.add(word, cluster);
        sharedWords.set(cluster, [...(sharedWords.get(cluster) ?? []), word]);
      }
    }
    const owners = new Map<Mention, Cluster>();
    for (const cluster of this.clusters) {
      for (const mention of cluster.mentions) owners.set(mention, cluster);
    }
    const open = [...wordOf].map(([mention, { word }]) => ({
      mention,
      bearers: this.byWord.get(word) ?? [],
    }));
    const genders = await Genders.read(this.document, open);
    const standing = new Standing(genders, this.introductions);
    for (const mention of mentions) {
      const shared = wordOf.get(mention);
      const owner = shared
        ? (choose(bearers.of(shared.word), shared, mention, standing) ??
          this.addBearerOf(shared, mention, genders, bearers))
        : (owners.get(mention) as Cluster);
      if (shared && !sharedWords.has(owner)) sharedWords.set(owner, [shared.word]);
      for (const word of sharedWords.get(owner) ?? []) bearers.touch(word, owner);
      if (!shared) continue;
      owner.mentions.push(mention);
      this.addWriting(owner, shared.form, mention);
    }
  }

  /** "Mrs Roe", where there is only a man of the name: someone new. */
  private addBearerOf(
    { form, word }: SharedName,
    mention: Mention,
    genders: Genders,
    bearers: RecencyList<Cluster>,
  ): Cluster {
    const cluster = clusterOf({ ...form, writings: [], mentions: [] }, false);
    this.clusters.push(cluster);
    genders.learn(mention, cluster);
    bearers.add(word, cluster);
    return cluster;
  }

  /** Of a form that several share, a person has the writings of their own mentions. */
  private addWriting({ forms }: Cluster, { words, generation }: NameForm, mention: Mention): void {
    let own = forms.find((form) => form.words === words);
    if (!own) forms.push((own = { writings: [], words, mentions: [], generation }));
    const { written } = readName(writingOf(this.document, mention));
    if (!own.writings.includes(written)) own.writings.push(written);
    own.mentions.push(mention);
  }

  private join(cluster: Cluster, form: NameForm): void {
    cluster.forms.push(form);
    for (const mention of form.mentions) cluster.mentions.push(mention);
    this.index(cluster, form);
  }

  /** Makes a cluster known by the words of one of its forms and by its name in another script. */
  private index(cluster: Cluster, form: NameForm): Cluster {
    const other = bracketedName(this.document, form.mentions);
    if (other !== null && !cluster.otherNames.includes(other)) {
      cluster.otherNames.push(other);
      const { words } = readName(other);
      this.byJoinedWords.set(words.join(''), cluster);
      for (const word of words) this.addBearer(word, cluster);
    }
    if (form.words.length === 1) this.addBearer(form.words[0] as string, cluster);
    else this.byJoinedWords.set(form.words.join(''), cluster);
    for (const tail of particleTails(form.words)) if (!this.byTail.has(tail)) this.byTail.set(tail, cluster);
    if (form.words.length > 1)
      for (const at of callNames(form.words)) this.addBearer(form.words[at] as string, cluster);
    return cluster;
  }

  private addBearer(word: string, cluster: Cluster): void {
    const bearers = this.byWord.get(word);
    if (!bearers) this.byWord.set(word, [cluster]);
    else if (!bearers.includes(cluster) && bearers.length < mostCandidates) bearers.push(cluster);
  }

  /** The one whose initials ("AMLO") or misspelt surname the word is. */
  private bearersOfVariant(word: string, form: NameForm): Cluster[] {
    if (!isTelling(word)) return [];
    const joined = this.byJoinedWords.get(word);
    if (joined) return [joined];
    const isAcronym = allCapitals.test(form.writings[0] as string);
    if (isAcronym) {
      this.byAcronym ??= this.indexAcronyms();
      const bearer = this.byAcronym.get(word);
      if (bearer) return [bearer];
    }
    this.byVariant ??= this.indexVariants();
    const variants = this.byVariant.find(word);
    return variants.size === 1 ? [...variants] : [];
  }

  private indexVariants(): VariantIndex<Cluster> {
    const index = new VariantIndex<Cluster>();
    for (const cluster of this.clusters) {
      for (const { words } of cluster.forms) {
        for (const at of words.length > 1 ? callNames(words) : []) {
          if (rankOf(words, at) >= 1.5) index.add(words[at] as string, cluster);
        }
      }
    }
    return index;
  }

  private indexAcronyms(): Map<string, Cluster | null> {
    const index = new Map<string, Cluster | null>();
    for (const cluster of this.clusters) {
      for (const { words } of cluster.forms) {
        if (words.length < 3) continue;
        const acronym = words.map((word) => word[0]).join('');
        const other = index.get(acronym);
        index.set(acronym, other === undefined || other === cluster ? cluster : null);
      }
    }
    return index;
  }
}

/** Whether one of a person's full names compares with a name. */
function isAny({ forms }: Cluster, words: readonly string[], compare: typeof isCompatible): boolean {
  for (let index = 0; index < forms.length && index < mostForms; index += 1) {
    const other = (forms[index] as NameForm).words;
    if (other.length > 1 && compare(other, words)) return true;
  }
  return false;
}
