/*
 * Draws the summary of an article as a terminal window: docs/summary.svg.
 *
 *   npm run picture [-- article]
 *
 * Uses the sources, and the kernel that the build leaves in dist/. Only the escape sequences
 * that the summary writes are understood: colours, bold, dim and underline.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { createExtractor } from '../src/index.js';
import { page } from '../src/writers/summary/page.js';

const columns = 100;
const fontSize = 14;
const cell = { width: 8.43, height: 20 };
const padding = 14;
const titleBar = 38;

const background = '#1e2128';
const foreground = '#d7dae0';
const colors = {
  31: '#e06c75',
  32: '#98c379',
  34: '#61afef',
  35: '#d68ae8',
  36: '#56c8d8',
  94: '#7aa8ff',
};

const plain = { color: foreground, bold: false, dim: false, underline: false };

const escape = '\u001B';
const sgr = new RegExp(`${escape}\\[(\\d+)m`);

/** A line as runs of one style each. */
function runsOf(line) {
  const runs = [];
  let style = plain;
  // What stands between the sequences, and by turns their codes.
  line.split(sgr).forEach((part, index) => {
    if (index % 2 === 1) style = changed(style, Number(part));
    else if (part !== '') runs.push({ text: part, style });
  });
  return runs;
}

function changed(style, code) {
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  if (code === 39) return { ...style, color: foreground };
  if (colors[code]) return { ...style, color: colors[code] };
  throw new Error(`No colour for code ${code}`);
}

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const round = (number) => Math.round(number * 100) / 100;

/** Words apart from the spaces between them, each at its column: so every font lines up. */
function drawLine(line, y) {
  let column = 0;
  let drawn = '';
  for (const { text, style } of runsOf(line)) {
    for (const piece of text.split(/( {2,})/)) {
      const width = stringWidth(piece);
      // Spaces at the ends are drawn by none of the browsers alike.
      const word = piece.trim();
      if (word !== '') {
        const lead = width - stringWidth(piece.trimStart());
        const attributes = [
          `x="${round(padding + (column + lead) * cell.width)}"`,
          `y="${y}"`,
          `textLength="${round(stringWidth(word) * cell.width)}"`,
          `fill="${style.color}"`,
          ...(style.bold ? ['font-weight="bold"'] : []),
          ...(style.dim ? ['opacity="0.6"'] : []),
          ...(style.underline ? ['text-decoration="underline"'] : []),
        ];
        drawn += `<text ${attributes.join(' ')}>${escapeXml(word)}</text>\n`;
      }
      column += width;
    }
  }
  return drawn;
}

/** A terminal window with the command and what it printed. */
function terminalWindow(command, output) {
  const lines = [`${escape}[32m$${escape}[39m ${command}`, ...output.replace(/\n+$/, '').split('\n')];
  const width = round(columns * cell.width + 2 * padding);
  const height = titleBar + lines.length * cell.height + padding;
  const button = (x, color) => `<circle cx="${x}" cy="19" r="6" fill="${color}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(command)} in a terminal">
<rect width="${width}" height="${height}" rx="10" fill="${background}"/>
${button(20, '#ff5f57')}${button(40, '#febc2e')}${button(60, '#28c840')}
<g font-family="'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace" font-size="${fontSize}" xml:space="preserve">
${lines.map((line, index) => drawLine(line, titleBar + 16 + index * cell.height)).join('')}</g>
</svg>
`;
}

const path = process.argv[2] ?? 'fixtures/almaty-media-forum.txt';
const article = { id: path, text: readFileSync(path, 'utf8') };
const { extract } = await createExtractor();
const look = { columns, colorLevel: 1, showText: false };
// The command begins with an empty line, too.
const output = '\n' + page(await extract(article), article, look);
mkdirSync('docs', { recursive: true });
writeFileSync('docs/summary.svg', terminalWindow(`extract ${path}`, output));
