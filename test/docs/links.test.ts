import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { markdownFiles, readMarkdown } from '../support/markdown-files.js';
import { root, runCli } from '../support/run-cli.js';

/* Links lead somewhere, paths that are named exist, and commands have the options that are used. */

const files = markdownFiles();

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(path: string): string[] {
  return [...readMarkdown(path).prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

test.each(files)('relative links of %s resolve', (path) => {
  const links = [...readMarkdown(path).prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const broken = links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : normalize(join(dirname(path), file)).replaceAll('\\', '/');
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
  });
  expect(broken).toEqual([]);
});

// The changelog names what is no longer there, and built files need not be there yet.
test.each(files.filter((path) => path !== 'CHANGELOG.md'))('paths that %s names exist', (path) => {
  const named = [
    ...readMarkdown(path).prose.matchAll(/`((?:src|test|workbench|models|docs|fixtures|bin)\/[^`\s]*)`/g),
  ]
    .map(([, name = '']) => name)
    .filter((name) => !/[A-Z<*]{3,}|\*/.test(name));
  expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
});

test('commands in the pages have no option that the tool does not know', async () => {
  const [extract, evaluate, cast] = await Promise.all(
    [[], ['evaluate'], ['cast']].map((command) => runCli([...command, '--help'], { defaultEngine: true })),
  );
  const optionsIn = (text: string): string[] =>
    text.match(/(?<=[\s`])--[a-z][a-z-]*|(?<=[\s`])-[a-zA-Z](?![\w-])/g) ?? [];
  const unknown = files.flatMap((path) => {
    const commands = readMarkdown(path).text.match(/(?:npx |^)extract .*?(?=[`|>;&]|\n|$)/gm) ?? [];
    return commands.flatMap((command) => {
      const [, name = ''] = /extract (evaluate|cast)\b/.exec(command) ?? [];
      const known = optionsIn(
        (name === 'evaluate' ? evaluate : name === 'cast' ? cast : extract)?.stdout ?? '',
      );
      return optionsIn(command)
        .filter((option) => !known.includes(option))
        .map((option) => `${path}: ${option} in ${command}`);
    });
  });
  expect(unknown).toEqual([]);
});
