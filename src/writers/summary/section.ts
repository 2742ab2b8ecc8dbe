import type { ResultEntity } from '../../result.js';
import { clip } from './clean.js';
import { indent, tableWidth, table, widest, wrapHanging, type Row } from './layout.js';
import type { Palette } from './palette.js';
import { hardSpace } from '../wording.js';

/** A titled list: its lines for any width, and the width at which none of them is broken. */
export interface Section {
  naturalWidth: number;
  lines(width: number): string[];
}

/** The longest that a name or a row of aliases may be, in columns; no real one comes near. */
const longest = 240;

/** A name as it is shown: on one line, safe to print, of bounded length. */
export function shown(name: string): string {
  return clip(name, longest);
}

/** "Almaty KZ ×3": the name painted, its country and the count quiet and never apart from it. */
export function nameAndCount(
  name: string,
  count: number,
  paint: (text: string) => string,
  { quiet }: Palette,
  country?: string | null,
): string {
  const notes = [country ?? '', count > 1 ? `×${count}` : ''].filter((note) => note !== '');
  return [paint(shown(name)), ...notes.map((note) => quiet(note))].join(hardSpace);
}

/** "also Karin, Mr Karin"; empty when there are no other names. */
export function alsoCalled(aliases: readonly string[], { quiet }: Palette): string {
  return aliases.length === 0 ? '' : quiet(`also ${shown(aliases.join(', '))}`);
}

/** Most often named first; in order of first mention where that is equal. */
export function byProminence<Entity extends ResultEntity>(entities: readonly Entity[]): Entity[] {
  return [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
}

/** "… and 34 more" for those that a list of `limit` leaves out. */
function andMore(total: number, limit: number, { quiet }: Palette): string[] {
  const left = total - limit;
  return left > 0 ? [quiet(`… and ${left.toLocaleString('en')} more`)] : [];
}

/** A section of two columns. */
export function tableSection(
  heading: string,
  rows: readonly Row[],
  limit: number,
  palette: Palette,
): Section {
  const top = rows.slice(0, limit);
  const more = andMore(rows.length, limit, palette);
  return {
    naturalWidth: Math.max(widest([heading, ...more]), tableWidth(top)),
    lines: (width) => [
      ...wrapHanging(heading, width),
      ...table(top, width),
      ...more.flatMap((line) => wrapHanging(line, width)),
    ],
  };
}

/** A section of names, each with what is said about it indented below. */
export function listSection(
  heading: string,
  items: readonly { name: string; note: string }[],
  limit: number,
  palette: Palette,
): Section {
  const top = items.slice(0, limit);
  const more = andMore(items.length, limit, palette);
  const notes = top.map((item) => item.note).filter((note) => note !== '');
  return {
    naturalWidth: widest([heading, ...more, ...top.map((item) => item.name), ...indent(notes)]),
    lines: (width) => [
      ...wrapHanging(heading, width),
      ...top.flatMap(({ name, note }) => [
        ...wrapHanging(name, width),
        ...(note === '' ? [] : indent(wrapHanging(note, width - 2))),
      ]),
      ...more.flatMap((line) => wrapHanging(line, width)),
    ],
  };
}
