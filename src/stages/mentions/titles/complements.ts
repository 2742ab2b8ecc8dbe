import { isBody } from '../../../knowledge/bodies.js';
import { officesOfPlaces } from '../../../knowledge/offices.js';
import { subjectOffices } from '../../../knowledge/role-nouns.js';
import type { Mention } from '../../../pipeline/document.js';
import { firstEndingAfter } from '../../../text/spans.js';
import { headOf } from '../../../text/title-head.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import type { TitleContext, TitleEdit, TitleRule } from './title-rule.js';

/* Names that complete a title, by what such a title is completed with. */

const capitals = String.raw`\p{Lu}[\p{L}’'-]+(?:[ -](?:\p{Lu}[\p{L}’'-]+|(?:de|la|del|and|upon|on)(?=[ -]\p{Lu})))*`;
const placeAtEnd = new UnicodeRegExp(String.raw`\s(?:of|for)\s(?:the\s)?(${capitals})$`);
/** What such an office is of without a place: "Member of Parliament". */
const noPlace =
  /^(?:Parliament|Congress|Council|Cabinet|Senate|State|Justice|Health|Education|Works|Finance|Defence)/;

/** "mayor of [Tours]": what the engine did not see as a name must be a place. */
export const addSeat: TitleRule = ({ text, title, names }) => {
  const written = text.slice(title.start, title.end);
  if (!officesOfPlaces.has(headOf(written))) return null;
  const [, place] = placeAtEnd.exec(written) ?? [];
  if (place === undefined || noPlace.test(place) || isBody(place.split(' ').at(-1)?.toLowerCase() ?? ''))
    return null;
  const start = title.end - place.length;
  const next = names[firstEndingAfter(names, title.start)];
  if (next && next.start < title.end) return null;
  return { add: { type: 'place', start, end: title.end, score: title.score } };
};

/** Two names after a verb are two: "floods hit Hull and York MP Ada Roe". */
const afterVerb = /(?:^|\s)(?!the\s)\p{Ll}[\p{L}-]*\s(?:the\s)?$/u;
const saying = /\b(?:said|says|added|by|former|told|met|that|and|when)\s(?:the\s)?$/;
const and = /^\s(?:and|&)\s$/;
const ofAnother = /(?:^|\s)(?:of|for|to|in|at|from|between|both)\s(?:the\s)?$/i;

/** "[Leeds West and Pudsey] MP", "[Brighton and Hove] mayor": one seat with a name of two parts, where one holds it. */
export const joinSeat: TitleRule = ({ text, title, names }) => {
  const written = text.slice(title.start, title.end);
  if (!officesOfPlaces.has(headOf(written)) || /^mps$|\s(?:of|for)\s/i.test(written)) return null;
  const index = firstEndingAfter(names, title.start - 1) - 1;
  const [first, second] = [names[index - 1], names[index]];
  if (second?.end !== title.start - 1 || !first || !and.test(text.slice(first.end, second.start)))
    return null;
  if (!isSeat(first) || !(isSeat(second) || second.type === 'person')) return null;
  if (first.listed || second.listed) return null;
  const preceding = text.slice(Math.max(0, first.start - 24), first.start);
  if (ofAnother.test(preceding) || (afterVerb.test(preceding) && !saying.test(preceding))) return null;
  return { drop: first, replace: { name: second, by: { ...second, type: 'place', start: first.start } } };
};

const forSeat =
  /^(?:(?:labour|tory|conservative|liberal|former|backbench)\s)*(?:mp|mla|mna|mpp|mep|councillor|member of parliament)\sfor\s(?:the\s)?$/i;

/** "MP for [Leeds West and Pudsey]": the same after the title. */
export const joinSeatAfter: TitleRule = ({ text, title, names }) => {
  const at = firstEndingAfter(names, title.start);
  const [first, second] = [names[at], names[at + 1]];
  if (!first || second?.end !== title.end || !isSeat(first) || !isSeat(second)) return null;
  if (!forSeat.test(text.slice(title.start, first.start)) || !and.test(text.slice(first.end, second.start)))
    return null;
  if (first.listed || second.listed) return null;
  return { drop: first, replace: { name: second, by: { ...second, type: 'place', start: first.start } } };
};

function isSeat({ type }: Mention): boolean {
  return type === 'place' || type === 'organization';
}

const complement = /\s(?:of|for|at)\s(?:the\s)?$/;

/** Meetings that are bodies where they have a chair or a president. */
const standing = /^(?:Conference|Forum|Congress)$/;

/** "chair of the [Rectors' Conference]": who heads it, or speaks for it, heads no event but a body. */
export const nameBody: TitleRule = ({ text, title, names }) => {
  const name = names[firstEndingAfter(names, title.start)];
  if (name?.type !== 'event' || name.start <= title.start || name.end !== title.end) return null;
  const [last = ''] = /\S+$/.exec(text.slice(name.start, name.end)) ?? [];
  if (
    !(standing.test(last) || isBody(last.toLowerCase())) ||
    !complement.test(text.slice(title.start, name.start))
  )
    return null;
  return { replace: { name, by: { ...name, type: 'organization' } } };
};

const listed = /^,?\s(?:and\s)?(?:the\s)?$/;
const isLast = /\sand\s(?:the\s)?$/;

/** "director of sales for [North America], [Central America] and the [Caribbean]": all of them complete the title. */
export const addPlaces: TitleRule = ({ text, title, names, limit }) => {
  let at = firstEndingAfter(names, title.start);
  const first = names[at];
  if (first?.type !== 'place' || first.end !== title.end) return null;
  if (
    !complement.test(text.slice(title.start, first.start)) &&
    !/\sto\s$/.test(text.slice(title.start, first.start))
  )
    return null;
  let last: Mention = first;
  for (at += 1; ; at += 1) {
    const next = names[at];
    if (next?.type !== 'place' || next.start > limit) return null;
    const between = text.slice(last.end, next.start);
    if (!listed.test(between)) return null;
    last = next;
    // "mayor of Lund, Sweden, and Chad's envoy": only an "and" shows that a list went on.
    if (isLast.test(between)) break;
  }
  return /^['’]s|^\s\p{Lu}/u.test(text.slice(last.end, last.end + 2))
    ? null
    : { title: { ...title, end: last.end } };
};

const people = /^(?:lawyer|lawyers|counsel|attorney|barrister|solicitor|spokesman|spokeswoman|spokesperson)$/;
const group = /^\s(?:for|of)\s(?:the|its|their|his|her)\s\p{Ll}+(?:\s\p{Ll}+)?(?=,\s)/u;

/** "Counsel for the accused, Ada Roe": whom a lawyer or spokesman speaks for completes the title. */
export const addClients: TitleRule = (context) => {
  const { text, title } = context;
  return people.test(headOf(text.slice(title.start, title.end))) ? addBeforePerson(context, group) : null;
};

const subject = new UnicodeRegExp(
  String.raw`^\s(?:on|for)\s(?!(?:the|an?|his|her|its|their|many|more|over|almost|nearly|some|several|two|three|four|five|ten|twenty|years|decades|months)\s|now\b)\p{Ll}[\p{Ll}-]+(?:\s(?:and\s)?\p{Ll}[\p{Ll}-]+){0,3}(?=,\s)`,
);

/** "[Special Rapporteur on arbitrary executions], Ada Roe": what such an office deals with. */
export const addSubject: TitleRule = (context) => {
  const { text, title } = context;
  const last = text.slice(title.start, title.end).split(' ').at(-1) ?? '';
  return subjectOffices.has(last.toLowerCase()) ? addBeforePerson(context, subject) : null;
};

/** The title with the words that complete it, where a comma and a person follow them. */
function addBeforePerson(
  { text, title, names, limit }: TitleContext,
  words: Pick<RegExp, 'exec'>,
): TitleEdit | null {
  const [added] = words.exec(text.slice(title.end, Math.min(limit, title.end + 80))) ?? [];
  if (added === undefined) return null;
  const end = title.end + added.length;
  const next = names[firstEndingAfter(names, title.end)];
  return next?.type === 'person' && next.start === end + 2 ? { title: { ...title, end } } : null;
}
