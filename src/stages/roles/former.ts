import { symbolAt } from './gap.js';
import type { SentenceItem } from './role-sentence.js';
import type { RoleCandidate } from './person-countries.js';
import type { Mention } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/** In the title itself: "former minister", "ex-wrestler", "onetime mayor", "minister emeritus". */
const within = /\b(?:former|formerly|ex|erstwhile|onetime|one-time|emeritus|emerita|previous)\b/i;
/** Right before it: "the former French president", "Kenya's then finance minister", "Once a nurse, Ada Roe". */
const before =
  /\b(?:[Ff]ormer|then|Then(?=-)|[Ee]x|erstwhile|[Oo]netime|[Oo]ne-time|[Pp]revious)[\s-]+(?:\p{Lu}[\p{L}.]*(?:['’]s)?\s+)?$|\b[Oo]nce an? $|\b[Nn]o longer (?:the |an? )?$/u;
const usedToBe = /\bused to (?:be|serve as|work as) (?:an? |the )?$/;
const reach = 60;
/** Of a person who was something until some time, or from one year to another. */
const past = new Set(['was', 'were', 'served', 'been']);
const until = /^\s(?:until|till)\s|^[^.;]{0,30}\s(?:from|between)\s[^.;]{0,12}\d{4}\s(?:to|and|until|till)\s/;
/** Of whom it is said without a verb: "Ada Roe, mayor until last year". */
const untilPast = /^\s(?:until|till)\s(?:last|recently|earlier|yesterday)\b/;
const leaving =
  '(?:sacked|fired|dismissed|removed|ousted|deposed|deselected|resigned|quit|retired|(?:stepped|stood) down|forced out|voted out)';
const when =
  '(?: (?:on|in|by|last|late|early|earlier|this|after|over|yesterday|today|abruptly|suddenly)(?: [^.,;:()"“”]{1,25})?)?';
const determiner = '(?:(?:the|an?|its|their|his|her) )?';
/**
 * "was sacked as head", "resigned on Monday as England coach", "left her post as editor", "had been director": what
 * somebody has left.
 */
const left = new UnicodeRegExp(
  String.raw`(?:^|[^\p{L}])(?:${leaving}${when} as|(?:left|quit|resigned(?: from)?|relinquished|vacated) (?:his|her|their|the) (?:job|post|position|role|office) (?:as|of)) ${determiner}(?:\p{Lu}[\p{L}.'’]* ){0,3}$|(?:^|[^\p{L}])had been ${determiner}$`,
);
/** What is still to come, or does not come about: "will be dismissed as", "was nearly ousted as". */
const notLeft = new UnicodeRegExp(
  String.raw`\b(?:will|would|could|should|might|may|must|to|not|never|nearly|almost|if|unless)\s(?:\p{L}+\s){0,2}(?:${leaving}|left|relinquished|vacated)\b|n['’]t\s|\b(?:if|would|could|might|wishes|wished)\b.{0,20}had been`,
);
/** "was mayor in 1987", "in the 1990s". */
const inYear = /^\sin\s(?:the\s)?(?:(?:early|mid|late)[\s-])?(?:1[89]\d\d|20[0-2]\d)s?\b/;
const joint = /\s(?:and|&)\s/;
const present = /\b(?:current|now|present|incumbent)\b/i;

/** Whether the article says that a role is past. */
export function isFormer(text: string, candidate: RoleCandidate): boolean {
  const { sentence, title, holder } = candidate;
  const { start, end } = (sentence.items[title] as SentenceItem).mention as Mention;
  const [first = '', ...others] = text.slice(start, end).split(joint);
  // "former president and current senator": the whole is neither.
  if (others.some((role) => present.test(role))) return false;
  if (within.test(first)) return true;
  const preceding = text.slice(Math.max(0, start - reach), start);
  if (before.test(preceding)) return true;
  if (isThen(text, candidate)) return true;
  if (holder < title && (usedToBe.test(preceding) || (left.test(preceding) && !notLeft.test(preceding))))
    return true;
  const following = text.slice(end, end + 2 * reach);
  if (untilPast.test(following)) return true;
  if (holder < title && inYear.test(following) && wasOnly(sentence, holder, title)) return true;
  if (holder > title || !until.test(following)) return false;
  for (let at = holder + 1; at < title; at += 1) if (past.has(symbolAt(sentence, at))) return true;
  return false;
}

/** "Ada Roe was", "Ada Roe, who served as the": nothing else, such as when she was named so. */
function wasOnly(sentence: RoleCandidate['sentence'], holder: number, title: number): boolean {
  let at = title - 1;
  if (/^(?:the|an?)$/.test(symbolAt(sentence, at))) at -= 1;
  if (symbolAt(sentence, at) === 'as' && symbolAt(sentence, at - 1) === 'served') at -= 1;
  if (!/^(?:was|were|served)$/.test(symbolAt(sentence, at))) return false;
  while (at > holder + 1 && /^(?:was|were|,|who|also|once)$/.test(symbolAt(sentence, at - 1))) at -= 1;
  return at === holder + 1;
}

const apposedThen = /^,\s\(?(?:then|at (?:the|that) time)\s(?:the\s|an?\s)?$/;
/** "Ada Roe, once the mayor, left", but "Ada Roe, once the mayor had spoken, left". */
const apposedOnce = /^,\s\(?once\s(?:the\s|\p{Lu}[\p{L}. -]*['’]s\s)(?:most\s\p{Ll}+\s)?$/u;
const endOfPhrase = /^(?:$|\s?[,.;)]|\s(?:of|for|in|at|and)\s)/;
const sequence = /\bfirst\b/i;

/** "Then finance minister Ada Roe signed it", "Ada Roe, then a student, left": at the time that is spoken of. */
function isThen(text: string, { sentence, title, holder }: RoleCandidate): boolean {
  const { items } = sentence;
  const [person, mention] = [items[holder]?.mention, items[title]?.mention];
  if (!person || !mention) return false;
  if (holder < title) {
    const between = text.slice(person.end, mention.start);
    const isOnce = apposedOnce.test(between) && endOfPhrase.test(text.slice(mention.end, mention.end + 5));
    return isOnce || apposedThen.test(between);
  }
  const first = symbolAt(sentence, 0) === '"' ? 1 : 0;
  if (title !== first + 1 || items[first]?.word !== 'then' || holder !== title + 1) return false;
  // "Then President Ada Roe spoke" may be what happened next.
  if (!/^\p{Ll}/u.test(text.slice(mention.start, mention.end))) return false;
  // "First the mayor spoke. Then governor Ada Roe did."
  return !sequence.test(text.slice(Math.max(0, mention.start - 3 * reach), mention.start));
}
