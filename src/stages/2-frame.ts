import type { Stage } from '../pipeline.js';

/** What stands around the body of an article: headline, dateline and the document's date. */
export const frame: Stage = {
  name: 'frame',
  create: () => () => {},
};
