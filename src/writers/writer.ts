import type { Article } from '../pipeline/document.js';
import type { Result } from '../result.js';

/** How the output should look, for writers that people read. */
export interface Look {
  /** Width of the terminal in columns. */
  columns: number;
  /** Depth of colour as chalk counts it: 0 none, 1 sixteen, 2 256, 3 16 million. */
  colorLevel: 0 | 1 | 2 | 3;
  /** Whether to show the article's text with its mentions coloured. */
  showText: boolean;
}

/** Writes results in one format. */
export interface Writer {
  name: string;
  /** One line for the help. */
  description: string;
  /** Of files in this format, with the dot. */
  extension: string;
  /** One result, without what stands around and between results; '' where there is nothing to write. */
  write(result: Result, article: Article, look: Look): string | Promise<string>;
  /** What stands around and between the results when there is but one, or several. */
  one: Separators;
  several: Separators;
}

export interface Separators {
  before: string;
  between: string;
  after: string;
  /** What stands for no results at all. */
  none: string;
}
