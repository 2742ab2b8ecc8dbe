/** Honorifics and public offices together: whatever may stand before a name without being part of it. */

import { wordsOf } from '../text/words.js';
import { type FormOfAddress } from './address-rows.js';
import { honorifics } from './honorifics.js';
import { offices } from './offices.js';

const formsOfAddress: readonly FormOfAddress[] = [...honorifics, ...offices];

const byWords = new Map<string, FormOfAddress>();
for (const address of formsOfAddress) {
  for (const form of [address.form, ...address.abbreviations]) {
    const key = wordsOf(form).join(' ');
    if (!byWords.has(key)) byWords.set(key, address);
  }
}

/**
 * The form of address that these words are, in full or abbreviated; undefined where they
 * are none.
 * @param words As they are compared, joined by spaces: see `wordsOf`.
 */
export function formOfAddress(words: string): FormOfAddress | undefined {
  return byWords.get(words);
}

/** The abbreviations that are written with a full stop, as before the name: "Dr", "Gen". */
export const abbreviationsOfAddress: readonly string[] = formsOfAddress
  .flatMap(({ abbreviations }) => abbreviations)
  .filter((abbreviation) => abbreviation !== abbreviation.toUpperCase());
