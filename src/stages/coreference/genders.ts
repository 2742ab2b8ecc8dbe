import type { Document, Mention } from '../../pipeline/document.js';
import type { Cluster } from './cluster.js';
import type { Gender } from '../../knowledge/address-rows.js';
import { genderOfAddress, genderOfPronoun } from './courtesy.js';

/** A mention that may be of one of several people. */
export interface OpenMention {
  mention: Mention;
  bearers: readonly Cluster[];
}

/** What the article, and failing that the given name, says of the gender of people. */
export class Genders {
  private constructor(
    private readonly document: Pick<Document, 'text'>,
    private readonly ofPeople: Map<Cluster, Gender>,
    /** Those whose gender a form of address tells, not the given name alone. */
    private readonly addressed: Set<Cluster>,
  ) {}

  /**
   * Looks at the forms of address of the people in question. The lists of given names
   * come in only where an address is to be understood that these do not explain.
   */
  static async read(document: Pick<Document, 'text'>, open: readonly OpenMention[]): Promise<Genders> {
    const known = new Map<Cluster, Gender>();
    const addressed = open.filter(
      ({ mention }) => genderOfAddress(document.text, mention) ?? genderOfPronoun(document.text, mention),
    );
    const people = new Set(addressed.flatMap(({ bearers }) => bearers));
    for (const person of people) {
      const gender = genderOf(document, person);
      if (gender) known.set(person, gender);
    }
    const byAddress = new Set(known.keys());
    // A man's form of address parts nobody from the only bearer of a name.
    const isOpen = addressed.some(
      ({ mention, bearers }) => bearers.length > 1 || genderOfAddress(document.text, mention) === 'f',
    );
    if (isOpen && known.size < people.size) {
      const { givenNameGender } = await import('./given-names.js');
      for (const person of people) {
        const gender = known.get(person) ?? givenNameGender(person.forms);
        if (gender) known.set(person, gender);
      }
    }
    return new Genders(document, known, byAddress);
  }

  /**
   * How well a person goes with the form of address of a mention, or failing that with a pronoun
   * after it: 2 where both are known to be of one gender, 1 where that is open, 0 where the given
   * name speaks against it, and -1 where it cannot be: "Lady Roe" is not Sir Abel Roe, nor "Mrs
   * Roe" Abel Roe.
   */
  agreement(mention: Mention, person: Cluster): number {
    const { text } = this.document;
    const gender = genderOfAddress(text, mention);
    const other = this.ofPeople.get(person);
    if (other === undefined) return 1;
    if (gender === null) {
      // "Roe said she was ill": mostly, and no more, the one who speaks.
      const byPronoun = genderOfPronoun(text, mention);
      return byPronoun === null ? 1 : byPronoun === other ? 2 : 0;
    }
    if (gender === other) return 2;
    return gender === 'f' || this.addressed.has(person) ? -1 : 0;
  }

  /** A person is of the gender that the mention's form of address tells. */
  learn(mention: Mention, person: Cluster): void {
    const gender = genderOfAddress(this.document.text, mention);
    if (gender === null) return;
    this.ofPeople.set(person, gender);
    this.addressed.add(person);
  }
}

/** By the first form of address that tells. */
function genderOf({ text }: Pick<Document, 'text'>, { mentions }: Cluster): Gender | null {
  for (const mention of mentions) {
    const gender = genderOfAddress(text, mention);
    if (gender !== null) return gender;
  }
  return null;
}
