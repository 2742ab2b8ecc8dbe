import { femaleNames, maleNames } from '../../knowledge/gender-of-names.js';
import type { Gender } from '../../knowledge/address-rows.js';
import type { NameForm } from './name-forms.js';

/** The gender that the first of a person's full names suggests; null when it is not known. */
export function givenNameGender(forms: readonly NameForm[]): Gender | null {
  const name = forms.find(({ words }) => words.length > 1)?.words[0];
  if (name === undefined) return null;
  if (femaleNames.has(name)) return 'f';
  return maleNames.has(name) ? 'm' : null;
}
