import type { Mention } from '../../pipeline/document.js';
import { matchesInLines } from '../../text/line-matches.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/*
 * Words in capitals that are no names: a time zone, people of an age, the Irish police.
 */

const nameAfter = String.raw`(?!\p{L}| (?!Time|Standard|Daylight|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Lu})`;
/** "9 a.m. Mountain", "noon Pacific", but "at 9 a.m. Central Park opens". */
const zone = new UnicodeRegExp(
  String.raw`(?<=(?:\d ?[ap]\.?m\.?|noon|midnight) )(?:Eastern|Central|Mountain|Pacific|Atlantic)${nameAfter}`,
  'gu',
);
/** "Gen. Alpha", but "Gen. Alpha Diallo". */
const generation = new UnicodeRegExp(String.raw`(?<!\p{L})Gen\.? (?:[XYZ]|Alpha|Beta)${nameAfter}`, 'gu');

/** The Irish police, of whom an engine now and then makes somebody of that name. */
const police = /^Garda[ií]?$/;

/** Without what an engine takes for a name in the time zone of a clock time, in "Gen X" and in "Gardaí". */
export function withoutNoNames(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const spans = [...text.matchAll(zone.for(text)), ...matchesInLines(text, generation.for(text), 'Gen')].map(
    ({ index, 0: { length } }) => ({ start: index, end: index + length }),
  );
  return mentions.filter(
    ({ type, start, end, listed }) =>
      listed !== undefined ||
      !(
        (type === 'person' && police.test(text.slice(start, end))) ||
        spans.some((span) => span.start <= start && end <= span.end)
      ),
  );
}
