/*
 * What is drawn of an article does not know yet where in the page it will stand. It leaves slots,
 * of characters that Unicode keeps for such use and `escape` lets no text have.
 */

/** Before every id: the article's number follows. */
export const prefix = '\uFDD0';
/** Levels of headings: the article's, and that of its parts. */
export const titleLevel = '\uFDD1';
export const partLevel = '\uFDD2';
/** Where the legend of marks stands, below an article that is the whole page's headline. */
export const legendSlot = '\uFDD5';
/** Where an entity of the article, given by its position, stands in the cast of all articles. */
export const castSlot = (position: number): string => `\uFDD3${position}\uFDD4`;

/** Where an article stands. */
export interface Place {
  /** Counts from 1. */
  number: number;
  /** 1 where the article is the whole page. */
  level: number;
  /** What stands for an entity in the cast of all articles; '' where there is nothing. */
  castLink: (position: number) => string;
  /** What stands below the article's headline. */
  legend: string;
}

const slots = /[\uFDD0\uFDD1\uFDD2\uFDD5]|\uFDD3(\d+)\uFDD4/g;

/** Fills the slots. */
export function fill(drawn: string, { number, level, castLink, legend }: Place): string {
  return drawn.replace(slots, (slot, position: string | undefined) => {
    if (position !== undefined) return castLink(Number(position));
    if (slot === prefix) return `a${number}-`;
    if (slot === legendSlot) return legend;
    return String(slot === titleLevel ? level : level + 1);
  });
}
