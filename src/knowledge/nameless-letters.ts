/*
 * Letters in capitals that the news uses behind an article for posts, wards and papers: "the SHO", "an ICU".
 *
 * What: posts of companies, police and administrations, wards of hospitals, complaints, meetings and
 * agreements, which are no names. Those that are a body as often ("GM", "SP", "BDO", "AG") are left out.
 * Source: general knowledge of English-language news. Date: 2026-11.
 * To extend: letters in the line of their kind, as they are written.
 */

import { listed } from '../text/words.js';

export const namelessLetters: ReadonlySet<string> = new Set(
  listed(`
    CEO CFO COO CTO CMO CISO CHRO MD VP EVP SVP HOD NCO IO RO
    SHO SSP DSP SDPO ASI IGP DIG DGP ADGP OCS OCPD DPC RPC DPO DEO SDM VDO TDO DVC
    ICU NICU PICU HDU CCU OPD ER
    FIR PIL RTI MoU MOU SOP AGM EGM EEZ
  `),
);
