import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, root } from '../support/run-cli.js';

/* Plain text starts without the parser of any other format. */

const hooks = `
  import { writeSync } from 'node:fs';
  export async function load(url, context, next) {
    if (url.startsWith('file:')) writeSync(2, 'LOAD ' + url + '\\n');
    return next(url, context);
  }`;
const data = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
/** Notes modules that are imported, chunks of the bundle, and modules that are required. */
const register = data(`
  import { writeSync } from 'node:fs';
  import module, { register } from 'node:module';
  import vm from 'node:vm';
  import { pathToFileURL } from 'node:url';
  const note = (path) => writeSync(2, 'LOAD ' + pathToFileURL(path) + '\\n');
  register(${JSON.stringify(data(hooks))});
  vm.Script = class extends vm.Script {
    constructor(code, options) {
      super(code, options);
      note(options.filename);
    }
  };
  process.on('exit', () => Object.keys(module._cache).forEach(note));`);

/** The files that a run of the command loads. */
function loadedFor(path: string): string[] {
  const args = [
    '--import',
    register,
    bin,
    path,
    '--engine',
    'fast',
    '--format',
    'jsonl',
    '--language',
    'any',
  ];
  const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return [...stderr.matchAll(/^LOAD (.*)$/gm)].map(([, url = '']) => fileURLToPath(url));
}

const file = (name: string): string => join(root, 'test', 'readers', 'files', name);

/** What is in the code of a parser, or in the name of its package, and a file that needs it. */
const parsers: [string, string, RegExp][] = [
  ['linkedom', 'article.html', /HTMLUnknownElement/],
  ['Readability', 'article.html', /REGEXPS/],
  ['markdown-it', 'article.md', /blockquote_open/],
  ['js-yaml', 'article.md', /tag:yaml\.org,2002/],
  ['postal-mime', 'statement.eml', /maxRfc822NestingDepth/],
  ['unpdf', 'columns.pdf', /node_modules\/unpdf/],
  ['mammoth', 'release.docx', /node_modules\/mammoth/],
  ['yauzl', 'news.zip', /central directory/],
  ['tar-stream', 'nasty.tar', /Unexpected end of data/],
  ['csv-parse', 'table.tsv', /CSV_INVALID_OPTION_DELIMITER/],
];

const texts = new Map<string, string>();
/** Whether one of the files has the name or the code. */
function has(files: readonly string[], sign: RegExp): boolean {
  return files.some((path) => {
    if (sign.test(path)) return true;
    if (!path.includes('bundle')) return false;
    const code = texts.get(path) ?? readFileSync(path, 'utf8');
    texts.set(path, code);
    return sign.test(code);
  });
}

const forText = loadedFor(join(root, 'fixtures', 'almaty-media-forum.txt'));

test.each(parsers)('%s is loaded for its own format and not for plain text', (_, name, sign) => {
  expect(has(loadedFor(file(name)), sign)).toBe(true);
  expect(has(forText, sign)).toBe(false);
});
