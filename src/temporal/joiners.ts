import { wordOf } from './lexicon.js';

/** Between two expressions of one range or list. */
export const joiners: ReadonlySet<string> = new Set('and to or - , through until & / till til'.split(' '));
/** Of these the ones that join the two ends of a range. */
export const rangeJoiners: ReadonlySet<string> = new Set('to - through until till til'.split(' '));

for (const text of joiners) wordOf(text);
