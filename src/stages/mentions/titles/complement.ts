import { firstEndingAfter } from '../../../text/spans.js';
import type { TitleRule } from './index.js';
import { isInstitution } from './institution.js';

const preposition = /^\s(?:of|for|at|in|under)\s(?:the\s)?/i;

/**
 * A title goes on over "of", "for", "at", "in" or "under" and the organization or place
 * that follows: "director of the Central Communications Service".
 */
export const addComplement: TitleRule = ({ text, title, names, limit }) => {
  const [joint] = preposition.exec(text.slice(title.end, title.end + 12)) ?? [];
  if (joint === undefined) return;
  const name = names[firstEndingAfter(names, title.end)];
  if (!name || !isInstitution(name) || name.start !== title.end + joint.length) return;
  if (name.end <= limit) title.end = name.end;
};
