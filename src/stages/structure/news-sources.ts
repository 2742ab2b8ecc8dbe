import { lineLabels, newsAgencies, publicationWords } from '../../knowledge/news-agencies.js';

/** Whether what stands in a dateline's brackets is who reports: "Xinhua", "Borneo Bulletin/ANN". */
export function isNewsSource(text: string): boolean {
  return text
    .trim()
    .split(/[\s/]+/)
    .some((word) => newsAgencies.has(word.toUpperCase()) || isPublicationWord(word));
}

/** Whether a capitalised phrase is the name of a publication or a label rather than a place. */
export function isNoPlace(phrase: string): boolean {
  const parts = phrase.split(/[\s,/]+/);
  return isLabel(phrase) || parts.some((word) => newsAgencies.has(word) || isPublicationWord(word));
}

/** Whether a phrase starts with a word such as "Watch", "Opinion" or "Updated". */
export function isLabel(phrase: string): boolean {
  const [first = ''] = phrase.split(/[\s,/]+/, 1);
  return lineLabels.has(first.toLowerCase().replace('’', "'"));
}

function isPublicationWord(word: string): boolean {
  return publicationWords.has(word.toLowerCase());
}
