import type { Stage } from '../pipeline.js';
import { parseCalendarDate } from '../calendar-date.js';

/** TIMEX3 values, for the dates that name a day in full. */
export const normalise: Stage = {
  name: 'normalise',
  create: () => (document) => {
    for (const mention of document.mentions) {
      if (mention.type !== 'date') continue;
      mention.timex ??= 'DATE';
      const value = parseCalendarDate(document.text.slice(mention.start, mention.end));
      if (value !== null && mention.timex === 'DATE') mention.value = value;
    }
  },
};
