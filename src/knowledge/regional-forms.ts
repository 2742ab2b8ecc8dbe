/*
 * Forms of address and offices of single countries, as their own newspapers in English write them.
 *
 * What: honorifics and ranks that stand before names, and offices that no other word for what people are tells: the head of
 * government of a Malaysian state ("Menteri Besar"), of a Jamaican parish ("Custos"), of an Indian village ("Sarpanch").
 * Source: general knowledge of the news of Malaysia, Brunei, Jamaica, Nigeria, India, Ghana and the Philippines. Date: 2026-11.
 * To extend: a row as in `honorifics.ts`, or an office in the words that it is written in.
 */

import { listed } from '../text/words.js';
import type { AddressRow } from './address-rows.js';

export const regionalHonorifics: readonly AddressRow[] = [
  // Malaysia and Brunei
  ['Datin Sri', '', 'f'],
  ['Datuk Sri', '', ''],
  ['Datuk Paduka', '', ''],
  ['Pehin', '', ''],
  ['Pehin Sri', '', ''],
  ['Pengiran', '', ''],
  ['Cikgu', '', ''],
  // Nigeria
  ['Alhaji', 'Alh', 'm'],
  ['Olori', '', 'f'],
  ['Iyaloja', '', 'f'],
  ['Deaconess', '', 'f'],
  ['Bldr', 'Bldr', ''],
  ['Tpl', 'Tpl', ''],
  ['Architect', 'Arc', '', 'name'],
  // India
  ['Sadhvi', '', 'f'],
  ['Mahant', '', 'm'],
  ['Acharya', '', '', 'name'],
  ['Thirumathi', '', 'f'],
  // Ghana
  ['Otumfuo', '', 'm'],
  ['Daasebre', '', 'm'],
  ['Osabarima', '', 'm'],
  ['Odeneho', '', 'm'],
  ['Okyenhene', '', 'm'],
  ['Asantehene', '', 'm'],
  // The Philippines
  ['Undersecretary', 'Usec', ''],
  ['Assistant Secretary', 'Asec', ''],
];

export const regionalRanks: readonly AddressRow[] = [
  // Malaysia: Commissioner of Police
  ['Comm', '', ''],
  // The Philippines: the National Police
  ['Police Colonel', 'PCol', ''],
  ['Police Brigadier General', 'PBGen', ''],
  ['Police Lieutenant Colonel', 'PLtCol', ''],
  ['Police Major', 'PMaj', ''],
];

/** Offices with names of their own, in words that name nothing else. */
export const regionalOffices: readonly string[] = [
  ...['Menteri Besar', 'Mentri Besar', 'Ketua Menteri', 'Custos Rotulorum', 'Punong Barangay'],
  ...listed('Custos Sarpanch Tehsildar Kagawad'),
];

/** Police officers, magistrates and heads of districts in letters: titles right before a name. */
export const regionalPosts: readonly string[] = listed('OCPD OCCI OCS SHO SDPO SDM DPO DCE MCE');
