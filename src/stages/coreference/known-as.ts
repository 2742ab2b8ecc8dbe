import type { Document, Mention } from '../../pipeline/document.js';
import type { NameForm } from './name-forms.js';

const known = String.raw`(?:(?:also|better|popularly|widely|commonly|otherwise|formally|formerly|previously|officially|locally)\s)?known\s(?:\w+\s){0,4}as`;
const knownAsBetween = new RegExp(
  String.raw`^,?\s\(?(?:(?:who|which)\s)?(?:(?:is|was|were|are)\s)?(?:${known}|nicknamed|alias|a\.?k\.?a\.?|(?:an?\s)?(?:DBA|d/b/a)(?:\sname)?(?:\sof)?|doing\sbusiness\sas|trading\sas|formerly|previously|renamed|rebranded\sas|or\ssimply|abbreviated\s(?:as|to)|called\ssimply)\s(?:the\s)?["“'‘]?$`,
  'i',
);
/** Longer gaps between two mentions say something else. */
const longest = 60;

/**
 * The names that the article says to be of one person or organization: "Abel Roe, also known as
 * Ace", "the Roe League, formally known as the League of Roes"; both ways.
 */
export function knownAs(
  { text }: Pick<Document, 'text'>,
  mentions: readonly Mention[],
  forms: readonly NameForm[],
): ReadonlyMap<NameForm, NameForm> {
  const found = new Map<NameForm, NameForm>();
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (!next || next.start - mention.end > longest) return;
    if (!knownAsBetween.test(text.slice(mention.end, next.start))) return;
    const [form, other] = [mention, next].map((one) => forms.find(({ mentions }) => mentions.includes(one)));
    if (!form || !other || form === other) return;
    found.set(form, other);
    found.set(other, form);
  });
  return found;
}
