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
        add(node.textContent ?? '');
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
      if (name === 'table') layouts.push(isLayout(node));
      return true;
    },
    (element) => {
      const name = element.localName;
      if (name === 'a') links -= 1;
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

/** A cell with more text, another table or a large heading in it is no cell of figures. */
const longestCell = 400;

/** Whether a table parts a page into columns, as pages did before style sheets. */
function isLayout(table: DomElement): boolean {
  if (table.querySelector('table, h1, h2') !== null) return true;
  return [...table.querySelectorAll('td')].some((cell) => (cell.textContent ?? '').length > longestCell);
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
