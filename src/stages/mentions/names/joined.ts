import type { FoundName } from '../../../knowledge/names/name-list.js';
import type { Mention } from '../../../pipeline/document.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';

const withArticle = new UnicodeRegExp(String.raw`^(.+?),? and the (?=\p{Lu})`);

/**
 * Two organizations that the engine took for one are two: "the Ministry of Fisheries and the
 * Ministry of Ports", and two names of lists of one kind, as in "the Conservatives and Labour".
 */
export function splitJoined(
  text: string,
  candidates: readonly Mention[],
  found: readonly FoundName[],
): readonly Mention[] {
  const starts = new Map(found.map((name) => [name.start, name]));
  const split = candidates.flatMap((candidate) => {
    const { type, start, end } = candidate;
    if (type !== 'organization' && type !== 'nationality' && type !== 'event') return [candidate];
    const written = text.slice(start, end);
    if (!written.includes(' and ')) return [candidate];
    const [all, first = ''] = type === 'organization' ? (withArticle.exec(written) ?? []) : [];
    if (all !== undefined) {
      return [
        { ...candidate, end: start + first.length },
        { ...candidate, start: start + all.length },
      ];
    }
    const at = written.indexOf(' and ');
    const [one, other] = [starts.get(start), starts.get(start + at + ' and '.length)];
    const areTwo =
      one?.end === start + at && other?.end === end && one.entries[0]?.kind === other.entries[0]?.kind;
    if (!areTwo) return [candidate];
    return [one, other].map((name) => ({
      type: name.entries[0]?.type ?? type,
      start: name.start,
      end: name.end,
      score: candidate.score,
    }));
  });
  return split.length > candidates.length ? split : candidates;
}
