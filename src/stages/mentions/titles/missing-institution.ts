import { firstEndingAfter } from '../../../text/spans.js';
import type { TitleRule } from './index.js';
import { isBody } from './institution.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';

const complement = new UnicodeRegExp(
  String.raw`\s(?:of|at|for|in|under)\s(?:the\s)?((?:\p{Lu}[\p{L}\d'’&-]*)(?:\s(?:of|and|for|the|de|&)(?=\s)|\s\p{Lu}[\p{L}\d'’&-]*)*)$`,
);

/** Adds the organization that completes a title where the engine found none: "chairman of the Planning Committee". */
export const nameInstitution: TitleRule = ({ text, title, names, add }) => {
  const words = text.slice(title.start, title.end);
  const [, run] = complement.exec(words) ?? [];
  if (run === undefined) return;
  const start = title.end - run.length;
  const next = names[firstEndingAfter(names, start)];
  if (next && next.start < title.end) return;
  const [name = ''] = run.split(/\s(?:of|for)\s/, 1);
  const noun = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const last = run.slice(run.lastIndexOf(' ') + 1).toLowerCase();
  if (!isBody(noun) && !isBody(last)) return;
  add({ type: 'organization', start, end: title.end, score: title.score });
};
