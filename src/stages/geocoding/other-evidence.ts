import type { Document, Mention } from '../../pipeline/document.js';
import { countriesOfNationality } from '../../knowledge/countries.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import {
  flagsOfRow,
  kindNumber,
  nameFlags,
  noCountry,
  placeOfRow,
  keptPopulation,
  populationUnit,
  type Gazetteer,
} from '../../knowledge/gazetteer/gazetteer.js';
import { isInhabited } from '../../knowledge/gazetteer/place-kinds.js';
import { femaleNames, maleNames } from '../../knowledge/gender-of-names.js';
import { legislatures } from '../../knowledge/legislatures.js';
import { nationalSigns } from '../../knowledge/national-signs.js';
import { namesInside } from './names-inside.js';
import { readsAsAbbreviation } from './containers.js';
import { CountryEvidence } from './country-evidence.js';
import { isLanguage } from './languages.js';

/** The evidence of a mention for a country, against 1 for a nationality; set by hand. */
const weightOf = {
  nationality: 1,
  legislature: 0.7,
  sign: 1,
  countryInside: 0.7,
  townInside: 0.4,
};
/** The least people of a town that stands for its country in an organization's name. */
const leastPopulation = keptPopulation(100_000);

/** What an article says of countries beside its places. */
export interface OtherEvidence {
  /** Of nationalities, and of countries in the names of organizations: what the article may be about. */
  about: CountryEvidence;
  /**
   * With all that may help to tell where places are, though the article need not be about its country: towns and
   * regions in names of organizations ("University of Victoria"), money, courts and police.
   */
  all: CountryEvidence;
}

/** Gathers what an article says of countries beside its places. */
export function otherEvidence(
  { mentions, sentences, text }: Pick<Document, 'mentions' | 'sentences' | 'text'>,
  gazetteer: Gazetteer,
): OtherEvidence {
  const evidence: OtherEvidence = { about: new CountryEvidence(), all: new CountryEvidence() };
  let sentence = 0;
  for (const mention of mentions) {
    const { type } = mention;
    if (type !== 'nationality' && type !== 'organization' && type !== 'event') continue;
    while ((sentences[sentence]?.end ?? Infinity) <= mention.start) sentence += 1;
    if (type === 'nationality') addNationalityEvidence(text, mention, sentence, gazetteer, evidence);
    else {
      const ofLegislature = legislatures.get(text.slice(mention.start, mention.end)) ?? [];
      const countries = ofLegislature
        .map((code) => gazetteer.countryNumber(code))
        .filter((country) => country !== noCountry);
      addShares(countries, weightOf.legislature, sentence, gazetteer, evidence);
      addNameEvidence(text, mention, sentence, gazetteer, evidence);
    }
  }
  addSigns({ sentences, text }, gazetteer, evidence.all);
  return evidence;
}

/** Adds what money, courts and police tell of countries, of each once a sentence. */
function addSigns(
  { sentences, text }: Pick<Document, 'sentences' | 'text'>,
  gazetteer: Gazetteer,
  evidence: CountryEvidence,
): void {
  let sentence = 0;
  let last = '';
  for (const { at, country } of nationalSigns(text)) {
    while ((sentences[sentence]?.end ?? Infinity) <= at) sentence += 1;
    const sign = `${String(sentence)} ${country}`;
    if (sign !== last) evidence.add(gazetteer.countryNumber(country), weightOf.sign, sentence, null);
    last = sign;
  }
}

const namedDay = /\sday$/i;
/** A town with fewer people loses to a person of its name: "George Washington", but "Sydney Morning Herald". */
const leastBesidePerson = keptPopulation(500_000);

/** Whether the first place of a name is a country, a region or a town. */
function isWide(first: number, { arrays: { rows, kinds } }: Gazetteer): boolean {
  return isInhabited(kinds[placeOfRow(rows[first] as number)]);
}

function isGivenName(word: string): boolean {
  const key = word.toLowerCase();
  return maleNames.has(key) || femaleNames.has(key);
}

/**
 * A place that the whole name is of, such as a team's, or else what the names inside say. In a holiday only those of
 * countries count: "Independence Day" is nothing in Missouri.
 */
function addNameEvidence(
  text: string,
  { start, end }: Mention,
  sentence: number,
  gazetteer: Gazetteer,
  evidence: OtherEvidence,
): void {
  const whole = gazetteer.find(text, start, end);
  // "New York" is a place as a whole, but the "University of Otago" a building.
  if (whole >= 0 && isWide(whole, gazetteer)) {
    // A word alone is often no more than called so.
    if (text.slice(start, end).includes(' ')) addInnerNameEvidence(whole, sentence, gazetteer, evidence);
    return;
  }
  const isDay = namedDay.test(text.slice(start, end));
  for (const inner of namesInside(text, start, end, gazetteer)) {
    if (isDay && demonymOf(inner.row, gazetteer).length === 0) continue;
    // "George And The Dragon" has nothing of Andorra.
    const isLetters = (flagsOfRow(gazetteer.arrays.rows[inner.row] as number) & nameFlags.abbreviation) > 0;
    if (isLetters && !readsAsAbbreviation(text.slice(inner.start, inner.end))) continue;
    const isFirst = inner.start === start && isGivenName(text.slice(inner.start, inner.end));
    const isPerson = isFirst && /^\s\p{Lu}/u.test(text.slice(inner.end, inner.end + 3));
    addInnerNameEvidence(inner.row, sentence, gazetteer, evidence, isPerson ? leastBesidePerson : 0);
  }
}

const betweenWords = new UnicodeRegExp(String.raw`[^\p{L}\p{M}]+`);

/** "Kenyan", "Kenyans", "Kenyan-born", "British Indian": each word that is a people. */
function addNationalityEvidence(
  text: string,
  { start, end }: Mention,
  sentence: number,
  gazetteer: Gazetteer,
  evidence: OtherEvidence,
): void {
  if (isLanguage(text, { start, end })) return;
  const whole = demonymOf(gazetteer.find(text, start, end), gazetteer);
  if (whole.length > 0) {
    addShares(whole, weightOf.nationality, sentence, gazetteer, evidence);
    return;
  }
  const words = text.slice(start, end);
  // "South American" says nothing of America's country.
  if (countriesOfNationality(words).length === 0) return;
  for (const part of words.split(betweenWords.for(text))) {
    const countries = demonymOf(gazetteer.find(part), gazetteer);
    addShares(countries, weightOf.nationality, sentence, gazetteer, evidence);
  }
}

/** Shares a weight out among countries, by the square roots of their populations. */
function addShares(
  countries: readonly number[],
  weight: number,
  sentence: number,
  { arrays }: Gazetteer,
  { about, all }: OtherEvidence,
): void {
  const sizes = countries.map(
    (country) => 2 ** ((arrays.populations[country] as number) / populationUnit / 2),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  countries.forEach((country, index) => {
    const share = (weight * (sizes[index] as number)) / total;
    about.add(country, share, sentence, null);
    all.add(country, share, sentence, null);
  });
}

/** The countries of a people, or those with this name, from the first row for a name. */
function demonymOf(first: number, gazetteer: Gazetteer): number[] {
  const { rows, kinds, countries } = gazetteer.arrays;
  const found: number[] = [];
  if (first < 0) return found;
  let at = first;
  do {
    const place = placeOfRow(rows[at] as number);
    at += 1;
    if (kinds[place] === kindNumber.country) found.push(countries[place] as number);
  } while (gazetteer.continues(at));
  return found;
}

/** A name inside an organization's: of the country, its people, or the largest place so named. */
function addInnerNameEvidence(
  first: number,
  sentence: number,
  gazetteer: Gazetteer,
  evidence: OtherEvidence,
  least = 0,
): void {
  const { rows, kinds, countries, populations } = gazetteer.arrays;
  const ofCountry = demonymOf(first, gazetteer);
  if (ofCountry.length > 0) {
    addShares(ofCountry, weightOf.countryInside, sentence, gazetteer, evidence);
    return;
  }
  const row = rows[first] as number;
  const place = placeOfRow(row);
  const kind = kinds[place] as number;
  if (!isInhabited(kind) || (populations[place] as number) < least) return;
  const isLarge = kind === kindNumber.region || (populations[place] as number) >= leastPopulation;
  // A word such as "Union" or "Central" is some place's name everywhere.
  const isItsName = (flagsOfRow(row) & ~nameFlags.accented) === 0;
  if (countries[place] === noCountry || !isLarge || !isItsName) return;
  evidence.all.add(countries[place] as number, weightOf.townInside, sentence, null);
}
