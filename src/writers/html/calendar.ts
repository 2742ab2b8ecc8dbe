import { dayNumber, fromDayNumber, fromIsoDate, toIsoDate } from '../../knowledge/calendar.js';
import { readMoment } from '../dates.js';
import { counted } from '../wording.js';
import { plain } from './escape.js';

/** Most bars: beyond it they stand for months, then for years. */
const most = 100;

interface Bar {
  /** As a TIMEX3 value: a day, a month or a year. */
  value: string;
  articles: number;
}

/** How many articles are of which day, month or year, as bars; '' where they are of one day. */
export function drawCalendar(dates: readonly string[]): string {
  const bars = barsOf([...dates].sort());
  if (bars.length < 2) return '';
  const highest = Math.max(...bars.map(({ articles }) => articles));
  const [width, height] = [960, 72];
  const step = width / bars.length;
  const said = (bar: Bar | undefined): string => plain(readMoment(bar?.value ?? '')?.label ?? '');
  const busiest = bars.find(({ articles }) => articles === highest);
  const label = `Articles by date, from ${said(bars[0])} to ${said(bars.at(-1))}; most in ${said(busiest)}: ${highest}`;
  const drawn = bars.map((bar, index) => {
    if (bar.articles === 0) return '';
    const tall = Math.max(2, (bar.articles / highest) * height);
    return `<rect x="${(index * step).toFixed(1)}" y="${(height - tall).toFixed(1)}" width="${(step * 0.82).toFixed(1)}" height="${tall.toFixed(1)}"><title>${said(bar)}: ${counted(bar.articles, ['article', 'articles'])}</title></rect>`;
  });
  return `<figure class="calendar"><svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${label}">${drawn.join('')}</svg>
<figcaption><span>${said(bars[0])}</span><span>${said(bars.at(-1))}</span></figcaption></figure>
`;
}

/** From the first to the last, those without an article too. */
function barsOf(dates: readonly string[]): Bar[] {
  const first = fromIsoDate(dates[0] ?? '');
  const last = fromIsoDate(dates.at(-1) ?? '');
  if (!first || !last) return [];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const firstDay = dayNumber(first.year, first.month, first.day);
  const days = dayNumber(last.year, last.month, last.day) - firstDay + 1;
  const length = days <= most ? 10 : months <= most ? 7 : 4;
  const values =
    length === 10
      ? Array.from({ length: days }, (_, index) => toIsoDate(fromDayNumber(firstDay + index)))
      : length === 7
        ? Array.from({ length: months }, (_, index) => {
            const month = first.month - 1 + index;
            return `${first.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
          })
        : Array.from({ length: last.year - first.year + 1 }, (_, index) => String(first.year + index));
  const counts = new Map(values.map((value) => [value, 0]));
  for (const date of dates) {
    const value = date.slice(0, length);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, articles]) => ({ value, articles }));
}
