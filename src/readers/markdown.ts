import type { Nodes, Root } from 'mdast';
import { InputError } from '../errors.js';
import type { Reader } from './reader.js';

/**
 * Markdown: what is no prose (link targets, code, tags, markers) is blanked out. Front matter may give title and date.
 */
export const markdown: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  linewise: false,
  read: async (content, where) => {
    const { fromMarkdown } = await import('mdast-util-from-markdown');
    const { fields, body } = splitFrontMatter(content);
    const tree = fromMarkdown(body);
    const readable = proseOf(tree, body);
    if (readable.trim() === '') throw new InputError(where, 'it has no text');
    const headline = fields.get('title') ?? firstHeading(tree, readable);
    const date = fields.get('date');
    return {
      id: where,
      text: readable,
      ...(headline && { headline }),
      ...(date && { date }),
    };
  },
};

/**
 * The simple `name: value` lines of a YAML front matter, and the file with the front
 * matter blanked out.
 */
function splitFrontMatter(content: string): { fields: Map<string, string>; body: string } {
  const fields = new Map<string, string>();
  const block = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(content)?.[0] ?? '';
  for (const [, name = '', value = ''] of block.matchAll(/^(\w+):[ \t]*(.+?)[ \t]*\r?$/gm)) {
    fields.set(name.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { fields, body: blank(block) + content.slice(block.length) };
}

/** Spaces in place of everything but line ends. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** The text nodes of the tree where they stand, all else blank. */
function proseOf(tree: Root, body: string): string {
  const pieces: string[] = [];
  let at = 0;
  const visit = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const start = node.position?.start.offset ?? at;
      const end = node.position?.end.offset ?? at;
      pieces.push(blank(body.slice(at, start)));
      // A line end inside a paragraph is no more than a space.
      pieces.push(body.slice(start, end).replace(/[\r\n`]/g, ' '));
      at = end;
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  pieces.push(blank(body.slice(at)));
  return pieces.join('');
}

/** The text of a heading that opens the file. */
function firstHeading({ children: [first] }: Root, readable: string): string | undefined {
  if (first?.type !== 'heading') return undefined;
  const { start, end } = first.position ?? {};
  return readable.slice(start?.offset, end?.offset).replace(/\s+/g, ' ').trim();
}
