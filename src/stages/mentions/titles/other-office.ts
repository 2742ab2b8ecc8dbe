import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { isOccupation, isOccupations } from '../../../knowledge/occupations.js';
import { isPost } from '../../../knowledge/role-nouns.js';
import type { Mention, Span } from '../../../pipeline/document.js';
import { crossesAny, firstEndingAfter } from '../../../text/spans.js';
import { wordsOf } from '../../../text/words.js';
import { cutLeadingName } from './title-bounds.js';
import type { TitleRule } from './title-rule.js';

const joints = /\s(for|of|to)\s(the\s)?/g;
/** The longest office is a deputy's: "Deputy Prime Minister". */
const mostWords = 4;

/**
 * "spokesperson for President", "lawyer for former president" before a name: who serves an office and who
 * holds it are two people, and so two titles.
 */
export const cutOtherOffice: TitleRule = (context) => {
  const { text, title, names } = context;
  const next = names[firstEndingAfter(names, title.end)];
  if (next?.type !== 'person' || text.slice(title.end, next.start).trim() !== '') return null;
  for (const match of text.slice(title.start, title.end).matchAll(joints)) {
    const [joint, preposition, article] = match;
    const servant = { ...title, end: title.start + match.index };
    const whole = withoutThen(text, { ...title, start: servant.end + joint.length });
    // "Office of The King"
    if (article !== undefined && !isSmall(text, whole)) continue;
    // "spokesperson for Lund police commissioner"
    const cut = article === undefined ? cutLeadingName({ ...context, title: whole })?.title : undefined;
    const served = cut && isSmall(text, cut) ? cut : whole;
    const office = text.slice(served.start, served.end);
    if (crossesAny(servant, names) || crossesAny(served, names)) continue;
    if (isOffice(office, preposition !== 'of', article === undefined)) return { title: servant, add: served };
  }
  return null;
};

/** "chief of staff to then-Attorney General" */
function withoutThen(text: string, title: Mention): Mention {
  const [then = ''] = /^then[\s-]/.exec(text.slice(title.start, title.end)) ?? [];
  return { ...title, start: title.start + then.length };
}

const startsSmall = /^(?!(?:and|or|under|of|in|at|for|to|from|by|on|with)\s)\p{Ll}/u;
const isSmall = (text: string, { start, end }: Span): boolean => startsSmall.test(text.slice(start, end));

const past = /^(?:(?:former|ex|then|late|slain|\p{Ll}+ed)[\s-])+/u;

/**
 * Whether all that is there is an office, with nothing that completes it. Who acts "for" or "to" somebody with
 * an honorific ("aide to Chief Justice") is another person, too. In small letters and without an article, as
 * "police chief" is, no noun for what people are stands but before a name.
 */
function isOffice(written: string, isServed: boolean, isBare: boolean): boolean {
  const isBareNoun = isBare && startsSmall.test(written);
  const [held = '', another, ...others] = written.replace(past, '').split(/\s(?:and|&)\s/);
  // "Minister of finance and deputy prime minister"
  if (another !== undefined)
    return (
      isBareNoun && others.length === 0 && [held, another].every((one) => isOffice(one, isServed, isBare))
    );
  const words = wordsOf(held);
  const head = words.at(-1) ?? '';
  // "Minister of Justice" is of what somebody is minister, "Office of The King" a body.
  if (words[0] === 'justice' || words[0] === 'the') return false;
  if (words.length === 1 && isOccupation(head)) return true;
  if (words.length === 0 || words.length > mostWords || /\s(?:of|for|to)\s/.test(held)) return false;
  if (isBareNoun && (isPost(head) || isOccupation(head))) return true;
  if (isBareNoun && past.test(written) && isOccupations(head)) return true;
  const last = head === 'general' && words.length > 1 ? words.at(-2) : head;
  const kinds = [formOfAddress(words.slice(-2).join(' ')), formOfAddress(last ?? '')];
  return kinds.some(
    (form) =>
      form?.kind === 'office' ||
      (form?.kind === 'rank' && !form.isName) ||
      (isServed && form?.kind === 'honorific'),
  );
}
