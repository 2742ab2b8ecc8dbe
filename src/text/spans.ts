import type { Mention, Span } from '../pipeline/document.js';

/**
 * Characters that stand around a mention without being part of it: white space, what nobody sees, quotation marks
 * and the brackets of tags.
 */
const outside = /[\s\uFEFF\u200B\u2060\p{Cc}<>"“”„«»‹›`‘‚]/u;
/** What is left of a character that HTML spells: "Kari&nbsp". */
const entityAtEnd = /&(?:nbsp|amp|quot|apos|lt|gt|[lr][ds]quo|[nm]dash|#x?[\da-f]+);?$/u;
const possessive = /['’]s?$/iu;
const leadingThe = /^the(?:[\s\uFEFF]+|$)/iu;

/**
 * Trims a span to what counts as the mention: without white space and quotation marks
 * around it, a leading "the", or a trailing possessive. The same rule serves the
 * recognisers and the evaluation. The span may come out empty.
 */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  if (isTrimmed(text, start, end)) return { start, end };
  for (let before = -1; before !== end - start;) {
    before = end - start;
    while (start < end && outside.test(text[start] as string)) start += 1;
    while (start < end && outside.test(text[end - 1] as string)) end -= 1;
    while (start < end && /['’]/u.test(text[start] as string)) start += 1;
    const slice = text.slice(start, end);
    start += leadingThe.exec(slice)?.[0].length ?? 0;
    end -= possessive.exec(text.slice(start, end))?.[0].length ?? 0;
    end -= entityAtEnd.exec(text.slice(start, end))?.[0].length ?? 0;
  }
  return { start, end: Math.max(start, end) };
}

/** Whether there is nothing to trim: true only where that is plain at once, as it is of most spans. */
function isTrimmed(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 0x20;
  const last = text.charCodeAt(end - 1) | 0x20;
  const beforeLast = text.charCodeAt(end - 2);
  const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
  if (!isLetter(first) || !isLetter(last) || end - start < 2) return false;
  if (text.slice(start, end).includes('&')) return false;
  return first !== 0x74 /* t */ && (last !== 0x73 /* s */ || isLetter(beforeLast | 0x20));
}

/** Spans by their starts, longer ones first where two start together. */
export function inTextOrder<S extends Span>(spans: readonly S[]): S[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two spans overlap without one lying inside the other. */
export function crosses(a: Span, b: Span): boolean {
  const within = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
  return overlaps(a, b) && !within;
}

/**
 * Chooses among candidates those that do not overlap, longer ones first and, at equal
 * length, those with the higher score. Returned in text order.
 */
export function withoutOverlaps<M extends Mention>(candidates: readonly M[]): M[] {
  const kept: M[] = [];
  // Only candidates of one cluster, a chain of overlaps, compete; clusters are short.
  let cluster: M[] = [];
  let clusterEnd = -1;
  for (const candidate of inTextOrder(candidates)) {
    if (candidate.start >= clusterEnd) {
      for (const best of bestOf(cluster)) kept.push(best);
      cluster = [];
    }
    cluster.push(candidate);
    clusterEnd = Math.max(clusterEnd, candidate.end);
  }
  for (const best of bestOf(cluster)) kept.push(best);
  return kept;
}

function bestOf<M extends Mention>(cluster: M[]): M[] {
  if (cluster.length < 2) return cluster;
  const kept: M[] = [];
  cluster.sort((a, b) => b.end - b.start - (a.end - a.start) || b.score - a.score);
  for (const candidate of cluster) {
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Index of the first of the disjoint, sorted spans that ends after the offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a span crosses one of the disjoint, sorted spans. */
export function crossesAny(span: Span, spans: readonly Span[]): boolean {
  for (let at = firstEndingAfter(spans, span.start); at < spans.length; at += 1) {
    const other = spans[at] as Span;
    if (other.start >= span.end) return false;
    if (crosses(span, other)) return true;
  }
  return false;
}
