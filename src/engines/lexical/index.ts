import type nlpDefault from 'compromise';
import { formOfAddress } from '../../knowledge/forms-of-address.js';
import type { SegmentedText, Mention, Sentence } from '../../pipeline/document.js';
import { wordsOf } from '../../text/words.js';
import type { EntityType } from '../../types.js';
import { Wink } from './wink.js';
import type { Engine } from '../engine.js';

type Compromise = typeof nlpDefault;

/**
 * The baseline: names by compromise's lexicon and rules, temporal expressions and
 * amounts by wink-nlp's, both as they come.
 */
export const lexical: Engine = {
  name: 'lexical',
  description: 'lexicons and rules of compromise and wink-nlp',
  load: async () => {
    const [{ default: compromise }, wink] = await Promise.all([import('compromise'), Wink.load()]);
    return {
      recognize: (document) => [...byCompromise(compromise, document), ...byWink(wink, document.text)],
    };
  },
};

/**
 * The score of every mention of a type, since these libraries give no probabilities: the
 * share of them that is exactly right on the development articles of the English Worldwide
 * Newswire, and for durations on TempEval-3.
 */
const precision = {
  person: 0.63,
  title: 0.28,
  organization: 0.5,
  place: 0.68,
  date: 0.57,
  duration: 0.2,
  money: 0.74,
} satisfies Partial<Record<EntityType | 'title', number>>;

/** The most code units of whole sentences that compromise is given at once. */
const chunkLength = 5_000;

/** A word as compromise keeps it; the text is the concatenation of all three parts of all terms. */
interface Term {
  pre: string;
  text: string;
  post: string;
  tags?: Set<string>;
}

function byCompromise(compromise: Compromise, { text, sentences }: SegmentedText): Mention[] {
  const mentions: Mention[] = [];
  for (const chunk of chunksOf(sentences)) {
    const view = compromise(text.slice(chunk.start, chunk.end));
    const terms = view.document as unknown as Term[][];
    const offsets = offsetsOf(terms, text, chunk.start);
    const add = (type: keyof typeof precision, sentence: number, from: number, to: number): void => {
      const first = offsets[sentence]?.[from];
      const last = offsets[sentence]?.[to - 1];
      if (from >= to || !first || !last) return;
      mentions.push({ type, start: first.start, end: last.end, score: precision[type] });
    };
    for (const [sentence = 0, from = 0, to = 0] of pointersOf(view.people())) {
      // compromise counts the titles before a name as part of it.
      const words = terms[sentence] ?? [];
      let name = from;
      while (name < to && words[name]?.tags?.has('Honorific')) name += 1;
      let title = from;
      while (title < name && isCourtesy(words[title]?.text ?? '')) title += 1;
      add('title', sentence, title, name);
      add('person', sentence, name, to);
    }
    for (const [sentence = 0, from = 0, to = 0] of pointersOf(view.organizations())) {
      add('organization', sentence, from, to);
    }
    for (const [sentence = 0, from = 0, to = 0] of pointersOf(view.places())) {
      add('place', sentence, from, to);
    }
  }
  return mentions;
}

/** Whether a word is a form of address that is neither part of a name nor a title. */
function isCourtesy(word: string): boolean {
  return formOfAddress(wordsOf(word).join(' '))?.kind === 'courtesy';
}

/** Sentence, first term and first term after each match, as indexes. */
function pointersOf(view: { fullPointer: unknown }): number[][] {
  return view.fullPointer as number[][];
}

function* chunksOf(sentences: readonly Sentence[]): Generator<{ start: number; end: number }> {
  for (let at = 0; at < sentences.length;) {
    const { start } = sentences[at] as Sentence;
    let { end } = sentences[at] as Sentence;
    for (at += 1; at < sentences.length; at += 1) {
      const next = (sentences[at] as Sentence).end;
      if (next - start > chunkLength) break;
      end = next;
    }
    yield { start, end };
  }
}

/** Where each term stands in the text. A term that cannot be found again gets null. */
function offsetsOf(
  terms: readonly Term[][],
  text: string,
  from: number,
): ({ start: number; end: number } | null)[][] {
  let at = from;
  return terms.map((sentence) =>
    sentence.map(({ pre, text: word, post }) => {
      const start = at + pre.length;
      const exact = text.startsWith(word, start);
      if (exact) at = start + word.length + post.length;
      return exact ? { start, end: start + word.length } : null;
    }),
  );
}

const winkTypes: Readonly<
  Record<string, { type: 'date' | 'duration' | 'money'; timex?: 'DATE' | 'TIME' | 'DURATION' }>
> = {
  DATE: { type: 'date', timex: 'DATE' },
  TIME: { type: 'date', timex: 'TIME' },
  DURATION: { type: 'duration', timex: 'DURATION' },
  MONEY: { type: 'money' },
};

function byWink(wink: Wink, text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const { entities, starts, ends } of wink.blocks(text)) {
    for (const { type, first, last } of entities) {
      const known = winkTypes[type];
      const start = starts[first];
      const end = ends[last];
      if (!known || start === undefined || end === undefined) continue;
      mentions.push({ ...known, start, end, score: precision[known.type] });
    }
  }
  return mentions;
}
