/*
 * Words by which the news calls the members of parties: "former Tory ministers", "a Lib Dem councillor".
 *
 * What: parties of the United Kingdom, Ireland, the United States, Canada, Australia, New Zealand, India and South Africa,
 * each with the words for it in titles and in names.
 * Source: the registers of parties of these countries' electoral commissions. Date: 2026-11.
 * To extend: a line of words for one party, in small letters.
 */

const parties: readonly (readonly string[])[] = [
  ['tory', 'tories', 'conservative', 'conservatives'],
  ['labour'],
  ['lib dem', 'lib dems', 'liberal democrat', 'liberal democrats'],
  ['ukip'],
  ['reform uk'],
  ['snp', 'scottish national'],
  ['plaid', 'plaid cymru'],
  ['dup', 'democratic unionist'],
  ['sdlp'],
  ['ulster unionist', 'uup'],
  ['sinn fein', 'sinn féin'],
  ['fine gael'],
  ['fianna fail', 'fianna fáil'],
  ['republican', 'republicans', 'gop'],
  ['democrat', 'democrats', 'democratic'],
  ['labor', 'alp'],
  ['ndp', 'new democratic'],
  ['bjp', 'bharatiya janata'],
  ['aap', 'aam aadmi'],
  ['anc', 'african national congress'],
  ['eff', 'economic freedom fighters'],
  ['green', 'greens'],
];

/** The parties whose words stand in a text, by their numbers. */
export function partiesIn(text: string): ReadonlySet<number> {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  const found = new Set<number>();
  parties.forEach((forms, party) => {
    if (forms.some((form) => words.includes(` ${form} `))) found.add(party);
  });
  return found;
}
