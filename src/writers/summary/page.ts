import { entityTypes } from '../../types.js';
import type { ArticleText, Look } from '../writer.js';
import { doubtBelow, isDoubtful, isDoubtfulScore } from '../doubt.js';
import { articleText } from './article-text.js';
import { clean, clip } from './clean.js';
import { longDate } from '../dates.js';
import { indent, spaced, wrap, wrapHanging } from './layout.js';
import { lists, sideBySide } from './lists.js';
import { createPalette, type Palette } from './palette.js';
import { people } from './people.js';
import { entitiesOf, type DateEntity, type Result } from '../../result.js';
import { shown } from './section.js';
import { counted, countOf, hardSpace } from '../wording.js';

const narrowest = 40;
/** Beyond this a page of lists falls apart, however wide the terminal. */
const widest = 160;
/** Beyond this a line is tiring to follow. */
const widestTable = 108;
const margin = 2;
const separator = `${hardSpace}· `;

/** The summary as a page of lines, none wider than the terminal from 40 columns on. */
export function page(result: Result, source: ArticleText, look: Look): string {
  const { columns, colorLevel, showText, showContext = false } = look;
  const palette = createPalette(colorLevel);
  const width = Math.min(widest, Math.max(narrowest, columns)) - 2 * margin;
  const lines = spaced([
    heading(result, width, palette),
    people(result, palette, showContext ? source : undefined)?.lines(Math.min(width, widestTable)) ?? [],
    sideBySide(lists(result, palette), width),
    closing(result, width, palette),
    warningLines(result, width, palette),
    legend(result, width, palette),
    showText ? articleText(result, source, width, palette) : [],
  ]);
  return indent(lines, ' '.repeat(margin)).join('\n');
}

/** The headline, and below it the date and the id. */
function heading({ headline, date, id }: Result, width: number, palette: Palette): string[] {
  const name = clip(String(id), 4 * width);
  const title = clip(headline ?? '', 4 * width);
  const facts = [date === null ? '' : longDate(clip(date, width)), title === '' ? '' : name];
  return [
    ...wrap(palette.strong(title || name), width),
    ...wrap(palette.quiet(facts.filter((fact) => fact !== '').join(separator)), width),
  ].filter((line) => line !== '');
}

/** How much was found. */
function closing(result: Result, width: number, palette: Palette): string[] {
  if (result.mentions.length === 0) {
    return wrap('No people, organizations, places or dates found.', width);
  }
  const counts = entityTypes.flatMap((type) => {
    const count = entitiesOf(result, type).length;
    return count === 0 ? [] : [palette.type[type](countOf(type, count))];
  });
  const mentions = counted(result.mentions.length, ['mention', 'mentions']);
  return wrap([...counts, palette.quiet(mentions)].join(palette.quiet(separator)), width);
}

/** What the mark of doubt means, where it stands, and what would tell more. */
function legend(result: Result, width: number, palette: Palette): string[] {
  const { entities, roles, date, warnings } = result;
  const doubts =
    entities.some((entity) => isDoubtful(entity, result)) ||
    roles.some(({ score }) => isDoubtfulScore(score));
  const isOpen = ({ value = '' }: DateEntity): boolean => value.startsWith('XXXX-');
  const isSaid = warnings.some((warning) => warning.includes('--date'));
  const open = date === null && !isSaid ? entitiesOf(result, 'date').find(isOpen) : undefined;
  return [
    ...(doubts ? [`${palette.doubt} doubtful: a score below ${doubtBelow}`] : []),
    ...(open ? [`“${shown(open.name)}” stays open without the article’s date: give it with --date`] : []),
  ].flatMap((line) => wrapHanging(palette.quiet(line), width));
}

function warningLines(result: Result, width: number, { alarm }: Palette): string[] {
  return result.warnings.flatMap((warning) => wrapHanging(`${alarm('!')} ${clean(warning).trim()}`, width));
}
