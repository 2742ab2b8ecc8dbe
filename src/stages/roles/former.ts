import { symbolAt } from './gap.js';
import type { SentenceItem } from './role-sentence.js';
import type { RoleCandidate } from './person-countries.js';
import type { Mention } from '../../pipeline/document.js';

/** In the title itself: "former minister", "ex-wrestler", "onetime mayor", "minister emeritus". */
const within = /\b(?:former|formerly|ex|erstwhile|onetime|one-time|emeritus|emerita)\b/i;
/** Right before it: "the former French president", "Kenya's then finance minister". */
const before =
  /\b(?:[Ff]ormer|then|[Ee]x|erstwhile|[Oo]netime|[Oo]ne-time)[\s-]+(?:\p{Lu}[\p{L}.]*(?:['’]s)?\s+)?$/u;
const usedToBe = /\bused to (?:be|serve as|work as) (?:an? |the )?$/;
const reach = 40;
/** Of a person who was something until some time, or from one year to another. */
const past = new Set(['was', 'were', 'served', 'been']);
const until = /^\s(?:until|till)\s|^[^.;]{0,30}\sfrom\s[^.;]{0,12}\d{4}\s(?:to|until|till)\s/;

/** Whether the article says that a role is past. */
export function isFormer(text: string, { sentence, title, holder }: RoleCandidate): boolean {
  const { start, end } = (sentence.items[title] as SentenceItem).mention as Mention;
  if (within.test(text.slice(start, end))) return true;
  if (before.test(text.slice(Math.max(0, start - reach), start))) return true;
  const used = text.slice(Math.max(0, start - reach), start);
  if (holder < title && usedToBe.test(used)) return true;
  if (holder > title || !until.test(text.slice(end, end + 2 * reach))) return false;
  for (let at = holder + 1; at < title; at += 1) if (past.has(symbolAt(sentence, at))) return true;
  return false;
}
