import type { Mention, SegmentedText, Sentence } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/*
 * Sentences that need no network: those in which the other engine of the ensemble is sure of
 * all that it found, and in which nothing else is written like a name. On the development
 * articles these are a third of the words, and its mentions in them are right as often as the
 * network's.
 */

/** The sentences of a document, as they are left to either engine. */
export interface DividedSentences {
  /** To be read by the network. */
  open: Sentence[];
  /** The other engine's mentions in the rest. */
  settled: Mention[];
}

const word = new UnicodeRegExp(String.raw`[\p{L}\p{Nd}][\p{L}\p{Nd}'’-]*`, 'gu');
const looksLikeName = new UnicodeRegExp(String.raw`^[\p{Lu}\p{Nd}]`);

/**
 * Divides a document's sentences. `mentions` are disjoint but for titles, and in text order;
 * `least` is the score from which on a mention is sure.
 */
export function divideSentences(
  { text, sentences }: SegmentedText,
  mentions: readonly Mention[],
  least: number,
): DividedSentences {
  const open: Sentence[] = [];
  const settled: Mention[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < mentions.length && (mentions[next] as Mention).end <= sentence.start) next += 1;
    const own: Mention[] = [];
    for (let at = next; at < mentions.length; at += 1) {
      const mention = mentions[at] as Mention;
      if (mention.start >= sentence.end) break;
      own.push(mention);
    }
    const isSure = own.every(({ type, score }) => type !== 'title' && score >= least);
    if (isSure && !hasOtherNames(text, sentence, own)) {
      for (const mention of own) settled.push(mention);
    } else {
      open.push(sentence);
    }
  }
  return { open, settled };
}

/**
 * Whether a word outside the mentions is written like a name or has a figure. The first one
 * of a sentence has a capital anyway; where it has none, capitals say nothing.
 */
function hasOtherNames(text: string, { start, end }: Sentence, mentions: readonly Mention[]): boolean {
  let isFirst = true;
  const written = text.slice(start, end);
  for (const match of written.matchAll(word.for(written))) {
    const at = start + match.index;
    const isNameLike = looksLikeName.test(match[0]);
    if (isFirst && !isNameLike) return true;
    if (!isFirst && isNameLike && !mentions.some((mention) => mention.start <= at && at < mention.end)) {
      return true;
    }
    isFirst = false;
  }
  return false;
}
