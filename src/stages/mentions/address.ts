import { formOfAddress } from '../../knowledge/forms-of-address.js';
import { type AddressKind } from '../../knowledge/address-rows.js';
import { peers, pluralForms, postNominals } from '../../knowledge/honorifics.js';
import { shortGivenNames } from '../../knowledge/name-particles.js';
import type { Mention, Span } from '../../pipeline/document.js';
import { inTextOrder, overlaps } from '../../text/spans.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { wordsOf } from '../../text/words.js';

/**
 * Forms of address by what they are: no part of the name, and a title unless they are a mere
 * courtesy. Letters after a name ("FRCS") are nothing.
 */
export function withFormsOfAddress(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  const added: Mention[] = [];
  let isChanged = false;
  for (const [index, mention] of mentions.entries()) {
    const previous = found.at(-1);
    if (isAbbreviated(text, mention, mentions[index + 1])) {
      isChanged = true;
      continue;
    }
    if (isShortGivenName(text, mention, mentions.slice(Math.max(0, index - 1), index + 2))) {
      isChanged = true;
      continue;
    }
    if (isCourtesy(text, mention) || (previous && arePostNominals(text, previous, mention))) {
      isChanged = true;
      continue;
    }
    if (mention.type !== 'person') {
      found.push(mention);
      continue;
    }
    const own = mentions.slice(Math.max(0, index - 1), index + 2);
    const named = withoutPostNominals(text, withShortGivenName(text, mention));
    const forms = formsIn(text, named);
    const across = forms.length === 0 ? formAcross(text, named) : null;
    if (across) forms.push(across);
    const person = forms.length === 0 ? withoutTitle(text, named, own) : named;
    if (person !== mention) isChanged = true;
    const last = forms.at(-1);
    if (last) isChanged = true;
    else forms.push(...formsBefore(text, person));
    for (const { start, end, kind } of forms) {
      if (kind !== 'courtesy') added.push({ type: 'title', start, end, score: mention.score });
    }
    found.push(last ? { ...person, start: last.next } : person);
  }
  const titles = added.filter(
    (title) => !found.some((other) => overlaps(title, other) && !isWithin(other, title)),
  );
  const others = found.filter((other) => !titles.some((title) => isWithin(other, title)));
  return isChanged || titles.length > 0 ? inTextOrder([...others, ...titles]) : mentions;
}

const shortNames = shortGivenNames.join('|');
const shortName = new RegExp(`^(?:${shortNames})\\.?$`);
const shortNameBefore = new RegExp(`(?:^|[\\s("“])((?:${shortNames})\\.? )$`);

/** Whether the "Md" of "Md Abel Roe" was taken for a title or a place. */
function isShortGivenName(text: string, { type, start, end }: Mention, others: readonly Mention[]): boolean {
  if (type === 'person' || !shortName.test(text.slice(start, end))) return false;
  return others.some(
    (one) => one.type === 'person' && (one.start === start || (one.start > end && one.start <= end + 2)),
  );
}

/** A name with the "Md" before it. */
function withShortGivenName(text: string, person: Mention): Mention {
  const [, short = ''] = shortNameBefore.exec(text.slice(Math.max(0, person.start - 8), person.start)) ?? [];
  return short === '' ? person : { ...person, start: person.start - short.length };
}

/** Whether what was found is only a part of a form of address: "Wing" of "Wing Cdr.". */
function isWithin({ type, start, end }: Mention, form: Mention): boolean {
  return type !== 'person' && start >= form.start && end < form.end;
}

interface Form extends Span {
  kind: AddressKind;
  /** Where the next word begins. */
  next: number;
}

const oneWord = new UnicodeRegExp(String.raw`^(\p{L}[\p{L}.'’-]*)\s+(?=\p{L})`);
const twoWords = new UnicodeRegExp(String.raw`^(\p{L}[\p{L}.'’-]*\s\p{L}[\p{L}.'’]*)\s+(?=\p{L})`);

/** The forms of address that a name begins with; ranks and offices of several words are one. */
function formsIn(text: string, { start, end }: Span): Form[] {
  const forms: Form[] = [];
  for (let at = start; at < end;) {
    const rest = text.slice(at, end);
    const form = read(twoWords.exec(rest), at) ?? read(oneWord.exec(rest), at);
    if (!form) break;
    const previous = forms.at(-1);
    if (previous?.kind === form.kind && form.kind !== 'honorific')
      forms[forms.length - 1] = { ...form, start: previous.start };
    else forms.push(form);
    at = form.next;
  }
  return forms;
}

/** "Datin Paduka" of "Datin [Paduka Ada Roe]": a form of two words, of which the second begins what the engine has. */
function formAcross(text: string, { start, end }: Span): Form | null {
  const [, first] = wordBefore.exec(text.slice(Math.max(0, start - reach), start)) ?? [];
  const [all = '', second] = oneWord.exec(text.slice(start, end)) ?? [];
  if (first === undefined || second === undefined) return null;
  const kind = formOfAddress(wordsOf(`${first} ${second}`).join(' '))?.kind;
  if (kind !== 'honorific' && kind !== 'rank') return null;
  return { kind, start: start - 1 - first.length, end: start + second.length, next: start + all.length };
}

/** "Sardar" of "Sardar Singh" is a form of address where the engine says that it is a title. */
function withoutTitle(text: string, person: Mention, others: readonly Mention[]): Mention {
  const title = others.find(
    ({ type, start, end }) => type === 'title' && start === person.start && end < person.end,
  );
  if (!title || text[title.end] !== ' ') return person;
  const kind = formOfAddress(wordsOf(text.slice(title.start, title.end)).join(' '))?.kind;
  // "Sultan" and "Prince" are given names as well.
  if (kind !== 'honorific' && kind !== 'rank') return person;
  return { ...person, start: title.end + 1 };
}

const letters = /^(.*\p{L}),?\s((?:\p{Lu}\.?){2,})$/su;

/** "Ada Roe" of "Ada Roe KC": letters in capitals after a name are no part of it. */
function withoutPostNominals(text: string, person: Mention): Mention {
  const [, name, written = ''] = letters.exec(text.slice(person.start, person.end)) ?? [];
  if (name === undefined || !postNominals.has(written.replace(/\./g, '').toLowerCase())) return person;
  return withoutPostNominals(text, { ...person, end: person.start + name.length });
}

function read(match: RegExpExecArray | null, at: number): Form | null {
  const [all = '', written = ''] = match ?? [];
  const kind = kindOf(written);
  return kind && { kind, start: at, end: at + written.length, next: at + all.length };
}

const inCapitals = /^[A-Z]{2,4}$/;

/** Whether the "Insp" of "Insp. Ada Roe" was taken for a name. */
function isAbbreviated(text: string, { type, start, end }: Mention, next: Mention | undefined): boolean {
  if (type !== 'organization' && type !== 'place' && type !== 'person') return false;
  // "DCI Ada Roe"
  const isBefore = next?.start === end + 1 && (next.type === 'person' || next.type === 'title');
  if (type === 'organization' && isBefore && inCapitals.test(text.slice(start, end))) {
    const kind = kindOf(text.slice(start, end));
    // "HRM Oba Ada Roe"
    return kind === 'courtesy' || (kind === 'rank' && next.type === 'person');
  }
  const stop = text[end - 1] === '.' ? end : end + 1;
  const isBeforeName = next?.type === 'person' && next.start === stop + 1 && text[stop - 1] === '.';
  if (!isBeforeName) return false;
  if (kindOf(text.slice(start, stop)) !== null) return true;
  // "Det. Supt." is two of them.
  return text
    .slice(start, stop)
    .split(' ')
    .every((word) => kindOf(word) !== null);
}

const initials = /^(?:\p{Lu}\.){2,}$/u;
const formulas = new Set(['he', 'hrh']);

/** What kind of form of address it is; null for none, and for what is a name as well, unless abbreviated. */
function kindOf(written: string): AddressKind | null {
  const words = wordsOf(written);
  if (words.length === 0 || !/^\p{Lu}/u.test(written)) return null;
  if (pluralForms.has(written)) return 'honorific';
  // "Lady Nix" may be a stage name; nobody is called "Lord Nix" without being one.
  if (written.toLowerCase() === 'lord') return 'honorific';
  if (/^H E$/.test(written)) return 'courtesy';
  // "M.S. Roe" has initials, whatever forms of address these letters abbreviate.
  if (initials.test(written)) return formulas.has(words.join('')) ? 'courtesy' : null;
  const whole = formOfAddress(words.join(' '));
  const forms = whole ? [whole] : written.includes(' ') ? [] : words.map((word) => formOfAddress(word));
  const isAbbreviated = written.includes('.');
  const isForm = forms.every((form) => form && (!form.isName || isAbbreviated));
  return isForm ? (forms.at(-1)?.kind ?? null) : null;
}

const wordBefore = new UnicodeRegExp(String.raw`(?:^|[\s("“])(\p{Lu}[\p{L}.'’]*)\s$`);
const wordsBefore = new UnicodeRegExp(String.raw`(?:^|[\s("“])(\p{Lu}\p{L}*\s\p{Lu}[\p{L}.]*)\s$`);
const reach = 20;
/** The most words before a name that are ranks and honorifics: "Rt. Rev. Dr.". */
const mostBefore = 3;

/** The honorifics and ranks right before a name, which engines now and then overlook; ranks of two words are one. */
function formsBefore(text: string, { start, end }: Span): Form[] {
  const forms: Form[] = [];
  for (let at = start; forms.length < mostBefore;) {
    const [form] = formBefore(text, { start: at, end });
    const next = forms[0];
    // Only an abbreviation is surely one before another.
    if (!form || (next && !text.slice(form.start, form.end).endsWith('.'))) break;
    at = form.start;
    if (next?.kind === form.kind && form.kind === 'rank') forms[0] = { ...next, start: form.start };
    else forms.unshift(form);
  }
  return forms;
}

function formBefore(text: string, { start }: Span): Form[] {
  const before = text.slice(Math.max(0, start - reach), start);
  const [, two = ''] = wordsBefore.exec(before) ?? [];
  const ofTwo = formOfAddress(wordsOf(two).join(' '));
  if (ofTwo && ofTwo.kind !== 'courtesy' && ofTwo.kind !== 'office')
    return [{ kind: ofTwo.kind, start: start - 1 - two.length, end: start - 1, next: start }];
  const [, written] = wordBefore.exec(before) ?? [];
  if (written === undefined) return [];
  // What is a name as well is none where the name begins after it.
  const form = formOfAddress(wordsOf(written).join(' '));
  const kind = peers.has(written.toLowerCase()) ? 'honorific' : (kindOf(written) ?? form?.kind);
  if (kind === undefined || kind === 'courtesy') return [];
  const isShort = written.includes('.') || form?.abbreviations.includes(written) === true;
  if (kind === 'office' && !isShort) return [];
  return [{ kind, start: start - 1 - written.length, end: start - 1, next: start }];
}

/** Whether what was taken for a title is "Señora" or the like. */
function isCourtesy(text: string, { type, start, end }: Mention): boolean {
  return type === 'title' && end - start < reach && kindOf(text.slice(start, end)) === 'courtesy';
}

const joint = /^(?:,?\s\p{Lu}[\p{L}.]{1,6})*,?\s$/u;

/** Whether letters after a name, or after others of that kind, were taken for an organization or a title. */
function arePostNominals(text: string, name: Mention, { type, start, end }: Mention): boolean {
  if (name.type !== 'person' || end - start > 6) return false;
  // "Ada Roe, MP" holds a seat.
  const isDegree = type === 'title' && !/^(?:MP|MEP|MSP|TD)$/.test(text.slice(start, end));
  if (type !== 'organization' && type !== 'place' && !isDegree) return false;
  const between = text.slice(name.end, start);
  if (between.length > reach || !joint.test(between)) return false;
  return [...between.split(/[\s,]+/), text.slice(start, end)].every(
    (word) => word === '' || postNominals.has(wordsOf(word).join('')),
  );
}
