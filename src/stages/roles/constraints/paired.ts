import { isPlural } from '../../../text/title-head.js';
import { symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import { articles } from './reading.js';

const joining = /^(?:,|and|&)$/;
/** What stands between people and what they are: "Ada Roe and Bo Li (", "were elected". */
const linking = /^(?:\(|-|w|are|were|as|named|elected|appointed|the|an?|been|become|became|have|had)$/;
const mostLinks = 4;

/**
 * "Ada Roe and Bo Li are chairman and secretary respectively": of as many titles as people each has the
 * one in its place, not the last of them all.
 */
export function isOfOtherInPair(sentence: RoleSentence, title: number, person: number): boolean {
  const titles = runAround(sentence, title, 'T');
  const last = (titles[0] ?? title) - 1;
  let end = last;
  while (end > last - mostLinks && linking.test(symbolAt(sentence, end))) end -= 1;
  const people = symbolAt(sentence, end) === 'P' ? runAround(sentence, end, 'P') : [];
  if (people.length < 2 || !people.includes(person)) return false;
  const heads = titles.flatMap((at) => partsOf(sentence, at));
  if (heads.length !== people.length || heads.some((head) => isPlural(head))) return false;
  return titles.length === 1 || titles.indexOf(title) !== people.indexOf(person);
}

/** The singular titles that one mention has: "chairman and secretary". */
function partsOf(sentence: RoleSentence, title: number): string[] {
  const { title: written = '', head = '' } = sentence.items[title] ?? {};
  const parts = written.split(/\s+and\s+/);
  return parts.length === 2 ? parts.map((part) => part.split(/\s+(?:of|for|at|in)\s/)[0] ?? part) : [head];
}

/** Neighbours of one kind that commas and "and" join, an article before each or not. */
function runAround(sentence: RoleSentence, index: number, symbol: string): number[] {
  const run = [index];
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      if (symbolAt(sentence, at) === symbol) run.push(at);
      else if (!joining.test(symbolAt(sentence, at)) && !articles.has(symbolAt(sentence, at))) break;
    }
  }
  return run.sort((a, b) => a - b);
}
