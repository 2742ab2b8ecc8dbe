import { parseCalendarDate } from '../../knowledge/calendar-date.js';
import type { DomElement } from './dom.js';
import type { Block } from './prose.js';
import { lettersOf, oneLine } from './strings.js';

/** A line that begins so leads away from the article, if it is short or mostly a link. */
const leadingAway =
  /^(?:(?:read|see|watch|listen|view|click|tap|hear)\s+(?:more|also|next|now|here|on|the full|full)\b|(?:read|watch|related|more|see also|also read|don['’]t miss|recommended|editor['’]?s? (?:pick|note)|must read|up next|trending|most read|you (?:may|might) (?:also )?like|more (?:on|from|stories|in)|in other news)\b[^.!?]{0,40}[:|>»–-]|related\b|READ\b|WATCH\b|MORE\b:?)/i;

/** A whole line that asks the reader to do something, or that belongs to the page's furniture. */
const furniture = [
  /^(?:advertisements?|ad|sponsored(?: content)?|promoted|story continues(?: below)?.*|article continues.*|continue reading.*|scroll (?:down|to continue).*|loading.*|skip (?:to|ad).*|image(?: source)?|getty images|reuters|share(?: this)?.*|print|email|save|comments?|\d+ comments?|leave a comment|post a comment|join the conversation|view comments|tags?|topics?|keywords|follow|more|back to top|close|menu|search|live|new|video|photos?|gallery|transcript|read more|see also|also read|watch|related(?: (?:articles|stories|topics|content))?|author of the article|written by|by|or|epa|afp|getty|pa media|ap|reuters)[.:…]*$/i,
  /\b(?:sign(?:ing)? up|subscribe|register|log in|sign in|join(?: us)?|create an account)\b.{0,60}\b(?:newsletters?|updates?|alerts?|inbox|e-?mails?|free|account|today|whatsapp|telegram|channel|podcast|now|here|access|app)\b/i,
  /^(?:follow|like|find|join|connect with|tweet|email|contact|reach)\b.{0,80}\b(?:twitter|facebook|instagram|whatsapp|telegram|tiktok|linkedin|youtube|threads|bluesky|x\b|@\w+|email)\b/i,
  /\b(?:can be reached|may be reached|reach (?:him|her|them)|contact (?:him|her|them)|e-?mail (?:him|her|them))\b.{0,40}(?:@|\d{3}-\d{4})/i,
  /^(?:download|get)\b.{0,60}\b(?:app|newsletter|inbox|alerts)\b/i,
  /^(?:click|tap) here\b/i,
  /\b(?:all rights reserved|may not be (?:published|reproduced|rewritten|broadcast|redistributed))\b/i,
  /^(?:©|copyright\b|\(c\) )/i,
  /^(?:pictured\b|(?:seen|standing|seated)?,? ?from left\b|clockwise from\b|\(?l[-–. ]+r\)?[: ])/i,
  /^(?:photo(?:graph)?|image|picture|pic|video|image source|photo credit|credit|illustration|file photo)s?\s*(?:credits?|source|by)?\s*[:©]/i,
  /^(?:have (?:a|you got a) (?:story|tip|question|news tip)|do you have a (?:story|tip)|got a (?:story|tip)|send (?:us )?your|tell us)\b/i,
  /^(?:this (?:article|story|post|content) (?:was |is |has been )?(?:originally |first )?(?:published|appeared|produced|sponsored|supported)|originally published|first published|last updated|updated|published|posted)\b[^.]{0,80}\.?$/i,
  /\b(?:our|the) (?:free )?(?:daily |weekly |morning )?newsletters?\b.{0,80}\b(?:inbox|sign|subscribe|deliver|here|free)/i,
  /^(?:support|donate|become a (?:member|subscriber|supporter|patron))\b.{0,120}$/i,
  /\bthis advertisement has not loaded\b|\benable javascript\b|\bad[- ]?block|\b(?:reserved for|offer for|available to) (?:our )?(?:subscribers|members)\b|\bour privacy (?:notice|policy)\b|^create an account\b|^subscribe\b.{0,60}$|^sign in\b.{0,60}$/i,
];

const longestFurniture = 300;
/** A paragraph that is mostly links leads elsewhere. */
const mostLinked = 0.8;
/** The same after words that lead away. */
const mostLinkedWithLead = 0.4;

/**
 * Leaves out of a page's prose what is none: lines that lead to other pages or ask for
 * something, with what stands in one box with them, repetitions, dates alone, and headings
 * with nothing below.
 */
export function cleanBlocks(
  blocks: readonly Block[],
  { headline, byline = [] }: { headline?: string | undefined; byline?: readonly string[] | undefined },
): Block[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const isBoxed = boxFinder(blocks, total * largestBox);
  const title = lettersOf(headline ?? '');
  const seen = new Set<string>();
  const kept = withoutComments(blocks).filter((block, index) => {
    const key = lettersOf(block.text);
    if (key === '' || (key === title && index < headlinesAmong)) return false;
    const isRepeated = key.length > shortestRepetition && seen.has(key);
    seen.add(key);
    return (
      !isRepeated &&
      !isFurniture(block) &&
      !isBoxed(block) &&
      !isLinkAway(block) &&
      !(index < headlinesAmong && isCredits(block)) &&
      !isStamp(block.text, byline)
    );
  });
  return withoutEmptySections(joinDatelines(withoutSection(kept)));
}

/** Tells the blocks that share a small box with furniture, and with no paragraph of prose. */
function boxFinder(blocks: readonly Block[], largest: number): (block: Block) => boolean {
  const boxes = new Set<DomElement>();
  for (const block of blocks) {
    if (!isFurniture(block)) continue;
    const box = block.element.closest('div, section, aside, ul, ol, table');
    if (box !== null && (box.textContent ?? '').trim().length < largest) boxes.add(box);
  }
  const boxOf = ({ element }: Block): DomElement | undefined => {
    for (let node: DomElement | null = element; node !== null; node = node.parentElement) {
      if (boxes.has(node)) return node;
    }
    return undefined;
  };
  for (const block of blocks) {
    const isProse = block.kind === 'paragraph' && block.text.length >= shortestProse && !isFurniture(block);
    const box = isProse ? boxOf(block) : undefined;
    if (box) boxes.delete(box);
  }
  return (block) => boxOf(block) !== undefined;
}
/** A paragraph in a box from here on is prose of the article. */
const shortestProse = 200;

/** A box of subscription offers is not a larger part of the prose than this. */
const largestBox = 0.2;
/** A headline is repeated among so many blocks at the top. */
const headlinesAmong = 6;
/** Letters of a text that is said but once. */
const shortestRepetition = 60;

function isFurniture({ text }: Block): boolean {
  const line = oneLine(text);
  return line.length <= longestFurniture && furniture.some((pattern) => pattern.test(line));
}

/**
 * A block that is mostly links leads elsewhere; but a sentence whose words are all one link
 * has its full stop outside it.
 */
function isLinkAway({ kind, text, linked }: Block): boolean {
  const line = oneLine(text);
  const share = linked / Math.max(1, line.length);
  if (leadingAway.test(line) && (share > mostLinkedWithLead || kind === 'heading')) return true;
  const isSentence = /[.!?]["”’]?$/.test(line) && linked < line.length;
  return share >= mostLinked && kind !== 'row' && !isSentence && line.length < longestFurniture;
}

/** A byline, a date, a time or "3 hours ago", each alone or together, as pages have them above an entry. */
function isStamp(text: string, byline: readonly string[]): boolean {
  if (text.length > longestStamp) return false;
  let rest = oneLine(text);
  for (const name of byline) rest = rest.replaceAll(name, ' ');
  const isSigned = rest !== oneLine(text);
  if (isSigned && /^by\b/i.test(rest)) return true;
  rest = rest.replace(/\d+\s*(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\s+ago/gi, ' ');
  rest = rest.replace(
    /\b(?:written|reported|posted|by|published|updated|last|first|modified|edited|on|at|and|author|staff|reporter|min(?:ute)?s? read)\b/gi,
    ' ',
  );
  rest = rest.replace(/\b\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4}\b)?/gi, ' ');
  const left = rest.replace(/^[\s\p{P}|]+|[\s\p{P}|]+$/gu, '');
  if (left === '' || parseCalendarDate(left) !== null) return true;
  // "6 March" of this year.
  if (/^\S+ \S+$/.test(left) && /\d/.test(left) && parseCalendarDate(`${left} 2024`) !== null) return true;
  return isSigned && /^[\d\s\p{P}|]*$/u.test(left);
}
const longestStamp = 100;

/** Lines of a byline, its date and its author's post in one block, as old pages have them. */
function isCredits({ text }: Block): boolean {
  const lines = text.split('\n');
  return (
    lines.length > 1 &&
    lines.some((line) => /^by\s+\p{Lu}/iu.test(line)) &&
    lines.every((line) => line.length <= longestStamp && !/[.!?]["”’]?$/.test(line))
  );
}

const readers =
  /^(?:\d+ )?(?:readers?['’]? )?(?:comments?|responses?|replies|thoughts on .{1,200})(?: ?\(?\d+\)?)?:?$/i;
/** The least share of an article that stands above its readers' comments. */
const shortestCommented = 200;

/** The blocks above the heading of the readers' comments. */
function withoutComments(blocks: readonly Block[]): readonly Block[] {
  let length = 0;
  const at = blocks.findIndex(({ kind, text }) => {
    if (kind === 'heading' && length >= shortestCommented && readers.test(text)) return true;
    length += text.length;
    return false;
  });
  return at < 0 ? blocks : blocks.slice(0, at);
}

/** The section above an article, "Local news"; not a dateline's town in capitals. */
function withoutSection(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks;
  if (first?.kind !== 'paragraph' || second === undefined || second.text.length < shortestSentence)
    return blocks;
  const isSection = /^\p{Lu}\p{Ll}+(?:[ &]+\p{L}+){0,2}$/u.test(first.text);
  return isSection ? blocks.slice(1) : blocks;
}
const shortestSentence = 60;

/** "AUBURN, Wash. —" in an element of its own belongs to the paragraph after it. */
function joinDatelines(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      last?.kind === 'paragraph' &&
      /^\p{Lu}.{2,60}\s[–—-]+$/u.test(last.text) &&
      block.kind === 'paragraph'
    ) {
      joined[joined.length - 1] = { ...block, text: `${last.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

/** Headings that no paragraph follows head what was left out. */
function withoutEmptySections(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (block.kind !== 'heading') return true;
    const next = blocks[index + 1];
    return next !== undefined && (next.kind !== 'heading' || levelOf(next) > levelOf(block));
  });
}

const levelOf = ({ element }: Block): number => Number(/\d/.exec(element.localName)?.[0] ?? 0);
