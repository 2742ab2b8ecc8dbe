import { formOfAddress } from '../../knowledge/forms-of-address.js';
import { type Gender } from '../../knowledge/address-rows.js';
import { peers, soleNameTitles } from '../../knowledge/honorifics.js';
import type { Document, Mention } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { wordsOf } from '../../text/words.js';
import { genderOfAddress } from './courtesy.js';
import type { Introductions } from './introductions.js';

/*
 * Families of whom an article gives the surname alone: "Lord Roe came with his wife, Lady Roe".
 */

const wordBefore = new UnicodeRegExp(String.raw`(\p{L}+)\.?[ \t]+$`);
/** "Dr Roe and Professor Roe" */
const joint = new UnicodeRegExp(String.raw`^,?\s(?:and|&|or)\s(?:\p{Lu}\p{L}*\.?\s){1,2}$`);
/** The longest of the above. */
const reach = 40;

interface Group {
  /** The words by which its bearer is addressed, in small letters. */
  addresses: Set<string>;
  gender: Gender | null;
  mentions: Mention[];
}

/** More bearers of one surname than these are not told apart. */
const mostGroups = 12;

/**
 * The mentions of a surname alone by whom their forms of address and the article show them to be of, and the rest,
 * which may be of any of these. All are one group where nothing shows that there is more than one bearer.
 * @param mentions In text order.
 */
export function addressGroups(
  { text }: Pick<Document, 'text'>,
  mentions: readonly Mention[],
  introductions: Introductions,
): { groups: Mention[][]; rest: Mention[] } {
  const groups: Group[] = [];
  const groupOf = new Map<Mention, Group>();
  const add = (group: Group, mention: Mention, address: string, gender: Gender | null): void => {
    if (address !== '') group.addresses.add(address);
    group.gender ??= gender;
    group.mentions.push(mention);
    groupOf.set(mention, group);
  };
  const newGroup = (): Group => {
    const group: Group = { addresses: new Set(), gender: null, mentions: [] };
    groups.push(group);
    return group;
  };
  mentions.forEach((mention, index) => {
    const address = addressOf(text, mention, introductions);
    const gender = isDoubtful(text, mention) ? null : genderOfAddress(text, mention);
    const previous = mentions[index - 1];
    const isApart = previous !== undefined && areApart(text, previous, mention, introductions);
    if (address === '' && gender === null && !isApart) return;
    if (isApart && !groupOf.has(previous) && groups.length < mostGroups) add(newGroup(), previous, '', null);
    const other = isApart ? groupOf.get(previous) : undefined;
    const fits = (group: Group): boolean =>
      group !== other && (gender === null || group.gender === null || group.gender === gender);
    const known = groups.find((one) => fits(one) && one.addresses.has(address));
    const fitting = isApart
      ? undefined
      : (groups.find((one) => fits(one) && one.gender === gender) ?? groups.find(fits));
    const group = known ?? fitting ?? (groups.length < mostGroups ? newGroup() : undefined);
    if (group) add(group, mention, address, gender);
  });
  if (groups.length < 2) return { groups: [[...mentions]], rest: [] };
  return {
    groups: groups.map((group) => group.mentions),
    rest: mentions.filter((mention) => !groupOf.has(mention)),
  };
}

/** Whether what stands between two mentions shows that they are of two people. */
function areApart(text: string, first: Mention, second: Mention, introductions: Introductions): boolean {
  const between = text.slice(first.end, Math.min(second.start, first.end + reach));
  return introductions.isKinOf(second, first) || joint.test(between);
}

/** Whether the word before is a name as well, of men and women: "Sheikh Hasina". */
function isDoubtful(text: string, { start }: Mention): boolean {
  const [, before = ''] = wordBefore.exec(text.slice(Math.max(0, start - reach), start)) ?? [];
  const word = before.toLowerCase();
  return formOfAddress(word)?.isName === true && !peers.has(word) && !soleNameTitles.has(word);
}

function addressOf(text: string, mention: Mention, introductions: Introductions): string {
  const [title] = introductions.titlesOf(mention);
  if (title !== undefined) return title;
  const [, before = ''] =
    wordBefore.exec(text.slice(Math.max(0, mention.start - reach), mention.start)) ?? [];
  return /^\p{Lu}/u.test(before) && formOfAddress(wordsOf(before).join(' ')) ? before.toLowerCase() : '';
}
