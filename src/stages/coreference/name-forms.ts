import type { Document, Mention } from '../../pipeline/document.js';
import { wordsOf } from '../../text/words.js';

/** All mentions of a name that have the same words: "NEW YORK" and "New York". */
export interface NameForm {
  /** The ways in which it is written, each once, in order of appearance. */
  writings: string[];
  /** Its words as they are compared: see `wordsOf`. */
  words: readonly string[];
  /** In text order. */
  mentions: Mention[];
  /** Of a person's name that several generations bear; see `generations.ts`. */
  generation?: string | undefined;
}

/** The name within a writing, and its words. */
interface ReadName {
  written: string;
  words: string[];
  generation?: string | undefined;
}

/**
 * Mentions by their words, in order of first mention; those without a word go by their
 * writing.
 * @param read The name within a writing, and its words; both as they are unless given.
 */
export function formsOf(
  document: Pick<Document, 'text'>,
  mentions: readonly Mention[],
  read = (written: string): ReadName => ({ written, words: wordsOf(written) }),
): NameForm[] {
  const byWriting = new Map<string, NameForm>();
  const byWords = new Map<string, NameForm>();
  for (const mention of mentions) {
    const writing = writingOf(document, mention);
    let form = byWriting.get(writing);
    if (!form) {
      const { written, words, generation } = read(writing);
      const name = words.length === 0 ? `"${writing}` : words.join(' ');
      const key = generation === undefined ? name : `${name} "${generation}`;
      form = byWords.get(key) ?? { writings: [], words, mentions: [], generation };
      if (!isIn(form.writings, written)) form.writings.push(written);
      byWords.set(key, form);
      byWriting.set(writing, form);
    }
    form.mentions.push(mention);
  }
  return [...byWords.values()];
}

/** A full stop that ends the sentence or an abbreviation makes no other name. */
function isIn(writings: readonly string[], written: string): boolean {
  const other = written.endsWith('.') ? written.slice(0, -1) : `${written}.`;
  return writings.includes(written) || writings.includes(other);
}

const irregularSpace = /[^\S ]| {2}/;

/** A mention's words as written, on one line and without markup. */
export function writingOf({ text }: Pick<Document, 'text'>, { start, end }: Mention): string {
  const slice = text.slice(start, end);
  return irregularSpace.test(slice) ? slice.replace(/\s+/g, ' ') : slice;
}
