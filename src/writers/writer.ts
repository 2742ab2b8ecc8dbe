import type { Sentence, Tokens } from '../pipeline/document.js';
import type { Result } from '../result.js';
import type { TableName } from './tables/tables.js';

/** How the output should look; what a format has no use for it passes over. */
export interface Look {
  /** Width of the terminal in columns. */
  columns: number;
  /** Depth of colour as chalk counts it: 0 none, 1 sixteen, 2 256, 3 16 million. */
  colorLevel: 0 | 1 | 2 | 3;
  /** Whether to show the article's text with its mentions coloured. */
  showText: boolean;
  /** Whether the summary quotes a sentence for each person. */
  showContext?: boolean;
  /** Which of the tables, for formats that write tables; their usual ones unless given. */
  table?: TableName;
}

/**
 * The text that a result is about. A `Document` is one; where there is but the text, formats do
 * without sentences, and those of tokens cannot be written.
 */
export interface ArticleText {
  readonly text: string;
  readonly tokens?: Tokens;
  readonly sentences?: readonly Sentence[];
}

/** A result that there is not. */
export interface Missing {
  /** The id that it would have. */
  id: string | number;
  /** The line that says why. */
  error: string;
}

/** What holds for a whole output. */
export interface OutputOptions extends Look {
  /** Whether there can be more than one article. */
  several: boolean;
  /** Whether a table begins with a byte order mark, by which spreadsheets know UTF-8. */
  byteOrderMark?: boolean;
}

/**
 * Writes results in one format. What one result becomes is drawn by itself, in any thread; an
 * output takes what was drawn, in the articles' order, and may keep a state between.
 */
export interface Writer {
  readonly name: string;
  /** One line for the help. */
  readonly description: string;
  /** Of files in this format, with the dot. */
  readonly extension: string;
  /** Of other files that each result has beside that one. */
  readonly besides?: readonly string[];
  /** Whether the output is no text, and nothing for a terminal. */
  readonly binary?: true;
  /** One result, as its output takes it; '' where there is nothing to write. */
  draw(result: Result, source: ArticleText, look: Look): string | Promise<string>;
  /** What stands in the place of a result that there is not, in formats in which that can be told. */
  drawMissing?(missing: Missing): string;
  /** Begins an output. Rejects with a UsageError for options that it cannot serve. */
  open(destination: Destination, options: OutputOptions): Promise<Output>;
  /** Begins an output of several files that belong together, of formats that have such. */
  openFolder?(folder: Folder, options: OutputOptions): Promise<FolderOutput>;
  /** Whether there is no output but in a folder. */
  readonly folderOnly?: true;
}

/** An output that has begun. It is given one thing at a time. */
export interface Output {
  /** Takes what `draw` made of the next result. */
  write(drawn: Drawn): Promise<void>;
  /** Writes what is left; the destination stays open. */
  close(): Promise<void>;
  /** Lets go of everything where the output is not to be finished. */
  abandon?(): Promise<void>;
}

/** What `draw` made, as it is or in UTF-8. */
export type Drawn = string | Uint8Array;

/** Where an output goes. */
export interface Destination {
  /** Text is written in UTF-8. */
  write(content: Drawn): Promise<void>;
  /**
   * Path of the file that is being written, for what can only write files of its own; null
   * where there is none, such as for a pipe.
   */
  readonly path: string | null;
}

/** A file of a folder, which is there once it is closed. */
export interface FolderFile extends Destination {
  /** Writes what is left of it, so that nothing but its name can fail. */
  finish(): Promise<void>;
  close(complete: boolean): Promise<void>;
}

/** A folder that files are written to. */
export interface Folder {
  /** Opens a file by its path below the folder, with slashes. */
  open(path: string): Promise<FolderFile>;
}

export interface FolderOutput {
  /** Takes what `draw` made of the next result; `name` is the path of its own below the folder, without extension. */
  write(drawn: Drawn, name: string): Promise<void>;
  close(): Promise<void>;
  abandon?(): Promise<void>;
}
