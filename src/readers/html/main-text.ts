import type { DomDocument, DomElement } from './dom.js';
import { blocksOf, type Block } from './prose.js';
import { lettersOf } from './strings.js';

/** A page with more elements is no article, and would take minutes. */
const mostElements = 100_000;
/** How many elements above a block may lie below one that holds main text. */
const farthestContainer = 3;

/**
 * The blocks of a page's main text. Readability's scoring says where it is; what it drops
 * in between, such as short headings and paragraphs that are mostly links, is taken from
 * the page where it reads like the rest. Null where Readability finds no text.
 */
export async function mainBlocks(document: DomDocument): Promise<Block[] | null> {
  const body = document.querySelector('body');
  if (body === null) return null;
  const blocks = blocksOf(body);
  const chosen = await chosenTexts(document);
  if (chosen === null) return null;
  const isMain = blocks.map(({ text }) => chosen(text));
  const main = blocks.filter((_, index) => isMain[index]);
  const containers = new Set(main.flatMap(({ element }) => [...ancestorsOf(element)]));
  const shapes = new Set(main.map(shapeOf));
  const first = reach(blocks, shapes, isMain.indexOf(true), -1);
  const last = reach(blocks, shapes, isMain.lastIndexOf(true), 1);
  return blocks.filter((block, index) => {
    if (isMain[index]) return true;
    if (index < first || index > last || !isProse(block)) return false;
    return shapes.has(shapeOf(block)) || isBeside(block.element, containers);
  });
}

/** How many blocks of another shape in a row may interrupt the text at its ends. */
const longestInterruption = 3;

/**
 * How far the main text reaches in one direction beyond what is known of it: over blocks
 * that are nested as its paragraphs are, which a page may have in several containers.
 */
function reach(blocks: readonly Block[], shapes: ReadonlySet<string>, from: number, step: 1 | -1): number {
  let reached = from;
  for (let index = from + step; Math.abs(index - reached) <= longestInterruption; index += step) {
    const block = blocks[index];
    if (block === undefined || block.element.localName === 'h1') break;
    const isSentence = block.kind === 'paragraph' && block.linked === 0 && isProse(block);
    if (isSentence && block.text.length >= shortestParagraph && shapes.has(shapeOf(block))) reached = index;
  }
  return reached;
}
const shortestParagraph = 40;

/** An element's name and those of the elements around it with their classes: how the page's template nests it. */
function shapeOf({ element }: Block): string {
  const around = [...ancestorsOf(element)].slice(1, 3);
  return [
    element.localName,
    ...around.map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`),
  ].join('<');
}

function* ancestorsOf(element: DomElement): Generator<DomElement> {
  for (let node: DomElement | null = element; node !== null; node = node.parentElement) yield node;
}

/**
 * Tells the texts of blocks that Readability takes for the article. It rebuilds their
 * elements and may cut them in pieces, so that only letters are compared.
 */
async function chosenTexts(document: DomDocument): Promise<((text: string) => boolean) | null> {
  const { default: readability } = await import('@mozilla/readability');
  const content = new readability.Readability<DomElement>(document.cloneNode(true), {
    maxElemsToParse: mostElements,
    // Not as markup, which would have to be parsed again.
    serializer: (node: unknown) => node as DomElement,
    disableJSONLD: true,
  }).parse()?.content;
  if (!content) return null;
  const pieces = blocksOf(content).map(({ text }) => lettersOf(text));
  const whole = pieces.join('');
  const exact = new Set(pieces);
  return (text) => {
    const letters = lettersOf(text);
    return exact.has(letters) || (letters.length >= shortestParagraph && whole.includes(letters));
  };
}

/** A sentence, or a heading, which stays only if something follows it. */
const isProse = ({ kind, text }: Block): boolean => kind === 'heading' || /[.!?:]["”’)]*$/.test(text);

/** Whether an element stands among the paragraphs of the main text, not deep in a box of its own. */
function isBeside(element: DomElement, containers: ReadonlySet<DomElement>): boolean {
  let node = element.parentElement;
  for (let level = 0; node !== null && level < farthestContainer; level += 1) {
    if (containers.has(node)) return true;
    node = node.parentElement;
  }
  return false;
}
