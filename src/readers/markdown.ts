import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { InputError } from '../errors.js';
import { decodeBytes } from '../inputs/encodings.js';
import { splitFrontMatter } from './front-matter.js';
import { documentReader, type ArticleContent } from './reader.js';

/** Quotations and lists within each other; the parser gives up what lies deeper. */
const deepestNesting = 100;

/**
 * Markdown (CommonMark with the tables and deletions of GitHub): the article's text is its
 * prose, without markup and what is no prose, such as images, code, and HTML. Paragraphs,
 * headings and items of a list are lines of their own. YAML front matter may give headline,
 * date and metadata; without its title a heading that opens the file is the headline.
 */
export const markdown = documentReader({
  name: 'markdown',
  description: 'Markdown',
  extensions: ['.md', '.markdown'],
  article: async (bytes, { where, encoding }) => {
    const { text, warnings } = await decodeBytes(bytes, where, { encoding });
    const article = await readMarkdown(text, where);
    return { ...article, warnings: [...warnings, ...(article.warnings ?? [])] };
  },
});

/**
 * The article of a Markdown text. Throws an InputError for one without prose, or with
 * quotations and lists more than a hundred levels deep.
 */
export async function readMarkdown(content: string, where: string): Promise<ArticleContent> {
  const { front, body } = await splitFrontMatter(content.replace(/^\uFEFF/, ''));
  const tokens = (await createParser()).parse(body, {});
  if (tokens.some(({ level }) => level >= deepestNesting - 1)) {
    throw new InputError(where, `its quotations and lists are nested over ${deepestNesting - 1} levels deep`);
  }
  const text = proseOf(tokens);
  if (text === '') throw new InputError(where, 'it has no text');
  const headline = front.headline ?? openingHeading(tokens);
  return {
    text,
    converted: true,
    ...(headline && { headline }),
    ...(front.date !== undefined && { date: front.date }),
    metadata: { format: 'markdown', ...front.metadata },
    warnings: front.warnings,
  };
}

let parser: Promise<MarkdownIt> | undefined;

/** Loads the parser at the first call. A parser has no state between texts. */
function createParser(): Promise<MarkdownIt> {
  parser ??= import('markdown-it').then(({ default: create }) => {
    const created = create({ html: true, maxNesting: deepestNesting });
    // Links are never followed, so that any target will do and none needs to be encoded.
    created.validateLink = () => true;
    created.normalizeLink = (url) => url;
    created.normalizeLinkText = (text) => text;
    // The mark of a footnote, "[^1]", and that before its text, which stays.
    created.inline.ruler.before('link', 'footnote_mark', skipFootnoteMark);
    return created;
  });
  return parser;
}

const footnoteMark = /\[\^[^\]\s]{1,60}\]/y;

/** Passes over the mark of a footnote, "[^1]", and "[^1]:" before its text, which is prose. */
function skipFootnoteMark(state: StateInline): boolean {
  footnoteMark.lastIndex = state.pos;
  const mark = footnoteMark.exec(state.src)?.[0];
  if (mark === undefined) return false;
  const isDefinition = state.pos === 0 && state.src.startsWith(':', mark.length);
  state.pos += mark.length + (isDefinition ? 1 : 0);
  return true;
}

/** The blocks of prose as lines: a blank line around each but rows of a table and items of a tight list. */
function proseOf(tokens: readonly Token[]): string {
  let prose = '';
  let listDepth = 0;
  let separator = '';
  let row: string[] = [];
  const add = (line: string, next: string): void => {
    if (line === '') return;
    prose += separator + line;
    separator = next;
  };
  const endBlock = (): void => {
    if (prose !== '') separator = '\n\n';
  };
  // A paragraph that is "hidden" is an item of a tight list.
  let isTight = false;
  let isCell = false;
  for (const token of tokens) {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        if (listDepth === 0) endBlock();
        listDepth += 1;
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        listDepth -= 1;
        if (listDepth === 0) endBlock();
        break;
      case 'paragraph_open':
        isTight = token.hidden;
        if (!isTight) endBlock();
        break;
      case 'heading_open':
      case 'table_open':
      case 'table_close':
        isTight = false;
        endBlock();
        break;
      case 'th_open':
      case 'td_open':
        isCell = true;
        break;
      case 'th_close':
      case 'td_close':
        isCell = false;
        break;
      case 'tr_close':
        add(row.join('\t'), '\n');
        row = [];
        break;
      case 'inline': {
        const line = lineOf(token);
        if (!isCell) add(line, isTight ? '\n' : '\n\n');
        else if (line !== '') row.push(line.replaceAll('\n', ' '));
        break;
      }
    }
  }
  return prose;
}

/** The prose of a paragraph in one line, or several where it has hard breaks. */
function lineOf({ children }: Token): string {
  let line = '';
  let deletions = 0;
  for (const { type, content } of children ?? []) {
    if (type === 's_open') deletions += 1;
    else if (type === 's_close') deletions -= 1;
    else if (deletions === 0) line += inlineText(type, content);
  }
  return line
    .split(hardBreak)
    .map((part) => part.replace(whiteSpace, ' ').trim())
    .filter((part) => part !== '')
    .join('\n');
}

/** Stands for a line end until white space is put in order. */
const hardBreak = '\0';
/** White space that may be a line break or come from indentation; no-break spaces stay. */
const whiteSpace = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;

function inlineText(type: string, content: string): string {
  switch (type) {
    case 'text':
    case 'code_inline':
      return content;
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return hardBreak;
    case 'html_inline':
      return /^<br\b/i.test(content) ? hardBreak : '';
    default:
      return '';
  }
}

/** The text of a heading with which the prose starts. */
function openingHeading(tokens: readonly Token[]): string | undefined {
  const first = tokens.findIndex((token) => token.type === 'inline' && lineOf(token) !== '');
  const line = tokens[first];
  if (!line || tokens[first - 1]?.type !== 'heading_open') return undefined;
  return lineOf(line).replaceAll('\n', ' ');
}
