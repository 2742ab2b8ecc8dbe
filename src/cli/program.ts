import { Command } from 'commander';
import { ExtractError, UsageError } from '../errors.js';
import { standardInput } from '../inputs/bytes.js';
import { nativeArguments } from '../text/native-path.js';
import { defaultTypes, mentionTypes } from '../types.js';
import { writers } from '../writers/index.js';
import { tableNames } from '../writers/tables/tables.js';
import { castCommand } from './cast.js';
import { completionCommand } from './completion.js';
import { parseCastOptions, type RawCastOptions } from './cast-options.js';
import { evaluateCommand } from './evaluate.js';
import { keepHeapsSmall } from './heap.js';
import { helpCommand } from './help.js';
import { addExtractionOptions, addInputOptions } from './input-options.js';
import { onInterruption } from './interruption.js';
import { parseOptions, type RawOptions } from './options.js';
import { surviveClosedErrors, tell } from './messages.js';
import { run, type Ending } from './run.js';
import { ClosedPipeError, watchOutput } from './standard-output.js';
import { packageVersion } from './version.js';

/** What the process tells its caller. */
export const exitStatus = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** The command line. Its actions set `process.exitCode`. */
export function createProgram(): Command {
  const described = (list: readonly { name: string; description: string }[]): string =>
    list.map(({ name, description }) => `${name} (${description})`).join(', ');
  const command = new Command('extract')
    .description('Finds the people, titles, organizations, dates and places in news articles.')
    .usage('[options] [file | folder | -]...')
    .argument('[inputs...]', 'articles: files, folders, or - for standard input')
    .optionsGroup('Input:');
  const withInput = addInputOptions(command)
    .option(
      '--keep <fields>',
      'copy such fields of a record into the result, with commas between them; or all',
    )
    .option(
      '--errors-as-records',
      'give { id, error } in place of each result that there is not (with jsonl and json)',
    )
    .option('--url <address>', 'where the input was published')
    .optionsGroup('Extraction:')
    .option(
      '-t, --types <list>',
      `which of ${mentionTypes.join(', ')}; or all (default: "${defaultTypes.join(',')}")`,
    );
  return addExtractionOptions(withInput)
    .optionsGroup('Output:')
    .option('-f, --format <format>', described(writers))
    .option('-o, --output <path>', 'a file, or a folder that gets a file for each input')
    .option(
      '--resume',
      'skip inputs whose result is in the output folder, newer, and made with the same options',
    )
    .option(
      '--text',
      "with the summary: show the article with its mentions marked; with json and jsonl: include the article's text",
    )
    .option('--context', 'with the summary: a sentence of the article for each person')
    .option('--table <name>', `with csv: which table, of ${tableNames.join(', ')} (default: "roles")`)
    .option('--bom', 'with csv: begin with a byte order mark, by which Excel knows UTF-8')
    .option('--color', 'colour even where the output is no terminal')
    .option('--no-color', 'no colour')
    .option('--no-progress', 'no progress bar')
    .option('-q, --quiet', 'neither progress bar nor closing count')
    .optionsGroup('Other:')
    .version(packageVersion(), '-V, --version')
    .helpOption('-h, --help')
    .addHelpText('after', examples)
    .enablePositionalOptions()
    .addCommand(castCommand(castAction))
    .addCommand(evaluateCommand())
    .addCommand(completionCommand(createProgram))
    .helpCommand(false)
    .addCommand(helpCommand(createProgram))
    .showHelpAfterError('(see extract --help)')
    .configureOutput({ outputError: tell })
    .exitOverride()
    .action(extractAction);
}

const examples = `
Examples:
  extract article.txt                      a summary on a terminal, JSON in a pipe
  cat article.txt | extract --format json  from standard input
  extract news/ --output results/          one JSON file for each article
  curl -L URL | extract --url URL -        a page of the web
  extract news.jsonl.gz > results.jsonl    one article and one result a line
  extract help formats                     more: input, formats, dates, batch, engines, names

Exit status: 0 all well, 1 some inputs failed, 2 wrong usage, 130 interrupted.`;

async function extractAction(this: Command, given: string[], raw: RawOptions): Promise<void> {
  if (given.length === 0 && process.stdin.isTTY) {
    this.outputHelp();
    return;
  }
  const options = await parseOptions(given.length > 0 ? given : [standardInput], raw);
  await finish((signal) => run(options, signal));
}

async function castAction(given: string[], raw: RawCastOptions): Promise<void> {
  const options = await parseCastOptions(given.length > 0 ? given : [standardInput], raw);
  // SQLite is loaded only now.
  const { runCast } = await import('./run-cast.js');
  await finish((signal) => runCast(options, signal));
}

/** Runs until it is done or the process is interrupted, and sets the exit status. */
async function finish(work: (signal: AbortSignal) => Promise<Ending>): Promise<void> {
  keepHeapsSmall();
  const interruption = new AbortController();
  onInterruption(() => interruption.abort());
  const { failed, end } = await work(interruption.signal);
  // A run that was cut short may still wait for its input, so it does not end by itself.
  if (end === 'interrupted') process.exit(exitStatus.interrupted);
  if (end === 'closed pipe') process.exit(exitStatus.ok);
  if (failed > 0) process.exitCode = exitStatus.failed;
}

/** Runs the command with the process's arguments; never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  surviveClosedErrors();
  const fail = (error: ExtractError): void => {
    tell(`extract: ${error.message}`);
    process.exitCode = exitStatus.failed;
  };
  watchOutput(fail);
  let help = 'extract';
  const program = createProgram().hook('preAction', (top, acting) => {
    if (acting !== top) help = `extract ${acting.name()}`;
  });
  try {
    await program.parseAsync(nativeArguments(argv));
  } catch (error) {
    const { code, exitCode } = error as { code?: string; exitCode?: number };
    if (error instanceof ClosedPipeError) return;
    if (code?.startsWith('commander.')) {
      // commander has said what is wrong; it ends with 0 only after the help or the version.
      process.exitCode = exitCode === 0 ? exitStatus.ok : exitStatus.usage;
    } else if (error instanceof UsageError) {
      tell(`extract: ${error.message}`);
      tell(`(see ${help} --help)`);
      process.exitCode = exitStatus.usage;
    } else if (error instanceof ExtractError) {
      fail(error);
      // What failed may leave its input waiting.
      process.exit();
    } else if ((error as NodeJS.ErrnoException).syscall === 'uv_cwd') {
      tell('extract: the current folder is no longer there; change to another one');
      process.exit(exitStatus.failed);
    } else {
      // A fault of the program, which nobody can read in a bundle.
      tell(`extract: this should not happen: ${(error as Error).message}`);
      process.exit(exitStatus.failed);
    }
  }
}
