import type { Writer } from './writer.js';

/** A page to look at, in one file, of however many articles: docs/page.md. */
export const html: Writer = {
  name: 'html',
  description: 'a page with text, cast, map and timeline, in one file',
  extension: '.html',
  // The parts, with the outline of the world, are loaded only when they are needed.
  draw: async (result, source) => (await import('./html/output.js')).drawJson(result, source),
  open: async (destination) => (await import('./html/output.js')).openPage(destination),
};
