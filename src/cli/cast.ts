import { Command, Option } from 'commander';
import { defaultEngine } from '../engines/index.js';
import { readers } from '../readers/index.js';
import { defaultFields } from '../readers/reader.js';
import { castFormats, type RawCastOptions } from './cast-options.js';

const collect = (value: string, list: string[] = []): string[] => [...list, value];

/** `extract cast`: who and what all articles speak of. */
export function castCommand(act: (inputs: string[], raw: RawCastOptions) => Promise<void>): Command {
  return new Command('cast')
    .description('Gathers the people, organizations and places of all articles: who, where, when, in which.')
    .usage('[options] [file | folder | -]...')
    .argument('[inputs...]', 'articles, or results of this tool: files, folders, or - for standard input')
    .option('--include <glob>', 'take only such files of folders (repeatable)', collect)
    .option('--exclude <glob>', 'leave out such files of folders (repeatable)', collect)
    .addOption(
      new Option('--input-format <format>', 'instead of going by the file name').choices(
        readers.map((reader) => reader.name),
      ),
    )
    .option('--id-field <name>', 'field of a JSONL record with its id', defaultFields.id)
    .option('--text-field <name>', 'field of a JSONL record with the text', defaultFields.text)
    .option('--date-field <name>', 'field of a JSONL record with the date', defaultFields.date)
    .option('--date <date>', "the articles' date, such as 2025-09-29")
    .option('--engine <name>', 'what finds the mentions', defaultEngine)
    .option('--model <folder>', 'another model for the engine accurate')
    .option('-j, --jobs <n>', 'worker threads (default: one for each processor)')
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
