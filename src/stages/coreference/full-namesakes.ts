import type { Document, Mention } from '../../pipeline/document.js';
import type { Introductions } from './introductions.js';
import type { NameForm } from './name-forms.js';

/*
 * Two people of one full name, of whom an article says so: "Senator Ada Roe is no relation to the coach Ada Roe".
 */

const between =
  /\b(?:no relation (?:to|of)|unrelated to|(?:his|her|their) namesake|namesake of|(?:not to be )?confused with|shares (?:his|her|a|the) name (?:with|of))\b[^.;"“”\n]{0,60}$/;
/** The longest text between the two. */
const reach = 120;

/** The forms, those of such people as two, of which each goes by its own titles. */
export function withFullNamesakes(
  { text }: Pick<Document, 'text'>,
  forms: readonly NameForm[],
  introductions: Introductions,
): NameForm[] {
  return forms.flatMap((form) => {
    const { words, mentions, generation } = form;
    if (words.length < 2 || mentions.length < 2 || generation !== undefined) return [form];
    const at = mentions.findIndex((mention, index) => {
      const previous = mentions[index - 1];
      if (!previous || mention.start - previous.end > reach) return false;
      return between.test(text.slice(previous.end, mention.start));
    });
    const [other] = mentions.slice(at);
    if (at < 0 || !other) return [form];
    const titles = new Set(introductions.titlesOf(other));
    const isOthers = (mention: Mention): boolean =>
      mention === other || introductions.titlesOf(mention).some((title) => titles.has(title));
    return [
      { ...form, mentions: mentions.filter((mention) => !isOthers(mention)), generation: 'one' },
      { ...form, mentions: mentions.filter(isOthers), generation: 'other' },
    ];
  });
}
