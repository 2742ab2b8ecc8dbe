/*
 * One form for texts that look alike: what the eye does not tell apart, words and rules need
 * not tell apart either. A gap between words is one space, a letter with marks is one character
 * (Unicode's form C), quotation marks and apostrophes are straight, a line ends in a line feed
 * without blanks before it, quoted lines have no marks before them, invisible characters are left
 * out, and lines that were broken off for want of room go on.
 */
import { TextEditor, throughBoth, type EditedText } from './edited-text.js';
import { asksForMore, narrowest, widest } from './line-layout.js';
import { withoutQuoteMarks } from './quoted-lines.js';

/** Spaces of all widths. */
const spaces = ' \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
/** Soft hyphens, zero-width spaces, word joiners, marks of the direction of writing and byte order marks. */
const invisible = '\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
const isInvisible = new RegExp(`[${invisible}]`);
/** What changes the length of a text, but for characters that are not in form C. */
const longer = new RegExp(`[${spaces}\\t]{2,}|[${spaces}\\t](?=[\\r\\n]|$)|\\r\\n?|[${invisible}]+`, 'g');
const uncommonSpace = new RegExp(`[${spaces.slice(1)}]`, 'g');
const spaceRun = new RegExp(`[${spaces}]+`, 'g');
const lineEnd = /[\r\n]/;

/**
 * The canonical form of a text. In a text of whole lines (`isWhole`), such as one that was drawn
 * from Markdown, every line end has a meaning and stays.
 */
export function canonicalText(given: string, isWhole: boolean): EditedText {
  const own = isWhole ? { text: given, origin: null } : withoutQuoteMarks(given);
  const evened = evenedOut(own.text);
  let text = evened.text.replace(uncommonSpace, ' ');
  if (!isWhole) text = unwrapped(text);
  return {
    text: text.replace(doubleQuote, '"').replace(singleQuote, "'"),
    origin: throughBoth(own.origin, evened.origin),
  };
}

/** With all changes of signs after which the text has another length. */
function evenedOut(given: string): EditedText {
  const isComposed = given.normalize('NFC') === given;
  if (isComposed && given.search(longer) < 0) return { text: given, origin: null };
  // No character gets longer but in form C a few of one unit that have two.
  const editor = new TextEditor(given);
  for (const match of given.matchAll(isComposed ? longer : longerOrDecomposed())) {
    const [found] = match;
    const to = match.index + found.length;
    const part = replacementOf(found, to === given.length || lineEnd.test(given.charAt(to)));
    if (part !== found) editor.replace(match.index, to, part);
  }
  return editor.finish();
}

let decomposed: RegExp | null = null;

/** Compiled only for a text that has letters and marks apart, since it takes a millisecond. */
function longerOrDecomposed(): RegExp {
  // Marks after a letter, the letters of Korean syllables, and signs that are letters.
  decomposed ??= new RegExp(
    `${longer.source}|[^\\p{M}\\s]\\p{M}+|[\\u1100-\\u11FF]{2,}|[\\u2126\\u212A\\u212B]`,
    'gu',
  );
  return decomposed;
}

function replacementOf(found: string, endsLine: boolean): string {
  const first = found.charAt(0);
  if (first === '\r') return '\n';
  if (/[\s\u00A0]/.test(first) && first !== '\uFEFF') {
    if (endsLine) return '';
    // A tab parts cells; what else stands there is one space.
    return found.includes('\t') ? found.replace(spaceRun, ' ') : ' ';
  }
  if (isInvisible.test(first)) return '';
  return found.normalize('NFC');
}

/** Of the line ends within paragraphs so many must be those of a full line. */
const leastFull = 0.6;

/**
 * With the lines of paragraphs in one where the text was wrapped to a width: where no line is
 * wider than that, and most of those that another one follows had no room for its first word.
 */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  let width = 0;
  for (const line of lines) {
    width = Math.max(width, line.length);
    if (width > widest) return text;
  }
  if (width < narrowest) return text;
  let breaks = 0;
  let full = 0;
  const goesOn = lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next === '' || line === '') return false;
    breaks += 1;
    if (line.includes('\t') || next.includes('\t')) return false;
    const space = next.indexOf(' ');
    const word = space < 0 ? next.length : space;
    const noRoom = line.length + 1 + word > width && word > 0;
    if (noRoom) full += 1;
    // "had warned of floods in", edited after it was wrapped
    return noRoom || asksForMore(line, true);
  });
  if (full === 0 || full < leastFull * breaks) return text;
  return lines
    .map((line, index) => line + (index + 1 === lines.length ? '' : goesOn[index] ? ' ' : '\n'))
    .join('');
}

/** Straight ones are what nearly all that the models learned from has. */
const doubleQuote = /[“”]/g;
const singleQuote = /[‘’]/g;
