import { labelCount } from '../../tagging/labels.js';
import { learnedTypes } from '../../tagging/manifest.js';

/*
 * How the scores of tokens and the features of words are laid out. The kernel's memory follows
 * from this: `npm run manifest` writes `kernel/layout.ts` by it.
 */

/** The labels of the first and second pass, and those of titles. */
export const entityLabels = labelCount(learnedTypes.length);
export const titleLabels = labelCount(1);
/** The first of the two gates' columns: for entities and for titles. */
export const gateColumn = entityLabels + titleLabels;
/** The scores of a feature: for the entity labels, the title labels and the gates, in whole vectors of eight. */
export const columns = 8 * Math.ceil((gateColumn + 2) / 8);

/** How many words before and after a token its emission scores look at. */
export const reach = 2;
/** The size of that window. */
export const windowSize = 2 * reach + 1;

/** The numbers of a word's own that go into the hidden layer beside its vector. */
export const traits = 8;

/** The most features that are looked up at once, with the numbers of their tokens and lists. */
export const featureRoom = 4096;

/** The most tokens that are labelled as one sequence. */
export const longestSequence = 500;
