import { bucket, countBelow, countOf, gapSymbols, symbolAt, within } from './gap.js';
import { farthest, type SentenceItem, type RoleSentence } from './role-sentence.js';
import { isPlural } from '../../text/title-head.js';

/** How many people on either side of a title may hold it. */
const mostBefore = 4;
const mostAfter = 8;

/** The people who may hold a title: the nearest in its sentence, as indexes of items. */
export function holderCandidates({ people }: RoleSentence, title: number): number[] {
  const next = countBelow(people, title);
  const nearest = people.slice(Math.max(0, next - mostBefore), next + mostAfter);
  return within(nearest, title - farthest, title + farthest);
}

/** The features of a person as the holder of a title. */
export function holderFeatures(sentence: RoleSentence, title: number, person: number): string[] {
  const isAfter = person > title;
  const side = isAfter ? 'A' : 'B';
  const gap = isAfter ? gapSymbols(sentence, title + 1, person) : gapSymbols(sentence, person + 1, title);
  const people = Math.min(3, countOf(gap, 'P'));
  const titles = Math.min(3, countOf(gap, 'T'));
  const { head } = sentence.items[title] as SentenceItem;
  const number = isPlural(head) ? 'pl' : 'sg';
  const features = [
    side,
    `${side} between P${people} T${titles}`,
    `${side} far ${bucket(gap.length)}`,
    `${side} after person ${symbolAt(sentence, person + 1)}`,
    `${side} after title ${symbolAt(sentence, title + 1)} ${symbolAt(sentence, title + 2)}`,
    `${side} before title ${symbolAt(sentence, title - 2)} ${symbolAt(sentence, title - 1)}`,
    `${side} gap starts ${gap[0] ?? ''} ${gap[1] ?? ''}`,
    `${side} gap ends ${gap[gap.length - 2] ?? ''} ${gap[gap.length - 1] ?? ''}`,
    `${side} ${number} P${people}`,
    `${side} head ${head}`,
  ];
  if (gap.length <= 5)
    features.push(`${side} gap ${gap.join(' ')}`, `${side} ${number} gap ${gap.join(' ')}`);
  if (isList(gap)) features.push(`${side} ${number} list`);
  return features;
}

const joining = new Set(['P', ',', 'and', '&', 'mr', 'mrs', 'ms']);

/** Whether there is nothing between title and person but other people and what joins them. */
function isList(gap: readonly string[]): boolean {
  return gap.includes('P') && gap.every((symbol) => joining.has(symbol));
}
