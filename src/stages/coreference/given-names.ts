import compromise from 'compromise/two';
import type { Gender } from '../../knowledge/honorifics.js';
import type { NameForm } from './name-forms.js';

/*
 * The gender of given names by the lexicon of compromise, which takes its time to load:
 * this file is imported only when an article needs it.
 */

const { lexicon } = (
  compromise.model() as unknown as { one: { lexicon: Readonly<Record<string, string | string[]>> } }
).one;

/** The gender that the first of a person's full names suggests; null when it is not known. */
export function givenNameGender(forms: readonly NameForm[]): Gender | null {
  const name = forms.find(({ words }) => words.length > 1)?.words[0];
  if (name === undefined || !Object.hasOwn(lexicon, name)) return null;
  const tags = lexicon[name] as string | string[];
  if (tags.includes('FemaleName')) return 'f';
  return tags.includes('MaleName') ? 'm' : null;
}
