import type { Article } from '../pipeline/document.js';

/** The fields of a record that hold the article's id, text and date. */
export interface FieldNames {
  id: string;
  text: string;
  date: string;
}

export const defaultFields: FieldNames = { id: 'id', text: 'text', date: 'date' };

/** Makes articles of one input format. */
export interface Reader {
  name: string;
  /** Of files in this format, in lower case, with the dot; ".gz" may follow. */
  extensions: readonly string[];
  /** Whether every line is an article of its own; else the whole input is one. */
  linewise: boolean;
  /**
   * The article in an input or a line. `where` is what messages call it and the id that
   * it has unless it names its own. Throws an InputError when there is no article in it.
   */
  read(content: string, where: string, fields: FieldNames): Article | Promise<Article>;
}
