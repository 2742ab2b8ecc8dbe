import { Argument, Command } from 'commander';
import { writeOut } from './standard-output.js';

const manual = 'https://github.com/news-extract/news-extract/blob/main/docs/';

/** What `extract help TOPIC` says: enough to go on, and the pages of the manual with the rest. */
export const topics: Readonly<Record<string, { about: string; text: string; pages: readonly string[] }>> = {
  input: {
    about: 'what can be read, and how it is found out',
    text: `Files, folders with all below them, and - or a pipe for standard input. What an input is, is
known by its content: text, Markdown, saved web pages, feeds, PDF, Word, OpenDocument, RTF,
e-mail, wire XML, subtitles, JSON, JSON Lines, CSV, WARC, and tar, ZIP and gzip of these.

  extract news/ --include '*.html'         such files of a folder
  extract a.txt --input-format markdown    instead of finding out
  extract n.jsonl --text-field body        which field of a record has the text
  curl -L URL | extract --url URL -        a page of the web`,
    pages: ['formats.md'],
  },
  formats: {
    about: 'what results can be written as',
    text: `In a terminal a summary, in a pipe JSON, for several articles JSON Lines. --format, or the
extension of --output, says otherwise:

  --format summary --context    to read, with a sentence for each person
  --output news.html            a page with text, cast, map and timeline
  --format csv --table people   for spreadsheets
  --output news.db              a database with the cast, for SQL
  --format geojson              a map
  --format conll                for other tools; also brat, spacy, webannotation`,
    pages: ['formats.md', 'page.md', 'database.md', 'result.md'],
  },
  dates: {
    about: 'how dates get their values, and the date of an article',
    text: `"Monday" and "last month" depend on when an article was written. That date is taken from
the input, from above the text or from the dateline; where it has none, --date gives it:

  extract article.txt --date 2025-09-29

Values follow TIMEX3: 2025-09-28, 2025-W39, XXXX-09-28 where the year cannot be known.`,
    pages: ['result.md'],
  },
  batch: {
    about: 'many articles: folders, going on after an interruption, failures',
    text: `  extract news/ --output results/ --resume   a file for each, only those that are missing
  extract news.jsonl.gz > results.jsonl      one article and one result a line
  extract news/ --engine fast --jobs 4       some fifteen times as fast, a little less exact
  extract cast news/ -o news.db --resume     articles are added to a database

Files appear whole or not at all, Ctrl-C ends a run in order, an input that fails is a line on
standard error and exit status 1; --errors-as-records keeps its place.`,
    pages: ['cli.md', 'speed.md', 'scale.md'],
  },
  engines: {
    about: 'accurate, fast and lexical',
    text: `  accurate   a small network and the engine fast together; the usual one
  fast       some fifteen times as fast, a few points less exact: for bulk work
  lexical    compromise and wink-nlp as they come, to compare with

  extract evaluate test/gold --engine fast   how good one is on annotated articles`,
    pages: ['accuracy.md', 'speed.md'],
  },
  names: {
    about: 'names of your own: watchlists, registers, staff',
    text: `  extract news/ --names watchlist.csv

finds the names of a list whatever the engine makes of them; their entities carry its ids.
Columns: name, type, and if you like aliases, id, country, title, case.`,
    pages: ['names.md'],
  },
};

/** The commands, which have a help of their own. */
const commands = ['extract', 'cast', 'evaluate', 'completion'];

/** `extract help [TOPIC]`: a topic, the help of a command, or the list of both. */
export function helpCommand(program: () => Command): Command {
  return new Command('help')
    .description('Says more on a topic, or lists the topics.')
    .addArgument(
      new Argument('[topic]', 'a topic or a command').choices([...Object.keys(topics), ...commands]),
    )
    .exitOverride()
    .action(async (topic?: string) => writeOut(helpOn(program(), topic)));
}

function helpOn(program: Command, topic: string | undefined): string {
  if (topic === undefined) return listed(program);
  const known = Object.hasOwn(topics, topic) ? topics[topic] : undefined;
  if (known) return `${known.text}\n\nMore: ${known.pages.map((page) => manual + page).join(' ')}\n`;
  const command = program.commands.find((candidate) => candidate.name() === topic);
  return (command ?? program).helpInformation();
}

function listed(program: Command): string {
  const row = (name: string, about: string): string => `  ${name.padEnd(12)}${about}\n`;
  return [
    'extract help TOPIC says more on:\n',
    ...Object.entries(topics).map(([name, { about }]) => row(name, about)),
    '\nand on the commands:\n',
    ...[program, ...program.commands].map((command) => row(command.name(), command.description())),
  ].join('');
}
