import type { Refiner } from './refiner.js';

const names = new Set(['organization', 'place']);

/** "Kazakh Culture and Information Minister" is one office, and no body called "Kazakh Culture". */
export const offices: Refiner = ({ text }, candidates) => {
  const titles = new Map(
    candidates.filter(({ type }) => type === 'title').map((title) => [title.start, title]),
  );
  return candidates.filter((mention) => {
    const title = names.has(mention.type) ? titles.get(mention.start) : undefined;
    return !title || title.end <= mention.end || !text.startsWith(' and ', mention.end);
  });
};
