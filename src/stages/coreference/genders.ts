import type { Document, Mention } from '../../pipeline/document.js';
import type { Cluster } from './cluster.js';
import type { Gender } from '../../knowledge/honorifics.js';
import { genderOfAddress } from './courtesy.js';

/** A mention that may be of one of several people. */
export interface OpenMention {
  mention: Mention;
  bearers: readonly Cluster[];
}

/** What the article, and failing that the given name, says of the gender of people. */
export class Genders {
  private constructor(
    private readonly document: Pick<Document, 'text'>,
    private readonly ofPeople: ReadonlyMap<Cluster, Gender>,
  ) {}

  /**
   * Looks at the forms of address of the people in question. The lexicon of given names
   * comes in only where an address is to be understood that these do not explain.
   */
  static async read(document: Pick<Document, 'text'>, open: readonly OpenMention[]): Promise<Genders> {
    const known = new Map<Cluster, Gender>();
    const addressed = open.filter(({ mention }) => genderOfAddress(document.text, mention));
    const people = new Set(addressed.flatMap(({ bearers }) => bearers));
    for (const person of people) {
      const gender = genderOf(document, person);
      if (gender) known.set(person, gender);
    }
    if (known.size < people.size) {
      const { givenNameGender } = await import('./given-names.js');
      for (const person of people) {
        const gender = known.get(person) ?? givenNameGender(person.forms);
        if (gender) known.set(person, gender);
      }
    }
    return new Genders(document, known);
  }

  /** Whether someone may be the one that the mention's form of address speaks of. */
  agreeing(mention: Mention): (person: Cluster) => boolean {
    const gender = this.ofPeople.size === 0 ? null : genderOfAddress(this.document.text, mention);
    return (person) => gender === null || (this.ofPeople.get(person) ?? gender) === gender;
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
