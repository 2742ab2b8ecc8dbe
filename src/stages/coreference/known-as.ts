import type { Document, Mention } from '../../pipeline/document.js';
import type { NameForm } from './name-forms.js';

const knownAsBetween =
  /^,?\s\(?(?:(?:who\s)?(?:is|was)\s)?(?:(?:(?:also|better|popularly|widely|commonly|otherwise)\s)?known\s(?:\w+\s)?as|nicknamed|alias|a\.?k\.?a\.?)\s["“'‘]?$/i;
/** Longer gaps between two mentions say something else. */
const longest = 45;

/** The names that the article says to be of one person: "Abel Roe, also known as Ace"; both ways. */
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
