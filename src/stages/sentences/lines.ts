import type { Rule } from './rule.js';

/** A blank line ends a sentence, and so does a line break that is no wrapped line's. */
export const lines: Rule = ({ kind }) => (kind === 'paragraph' || kind === 'line' ? 'end' : undefined);
