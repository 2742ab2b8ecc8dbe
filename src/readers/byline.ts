/*
 * Names in bylines, for the metadata of an article. Where they stand in the prose the
 * pipeline finds them itself.
 */

import { monthName, weekdayName } from '../knowledge/calendar.js';
import { postNominals } from '../knowledge/honorifics.js';

/** Words before a name, or in its place. */
const opening =
  /^(?:(?:(?:written|reported|posted|words|story|text|report|analysis|opinion|review)\s+)?by|authors?|from)\b[\s:]*/i;
/** What may stand after a name: a post, the paper, a time, an address. */
const closing =
  /\s*(?:[|•·–—]|\s-\s|@|\b(?:published|updated|posted|last modified|follow)\b|(?:^|[,/]?\s+)(?:special to|for the)\b|,?\s+\S+@\S+).*$/i;
/** Dates and clock times, which bylines have in any notation: "on Monday, 3 March 1999 at 12:30 PM". */
const times = new RegExp(
  '\\b(?:on\\s+)?(?:' +
    [
      `(?:${weekdayName}\\.?,?\\s+)?(?:${monthName}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${monthName}\\.?)(?!\\w)(?:[\\s,-]+\\d{4})?`,
      `${monthName}\\.?\\s+\\d{4}`,
      '\\d{4}-\\d{2}-\\d{2}\\S*',
      '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}',
      '(?:at\\s+)?\\d{1,2}(?:(?:[:.]\\d{2}){1,2}(?:\\s*[ap]\\.?m\\b\\.?)?|\\s*[ap]\\.?m\\b\\.?)(?:\\s+[A-Z]{2,4}\\b)?',
    ].join('|') +
    `)|\\bon\\s+${weekdayName}\\b\\.?`,
  'gi',
);
const weekday = new RegExp(`^${weekdayName}\\.?$`, 'i');
const between = /\s*(?:,|;|\band\b|&|\bwith\b|\/)\s*/i;
const post =
  /\b(?:reporters?|correspondents?|editors?|staff|writers?|columnists?|contributors?|producers?|journalists?|bureau chief|desk|analysts?|critics?|chief)$/i;
/** Words that publishing systems give as an author where there is none. */
const nobody =
  /^(?:admin(?:istrator)?|editor|editorial|author|null|undefined|none|guest|webmaster|unknown|user\d*|n\/a)$/i;

/**
 * The names in bylines: "By Ada Roe and Jens Lund, Staff Writers" has two. Addresses,
 * names of accounts and posts are no names. Each name stands once, in order.
 */
export function namesInByline(bylines: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const byline of bylines) {
    if (/https?:\/\/|www\./i.test(byline)) continue;
    const line = byline
      .replace(/\s+/g, ' ')
      .trim()
      .replace(opening, '')
      .replace(closing, '')
      .replace(times, ',')
      .replace(/,\s*(jn?r|sr|i{2,3}|iv)\b(?!\s\p{L})/giu, `${suffixMark}$1`);
    for (const part of line.split(between)) {
      const name = part
        .replace(opening, '')
        .replace(/[\s.:]+$/, (end) => (/\b(?:[A-Z]|[JS]r)\.$/.test(part) ? end : ''))
        .replace(suffixMark, ', ')
        .trim();
      const key = name.toLowerCase();
      if (isName(name) && !names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()];
}
/** Stands for the comma before "Jr.", at which no name ends. */
const suffixMark = '\0';

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || nobody.test(text) || post.test(text)) return false;
  if (weekday.test(text) || isPostNominal(text)) return false;
  // The name of an account: "jbrean", "chuck-ross", "sauli.giliard".
  if (/^[\p{Ll}\d._-]+$/u.test(text) || /^\S*\d\S*$/.test(text)) return false;
  if (/^\p{Lu}?\p{Ll}+[._]\p{Ll}+$/u.test(text)) return false;
  return /\p{Lu}|\p{Lo}/u.test(text) && text.split(' ').length <= 7;
}

/** "PhD", "M.B.A.", "FRCS": letters after a name, which are none. */
const isPostNominal = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) && postNominals.has(text.replace(/[.\s]/g, '').toLowerCase());
