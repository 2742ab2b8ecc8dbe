/*
 * States and provinces by the abbreviations that news has for them after a town.
 *
 * What: the abbreviation without full stops, and the name. Left out is what stands for a city at least as often as
 * for the state: "N.Y.", "Wash."; postal codes are acronyms.
 * Source: the style guides of AP and of The Canadian Press. Date: 2026-11.
 * To extend: a pair in a list.
 */

const unitedStates = `
  Ala Alabama|Ariz Arizona|Ark Arkansas|Calif California|Colo Colorado|Conn Connecticut|Del Delaware|Fla Florida
  |Ga Georgia|Ill Illinois|Ind Indiana|Kan Kansas|Ky Kentucky|La Louisiana|Me Maine|Md Maryland|Mass Massachusetts
  |Mich Michigan|Minn Minnesota|Miss Mississippi|Mo Missouri|Mont Montana|Neb Nebraska|Nev Nevada|NH New Hampshire
  |NJ New Jersey|NM New Mexico|NC North Carolina|ND North Dakota|Okla Oklahoma|Ore Oregon|Pa Pennsylvania
  |RI Rhode Island|SC South Carolina|SD South Dakota|Tenn Tennessee|Tex Texas|Vt Vermont|Va Virginia
  |WVa West Virginia|Wis Wisconsin|Wyo Wyoming`;

const canada = `
  Alta Alberta|BC British Columbia|Man Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia
  |NWT Northwest Territories|Ont Ontario|PEI Prince Edward Island|Que Quebec|Sask Saskatchewan`;

/** The name of a state or province by its abbreviation, without full stops and in small letters, as both are. */
export const stateOfAbbreviation: ReadonlyMap<string, string> = new Map(
  `${unitedStates}|${canada}`.split('|').map((pair) => {
    const [, abbreviation = '', name = ''] = /^\s*(\S+)\s+(.+?)\s*$/.exec(pair) ?? [];
    return [abbreviation.toLowerCase(), name.toLowerCase()];
  }),
);
