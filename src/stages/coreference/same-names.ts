import { countriesOfNationality, countryOfName } from '../../knowledge/countries.js';
import { synonyms } from '../../knowledge/synonyms.js';
import { remembering } from '../../text/word-memo.js';
import { mainWords } from './acronyms.js';

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
  return synonyms.get(word) ?? countryOfName(word) ?? singular(word);
});

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
