/*
 * The tables of forms of address: what a row of them says.
 */

export type Gender = 'f' | 'm';

/** Courtesy forms are neither name nor title; honorifics and ranks are titles. */
export type AddressKind = 'courtesy' | 'honorific' | 'rank' | 'office';

export interface FormOfAddress {
  /** As written in full, and its abbreviations without a full stop. */
  form: string;
  abbreviations: readonly string[];
  kind: AddressKind;
  /** The gender of those whom it is said of; null where it tells nothing. */
  gender: Gender | null;
  /** Whether it is a given name or a surname as well: "Major", "Sheikh", "Prince". */
  isName: boolean;
}

/** Form, abbreviations, gender ('' where it tells nothing), and whether it is a name too. */
export type AddressRow = readonly [form: string, abbreviations: string, gender: Gender | '', isName?: 'name'];

/** The forms of address of a table, all of one kind. */
export function readRows(rows: readonly AddressRow[], kind: AddressKind): FormOfAddress[] {
  return rows.map(([form, abbreviations, gender, isName]) => ({
    form,
    abbreviations: abbreviations === '' ? [] : abbreviations.split(' '),
    kind,
    gender: gender || null,
    isName: isName === 'name',
  }));
}
