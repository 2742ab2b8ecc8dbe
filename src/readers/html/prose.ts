import { cdataNode, isElement, textNode, walkTree, type DomElement } from './dom.js';

/** A paragraph, a heading, an item of a list or a row of a table. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'item' | 'row';
  /** Its lines; a hard line break stays. */
  text: string;
  /** How many of its characters are text of links. */
  linked: number;
  /** The element that it comes from. */
  element: DomElement;
}

/** Elements that begin a line of their own. */
const blockElements = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody tfoot ' +
    'thead tr ul title subtitle'
  ).split(' '),
);
const silentElements = new Set(
  (
    'script style noscript template iframe object embed svg math canvas audio video picture img map button input ' +
    'select textarea head datalist progress meter rp rt del s strike'
  ).split(' '),
);
const listItems = new Set(['li', 'dt', 'dd']);
const cells = new Set(['td', 'th']);
/** Stands between the cells of a row until white space is put in order. */
const cellMark = '\0';

/** White space that layout may change; no-break spaces stay. */
const whiteSpace = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;

const tidy = (line: string): string =>
  line
    .replace(whiteSpace, ' ')
    .replace(/ ?\0[ \0]*/g, '\t')
    .trim();

/** The prose below an element as blocks in document order. */
export function blocksOf(root: DomElement): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [''];
  let linked = 0;
  let links = 0;
  let cellDepth = 0;
  /** Of the tables that are open, whether they lay out a page. */
  const layouts: boolean[] = [];
  const open: DomElement[] = [];
  let preformatted: Preformatted | null = null as Preformatted | null;

  const flush = (): void => {
    const element = open.at(-1) ?? root;
    const text = lines
      .map(tidy)
      .filter((line) => line !== '')
      .join('\n');
    lines = [''];
    if (text !== '') blocks.push({ kind: kindOf(element, open), text, linked, element });
    linked = 0;
  };
  const add = (text: string): void => {
    lines.push((lines.pop() ?? '') + text);
    if (links > 0) linked += text.trim().length;
  };
  walkTree(
    root,
    (node) => {
      if (node.nodeType === textNode || node.nodeType === cdataNode) {
        const text = node.textContent ?? '';
        if (!preformatted || cellDepth > 0) add(text);
        else {
          for (const { piece, ends } of preformatted.pieces(text)) {
            if (ends === 'paragraph') flush();
            else if (ends === 'line') lines.push('');
            add(piece);
          }
        }
        return false;
      }
      if (!isElement(node)) return false;
      const name = node.localName;
      if (silentElements.has(name)) return false;
      if (name === 'br') {
        // Two in a row end a paragraph.
        if (lines.length > 1 && tidy(lines.at(-1) ?? '') === '') flush();
        else lines.push('');
      } else if (cells.has(name) && layouts.at(-1) === true && cellDepth === 0) {
        flush();
        open.push(node);
      } else if (cells.has(name)) {
        cellDepth += 1;
        add(cellMark);
      } else if (blockElements.has(name)) {
        if (cellDepth > 0) add(' ');
        else {
          flush();
          open.push(node);
        }
      }
      if (name === 'a') links += 1;
      if (name === 'pre') preformatted = new Preformatted(node);
      if (name === 'table') layouts.push(isLayout(node));
      return true;
    },
    (element) => {
      const name = element.localName;
      if (name === 'a') links -= 1;
      if (name === 'pre') preformatted = null;
      if (name === 'table') layouts.pop();
      if (open.at(-1) === element) {
        flush();
        open.pop();
      } else if (cells.has(name)) {
        cellDepth -= 1;
      } else if (blockElements.has(name)) add(' ');
    },
  );
  flush();
  return blocks;
}

const widthOf = (text: string): number =>
  text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
/** A line that has less of the width was not ended because it was full. */
const fullLine = 0.6;

/** The lines of an open `pre`, whose text comes in pieces. */
class Preformatted {
  readonly #width: number;
  /** How much of the line has come. */
  #column = 0;

  constructor(element: DomElement) {
    this.#width = widthOf(element.textContent ?? '');
  }

  /** A text in pieces, and what ends before each but the first: a full line ends nothing. */
  *pieces(text: string): Generator<{ piece: string; ends: 'paragraph' | 'line' | null }> {
    let ends: 'paragraph' | 'line' | null = null;
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) {
        if (this.#column === 0) ends = 'paragraph';
        else if (ends !== 'paragraph') ends = this.#column < this.#width * fullLine ? 'line' : null;
        this.#column = 0;
      }
      const { length } = line.trimEnd();
      this.#column += length;
      if (length > 0) yield { piece: index > 0 ? ` ${line}` : line, ends };
      if (length > 0) ends = null;
    }
    if (/\s$/.test(text)) yield { piece: ' ', ends };
  }
}

/** A cell with more text, another table or a large heading in it is no cell of figures. */
const longestCell = 400;
/** So is one with more than this in paragraphs. */
const shortestColumn = 120;

/** Whether a table parts a page into columns, as pages did before style sheets. */
function isLayout(table: DomElement): boolean {
  if (table.querySelector('table, h1, h2') !== null) return true;
  return [...table.querySelectorAll('td')].some((cell) => {
    const { length } = cell.textContent ?? '';
    return length > longestCell || (length > shortestColumn && [...cell.querySelectorAll('p')].length > 1);
  });
}

function kindOf({ localName }: DomElement, open: readonly DomElement[]): Block['kind'] {
  if (/^h[1-6]$/.test(localName)) return 'heading';
  if (localName === 'tr') return 'row';
  return open.some((element) => listItems.has(element.localName)) ? 'item' : 'paragraph';
}

/** Blocks as the article's text: items of one list and rows of one table on adjacent lines. */
export function textOf(blocks: readonly Pick<Block, 'kind' | 'text'>[]): string {
  let text = '';
  let previous: Pick<Block, 'kind'> | undefined;
  for (const block of blocks) {
    const isTight = block.kind === previous?.kind && (block.kind === 'item' || block.kind === 'row');
    text += (previous === undefined ? '' : isTight ? '\n' : '\n\n') + block.text;
    previous = block;
  }
  return text;
}
