/*
 * Forms of address that stand before a person's name, in news of any country.
 *
 * What: courtesy forms, which are neither name nor title ("Mr", "Señora", "H.E."), and
 * honorifics and ranks, which are titles ("Dr", "Datuk Seri", "Ayatollah", "Supt"). Public
 * offices stand in `offices.ts`.
 * Source: general knowledge of the forms in English-language news, checked against the style
 * guides of AP and Reuters for the abbreviations. Date: 2026-11.
 * To extend: a row for each form, with its abbreviations without a full stop. Those in
 * capitals are never written with one. Mark a form that is a given name or a surname too.
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

const courtesyForms: readonly AddressRow[] = [
  ['Mister', 'Mr', 'm'],
  ['Messieurs', 'Messrs', 'm'],
  ['Mistress', 'Mrs', 'f'],
  ['Ms', 'Ms', 'f'],
  ['Miss', '', 'f'],
  ['Mx', 'Mx', ''],
  ['Madam', '', 'f'],
  ["Ma'am", '', 'f'],
  ['Monsieur', '', 'm'],
  ['Madame', 'Mme', 'f'],
  ['Mademoiselle', 'Mlle', 'f'],
  ['Herr', '', 'm'],
  ['Frau', '', 'f'],
  ['Señor', '', 'm'],
  ['Señora', 'Sra', 'f'],
  ['Señorita', 'Srta', 'f'],
  ['Senhor', '', 'm'],
  ['Senhora', '', 'f'],
  ['Signor', '', 'm'],
  ['Signora', '', 'f'],
  ['Encik', '', 'm'],
  ['Puan', '', 'f'],
  ['Excellency', 'HE', '', 'name'],
  ['Highness', 'HH', ''],
  ['Royal Highness', 'HRH', ''],
  ['Majesty', 'HM', ''],
];

const honorificForms: readonly AddressRow[] = [
  ['Sir', '', 'm'],
  ['Dame', '', 'f'],
  ['Lord', '', 'm', 'name'],
  ['Lady', '', 'f', 'name'],
  ['Viscount', '', 'm'],
  ['Viscountess', '', 'f'],
  ['Baron', '', 'm', 'name'],
  ['Baroness', '', 'f'],
  ['Doctor', 'Dr Drs', ''],
  ['Doctora', 'Dra', 'f'],
  ['Professor', 'Prof', ''],
  ['Engineer', 'Engr', ''],
  ['Engineer', 'Eng', '', 'name'],
  ['Ingeniero', 'Ing', '', 'name'],
  ['Licenciado', 'Lic', ''],
  ['Advocate', 'Adv', ''],
  ['Attorney', 'Atty', ''],
  ['Honourable', 'Hon', ''],
  ['Honorable', '', ''],
  ['Justice', '', '', 'name'],
  ['Reverend', 'Rev', ''],
  ['Venerable', 'Ven', ''],
  ['Monsignor', 'Msgr', 'm'],
  ['Father', 'Fr', 'm'],
  ['Bishop', '', '', 'name'],
  ['Archbishop', '', ''],
  ['Cardinal', '', 'm', 'name'],
  ['Pope', '', 'm', 'name'],
  ['Pastor', '', '', 'name'],
  ['Rabbi', '', ''],
  ['Imam', '', 'm', 'name'],
  ['Mufti', '', 'm', 'name'],
  ['Maulana', '', 'm', 'name'],
  ['Mullah', '', 'm'],
  ['Ayatollah', '', 'm'],
  ['Hojatoleslam', '', 'm'],
  ['Hujjat al-Islam', '', 'm'],
  ['Sheikh', '', 'm', 'name'],
  ['Shaikh', '', 'm', 'name'],
  ['Sheikha', '', 'f', 'name'],
  ['Sayyid', '', 'm', 'name'],
  ['Alhaji', '', 'm'],
  ['Alhaja', '', 'f'],
  ['Hajia', '', 'f'],
  ['Haji', '', 'm', 'name'],
  ['Malam', '', 'm', 'name'],
  ['Oba', '', 'm', 'name'],
  ['Chief', '', '', 'name'],
  ['Nana', '', '', 'name'],
  ['Tan Sri', '', 'm'],
  ['Puan Sri', '', 'f'],
  ['Toh Puan', '', 'f'],
  ['Tun', '', '', 'name'],
  ['Datuk', '', ''],
  ['Datuk Seri', '', ''],
  ['Datuk Amar', '', ''],
  ['Datuk Patinggi', '', ''],
  ["Dato'", '', 'm', 'name'],
  ["Dato' Seri", '', 'm'],
  ["Dato' Sri", '', 'm'],
  ['Datin', '', 'f'],
  ['Tunku', '', '', 'name'],
  ['Tengku', '', '', 'name'],
  ['Shriman', 'Shri', 'm'],
  ['Shrimati', 'Smt', 'f'],
  ['Pandit', '', 'm', 'name'],
  ['Ustad', '', 'm', 'name'],
  ['Swami', '', 'm', 'name'],
  ['Daw', '', 'f', 'name'],
];

const ranks: readonly AddressRow[] = [
  ['Marshal', '', '', 'name'],
  ['General', 'Gen', ''],
  ['Brigadier', 'Brig', ''],
  ['Colonel', 'Col', ''],
  ['Major', '', '', 'name'],
  ['Major', 'Maj', ''],
  ['Captain', 'Capt Cpt', ''],
  ['Lieutenant', 'Lt', ''],
  ['Sergeant', 'Sgt', ''],
  ['Corporal', 'Cpl', ''],
  ['Specialist', 'Spc', ''],
  ['Private', 'Pvt Pte', ''],
  ['Admiral', 'Adm', ''],
  ['Commander', 'Cmdr Cdr', ''],
  ['Commodore', 'Cdre', ''],
  ['Superintendent', 'Supt', ''],
  ['Inspector', 'Insp', ''],
  ['Detective', 'Det', ''],
  ['Constable', 'Const', '', 'name'],
  ['Officer', 'Ofc', ''],
];

/** Letters after a name, which are no part of it: orders, degrees and offices. */
export const postNominals: ReadonlySet<string> = new Set(
  'phd dphil md mba qc kc sc mp cbe obe mbe dbe kbe kcb gcb dsc dso rn esq frcs frcp frs cpa llb llm bsc msc'.split(
    ' ',
  ),
);

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

/** All courtesy forms, honorifics and ranks. */
export const honorifics: readonly FormOfAddress[] = [
  ...readRows(courtesyForms, 'courtesy'),
  ...readRows(honorificForms, 'honorific'),
  ...readRows(ranks, 'rank'),
];
