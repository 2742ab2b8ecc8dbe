import { countriesOfNationality, countryOfName } from '../../knowledge/countries.js';
import { remembering } from '../../text/word-memo.js';
import { mainWords } from './acronyms.js';

/** Other words for the same, as they stand in names. */
const sameWords: ReadonlyMap<string, string> = new Map([
  ...[
    ['un', 'united nations'],
    ['us', 'united states'],
    ['uk', 'united kingdom'],
    ['eu', 'european union'],
  ],
  ...[
    ['centre', 'center'],
    ['organisation', 'organization'],
    ['programme', 'program'],
    ['labour', 'labor'],
  ],
  ...[
    ['defence', 'defense'],
    ['co', 'company'],
    ['corp', 'corporation'],
    ['ltd', 'limited'],
    ['govt', 'government'],
  ],
] as [string, string][]);

/** The words of a name as they are compared in any order: "Chilean" is "of Chile". */
export function sameWordsKey(words: readonly string[]): string {
  if (words.length === 1) return singular(words[0] ?? '');
  const named = mainWords(words);
  // "Roe A" is a team, whose letter is no article.
  const main = (named.length > 1 ? named : words).flatMap((word) =>
    comparedWord(word).split(' ').map(singular),
  );
  return main.sort().join(' ');
}

const comparedWord = remembering((word) => {
  const [country, ...others] = countriesOfNationality(word);
  if (country !== undefined && others.length === 0) return country;
  return sameWords.get(word) ?? countryOfName(word) ?? singular(word);
});

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
