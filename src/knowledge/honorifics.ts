/*
 * Forms of address that stand before a person's name, in news of any country.
 *
 * What: courtesy forms, which are neither name nor title ("Mr", "Señora", "H.E."), and
 * honorifics and ranks, which are titles ("Dr", "Datuk Seri", "Ayatollah", "Supt"). Public
 * offices stand in `offices.ts`, more forms of single countries in `regional-forms.ts`.
 * Source: general knowledge of the forms in English-language news, checked against the style
 * guides of AP and Reuters for the abbreviations. Date: 2026-11.
 * To extend: a row for each form, with its abbreviations without a full stop. Those in
 * capitals are never written with one. Mark a form that is a given name or a surname too.
 */

import { listed } from '../text/words.js';
import { regionalHonorifics, regionalRanks } from './regional-forms.js';

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
  ['Doña', 'Dña', 'f'],
  ['Dona', '', 'f', 'name'],
  ['Fräulein', '', 'f'],
  ['Mevrouw', 'Mevr', 'f'],
  ['Meneer', '', 'm'],
  ['Mijnheer', '', 'm'],
  ['Mynheer', '', 'm'],
  ['Fru', '', 'f'],
  ['Fröken', '', 'f'],
  ['Frøken', '', 'f'],
  ['Pani', '', 'f'],
  ['Paní', '', 'f'],
  ['Gospodin', '', 'm'],
  ['Gospođa', '', 'f'],
  ['Kyria', '', 'f'],
  ['Encik', '', 'm'],
  ['Puan', '', 'f'],
  ['Cik', '', 'f'],
  ['Bapak', '', 'm'],
  ['Ibu', '', 'f'],
  ['Woizero', '', 'f'],
  ['Weizero', '', 'f'],
  ['Obbo', '', 'm'],
  ['Ntate', '', 'm'],
  ['Excellency', 'HE', '', 'name'],
  ['Highness', 'HH', ''],
  ['Royal Highness', 'HRH', ''],
  ['Majesty', 'HM', ''],
  ['Royal Majesty', 'HRM', ''],
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
  ['Countess', '', 'f'],
  ['Duchess', '', 'f'],
  ['Doctor', 'Dr Drs', ''],
  ['Doctora', 'Dra', 'f'],
  ['Professor', 'Prof', ''],
  ['Engineer', 'Engr', ''],
  ['Engineer', 'Eng', '', 'name'],
  ['Ingeniero', 'Ing', '', 'name'],
  ['Licenciado', 'Lic', ''],
  ['Ingénieur', 'Ir', '', 'name'],
  ['Arquitecto', 'Arq', '', 'name'],
  ['Surveyor', 'Surv', '', 'name'],
  ['Pharmacist', 'Pharm', '', 'name'],
  ['Advocate', 'Adv', ''],
  ['Barrister', 'Barr', ''],
  ['Attorney', 'Atty', ''],
  ['Honourable', 'Hon', ''],
  ['Honorable', '', ''],
  ['Justice', '', '', 'name'],
  ['Right Honourable', '', ''],
  ['Rt Hon', '', ''],
  ["Hon'ble", '', ''],
  ['Comrade', 'Cde', ''],
  ['Comrade', 'Comr', ''],
  ['Reverend', 'Rev', ''],
  ['Most Rev', '', ''],
  ['Very Rev', '', ''],
  ['Rt Rev', '', ''],
  ['Venerable', 'Ven', ''],
  ['Monsignor', 'Msgr', 'm'],
  ['Father', 'Fr', 'm'],
  ['Bishop', '', '', 'name'],
  ['Archbishop', '', ''],
  ['Cardinal', '', 'm', 'name'],
  ['Patriarch', '', 'm'],
  ['Archimandrite', '', 'm'],
  ['Archdeacon', '', ''],
  ['Padre', '', 'm'],
  ['Fray', '', 'm'],
  ['Monseñor', 'Mons', 'm'],
  ['Abbé', '', 'm'],
  ['Apostle', '', ''],
  ['Evangelist', '', ''],
  ['Pope', '', 'm', 'name'],
  ['Pastor', 'Pst', '', 'name'],
  ['Rabbi', '', ''],
  ['Imam', '', 'm', 'name'],
  ['Mufti', '', 'm'],
  ['Grand Mufti', '', 'm'],
  ['Grand Imam', '', 'm'],
  ['Maulana', '', 'm'],
  ['Moulana', '', 'm'],
  ['Mawlana', '', 'm'],
  ['Maulvi', '', 'm'],
  ['Moulvi', '', 'm'],
  ['Allama', '', 'm'],
  ['Qari', '', 'm'],
  ['Mullah', '', 'm'],
  ['Ayatollah', '', 'm'],
  ['Grand Ayatollah', '', 'm'],
  ['Hojatoleslam', '', 'm'],
  ['Hujjat al-Islam', '', 'm'],
  ['Sheikh', '', 'm', 'name'],
  ['Shaikh', '', 'm', 'name'],
  ['Sheikha', '', 'f', 'name'],
  ['Sayyid', '', 'm', 'name'],
  ['Alhaji', '', 'm'],
  ['Alhaja', '', 'f'],
  ['Alhaj', '', 'm'],
  ['Hajia', '', 'f'],
  ['Hajiya', '', 'f'],
  ['Hajah', '', 'f'],
  ['Haji', '', 'm', 'name'],
  ['Kyai', '', 'm'],
  ['Kyai Haji', '', 'm'],
  ['Kiai', '', 'm'],
  ['Kiai Haji', '', 'm'],
  ['Ustaz', '', 'm'],
  ['Ustadz', '', 'm'],
  ['Ustazah', '', 'f'],
  ['Malam', '', 'm', 'name'],
  ['Mallam', '', 'm'],
  ['Igwe', '', 'm'],
  ['Ooni', '', 'm'],
  ['Otunba', '', 'm'],
  ['Togbe', '', 'm'],
  ['Togbui', '', 'm'],
  ['Mzee', '', 'm'],
  ['Mwalimu', '', ''],
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
  ['Datin Seri', '', 'f'],
  ['Datin Paduka', '', 'f'],
  ['Datuk Wira', '', ''],
  ["Dato' Paduka", '', 'm'],
  ["Dato' Wira", '', 'm'],
  ['Tunku', '', '', 'name'],
  ['Tengku', '', '', 'name'],
  ['Shriman', 'Shri', 'm'],
  ['Shrimati', 'Smt', 'f'],
  ['Thiru', '', 'm'],
  ['Pandit', '', 'm'],
  ['Ustad', '', 'm'],
  ['Sardar', '', 'm', 'name'],
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
  ['Sergeant Major', '', ''],
  ['Sgt Maj', '', ''],
  ['Sergeant', 'Sgt Sgts', ''],
  ['Corporal', 'Cpl', ''],
  ['Lance Corporal', 'LCpl', ''],
  ['Specialist', 'Spc', ''],
  ['Private', 'Pvt Pte', ''],
  ['Private First Class', 'Pfc', ''],
  ['Subedar', '', 'm'],
  ['Havildar', '', 'm'],
  ['Wing Commander', '', ''],
  ['Wing Cdr', '', ''],
  ['Wg Cdr', '', ''],
  ['Group Captain', '', ''],
  ['Gp Capt', '', ''],
  ['Squadron Leader', '', ''],
  ['Sqn Ldr', '', ''],
  ['Flight Lieutenant', '', ''],
  ['Flt Lt', '', ''],
  ['Air Marshal', '', ''],
  ['Air Commodore', '', ''],
  ['Air Cdre', '', ''],
  ['Rear Admiral', '', ''],
  ['Rear Adm', '', ''],
  ['Vice Admiral', '', ''],
  ['Vice Adm', '', ''],
  ['Petty Officer', '', ''],
  ['Admiral', 'Adm', ''],
  ['Commander', 'Cmdr Cdr', ''],
  ['Commodore', 'Cdre', ''],
  ['Superintendent', 'Supt', ''],
  ['Inspector', 'Insp', ''],
  ['Detective', 'Det', ''],
  ['Constable', 'Const', '', 'name'],
  ['Police Constable', 'PC WPC', ''],
  ['Detective Chief Inspector', 'DCI', ''],
  ['Detective Chief Superintendent', 'DCS', ''],
  ['Deputy Superintendent of Police', 'DSP', ''],
  ['Senior Superintendent of Police', 'SSP', ''],
  ['Chief Superintendent of Police', 'CSP', ''],
  ['Assistant Commissioner of Police', 'ACP', ''],
  ['Deputy Commissioner of Police', 'DCP', ''],
  ['Officer', 'Ofc', ''],
];

/** The short words that ranks of several words are made of, and what may stand before them: "Temp Det Ch Insp". */
export const rankWords: ReadonlySet<string> = new Set([
  ...ranks
    .flatMap(([, abbreviations]) => abbreviations.split(' '))
    .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word)),
  ...listed('Ch Chief Con Cons Asst Dep Deputy Senior Comm Temp Acting Sub Wing Wg Gp Sqn Ldr Flt'),
]);

/** Before the names of several who are joined: "Justices Ada Roe and Bo Li". None is a surname. */
export const pluralForms: ReadonlySet<string> = new Set(
  listed(
    'Justices Judges Senators Ministers Professors Profs Councillors Representatives Ambassadors Bishops Governors',
  ),
);

/** Letters after a name, which are no part of it: orders, degrees and offices. */
export const postNominals: ReadonlySet<string> = new Set(
  'phd dphil md mph rn mba qc kc sc san mp mep msp td cbe obe mbe dbe kbe kcb gcb dsc dso esq frcs frcp frs frsc frse cpa cfa llb llm bsc msc facs esq'.split(
    ' ',
  ),
);

/** Titles with a single name, which is then no given name cut off from a surname: "Pope Leo", "King Olaf". */
export const soleNameTitles: ReadonlySet<string> = new Set(
  listed(`
    pope king queen emperor empress tsar tsarina czar kaiser shah sultan emir prince princess infanta duke
    duchess patriarch metropolitan saint st
  `),
);

/** Surnames and stage names too, but not right before somebody else's name. */
export const peers: ReadonlySet<string> = new Set(['lord', 'lady']);

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
  ...readRows([...honorificForms, ...regionalHonorifics], 'honorific'),
  ...readRows([...ranks, ...regionalRanks], 'rank'),
];
