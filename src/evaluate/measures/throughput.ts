import { formatNumberOf } from '../table.js';
import type { Measure } from './measure.js';

/** How much the tool read in which time, loading the engine left out. */
export const throughput: Measure = {
  name: 'throughput',
  start: () => {
    const total = { articles: 0, tokens: 0, seconds: 0 };
    return {
      add: ({ prediction: { run } }) => {
        if (!run) return;
        total.articles += 1;
        total.tokens += run.document.tokens.length;
        total.seconds += run.seconds;
      },
      toJson: () => (total.articles === 0 ? null : total),
      toLines: () => {
        if (total.articles === 0) return [];
        const { articles, tokens, seconds } = total;
        return [
          `${formatNumberOf(articles, 'article')}, ${formatNumberOf(tokens, 'token')} in ${seconds.toFixed(1)} s`,
        ];
      },
    };
  },
};
