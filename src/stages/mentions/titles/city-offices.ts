import { isKnownPlace } from '../../../knowledge/gazetteer/load.js';
import { firstEndingAfter } from '../../../text/spans.js';
import type { TitleRule } from './title-rule.js';

/** Offices of a town that have "City" in their names. */
const offices =
  /^(?:Manager|Attorney|Solicitor|Clerk|Administrator|Treasurer|Comptroller|Controller|Auditor|Assessor|Engineer|Planner)\b/;
const city = ' City';

/** "Palo Alto [City Manager]", not "Palo Alto City [Manager]"; but "Kansas City [Mayor]" and "New York City [Comptroller]". */
export const addCity: TitleRule = ({ text, title, names, start }) => {
  if (!offices.test(text.slice(title.start, title.end))) return null;
  const first = title.start - city.length;
  if (first <= start || text.slice(first, title.start) !== 'City ') return null;
  const name = names[firstEndingAfter(names, first - 2)];
  if ((name?.type !== 'place' && name?.type !== 'organization') || name.listed) return null;
  const edit = { title: { ...title, start: first } };
  if (name.end === first - 1) return edit;
  const town = text.slice(name.start, first - 1);
  const isLonger = name.end === title.start - 1 && name.start < first - 1;
  if (!isLonger || isKnownPlace(text.slice(name.start, name.end)) || !isKnownPlace(town)) return null;
  return { ...edit, replace: { name, by: { ...name, type: 'place', end: first - 1 } } };
};
