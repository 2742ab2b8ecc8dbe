import type { Result } from '../../result.js';
import { drawnText } from '../text-writer.js';
import type { ArticleText, Destination, Output } from '../writer.js';
import { drawArticle, type DrawnArticle } from './article.js';
import { Collection } from './collection.js';
import { drawPage } from './page.js';
import { Spool } from './spool.js';

/** Characters that are written at once. */
const atOnce = 64 * 1024;

/** Draws an article, as the text that the output reads. */
export function drawJson(result: Result, source: ArticleText): string {
  return JSON.stringify(drawArticle(result, source));
}

/** One page of all articles. Their texts wait in a temporary file, since the cast stands above them. */
export function openPage(destination: Destination): Output {
  const collection = new Collection();
  const spool = new Spool();
  return {
    write: async (drawn) => {
      // It is what `drawJson` wrote, in this process or a worker thread of it.
      const { html, ...article } = JSON.parse(drawnText(drawn)) as DrawnArticle;
      collection.add({ ...article, html: '' });
      await spool.add(html);
    },
    close: async () => {
      try {
        let waiting = '';
        for await (const piece of drawPage(collection, spool.read())) {
          waiting += piece;
          if (waiting.length < atOnce) continue;
          await destination.write(waiting);
          waiting = '';
        }
        await destination.write(waiting);
      } finally {
        await spool.close();
      }
    },
    abandon: () => spool.close(),
  };
}
