/*
 * Names of regions that newsrooms use and that the packages do not have: the abbreviations of
 * states and provinces, as the Associated Press Stylebook and the postal services write them.
 * Names of countries and their people are in
 * `src/knowledge/country-table.ts`. To extend, add a name to its list and compile again.
 */

/**
 * Abbreviations and other names of states and provinces by country, then by the region's
 * GeoNames code.
 */
export const regionNames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  IN: {
    '12': ['Kashmir', 'J&K', 'IHK', 'IIOJK', 'Indian-administered Kashmir'],
    '36': ['UP', 'U.P.'],
    '35': ['MP', 'M.P.'],
  },
  PK: { '06': ['AJK', 'Kashmir', 'Azad Jammu and Kashmir'], '03': ['KP', 'KPK', 'K-P'] },
  CN: {
    '20': ['Inner Mongolian Autonomous Region', 'Nei Mongol'],
    '13': ['XUAR', 'East Turkestan'],
    '14': ['Tibet'],
  },
  ZA: { '02': ['KZN'] },
  PS: {
    GZ: ['Gaza', 'Gaza Strip'],
    WE: ['West Bank', 'occupied West Bank', 'East Jerusalem', 'occupied East Jerusalem'],
  },
  US: {
    AL: ['Ala.'],
    AK: ['Alaska'],
    AZ: ['Ariz.'],
    AR: ['Ark.'],
    CA: ['Calif.', 'Cal.'],
    CO: ['Colo.'],
    CT: ['Conn.'],
    DE: ['Del.'],
    FL: ['Fla.'],
    GA: ['Ga.'],
    IL: ['Ill.'],
    ID: ['Idaho'],
    IN: ['Ind.'],
    IA: ['Iowa'],
    KS: ['Kan.', 'Kans.'],
    KY: ['Ky.'],
    LA: ['La.'],
    ME: ['Maine'],
    MD: ['Md.'],
    MA: ['Mass.'],
    MI: ['Mich.'],
    MN: ['Minn.'],
    MS: ['Miss.'],
    MO: ['Mo.'],
    MT: ['Mont.'],
    NE: ['Neb.', 'Nebr.'],
    NV: ['Nev.'],
    NH: ['N.H.'],
    NJ: ['N.J.'],
    NM: ['N.M.'],
    NY: ['N.Y.', 'New York State'],
    NC: ['N.C.'],
    ND: ['N.D.'],
    OK: ['Okla.'],
    OH: ['Ohio'],
    OR: ['Ore.'],
    PA: ['Pa.', 'Penn.'],
    RI: ['R.I.'],
    SC: ['S.C.'],
    SD: ['S.D.'],
    TN: ['Tenn.'],
    TX: ['Tex.'],
    UT: ['Utah'],
    VT: ['Vt.'],
    VA: ['Va.'],
    WA: ['Wash.', 'Washington State'],
    WV: ['W.Va.', 'W. Va.'],
    WI: ['Wis.', 'Wisc.'],
    WY: ['Wyo.'],
    DC: ['D.C.'],
  },
  CA: {
    '01': ['Alta.', 'AB'],
    '02': ['B.C.', 'BC'],
    '03': ['Man.', 'MB'],
    '04': ['N.B.', 'NB'],
    '05': ['N.L.', 'Nfld.', 'Newfoundland', 'Labrador'],
    '07': ['N.S.'],
    '08': ['Ont.', 'ON'],
    '09': ['P.E.I.', 'PEI'],
    '10': ['Que.', 'QC'],
    '11': ['Sask.', 'SK'],
    '12': ['YT'],
    '13': ['N.W.T.', 'NWT'],
  },
  AU: {
    '01': ['ACT', 'A.C.T.'],
    '02': ['NSW', 'N.S.W.'],
    '03': ['NT', 'N.T.', 'Top End'],
    '04': ['Qld', 'QLD'],
    '05': ['S.A.'],
    '06': ['Tas.', 'TAS'],
    '07': ['Vic.', 'VIC'],
    '08': ['W.A.'],
  },
};

/** Postal codes of the states of the US stand after a comma only: "Paris, TX". */
export const postalCodeCountry = 'US';
