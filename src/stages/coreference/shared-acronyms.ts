import type { Document, Mention } from '../../pipeline/document.js';
import { isShortFor } from '../../text/abbreviation.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { acronymKey, bracketed, isAcronym, mainWords } from './acronyms.js';
import type { NameForm } from './name-forms.js';
import { sameWordsKey } from './same-names.js';
import { areVariants } from './spelling-variants.js';

/*
 * Acronyms that an article has for several organizations: "the African Development Foundation (ADF)" and "the
 * Australian Defence Force (ADF)".
 */

/**
 * The forms, those of such acronyms parted by what they are in brackets after, and after that until another is; the
 * mentions that may be of several are a form of their own.
 * @returns The forms, and which of them are of such acronyms.
 */
export function withSharedAcronyms(
  { text }: Pick<Document, 'text'>,
  forms: readonly NameForm[],
): { forms: readonly NameForm[]; shared: ReadonlySet<NameForm> } {
  const shared = new Set<NameForm>();
  const long = new Map<number, NameForm>();
  for (const form of forms) {
    if (form.words.length < 2) continue;
    for (const { end } of form.mentions) {
      const start = bracketed(text, end)?.start;
      if (start !== undefined) long.set(start, form);
    }
  }
  if (long.size < 2) return { forms, shared };
  const parted = forms.flatMap((form) => {
    if (form.words.length !== 1 || !isAcronym(form.writings[0] ?? '')) return [form];
    const letters = acronymKey(form.writings[0] ?? '');
    const fitting = form.mentions.flatMap(({ start }) => {
      const whole = long.get(start);
      return whole && isShortFor(letters, whole) ? [whole] : [];
    });
    if (new Set(fitting.map(({ words }) => sameWordsKey(words))).size < 2) return [form];
    const parts = partsOf(form, long);
    for (const part of parts) shared.add(part);
    return parts;
  });
  return { forms: parted, shared };
}

function partsOf(form: NameForm, long: ReadonlyMap<number, NameForm>): NameForm[] {
  const parts = new Map<NameForm | null, Mention[]>();
  const known = new Set<NameForm>();
  for (const mention of form.mentions) {
    const own = long.get(mention.start);
    if (own) known.add(own);
    const [only] = known;
    const whole = own ?? (known.size === 1 && only ? only : null);
    const part = parts.get(whole);
    if (part) part.push(mention);
    else parts.set(whole, [mention]);
  }
  return [...parts.values()].map((mentions) => ({ ...form, mentions }));
}

const partInCapitals = new UnicodeRegExp(String.raw`(?:^|\s)\p{Lu}{2,}(?:\s|$)`);

/**
 * Of the names that an acronym may stand for equally well, the one that it does stand for: the only one before it,
 * or the first of several that are one organization's. Undefined where it may be any of two.
 */
export function expansionOf<T extends { form: NameForm }>(
  acronym: NameForm,
  names: readonly T[],
): T | undefined {
  const start = acronym.mentions[0]?.start ?? 0;
  const before = names.filter(({ form }) => (form.mentions[0]?.start ?? 0) < start);
  const near = before.length > 0 ? before : names;
  // "IIT Delhi" is itself short for one of them.
  const whole = near.filter(({ form }) => !partInCapitals.test(form.writings[0] ?? ''));
  const candidates = whole.length > 0 ? whole : near;
  const [first] = candidates;
  return first && candidates.every(({ form }) => areAlike(first.form, form)) ? first : undefined;
}

/** Whether two names may be of one organization: one has all main words of the other, or they are spelt alike. */
function areAlike(a: NameForm, b: NameForm): boolean {
  const [long, short] = a.words.length > b.words.length ? [a, b] : [b, a];
  const words = new Set(mainWords(long.words));
  return mainWords(short.words).every((word) => words.has(word)) || areVariants(a.words, b.words);
}
