import { firstEndingAfter } from '../../../text/spans.js';
import type { TitleRule } from './index.js';
import { isInstitution } from './institution.js';

const between = /^(?:['’]s)?\s+/;

/** The organization or place that a title starts with is no part of it: "Apple [CEO]". */
export const cutLeadingName: TitleRule = ({ text, title, names }) => {
  const name = names[firstEndingAfter(names, title.start)];
  if (!name || !isInstitution(name) || name.start !== title.start) return;
  const [gap] = between.exec(text.slice(name.end, title.end)) ?? [];
  if (gap !== undefined) title.start = name.end + gap.length;
};
