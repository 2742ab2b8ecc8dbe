import type { Span } from '../pipeline/document.js';

/**
 * Pairs spans of two lists that overlap, each span at most once, as many pairs as there
 * can be. No span may be empty; the spans of one list may overlap each other.
 *
 * Going through the text, each span is paired where it ends, with the one that ends next
 * among those of the other list that are open there. No other choice gives more pairs:
 * what ends later overlaps whatever the one that ends next still could.
 */
export function matchOverlapping<G extends Span, P extends Span>(
  gold: readonly G[],
  predicted: readonly P[],
): [G, P][] {
  const pairs: [G, P][] = [];
  const openGold = new Set<G>();
  const openPredicted = new Set<P>();
  const events = [
    ...eventsOf(gold, openGold, (span) => {
      const partner = firstToEnd(openPredicted);
      if (partner && openPredicted.delete(partner)) pairs.push([span, partner]);
    }),
    ...eventsOf(predicted, openPredicted, (span) => {
      const partner = firstToEnd(openGold);
      if (partner && openGold.delete(partner)) pairs.push([partner, span]);
    }),
  ];
  // Where one span ends and another starts, these two do not overlap.
  events.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  for (const event of events) event.happen();
  return pairs;
}

interface Event {
  at: number;
  opens: boolean;
  happen(): void;
}

/** Each span opens at its start and, unless it has been paired before, is paired at its end. */
function eventsOf<S extends Span>(spans: readonly S[], open: Set<S>, pair: (span: S) => void): Event[] {
  return spans.flatMap((span) => [
    { at: span.start, opens: true, happen: () => void open.add(span) },
    {
      at: span.end,
      opens: false,
      happen: () => {
        if (open.delete(span)) pair(span);
      },
    },
  ]);
}

function firstToEnd<S extends Span>(spans: Iterable<S>): S | undefined {
  let first: S | undefined;
  for (const span of spans) {
    if (!first || span.end < first.end) first = span;
  }
  return first;
}
