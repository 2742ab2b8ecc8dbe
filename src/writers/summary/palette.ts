import { Chalk, type ChalkInstance } from 'chalk';
import type { MentionType } from '../../types.js';

type Paint = (text: string) => string;

/** How the summary and the article's text are coloured. */
export interface Palette {
  /** False where there is no colour at all: then colour may carry no meaning. */
  colored: boolean;
  type: Readonly<Record<MentionType, Paint>>;
  strong: Paint;
  /** For what accompanies: counts, aliases, the line of counts. */
  quiet: Paint;
  alarm: Paint;
  /** What stands after what is doubtful. */
  doubt: string;
}

/**
 * The palette for a depth of colour. Only names of the sixteen colours are used, so that
 * the terminal's theme applies, and of them only those that can be read on dark and on
 * light backgrounds. What is asked for seldom has the hue of what it is near to, underlined:
 * a nationality a place's, an event a person's.
 */
export function createPalette(level: 0 | 1 | 2 | 3): Palette {
  const chalk: ChalkInstance = new Chalk({ level });
  return {
    colored: level > 0,
    type: {
      person: chalk.bold.magenta,
      title: chalk.red,
      organization: chalk.cyan,
      place: chalk.green,
      date: chalk.blueBright,
      duration: chalk.blueBright.underline,
      nationality: chalk.green.underline,
      money: chalk.red.underline,
      event: chalk.magenta.underline,
      product: chalk.cyan.underline,
    },
    strong: chalk.bold,
    quiet: chalk.dim,
    alarm: chalk.bold.red,
    doubt: chalk.bold('?'),
  };
}
