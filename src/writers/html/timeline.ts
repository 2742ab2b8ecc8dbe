import { entitiesOf, type DateEntity, type Result } from '../../result.js';
import { readMoment } from '../dates.js';
import { excerptAround } from '../excerpt.js';
import type { ArticleText } from '../writer.js';
import { entry } from './entries.js';
import { escape, named, plain } from './escape.js';
import { quoted } from './text.js';
import { partLevel } from './slots.js';

/** Characters of a sentence that are quoted around a date. */
const longestQuote = 260;

interface Point {
  order: number;
  html: string;
}

/**
 * The dates of an article in order of time, each with the sentence that it stands in first, and
 * the article's own date among them; then those that name no time on the calendar.
 */
export function drawTimeline(result: Result, source: ArticleText): string {
  const dates = entitiesOf(result, 'date');
  if (dates.length === 0) return '';
  const positions = new Map(result.entities.map(({ id }, index) => [id, index]));
  const points: Point[] = [];
  const undated: string[] = [];
  for (const date of dates) {
    const moment = date.value === undefined ? null : readMoment(date.value);
    const position = positions.get(date.id) ?? 0;
    const notes = [...expressions(date), quoteOf(date, result, source)].filter((note) => note !== '');
    const label = moment ? `<time>${escape(moment.label)}</time>` : named(date.name);
    const html = entry(date, position, notes, result, label);
    if (moment) points.push({ order: moment.order, html });
    else undated.push(html);
  }
  const published = result.date === null ? null : readMoment(result.date);
  if (published) {
    const label = plain(published.label);
    points.push({
      // Before what else is of that day.
      order: published.order - 0.01,
      html: `<li class="published"><p class="name"><time>${label}</time> <span class="note">date of the article</span></p></li>`,
    });
  }
  points.sort((a, b) => a.order - b.order);
  const list = (name: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `<ol class="${name}">${items.join('\n')}</ol>\n`;
  return `<section class="timeline"><h${partLevel}>Timeline</h${partLevel}>
${list(
  'moments',
  points.map(({ html }) => html),
)}${undated.length > 0 ? '<p class="note">Without a place on the calendar</p>' : ''}${list('undated', undated)}</section>
`;
}

/** How the article says it: “September 28”, “Sunday”. */
function expressions({ name, aliases, value }: DateEntity): string[] {
  const words = [name, ...aliases].map((form) => `“${named(form)}”`).join(', ');
  return [value === undefined ? words : `${words} <span class="value">${plain(value)}</span>`];
}

function quoteOf({ mentions }: DateEntity, result: Result, { text, sentences = [] }: ArticleText): string {
  const mention = result.mentions[mentions[0] ?? -1];
  const sentence = sentences[mention?.sentence ?? -1];
  if (!mention || !sentence || mention.start < sentence.start || mention.start >= sentence.end) return '';
  const excerpt = excerptAround(text, sentence, mention, longestQuote / 2);
  const lead = excerpt.start > sentence.start ? '… ' : '';
  const rest = excerpt.end < sentence.end ? ' …' : '';
  return `<span class="quote">${lead}${quoted(text, excerpt, mention)}${rest}</span>`;
}
