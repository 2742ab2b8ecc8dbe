import { Command, Option } from 'commander';
import { defaultEngine } from '../engines/index.js';
import { mentionTypes } from '../types.js';
import { endWhenInterrupted } from './interruption.js';
import { tell } from './messages.js';
import type { RawEvaluateOptions } from './run-evaluation.js';

/** `extract evaluate`: how well the tool does on annotated articles. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('Measures precision, recall and F1 on annotated articles.')
    .argument(
      '<gold...>',
      'annotated articles or sentences: files of JSON, JSONL, CoNLL or brat, or folders of them',
    )
    .addOption(
      new Option('--engine <name>', 'what finds the mentions')
        .default(defaultEngine)
        .conflicts('predictions'),
    )
    .addOption(
      new Option('--model <folder>', 'another model for the engine accurate').conflicts('predictions'),
    )
    .option('--predictions <file>', 'score these results (JSONL, matched by id) instead')
    .option('-t, --types <list>', `score only these: ${mentionTypes.join(', ')}`)
    .option('--by <field>', 'also break down by a field of the gold records')
    .addOption(
      new Option('-f, --format <format>', 'of the report').choices(['table', 'json']).default('table'),
    )
    .option('--errors <file>', 'write what was missed or wrong, one a line, as JSONL')
    .addHelpText('after', shapes)
    .showHelpAfterError('(see extract evaluate --help)')
    .configureOutput({ outputError: tell })
    .exitOverride()
    .action(async (gold: string[], raw: RawEvaluateOptions) => {
      // It writes little, and computes without a break in which an interruption could be noticed.
      await endWhenInterrupted();
      // Loaded only now, as extraction, the usual command, needs none of it.
      const { runEvaluation } = await import('./run-evaluation.js');
      process.exitCode = await runEvaluation(gold, raw);
    });
}

const shapes = `
Gold records, one a line of a .jsonl file or one a .json file, are of one of these shapes:
  {"id", "text", "date", "entities": [{"start", "end", "type"}], "roles": [{"start", "end"}],
   "dates": [{"start", "end", "timex", "value"}]}
                                             offsets in code points; any of the three layers
  {"tokens": [...], "tags": [...]}           a sentence with BIO tags
  {"text", "ents": [{"start", "end", "label"}]}
                                             a document of spaCy
  {"id", "text", "mentions": [...]}          this tool's results, with the text or its path as id;
                                             "types": [...] may list what is annotated

Files named .conll, .bio or .iob have a token a line, its BIO tag in the last column; those named
.ann are brat's, with the text beside them as .txt.

Only what was annotated is scored. A leading "the", quotation marks and a trailing
possessive do not count. The aggregate is that of persons, organizations and places.
Of dates among "entities" only names of the calendar are compared: "Monday" of "last
Monday". Where "dates" have values, they are scored by the measures of TempEval-3.

Exit status: 0 all well, 1 some gold could not be scored, 2 wrong usage or nothing to score.`;
