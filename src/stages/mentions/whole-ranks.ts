import { rankWords } from '../../knowledge/honorifics.js';
import type { Mention, Span } from '../../pipeline/document.js';
import { SpanIndex } from '../../text/span-index.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { inTextOrder } from '../../text/spans.js';

const wordBefore = new UnicodeRegExp(String.raw`(?<![\p{L}\p{N}])(\p{Lu}\p{L}*)\.?\s$`);
const wordAtStart = new UnicodeRegExp(String.raw`^(\p{Lu}\p{L}*)\.?\s(?=\p{Lu})`);
/** As long as "Wing. ", in UTF-16 code units, and some. */
const reach = 10;

/** "Det Ch Insp Ada Roe", "Maj. Gen. Bo Li": the short words of a rank are one title, of which engines make two or a half. */
export function withWholeRanks(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const ranks: Span[] = [];
  const people = new Map<Mention, Mention>();
  for (const person of mentions) {
    if (person.type !== 'person') continue;
    const rank = rankBefore(text, person);
    if (!rank) continue;
    ranks.push({ start: rank.start, end: rank.end });
    if (rank.nameStart > person.start) people.set(person, { ...person, start: rank.nameStart });
  }
  if (ranks.length === 0) return mentions;
  const others = mentions.map((mention) => people.get(mention) ?? mention);
  const index = new SpanIndex(others);
  const changed = new Map<Mention, Mention | null>();
  const titles: Mention[] = [];
  for (const rank of ranks) {
    const parts = index.overlapping(rank);
    // "Prime Minister Lt Gen" is more than a rank; "Transport Police Asst" ends before it.
    const isMore = ({ type, start, end }: Mention): boolean =>
      end > rank.end || (start < rank.start && type !== 'organization');
    if (parts.some(isMore)) continue;
    for (const part of parts)
      changed.set(part, part.start < rank.start ? { ...part, end: rank.start - 1 } : null);
    titles.push({
      type: 'title',
      ...rank,
      score: Math.max(leastCertain, ...parts.map(({ score }) => score)),
    });
  }
  const kept = others.flatMap((mention) => {
    const now = changed.get(mention);
    return now === null ? [] : [now ?? mention];
  });
  return inTextOrder([...kept, ...titles]);
}

/** Two short words of ranks before a name are hardly anything else. */
const leastCertain = 0.9;

/** The short words of a rank before a name or at its start, two at least, and where the name itself starts. */
function rankBefore(text: string, person: Span): (Span & { nameStart: number }) | null {
  let nameStart = person.start;
  let count = 0;
  for (;;) {
    const [all = '', word] = wordAtStart.exec(text.slice(nameStart, person.end)) ?? [];
    if (word === undefined || !rankWords.has(word)) break;
    nameStart += all.length;
    count += 1;
  }
  let { start } = person;
  for (;;) {
    const [all = '', word] = wordBefore.exec(text.slice(Math.max(0, start - reach), start)) ?? [];
    if (word === undefined || !rankWords.has(word)) break;
    start -= all.length;
    count += 1;
  }
  // "Con Roe" and "Major Roe" may be whole names.
  return count < 2 || start === person.start ? null : { start, end: nameStart - 1, nameStart };
}
