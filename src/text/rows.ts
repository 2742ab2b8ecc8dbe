import { UnicodeRegExp } from './unicode-regexp.js';

/** Bullets and numbers of list items, after which a tab is but a space: "•", "1.", "(a)". */
const marker = String.raw`(?:[-–—•*·▪◦]|\(?[\p{L}\p{N}]{1,3}[.)])`;
const onlyMarker = new UnicodeRegExp(String.raw`^\s*${marker}$`);
const leadingMarker = new UnicodeRegExp(String.raw`^${marker}\s+`);

/**
 * Whether a line is a row of a table: a tab stands between parts of it, and not only after
 * a list item's marker. Its cells make no sentence together.
 */
export function isRow(line: string): boolean {
  if (!line.includes('\t')) return false;
  const trimmed = line.trim();
  return trimmed.slice(leadingMarker.exec(trimmed)?.[0].length ?? 0).includes('\t');
}

/** Whether what stands on a line before a tab is nothing but a list item's marker. */
export function isMarker(line: string): boolean {
  return onlyMarker.test(line);
}
