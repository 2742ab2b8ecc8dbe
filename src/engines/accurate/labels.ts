import type { MentionType } from '../../types.js';

/** A label of a sequence tagger: what it says of the word, and the type of the span. */
export interface Label {
  /** O outside; B and I begin and go on; L ends and U is a span of one word, in BILOU schemes. */
  tag: 'O' | 'B' | 'I' | 'L' | 'U';
  /** The type's name as the model has it; empty with O. */
  kind: string;
}

const tags: Readonly<Record<string, Label['tag']>> = {
  O: 'O',
  B: 'B',
  I: 'I',
  L: 'L',
  E: 'L',
  U: 'U',
  S: 'U',
};

/** Reads labels such as "O", "B-PER" or "U-place" (BIO, BILOU, BIOES). Throws an Error for any other. */
export function readLabels(names: readonly string[]): Label[] {
  return names.map((name) => {
    const [, letter = '', kind = ''] = /^([OBILESU])(?:[-_](.+))?$/u.exec(name) ?? [];
    const tag = tags[letter];
    if (!tag || (tag === 'O') !== (kind === '')) {
      throw new Error(`labels.json: "${name}" is no label of a BIO or BILOU scheme`);
    }
    return { tag, kind };
  });
}

/** What usual corpora call the types. */
const typeNames: Readonly<Record<string, MentionType>> = {
  person: 'person',
  per: 'person',
  organization: 'organization',
  organisation: 'organization',
  org: 'organization',
  place: 'place',
  location: 'place',
  loc: 'place',
  gpe: 'place',
  facility: 'place',
  fac: 'place',
  date: 'date',
  time: 'date',
  nationality: 'nationality',
  norp: 'nationality',
  money: 'money',
  event: 'event',
  misc: 'event',
  product: 'product',
  title: 'title',
};

/** The type of mention that a model's type stands for; undefined for one that the tool does not have. */
export function mentionTypeOf(kind: string): MentionType | undefined {
  return typeNames[kind.toLowerCase()];
}

/** Whether a legal sequence may have the second label right after the first. */
export function mayFollow(first: Label, second: Label, hasEnds: boolean): boolean {
  const goesOn = second.tag === 'I' || second.tag === 'L';
  const isOpen = first.tag === 'B' || first.tag === 'I';
  if (goesOn) return isOpen && first.kind === second.kind;
  return !(isOpen && hasEnds);
}
