/*
 * Writes the manual page of the command, dist/extract.1, from the help that the built command
 * gives of itself, in the macros of man(7).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import loading from '../../bin/load.cjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Text for roff: no line is a request, no character one of roff's own. */
const roff = (text) =>
  text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll("'", '\\(aq').replace(/^\./gm, '\\&.');

const program = loading.load('program.cjs').createProgram();
const help = program.createHelp();

function optionsOf(command) {
  return help
    .visibleOptions(command)
    .map((option) => `.TP\n.B ${roff(option.flags)}\n${roff(help.optionDescription(option))}\n`)
    .join('');
}

const commands = program.commands.map(
  (command) =>
    `.SS extract ${command.name()} ${roff(command.usage())}\n${roff(command.description())}\n${optionsOf(command)}`,
);

writeFileSync(
  'dist/extract.1',
  `.TH EXTRACT 1 "" "news-extract ${version}" "User Commands"
.SH NAME
extract \\- people, titles, organizations, dates and places in news articles
.SH SYNOPSIS
.B extract
${roff(program.usage())}
.br
.B extract
.I command
[options] ...
.SH DESCRIPTION
${roff(program.description())}
Inputs are files, folders with all below them, and \\- for standard input, in text, Markdown, HTML, PDF, Word,
e\\-mail, feeds, JSON, CSV and other formats, which are found out by their content. In a terminal a summary is
shown, in a pipe JSON; several articles give JSON Lines.
.SH OPTIONS
${optionsOf(program)}.SH COMMANDS
${commands.join('')}.SH EXIT STATUS
0 all well, 1 some inputs failed, 2 wrong usage, 130 interrupted.
.SH EXAMPLES
.nf
extract article.txt
cat article.txt | extract \\-\\-format json
extract news/ \\-\\-output results/
extract news/ \\-\\-output news.html
extract cast news/ \\-o news.db
.fi
`,
);
