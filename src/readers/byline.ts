/*
 * Names in bylines, for the metadata of an article. Where they stand in the prose the
 * pipeline finds them itself.
 */

/** Words before a name, or in its place. */
const opening =
  /^(?:(?:(?:written|reported|posted|words|story|text|report|analysis|opinion|review)\s+)?by|authors?|from)\b[\s:]*/i;
/** What may stand after a name: a post, the paper, a time, an address. */
const closing =
  /\s*(?:[|•·–—]|\s-\s|@|\b(?:published|updated|posted|last modified|follow)\b|,?\s+\S+@\S+).*$/i;
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
    const line = byline.replace(/\s+/g, ' ').trim().replace(opening, '').replace(closing, '');
    for (const part of line.split(between)) {
      const name = part
        .replace(opening, '')
        .replace(/[\s.:]+$/, (end) => (/\b[A-Z]\.$/.test(part) ? end : ''))
        .trim();
      const key = name.toLowerCase();
      if (isName(name) && !names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()];
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || nobody.test(text) || post.test(text)) return false;
  // The name of an account: "jbrean", "chuck-ross", "sauli.giliard".
  if (/^[\p{Ll}\d._-]+$/u.test(text) || /^\S*\d\S*$/.test(text)) return false;
  if (/^\p{Lu}?\p{Ll}+[._]\p{Ll}+$/u.test(text)) return false;
  return /\p{Lu}|\p{Lo}/u.test(text) && text.split(' ').length <= 7;
}
