import { clean } from '../../text/clean.js';

/*
 * Text from outside becomes HTML here, and nowhere else. Nothing of it is ever part of the script
 * or the style sheet, so that HTML is the only language it must be made safe for.
 */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML gives a meaning, and what it may not have: controls but for white space, halves of pairs, no characters. */
const unsafe = /[&<>"']|(?![\t\n\r])[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** Text as HTML, for elements and for attributes in quotation marks. */
export function escape(text: string): string {
  return text.replace(unsafe, (character) => entities[character] ?? '\uFFFD');
}

/** The longest that a name or a title is shown, in code units; no real one comes near. */
const longest = 300;

/**
 * A name or title from the text, on one line and of bounded length; its direction does not reach
 * beyond it.
 */
export function named(text: string): string {
  return `<bdi>${plain(text)}</bdi>`;
}

/** The same where there can be no element: in an attribute, or in a title. */
export function plain(text: string): string {
  const line = clean(text).trim();
  return escape(line.length > longest ? `${line.slice(0, longest)}…` : line);
}

/** An address of the web for an attribute; null for any other, such as a script. */
export function webAddress(address: string): string | null {
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? escape(href) : null;
  } catch {
    return null;
  }
}
