import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { isHighestOffice } from '../../../knowledge/offices.js';
import type { Span } from '../../../pipeline/document.js';
import { crossesAny, firstEndingAfter } from '../../../text/spans.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { wordsOf } from '../../../text/words.js';
import type { TitleContext, TitleRule } from './title-rule.js';

/* What stands in brackets within a title, or right after one. */

/** Words, and not the letters that a body goes by: "(Roads & Buildings)", but "(CECC)". */
const division = new UnicodeRegExp(
  String.raw`^\s?\((\p{Lu}[\p{L}’'.-]*\p{Ll}(?:(?:,|\s&|\sand|\/)?\s?[\p{L}’'.-]+){0,5})\)`,
);
/** As long as a division and what shows whose title it completes, in UTF-16 code units. */
const reach = 60;

/**
 * "[Deputy Director (Roads)] Ada Roe": what somebody is in charge of, in brackets, completes a title that stands beside
 * its holder. A bracket that stays open ends one.
 */
export const wholeBrackets: TitleRule = (context) => {
  const { text, title, names, limit } = context;
  const written = text.slice(title.start, title.end);
  const open = written.lastIndexOf('(');
  const isOpen = open >= 0 && !written.includes(')', open);
  if (open >= 0 && !isOpen) return null;
  const from = isOpen ? title.start + open : title.end;
  const [all, content = ''] = division.exec(text.slice(from, Math.min(limit, from + reach))) ?? [];
  const bracket = all === undefined ? null : { start: from, end: from + all.length };
  const isWhole = bracket && isDivision(content, text.slice(title.start, from)) && !isTaken(context, bracket);
  if (isWhole && (isOpen || isBesideHolder(context, bracket.end)))
    return { title: { ...title, end: bracket.end } };
  const cut = { ...title, end: title.start + written.slice(0, Math.max(open, 0)).trimEnd().length };
  return !isOpen || cut.end <= cut.start || crossesAny(cut, names) ? null : { title: cut };
};

/** Nobody is in charge of a form of address: "Dr (Mrs)", "Colonel (Retd)"; a head of state is so of no part. */
function isDivision(content: string, title: string): boolean {
  const kind = formOfAddress(wordsOf(title).join(' '))?.kind;
  if (kind === 'honorific' || kind === 'rank' || isHighestOffice(title.trim())) return false;
  if (/^(?:Retd|Rtd|Ret)\b/.test(content)) return false;
  return formOfAddress(wordsOf(content).join(' ')) === undefined;
}

/** Whether the name of a body or a person lies in a bracket: "(Labour)", "(Abdul) Roe". */
function isTaken({ names }: TitleContext, { start, end }: Span): boolean {
  const name = names[firstEndingAfter(names, start)];
  return name !== undefined && name.start < end;
}

const courtesy = /^,?\s(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?$/;
const afterName = /^,\s(?:the\s)?$/;

/** Whether somebody's name stands right after a title that ends there, or right before it. */
function isBesideHolder({ text, title, names, next }: TitleContext, end: number): boolean {
  const index = firstEndingAfter(names, title.end);
  const after = names[index];
  const start = Math.min(after?.start ?? Infinity, next?.start ?? Infinity);
  const isHolder = after?.type === 'person' || next?.start === start;
  if (isHolder && courtesy.test(text.slice(end, start))) return true;
  const before = names[index - 1];
  return before?.type === 'person' && afterName.test(text.slice(before.end, title.start));
}
