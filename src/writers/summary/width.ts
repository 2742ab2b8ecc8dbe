import stringWidth from 'string-width';

/*
 * Node.js 20 takes time in the square of a string's length to go through its grapheme clusters, as
 * string-width and wrap-ansi do with all that is not ASCII: a paragraph of Chinese, which has no
 * spaces, takes seconds from some ten thousand characters on. So they get long strings in parts.
 */

/** From so many UTF-16 code units on a string is cut at the next good place, and from so many on at any. */
const long = 4_000;
const tooLong = 4 * long;

/** A sequence that sets a style, after its escape character. */
const sequence = /\[(?<codes>[\d;]*)m/y;
/** Ends of the styles of `palette.ts`, as sequences have them. */
const closing = new Set(['', '0', '22', '24', '39']);
/** What begins a grapheme cluster, unless a joiner stands before it. */
const begins =
  /^(?![\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u1160-\u11FF\uD7B0-\uD7FB])[^\uDC00-\uDFFF]/u;

/**
 * The parts of a string, which may have colours: none is much longer than four thousand code units.
 * With `atSpaces` they end only where that much has no space. Colours are seldom cut through, and
 * clusters only where they are longer than any that are used.
 */
export function inParts(text: string, atSpaces = false): string[] {
  if (text.length <= long) return [text];
  const parts: string[] = [];
  let from = 0;
  let since = 0;
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x1b) {
      sequence.lastIndex = at + 1;
      const codes = sequence.exec(text)?.groups?.codes;
      if (codes !== undefined) {
        open = Math.max(0, open + (closing.has(codes) ? -1 : 1));
        at = sequence.lastIndex - 1;
        continue;
      }
    }
    if (atSpaces && (code === 0x20 || code === 0x0a)) since = at + 1;
    const length = at - since;
    if (length < long || (length < tooLong && (open > 0 || !isBetween(text, at)))) continue;
    // Never between the halves of a pair.
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    parts.push(text.slice(from, at));
    from = since = at;
  }
  return [...parts, text.slice(from)];
}

function isBetween(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) !== 0x200d && begins.test(text.slice(at, at + 2));
}

/** How many columns a text takes: two for a Chinese character, none for a combining mark or a colour's escape sequence. */
export function widthOf(text: string): number {
  let width = 0;
  for (const part of inParts(text)) width += stringWidth(part);
  return width;
}
