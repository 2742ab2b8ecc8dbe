import type { Result } from '../result.js';
import type {
  ArticleText,
  Destination,
  Drawn,
  Look,
  Missing,
  Output,
  OutputOptions,
  Writer,
} from './writer.js';

/** What stands around and between the results. */
export interface Separators {
  before: string;
  between: string;
  after: string;
  /** What stands for no results at all. */
  none: string;
}

/** A format that is a text for each result, with something around and between. */
export interface TextFormat {
  name: string;
  /** One line for the help. */
  description: string;
  /** Of files in this format, with the dot. */
  extension: string;
  /** One result, without what stands around and between; '' where there is nothing to write. */
  write(result: Result, source: ArticleText, look: Look): string | Promise<string>;
  /** What stands in the place of a result that there is not, if anything can. */
  writeMissing?(missing: Missing): string;
  /** What stands around and between the results when there is but one, or several. */
  separators(options: OutputOptions): Separators;
}

/** The writer of a format that needs no state but whether something was written. */
export function textWriter(format: TextFormat): Writer {
  const { name, description, extension, write, writeMissing, separators } = format;
  return {
    name,
    description,
    extension,
    draw: write,
    ...(writeMissing && { drawMissing: writeMissing }),
    open: (destination, options) => Promise.resolve(separated(separators(options), destination)),
  };
}

function separated({ before, between, after, none }: Separators, destination: Destination): Output {
  let isFirst = true;
  return {
    write: async (drawn) => {
      // Where an article gives nothing, nothing is to be kept apart.
      if (drawn.length === 0) return;
      const lead = isFirst ? before : between;
      isFirst = false;
      // In one go, so that a pipe or a full disk gets a whole result or none where it can.
      await destination.write(joined(lead, drawn));
    },
    close: async () => {
      const end = isFirst ? none : after;
      if (end !== '') await destination.write(end);
    },
  };
}

function joined(lead: string, drawn: Drawn): Drawn {
  if (lead === '') return drawn;
  return typeof drawn === 'string' ? lead + drawn : Buffer.concat([Buffer.from(lead), drawn]);
}

const decoder = new TextDecoder();

/** What was drawn, as a string. */
export function drawnText(drawn: Drawn): string {
  return typeof drawn === 'string' ? drawn : decoder.decode(drawn);
}
