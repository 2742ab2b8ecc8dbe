import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { isOccupation } from '../../../knowledge/occupations.js';
import { firstEndingAfter } from '../../../text/spans.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { wordsOf } from '../../../text/words.js';
import { splitTitle, type TitleRule } from './title-rule.js';

const joint = new UnicodeRegExp(
  String.raw`^(.+?)\s(?:for|of|to)\s(?:(?=\p{Lu})|the\s(?=\p{Ll})|(?=\p{Ll}+ed\s\p{Ll}+$))`,
);
/** The longest office is a deputy's: "Deputy Prime Minister". */
const mostWords = 4;

/**
 * "spokesperson for President" before a name: who serves an office and who holds it are two
 * people, and so two titles.
 */
export const cutOtherOffice: TitleRule = (context) => {
  const { text, title, names } = context;
  const next = names[firstEndingAfter(names, title.end)];
  if (next?.type !== 'person' || text.slice(title.end, next.start).trim() !== '') return null;
  const words = text.slice(title.start, title.end);
  const [all, servant = ''] = joint.exec(words) ?? [];
  if (all === undefined || !isOffice(words.slice(all.length), !all.endsWith(' of '))) return null;
  return splitTitle(context, title.start + servant.length, title.start + all.length);
};

/**
 * Whether all that is there is an office of one person, with nothing that completes it. Who acts
 * "for" or "to" somebody with an honorific ("aide to Chief Justice") is another person, too.
 */
function isOffice(written: string, isServed: boolean): boolean {
  const words = wordsOf(written);
  // "Minister of Justice" is of what somebody is minister, "Office of The King" a body.
  if (words[0] === 'justice' || words[0] === 'the') return false;
  if (words.length === 1 && isOccupation(words[0] ?? '')) return true;
  // "lawyer of detained [journalist]"
  if (words.length === 2 && (words[0] ?? '').endsWith('ed') && isOccupation(words[1] ?? '')) return true;
  if (words.length === 0 || words.length > mostWords || /\s(?:of|for|to)\s/.test(written)) return false;
  const last = words.at(-1) === 'general' && words.length > 1 ? words.at(-2) : words.at(-1);
  const kinds = [formOfAddress(words.slice(-2).join(' ')), formOfAddress(last ?? '')];
  return kinds.some(
    (form) =>
      form?.kind === 'office' ||
      (form?.kind === 'rank' && !form.isName) ||
      (isServed && form?.kind === 'honorific'),
  );
}
