import { symbolAt } from './gap.js';
import { isDismissed, isLeft, isToppled } from './leaving.js';
import { hasMovedOn, isLastOfAll, isOver, isPastBeforePerson, isPastByAdverb, isUntilThen } from './past.js';
import type { SentenceItem } from './role-sentence.js';
import type { RoleCandidate } from './person-countries.js';
import type { Mention } from '../../pipeline/document.js';

/** In the title itself: "former minister", "ex-wrestler", "onetime mayor"; but "ex officio member". */
const within =
  /\b(?:former(?!\s[\p{Ll}\s-]*(?<!\b(?:men|women|people|children|girls|boys))['’]s\s)|formerly|previously|ex(?![\s-]officio)|erstwhile|onetime|one-time|previous|ousted|deposed|toppled|overthrown|sacked|fired)\b|^(?:immediate\s)?past\s/iu;
/** Anywhere in it: "professor of law emeritus". */
const emeritus = /\bemerit(?:us|a)\b/i;
/** What completes a title is not the title: "curator of the former palace". */
const complement = /\s(?:of|for|to|at|in|on|with|under)\s/;
/** Right before it: "the former French president", "Kenya's then finance minister", "Once a nurse, Ada Roe". */
const before =
  /\b(?:[Ff]ormer|then|Then(?=-)|[Ee]x|erstwhile|[Oo]netime|[Oo]ne-time|[Pp]revious)[\s-]+(?:\p{Lu}[\p{L}.]*(?:['’]s)?\s+)?$|\b[Oo]nce an? $|(?:^|[.!?:]\s|\n|["“]|\b(?:[Tt]he|an?|its|their|his|her|our|two|three|several|immediate)\s|['’]s\s)[Pp]ast\s$|\b[Nn]o longer (?:the |an? )?$/u;
const usedToBe = /\bused to (?:be|serve as|work as) (?:an? |the )?$/;
/** "Was elected mayor after three terms as councillor", "joined Andex following a spell as editor". */
const stintBefore =
  /\b(?:elected|appointed|named|chosen|hired|promoted|joined|became|returned|moved|entered|retired|resigned|quit|(?:stood|stepped) down)\b[^.;]*\b(?:after|following) (?:\S+ ){1,3}(?:terms?|years|months|seasons?|decades?|stints?|spells?) as (?:an? |the |its |his |her )?$/;
/** "Coach Ada Roe was sacked on Monday"; "was fired upon" is something else. */
const sackedAfter =
  /^\s(?:was|were|has been|have been) (?:sacked|axed|deposed|fired(?! (?:up)?on\b| at\b))\b(?! as\b)/;
/** "Ada Roe began her career as a nurse", "started out as". */
const careerStart =
  /\b(?:began|started|launched)\s(?:out(?:\sin\slife)?|(?:(?:his|her|their)\s(?:(?!new|second)\p{Ll}+\s)?(?:career|working\slife|life)|(?:working\s)?life))\s(?:(?!and\b|but\b)[^\s.,;:]+\s){0,4}as\s(?:an?\s|the\s)?$/u;
const latest = /\bmost recently as (?:an? |the |its )?$/;
const reach = 60;
/** Of a person who was something until some time, or from one year to another. */
const past = new Set(['was', 'were', 'served', 'been']);
const until = /^\s(?:until|till)\s|^[^.;]{0,30}\s(?:from|between)\s[^.;]{0,12}\d{4}\s(?:to|and|until|till)\s/;
const joint = /\s(?:and|&)\s/;
const present = /\b(?:current|now|present|incumbent)\b/i;

/** Whether the article, of a year if that is known, says that a role is past. */
export function isFormer(text: string, candidate: RoleCandidate, year: number | null): boolean {
  const { sentence, title, holder } = candidate;
  const { start, end } = (sentence.items[title] as SentenceItem).mention as Mention;
  const person = (sentence.items[holder] as SentenceItem).mention as Mention;
  const written = text.slice(start, end);
  const [first = '', ...others] = written.split(joint);
  // "former president and current senator": the whole is neither.
  if (others.some((role) => present.test(role))) return false;
  const [role = ''] = first.split(complement);
  if (within.test(role) || emeritus.test(first)) return true;
  const preceding = text.slice(Math.max(0, start - reach), start);
  const following = text.slice(end, end + 2 * reach);
  const afterBoth = holder > title ? text.slice(person.end, person.end + reach) : following;
  if (before.test(preceding) || isToppled(preceding, written, afterBoth)) return true;
  if (isThen(text, candidate) || isLastOfAll(preceding, written, following)) return true;
  if (holder > title && sackedAfter.test(text.slice(person.end, person.end + reach))) return true;
  if (holder > title)
    return isUntilThen(null, following, year) || isPastBeforePerson(preceding, text.slice(end, person.start));
  const beforePerson = text.slice(Math.max(0, person.start - 2 * reach), person.start);
  const between = text.slice(person.end, start);
  if (stintBefore.test(text.slice(Math.max(person.end, start - 2 * reach), start))) return true;
  if (
    latest.test(preceding) ||
    careerStart.test(between) ||
    usedToBe.test(preceding) ||
    isLeft(preceding) ||
    isDismissed(beforePerson, between)
  )
    return true;
  if (isPastByAdverb(preceding, between, following) || hasMovedOn(between, following)) return true;
  if (isUntilThen(between, following, year) || isJoinedToPast(text, candidate, year)) return true;
  if (wasOnly(sentence, holder, title) && isOver(beforePerson, following)) return true;
  if (!until.test(following)) return false;
  for (let at = holder + 1; at < title; at += 1) if (past.has(symbolAt(sentence, at))) return true;
  return false;
}

/** An adverb is of both: "formerly head of Andex and chair of Borel". */
const adverb = /^(?:formerly|previously)\s/i;
const joinedTo = /^\s(?:and|&)\s(?:the\s|an?\s)?$/;

/** "Resigned as head of Andex and [chair] of Borel", but "a former minister and chair of the party". */
function isJoinedToPast(text: string, candidate: RoleCandidate, year: number | null): boolean {
  const { sentence, title, holder } = candidate;
  const previous = sentence.titles[sentence.titles.indexOf(title) - 1];
  if (previous === undefined || previous < holder) return false;
  const [first, second] = [sentence.items[previous]?.mention, sentence.items[title]?.mention];
  if (!first || !second || !joinedTo.test(text.slice(first.end, second.start))) return false;
  const preceding = text.slice(Math.max(0, first.start - reach), first.start);
  const written = text.slice(first.start, first.end);
  if ((within.test(written) && !adverb.test(written)) || before.test(preceding)) return false;
  return isFormer(text, { ...candidate, title: previous }, year);
}

/** "Ada Roe was", "Ada Roe, who served as the": nothing else, such as when she was named so. */
function wasOnly(sentence: RoleCandidate['sentence'], holder: number, title: number): boolean {
  let at = title - 1;
  // "was Andex's director"
  while (at > holder && /^(?:the|an?|[OLNW]|'s)$/.test(symbolAt(sentence, at))) at -= 1;
  if (symbolAt(sentence, at) === 'as' && symbolAt(sentence, at - 1) === 'served') at -= 1;
  if (!/^(?:was|were|served)$/.test(symbolAt(sentence, at))) return false;
  while (at > holder + 1 && /^(?:was|were|,|who|also|once)$/.test(symbolAt(sentence, at - 1))) at -= 1;
  return at === holder + 1;
}

const apposedThen = /^,\s\(?(?:then|at (?:the|that) time)\s(?:the\s|an?\s)?$/;
const sequence = /\bfirst\b/i;

/** "Then finance minister Ada Roe signed it", "Ada Roe, then a student, left": at the time that is spoken of. */
function isThen(text: string, { sentence, title, holder }: RoleCandidate): boolean {
  const { items } = sentence;
  const [person, mention] = [items[holder]?.mention, items[title]?.mention];
  if (!person || !mention) return false;
  if (holder < title) return apposedThen.test(text.slice(person.end, mention.start));
  const first = symbolAt(sentence, 0) === '"' ? 1 : 0;
  if (title !== first + 1 || items[first]?.word !== 'then' || holder !== title + 1) return false;
  // "Then President Ada Roe spoke" may be what happened next.
  if (!/^\p{Ll}/u.test(text.slice(mention.start, mention.end))) return false;
  // "First the mayor spoke. Then governor Ada Roe did."
  return !sequence.test(text.slice(Math.max(0, mention.start - 3 * reach), mention.start));
}
