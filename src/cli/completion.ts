import { Argument, Command, type Option } from 'commander';
import { engines } from '../engines/index.js';
import { UsageError } from '../errors.js';
import { mentionTypes } from '../types.js';
import { writers } from '../writers/index.js';
import { tableNames } from '../writers/tables/tables.js';
import { writeOut } from './standard-output.js';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** `extract completion SHELL`: a script by which the shell completes commands, options and their values. */
export function completionCommand(program: () => Command): Command {
  return new Command('completion')
    .description('Prints a script by which a shell completes the command.')
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .addHelpText('after', examples)
    .exitOverride()
    .action(async (shell: Shell) => writeOut(completionScript(program(), shell)));
}

const examples = `
Examples:
  source <(extract completion bash)        in ~/.bashrc
  source <(extract completion zsh)         in ~/.zshrc, after compinit
  extract completion fish > ~/.config/fish/completions/extract.fish`;

/** What is completed after the name of a command. */
interface Completions {
  /** '' for the usual command. */
  command: string;
  description: string;
  /** What its first argument may be, where that is known. */
  words: readonly string[];
  options: { flags: string[]; description: string; takesValue: boolean; values: readonly string[] }[];
}

/** The script for a shell. Throws a UsageError for one that it does not know. */
export function completionScript(program: Command, shell: string): string {
  const commands = [program, ...program.commands].map((command) =>
    completionsOf(command, command === program),
  );
  switch (shell) {
    case 'bash':
      return bash(commands);
    case 'zsh':
      // Zsh runs scripts of bash for completion.
      return `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`;
    case 'fish':
      return fish(commands);
    default:
      throw new UsageError(`completion is for ${shells.join(', ')}; not "${shell}"`);
  }
}

function completionsOf(command: Command, isProgram: boolean): Completions {
  return {
    command: isProgram ? '' : command.name(),
    description: command.description(),
    words: command.registeredArguments[0]?.argChoices ?? [],
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => ({
        flags: [option.short, option.long].filter((flag) => flag != null),
        description: option.description,
        takesValue: option.required || option.optional,
        values: valuesOf(option, isProgram),
      })),
  };
}

/** The values of an option that are known; those that are paths are left to the shell. */
function valuesOf(option: Option, isProgram: boolean): readonly string[] {
  if (option.argChoices) return option.argChoices;
  if (option.long === '--engine') return engines.map(({ name }) => name);
  if (option.long === '--types') return ['all', ...mentionTypes];
  if (option.long === '--table') return tableNames;
  return option.long === '--format' && isProgram ? writers.map(({ name }) => name) : [];
}

function bash(commands: readonly Completions[]): string {
  const names = commands.flatMap(({ command }) => (command === '' ? [] : [command]));
  const cases = commands.map(({ command, words: choices, options }) => {
    const words = options.flatMap(({ flags }) => flags).join(' ');
    const values = options
      .filter((option) => option.takesValue)
      .map(({ flags, values: known }) =>
        known.length > 0
          ? `      ${flags.join('|')}) COMPREPLY=($(compgen -W '${known.join(' ')}' -- "$word")); return;;\n`
          : `      ${flags.join('|')}) COMPREPLY=($(compgen -f -- "$word")); return;;\n`,
      );
    return `  '${command}')
    case "$before" in
${values.join('')}    esac
    options='${words}' choices='${choices.join(' ')}';;
`;
  });
  return `# Completion of extract. Made by: extract completion bash
_extract() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' options='' choices=''
  COMPREPLY=()
  case "\${COMP_WORDS[1]}" in
    ${names.join('|')}) [ "$COMP_CWORD" -gt 1 ] && command="\${COMP_WORDS[1]}";;
  esac
  case "$command" in
${cases.join('')}  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word"));;
    *)
      if [ -n "$choices" ]; then COMPREPLY=($(compgen -W "$choices" -- "$word")); return; fi
      COMPREPLY=($(compgen -f -- "$word"))
      [ "$COMP_CWORD" -eq 1 ] && COMPREPLY+=($(compgen -W '${names.join(' ')}' -- "$word"));;
  esac
}
complete -o filenames -F _extract extract
`;
}

function fish(commands: readonly Completions[]): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const names = commands.flatMap(({ command }) => (command === '' ? [] : [command]));
  const lines = commands.flatMap(({ command, description, words, options }) => {
    const condition = command === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${command}`;
    const own =
      command === ''
        ? []
        : [`complete -c extract -n __fish_use_subcommand -a ${command} -d ${quoted(description)}`];
    return [
      ...own,
      ...(words.length > 0
        ? [`complete -c extract -n ${quoted(condition)} -f -a ${quoted(words.join(' '))}`]
        : []),
      ...options.map(({ flags, description: about, takesValue, values }) =>
        [
          `complete -c extract -n ${quoted(command === '' ? `not __fish_seen_subcommand_from ${names.join(' ')}` : condition)}`,
          ...flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)),
          ...(takesValue ? ['-r'] : []),
          ...(values.length > 0 ? [`-f -a ${quoted(values.join(' '))}`] : []),
          `-d ${quoted(about)}`,
        ].join(' '),
      ),
    ];
  });
  return `# Completion of extract. Made by: extract completion fish\n${lines.join('\n')}\n`;
}
