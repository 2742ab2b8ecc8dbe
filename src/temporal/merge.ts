import type { Mention, Span } from '../pipeline/document.js';
import { crosses, inTextOrder, overlaps } from '../text/spans.js';

/** A temporal expression as a mention, before it is merged with those of the engine. */
export interface ExpressionMention extends Span {
  mention: Mention;
  /** Of several tokens, one a number: "FY2013". */
  isFirm: boolean;
}

/**
 * Puts the grammar's expressions among the mentions. Where the engine found a date too, the
 * grammar knows better where it ends, and the engine how likely it is one. A name keeps its
 * words, unless it is only a part of an expression, or an event.
 *
 * @param mentions In text order, entity types disjoint.
 * @param expressions In text order, disjoint.
 */
export function mergeExpressions(
  text: string,
  mentions: readonly Mention[],
  expressions: readonly ExpressionMention[],
): Mention[] {
  const entities = mentions.filter(({ type }) => type !== 'title');
  const titles = mentions.filter(({ type }) => type === 'title');
  const kept = new Set<Mention>(entities);
  const added: Mention[] = [];
  walk(expressions, entities, (expression, others) => {
    if (others.length === 0) {
      added.push(expression.mention);
      return;
    }
    const dates = others.filter(({ type }) => type === 'date' || type === 'duration');
    const names = others.filter((other) => !dates.includes(other));
    if (names.some((name) => !givesWay(name, expression) && !isOwned(text, name, expression))) return;
    for (const other of others) kept.delete(other);
    const score = dates.length > 0 ? Math.max(...dates.map((date) => date.score)) : expression.mention.score;
    added.push({ ...expression.mention, score });
  });
  const crossing = new Set<Mention>();
  walk(added, titles, (expression, others) => {
    if (others.some((title) => crosses(title, expression))) crossing.add(expression);
  });
  return inTextOrder([...titles, ...kept, ...added.filter((expression) => !crossing.has(expression))]);
}

function givesWay(name: Mention, expression: ExpressionMention): boolean {
  const isInside = expression.start <= name.start && name.end <= expression.end;
  const isPart = name.end - name.start < expression.end - expression.start;
  const isLoose = name.type === 'event' || name.type === 'product' || name.type === 'money';
  return isInside && (isPart || expression.isFirm || isLoose);
}

const owner = /^[^ ]+['’]s $/;

/** Whether an engine took the day of a country for an event: "Ghana's Independence Day". */
function isOwned(text: string, name: Mention, { start, end, isFirm }: ExpressionMention): boolean {
  return name.type === 'event' && isFirm && name.end <= end && owner.test(text.slice(name.start, start));
}

/** Calls back for each of the first list that overlaps any of the second, and for all others with none. */
function walk<A extends Span, B extends Span>(
  spans: readonly A[],
  others: readonly B[],
  visit: (span: A, overlapping: B[]) => void,
): void {
  let from = 0;
  for (const span of spans) {
    while (from < others.length && (others[from] as B).end <= span.start) from += 1;
    const overlapping: B[] = [];
    for (let at = from; at < others.length && (others[at] as B).start < span.end; at += 1) {
      if (overlaps(others[at] as B, span)) overlapping.push(others[at] as B);
    }
    visit(span, overlapping);
  }
}
