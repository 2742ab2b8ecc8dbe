import { isOccupation } from '../../../knowledge/occupations.js';
import { kinNouns } from '../../../knowledge/role-contexts.js';
import { describesNoRole, isPost } from '../../../knowledge/role-nouns.js';
import type { Document, Mention, Span } from '../../../pipeline/document.js';
import { inTextOrder, overlaps } from '../../../text/spans.js';
import { ruleScore } from '../names/claims.js';

/*
 * Coordinations of what one person is: "Ada Roe is a business coach, keynote speaker and author of
 * novels", "Ada Roe, a judge, baker, and mother of two, died". Grammar makes each member a predicate of
 * its own, however unsure an engine is of it and whichever of them it takes for one title.
 */

const predicate =
  /^(?:(?:,? who)? (?:is|was|became|remains) (?:also |now |currently |both )?|, )(?:an?|the) /;
/** The longest coordination that is read, in UTF-16 code units. */
const longest = 240;
const mostMembers = 8;
const mostWords = 4;

const separator = /,? (?:and|&) (?:(?:an?|the) )?|, (?:(?:an?|the) )?/y;
const word = /[^\s,;:.!?()"“”—–]+/y;
/** What may follow the head of a member: the end of its phrase, or what completes it. */
const phraseEnd =
  /(?:$|[,.;:!?)"”—–]| [—–-] | & | (?:and|of|for|at|in|on|to|with|from|by|who|whose|based|living|born|known)\b)/y;
const complement = /(?: (?:of|for|at|in|on|to|with|from)(?: (?!(?:and|&) )[^\s,;:.!?()"“”—–]+)*)?/y;
/** Praise and age, which are no part of a title. */
const outside =
  /^(?:famous|renowned|veteran|prominent|popular|acclaimed|celebrated|passionate|keen|devoted|\S*\d\S*) $/;

/** A member of a coordination. `title` is null for what is no role, or is a title already. */
interface Member extends Span {
  readonly title: Span | null;
}

/** The mentions with a title of its own, of which there is no doubt, for each role in such a coordination. */
export function withConjuncts(
  { text, sentences }: Pick<Document, 'text' | 'sentences'>,
  mentions: readonly Mention[],
): readonly Mention[] {
  const added: Mention[] = [];
  const replaced = new Set<Mention>();
  let sentence = 0;
  for (const [index, person] of mentions.entries()) {
    if (person.type !== 'person') continue;
    while ((sentences[sentence]?.end ?? Infinity) <= person.start) sentence += 1;
    const end = Math.min(sentences[sentence]?.end ?? text.length, person.end + longest);
    const [opening] = predicate.exec(text.slice(person.end, Math.min(end, person.end + 30))) ?? [];
    if (opening === undefined) continue;
    const near: Mention[] = [];
    for (let at = index + 1; (mentions[at]?.start ?? end) < end; at += 1) near.push(mentions[at] as Mention);
    for (const member of coordinated(text.slice(0, end), person.end + opening.length, near)) {
      const { title } = member;
      if (!title) continue;
      const own = near.filter((one) => one.type === 'title' && overlaps(one, title));
      // What an engine bounds within the member has these bounds.
      const [bounded = title] = own.filter(({ start, end }) => start >= member.start && end <= member.end);
      const { start, end } = bounded;
      added.push({ type: 'title', start, end, score: Math.max(ruleScore, ...own.map(({ score }) => score)) });
      for (const one of own) replaced.add(one);
    }
  }
  if (added.length === 0) return mentions;
  return inTextOrder([...mentions.filter((one) => !replaced.has(one)), ...added]);
}

/** The members of a coordination of three or more that begins at an offset; none where it is something else. */
function coordinated(text: string, start: number, near: readonly Mention[]): Member[] {
  const members: Member[] = [];
  const isApposition = /, \w+ $/.test(text.slice(start - 6, start));
  let at = start;
  for (let isLast = false; members.length < mostMembers;) {
    const member = memberAt(text, at, near);
    if (!member) return [];
    members.push(member);
    if (isLast) return members.length > 2 ? members : [];
    const joint = matchAt(separator, text, member.end);
    // "Ada Roe, a judge, a baker and a monk met": a list of people, of whom one is named.
    if (joint === '' || (isApposition && /\b(?:an?|the) $/.test(joint))) return [];
    isLast = /and|&/.test(joint);
    at = member.end + joint.length;
  }
  return [];
}

/** What is said of somebody at an offset, with its complement: "mother of two", "retired nurse". */
function memberAt(text: string, start: number, near: readonly Mention[]): Member | null {
  let first = start;
  let at = start;
  for (let count = 0; count < mostWords; count += 1) {
    const written = matchAt(word, text, at);
    const head = { start: at, end: at + written.length };
    if (written === '') return null;
    const name = near.find((one) => one.type !== 'title' && overlaps(one, head));
    const noun = written.toLowerCase();
    const isRole = isOccupation(noun) || isPost(noun);
    const isEnd = !name && text.charCodeAt(head.end) !== 0x2f && endsPhrase(text, head.end);
    if (isEnd && (isRole || kinNouns.has(noun) || describesNoRole(noun))) {
      const end = head.end + matchAt(complement, text, head.end).length;
      return { start, end, title: isRole ? { start: first, end: head.end } : null };
    }
    // What an engine takes for a title is one, whatever its head.
    const known = near.find((one) => one.type === 'title' && one.start === start && one.end === head.end);
    if (isEnd && known) return { start, end: head.end, title: null };
    at = head.end + 1;
    if (name || outside.test(text.slice(head.start, at))) first = at;
    if (text.charCodeAt(head.end) !== 0x20) return null;
  }
  return null;
}

function endsPhrase(text: string, at: number): boolean {
  phraseEnd.lastIndex = at;
  return phraseEnd.test(text);
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
