import { learnedTypes } from '../../tagging/manifest.js';

/** The groups of labels: O and the types. */
export const groupCount = learnedTypes.length + 1;

/** The counts of words that were in no span yet, which are most. */
const noCounts = new Uint16Array(0);

/**
 * What is noted of a word form while a document is read. All casings of a form share one
 * lexeme, so that a note is found again without looking anything up. Notes are only good
 * for the document whose number they bear.
 */
export class Lexeme {
  /** The document that the notes on capitals are of. */
  usedIn = 0;
  lower = 0;
  /** How often it is capitalised where no sentence begins. */
  capitalised = 0;
  /** Length of the longest run of capitalised words it is part of; 0 if it is never capitalised. */
  run = 0;
  /** The words before and after it in that run, and the run's last word; 0 where there is none. */
  before = 0;
  after = 0;
  last = 0;

  /** The document that the notes on spans are of. */
  taggedIn = 0;
  /** How often it is in a span of each group: of no type (0) and of type n (n + 1). Empty before the first `tag`. */
  counts = noCounts;
  /** The longest span it is part of: length, type (n + 1) and the word's place in it. */
  spanLength = 0;
  spanType = 0;
  spanPlace = 0;

  /** The document in which a span of several words begins with it. */
  beginsPhraseIn = 0;

  /** Makes the notes on capitals those of a document. */
  use(document: number): void {
    if (this.usedIn === document) return;
    this.usedIn = document;
    this.lower = 0;
    this.capitalised = 0;
    this.run = 0;
    this.before = 0;
    this.after = 0;
    this.last = 0;
  }

  /** Makes the notes on spans those of a document. */
  tag(document: number): void {
    if (this.taggedIn === document) return;
    this.taggedIn = document;
    if (this.counts === noCounts) this.counts = new Uint16Array(groupCount);
    else this.counts.fill(0);
    this.spanLength = 0;
    this.spanType = 0;
    this.spanPlace = 0;
  }
}

let documents = 0;

/** A number for the document that is now read, by which its notes are told from older ones. */
export function nextDocument(): number {
  documents += 1;
  return documents;
}
