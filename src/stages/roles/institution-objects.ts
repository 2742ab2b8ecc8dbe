import { speechVerbs } from '../../knowledge/role-contexts.js';
import { wordAt, type Elsewhere } from './constraints/reading.js';
import { itemBefore, symbolAt } from './gap.js';
import type { RoleSentence } from './role-sentence.js';
import { kindOf } from './title-kind.js';

/*
 * Organizations and places that a sentence has as the object of a verb or in a predicate of their own, so that
 * the title in question is not held there. All indexes are of items.
 */

/** Where a name is what somebody deals with, takes up or leaves. */
export const ofObjects: readonly Elsewhere[] = [
  isBesideSource, //       "Andex sued [Borel], said its president, Ada Roe"
  isBeforeOwnerNoun, //    "Ada Roe, of [Labour], met the board and its director"
  isLeft, //               "left [Andex] to become chair of Borel"
  isTakenUp, //            "Ada Roe, the former commissioner, will head [Andex]"
  isPlaceOfObject, //      "Ada Roe, then chair, had saved the [Lund] plant"
];

/** "its" or "their" before a title; -1 if it has none. */
function possessiveOf(sentence: RoleSentence, title: number): number {
  const at = /^(?:[wN]|new|current|late)$/.test(symbolAt(sentence, title - 1)) ? title - 2 : title - 1;
  return /^(?:its|their)$/.test(symbolAt(sentence, at)) ? at : -1;
}

/**
 * "Andex will buy [Borel], its president, Ada Roe, told reporters", "Andex sued [Borel], said its president": who says so at
 * the end is of what the sentence is about.
 */
function isBesideSource(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const owner = possessiveOf(sentence, title);
  if (owner < 0 || at > owner || holder < title) return false;
  const isInverted = speechVerbs.has(wordAt(sentence, owner - 1));
  const isSaying = [1, 2, 3].some((step) => speechVerbs.has(wordAt(sentence, holder + step)));
  const comma = symbolAt(sentence, isInverted ? owner - 2 : owner - 1);
  if (!/^[,"]$/.test(comma) || !(isInverted || isSaying)) return false;
  const subject = subjectOf(sentence, at);
  if (subject >= 0) return subject < at;
  // "Police work with Interpol, their spokesman said"
  return symbolAt(sentence, owner) === 'their' && /^[wW]$/.test(symbolAt(sentence, 0)) && at > 1;
}

const prepositions = /^(?:of|in|on|at|from|for|to|by|with|under|after|before|w)$/;

/** The organization that a sentence begins with; -1 where it begins with something else. */
function subjectOf(sentence: RoleSentence, last: number): number {
  for (let at = 0; at <= Math.min(last, 6); at += 1) {
    const symbol = symbolAt(sentence, at);
    const before = symbolAt(sentence, itemBefore(sentence, at, 'the'));
    if (symbol === 'O' && !prepositions.test(before)) return at;
    if (/^[PT]$/.test(symbol)) return -1;
  }
  return -1;
}

/** "Ada Roe, of [Labour], met the fisheries board and its director": whose title it is has no name. */
function isBeforeOwnerNoun(sentence: RoleSentence, title: number, _holder: number, at: number): boolean {
  const owner = possessiveOf(sentence, title);
  if (owner < 0 || at > owner || symbolAt(sentence, owner - 1) !== 'and') return false;
  let noun = owner - 2;
  while (noun > owner - 5 && symbolAt(sentence, noun) === 'w') noun -= 1;
  if (noun === owner - 2 || !/^(?:the|an?)$/.test(symbolAt(sentence, noun)) || at > noun) return false;
  const of = itemBefore(sentence, at, 'the');
  return symbolAt(sentence, of) === 'of' && /^[P,]$/.test(symbolAt(sentence, of - 1));
}

const leaving = /^(?:leave|leaves|leaving|left|quit|quits|quitting|departs|departed)$/;

/** "left [Andex] to become chair of Borel": the post comes after. */
function isLeft(sentence: RoleSentence, title: number, _holder: number, at: number): boolean {
  const verb = itemBefore(sentence, at, 'the');
  if (at > title || !leaving.test(wordAt(sentence, verb))) return false;
  let to = at + 1;
  while (to < at + 4 && /^(?:in|on|D)$/.test(symbolAt(sentence, to))) to += 1;
  return wordAt(sentence, to) === 'to' && /^(?:become|be|serve|work|take)$/.test(wordAt(sentence, to + 1));
}

const takingUp =
  /^(?:will|would|joined|joins|sued|sues|accused|accuses|criticised|criticized|attacked|praised)$/;

/** "Ada Roe, the former commissioner, will head [Andex]": what is to come, or is done to others, is of another post. */
function isTakenUp(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const verb = verbAfterApposition(sentence, title, holder);
  if (verb < 0 || at < verb || at > verb + 4 || !takingUp.test(wordAt(sentence, verb))) return false;
  const isPast =
    /^(?:former|ex|previous)[\s-]/i.test(sentence.items[title]?.title ?? '') ||
    /^(?:former|previous)$/.test(wordAt(sentence, title - 1));
  for (let item = verb + 1; item < at; item += 1)
    if (!/^(?:w|the|an?)$/.test(symbolAt(sentence, item))) return false;
  return isPast;
}

/** "Ada Roe, then chair, had saved the [Lund] plant": a town that tells which thing it is. */
function isPlaceOfObject(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const verb = verbAfterApposition(sentence, title, holder);
  if (verb < 0 || at < verb || at > verb + 4 || kindOf(sentence.items[title]?.head ?? '') !== 'post')
    return false;
  const [before, name, noun] = [at - 1, at, at + 1].map((item) => symbolAt(sentence, item));
  return before === 'the' && name === 'L' && noun === 'w';
}

/** Where the verb stands whose subject an apposition ends with a comma: "Ada Roe, the chair, [left]"; -1 if nowhere. */
function verbAfterApposition(sentence: RoleSentence, title: number, holder: number): number {
  const isApposed = holder < title && symbolAt(sentence, holder + 1) === ',' && title - holder < 6;
  if (!isApposed || symbolAt(sentence, title + 1) !== ',') return -1;
  return wordAt(sentence, title + 2) === '' ? -1 : title + 2;
}
