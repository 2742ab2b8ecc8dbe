import type { EntityType } from '../../types.js';

/** The types of entity that a list of names may have; times are no names. */
export const listedTypes = [
  'person',
  'organization',
  'place',
  'nationality',
  'event',
  'product',
] as const satisfies readonly EntityType[];

/** One row of a list of names: somebody or something, and how it is called. */
export interface NameEntry {
  /** The name in full. */
  readonly name: string;
  readonly type: EntityType;
  /** Its other names. */
  readonly aliases: readonly string[];
  /**
   * Names that it goes by but that are also other people's, places' or words: "Amazon". They are
   * taken for it only where the text shows that it is meant.
   */
  readonly doubtful: readonly string[];
  /** What the owner of the list calls it; null where the row has none. */
  readonly id: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** What somebody is, by which namesakes of the list are told apart. */
  readonly title: string | null;
  /** Whether its names are also found in small letters. */
  readonly anyCase: boolean;
  /** What kind of body an organization is: "company"; only the built-in list has it. */
  readonly kind: string | null;
}

/** A name as the library is given it; the columns of files have the same names. */
export interface ListedName {
  /** The name in full. */
  name: string;
  type: (typeof listedTypes)[number];
  /** Its other names. */
  aliases?: readonly string[];
  /** Becomes the `ref` of its entities. */
  id?: string | number;
  /** ISO 3166-1 alpha-2; tells namesakes of the list apart. */
  country?: string;
  /** What somebody is; tells namesakes of the list apart. */
  title?: string;
  /** With `any` its names are also found in small letters; `exact` unless given. */
  case?: 'any' | 'exact';
  /** Names that count only where the text shows that it is meant, since they are also something else's. */
  doubtful?: readonly string[];
}
