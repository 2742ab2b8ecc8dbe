import { Command, Option } from 'commander';
import { addExtractionOptions, addInputOptions } from './input-options.js';
import { castFormats, type RawCastOptions } from './cast-options.js';

/** `extract cast`: who and what all articles speak of. */
export function castCommand(act: (inputs: string[], raw: RawCastOptions) => Promise<void>): Command {
  const command = new Command('cast')
    .description('Gathers the people, organizations and places of all articles: who, where, when, in which.')
    .usage('[options] [file | folder | -]...')
    .argument('[inputs...]', 'articles, or results of this tool: files, folders, or - for standard input');
  return addExtractionOptions(addInputOptions(command))
    .addOption(
      new Option('-f, --format <format>', 'of the cast; sqlite is the database of all articles').choices(
        castFormats,
      ),
    )
    .option('-o, --output <file>', 'a file; named .db it is the database')
    .option('--resume', 'add the articles that the database does not have yet')
    .option('--no-progress', 'no progress bar')
    .option('-q, --quiet', 'neither progress bar nor closing count')
    .addHelpText('after', examples)
    .showHelpAfterError('(see extract cast --help)')
    .exitOverride()
    .action(act);
}

const examples = `
Examples:
  extract cast news/                       a table on a terminal, JSON Lines in a pipe
  extract cast news/ -o news.db            the database, with all articles
  extract cast today/ -o news.db --resume  today's articles are added to it
  extract cast results.jsonl -o cast.csv   of results that are there already

Exit status: as of extract.`;
