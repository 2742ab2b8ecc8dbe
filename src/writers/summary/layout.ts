import wrapAnsi from 'wrap-ansi';
import { hardSpace } from '../wording.js';
import { inParts, widthOf } from './width.js';

/*
 * Lines of text in columns of the terminal, which widths count.
 */

const gutter = 2;
const hanging = '  ';

/**
 * Breaks text into lines of at most `width` columns, inside a word only where it must be; hard
 * spaces become ordinary ones.
 */
export function wrap(text: string, width: number): string[] {
  return inParts(text, true).flatMap((part) =>
    wrapAnsi(part, width, { hard: true }).replaceAll(hardSpace, ' ').split('\n'),
  );
}

/** Like `wrap`, with all lines but the first indented. */
export function wrapHanging(text: string, width: number): string[] {
  if (widthOf(text) <= width) return wrap(text, width);
  const lines = wrap(text, width - hanging.length);
  return lines.map((line, index) => (index === 0 ? line : hanging + line));
}

export function indent(lines: readonly string[], by = hanging): string[] {
  return lines.map((line) => (line === '' ? '' : by + line));
}

/** Blocks of lines below each other, with an empty line between; empty blocks are left out. */
export function spaced(blocks: readonly (readonly string[])[]): string[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

/** Width of the widest line; 0 when there is none. */
export function widest(lines: Iterable<string>): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, widthOf(line));
  return width;
}

function padEnd(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - widthOf(line)));
}

/** Sets blocks of lines side by side, each padded to its width. */
export function beside(
  blocks: readonly (readonly string[])[],
  widths: readonly number[],
  gap = gutter,
): string[] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks
      .map((block, index) => padEnd(block[row] ?? '', widths[index] as number))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/**
 * Shares `width` out among columns that would like the `natural` widths: those that
 * need less than an equal share get what they need, the others the rest in equal parts.
 */
export function shareWidth(natural: readonly number[], width: number): number[] {
  const shares = natural.map(() => 0);
  const byNeed = natural.map((need, index) => ({ need, index })).sort((a, b) => a.need - b.need);
  let rest = width;
  byNeed.forEach(({ need, index }, position) => {
    const share = Math.min(need, Math.floor(rest / (byNeed.length - position)));
    shares[index] = share;
    rest -= share;
  });
  return shares;
}

export interface Row {
  left: string;
  /** Each begins on a line of its own. */
  right: readonly string[];
}

/** How wide `table` would be with no line broken. */
export function tableWidth(rows: readonly Row[]): number {
  const right = widest(rows.flatMap((row) => row.right));
  return widest(rows.map((row) => row.left)) + (right === 0 ? 0 : gutter + right);
}

/**
 * Rows of two columns; where that would leave the right one hardly any room, what
 * belongs there stands indented below the left one instead.
 */
export function table(rows: readonly Row[], width: number): string[] {
  const right = widest(rows.flatMap((row) => row.right));
  const leftMost = right === 0 ? width : Math.max(24, Math.floor(width * 0.3));
  const leftWidth = Math.min(widest(rows.map((row) => row.left)), leftMost);
  const rightWidth = width - leftWidth - gutter;
  if (rightWidth < Math.min(right, 16)) {
    return rows.flatMap((row) => [
      ...wrapHanging(row.left, width),
      ...row.right.flatMap((text) => indent(wrapHanging(text, width - hanging.length))),
    ]);
  }
  return rows.flatMap((row) =>
    beside(
      [wrapHanging(row.left, leftWidth), row.right.flatMap((text) => wrapHanging(text, rightWidth))],
      [leftWidth, rightWidth],
    ),
  );
}
