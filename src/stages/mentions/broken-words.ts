import { nameParticles } from '../../knowledge/name-particles.js';
import type { Mention, Span } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/*
 * Words and names that the lines of a plain text break where the text cannot be joined, since
 * offsets count in it: what is left on either line names nothing.
 */

/** The end of a line within a word, with the marks of a quoted message before the next. */
const hyphenAfter = new UnicodeRegExp(String.raw`^[-\u00AD\u2010]\r?\n[ \t>]*(\p{Ll}+)`);
const hyphenBefore = new UnicodeRegExp(String.raw`\p{L}[-\u00AD\u2010]\r?\n[ \t>]*$`);
const hyphenWithin = new UnicodeRegExp(String.raw`\p{L}[-\u00AD\u2010]\r?\n[ \t>]*(\p{Ll}+)`);
const startsSmall = new UnicodeRegExp(String.raw`^\p{Ll}`);

/** What a name is joined to by a hyphen that is its own: "Trump-backed", "London-based", "1990s-era". */
const compounds =
  /^(?:led|backed|based|born|bound|style|era|owned|run|held|controlled|occupied|administered|dominated|ruled|speaking|trained|educated|funded|financed|sponsored|supported|brokered|mediated|built|made|designed|listed|registered|flagged|headquartered|appointed|allied|aligned|linked|affiliated|inspired|influenced|friendly|like|wide|area|sized|bred|raised|only|free|related|winning|nominated)$/;

/** A line of a quoted message ("> "), broken after the particle of a name: "Joost van den". */
const quotedBreak = new UnicodeRegExp(String.raw`\p{Lu}\S* ((?:\p{L}+ )*\p{L}+)[ \t]*\r?\n[ \t]*>[ \t>]*$`);
const quotedBreakAfter = /^[ \t]*\r?\n[ \t]*>/;
/** How far a line is looked at, in UTF-16 code units. */
const reach = 80;

/**
 * Leaves out the pieces of what lines break: of a word with a hyphen ("Rotter-" before "dam"),
 * and in a quoted message of a name ("Joost van den" before "> Heuvel").
 */
export function withoutBrokenWords(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!/[-\u00AD\u2010]\r?\n|\n[ \t]*>/.test(text)) return mentions;
  return mentions.filter(
    (mention) => mention.type === 'title' || !(isPieceOfWord(text, mention) || isPieceOfName(text, mention)),
  );
}

function isPieceOfWord(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - reach), start);
  if (startsSmall.test(written) && hyphenBefore.test(before)) return true;
  const [, within] = hyphenWithin.exec(written) ?? [];
  if (within !== undefined) return !compounds.test(within);
  const hyphen = /[-\u00AD\u2010]$/.test(written) ? end - 1 : end;
  const [, rest] = hyphenAfter.exec(text.slice(hyphen, hyphen + reach)) ?? [];
  return rest !== undefined && !compounds.test(rest);
}

function isPieceOfName(text: string, { start, end }: Span): boolean {
  const [, words = ''] = quotedBreak.exec(text.slice(Math.max(0, start - reach), start)) ?? [];
  if (isParticle(words)) return true;
  return quotedBreakAfter.test(text.slice(end, end + reach)) && isParticle(text.slice(start, end));
}

const isParticle = (words: string): boolean => nameParticles.has(/\S*$/.exec(words)?.[0] ?? '');
