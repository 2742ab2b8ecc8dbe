import { reference } from '../semantics.js';
import { table } from './table.js';

const present = () => reference('PRESENT_REF');
const past = () => reference('PAST_REF');
const future = () => reference('FUTURE_REF');

/** Times that the calendar has no place for. */
export const references = table('sure', [
  ['now', present],
  ['nowadays', present],
  ['currently', present],
  ['current', present],
  ['presently', present],
  ['at present', present],
  ['[at] the moment', present],
  ['recent|recently', past],
  ['recent UNITS', past],
  ['recent UNITS and UNITS', past],
  ['more recently', past],
  ['lately', past],
  ['[the] last|past few|several|couple UNITS', past],
  ['[the] past', past],
  ['future [!tense|tenses|proof]', future],
  ['near future', future],
  ['future UNITS', future],
  ['coming|upcoming UNITS', future],
  ['soon [!as|after]', future],
  ['near|short|long term', future],
  ['as soon as possible', future],
]);
