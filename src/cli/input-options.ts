import { Option, type Command } from 'commander';
import { defaultEngine, engines } from '../engines/index.js';
import { readers } from '../readers/index.js';
import { defaultFields } from '../readers/reader.js';

const collect = (value: string, list: string[] = []): string[] => [...list, value];

/** Gives a command the options of whatever reads articles: which files, of what kind, and how. */
export function addInputOptions(command: Command): Command {
  return command
    .option('--include <glob>', 'take only such files of folders (repeatable)', collect)
    .option('--exclude <glob>', 'leave out such files of folders (repeatable)', collect)
    .addOption(
      new Option('--input-format <format>', 'instead of finding out').choices(
        readers.map((reader) => reader.name),
      ),
    )
    .option('--id-field <name>', 'field of a record with its id', defaultFields.id)
    .option('--text-field <name>', 'field of a record with the text', defaultFields.text)
    .option('--date-field <name>', 'field of a record with the date', defaultFields.date)
    .option('--encoding <name>', 'of the inputs, where it is found wrongly: windows-1252, shift_jis, ...')
    .addOption(
      new Option('--language <policy>', 'articles that are not in English: leave out, warn, or not look')
        .choices(['skip', 'warn', 'any'])
        .default('warn'),
    )
    .option('--date <date>', "the articles' date, such as 2025-09-29");
}

/** Gives a command the options of whatever extracts articles: by what, and with how many threads. */
export function addExtractionOptions(command: Command): Command {
  const described = engines.map(({ name, description }) => `${name} (${description})`).join(', ');
  return command
    .option('--engine <name>', `what finds the mentions: ${described}`, defaultEngine)
    .option(
      '--model <folder>',
      'another model for the engine accurate: model.onnx, tokenizer.json, labels.json',
    )
    .option('--names <file>', 'names that are to be found, as CSV or JSON Lines (repeatable)', collect)
    .option('-j, --jobs <n>', 'threads that work on articles (default: one for each processor)')
    .option('--processors <n>', 'how many processors it may keep busy (default: all)');
}
