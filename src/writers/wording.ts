import type { MentionType } from '../types.js';

/** A space that no line is broken at. */
export const hardSpace = '\u00A0';

/** Singular and plural of every type, as people say them. */
const nouns: Record<MentionType, readonly [one: string, several: string]> = {
  person: ['person', 'people'],
  title: ['title', 'titles'],
  organization: ['organization', 'organizations'],
  place: ['place', 'places'],
  date: ['date', 'dates'],
  duration: ['duration', 'durations'],
  nationality: ['nationality', 'nationalities'],
  money: ['amount of money', 'amounts of money'],
  event: ['event', 'events'],
  product: ['product', 'products'],
};

/** "person". */
export function singular(type: MentionType): string {
  return nouns[type][0];
}

/** "people". */
export function plural(type: MentionType): string {
  return nouns[type][1];
}

/** "1 person", "1,204 people"; no line is broken inside it. */
export function counted(count: number, [one, several]: readonly [string, string]): string {
  const words = `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
  return words.replaceAll(' ', hardSpace);
}

/** "1 person", "7 people". */
export function countOf(type: MentionType, count: number): string {
  return counted(count, nouns[type]);
}

/** "72 %"; never "0 %" for what there is. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  return whole === 0 ? 'under 1 %' : `${whole} %`;
}
