import { clip } from './clean.js';
import { beside, indent, tableWidth, table, widest, wrapHanging, type Row } from './layout.js';
import type { Palette } from './palette.js';
import { hardSpace } from '../wording.js';

/** A titled list: its lines for any width, and the width at which none of them is broken. */
export interface Section {
  naturalWidth: number;
  /** Into how many columns it can fall, each of the natural width; one unless given. */
  mostColumns?: number;
  lines(width: number): string[];
}

/** The longest that a name or a row of aliases may be, in columns; no real one comes near. */
const longest = 240;

/** A name as it is shown: on one line, safe to print, of bounded length. */
export function shown(name: string): string {
  return clip(name, longest);
}

/** "Almaty KZ ×3 ?": the name painted, country, count and doubt after it and never apart from it. */
export function nameAndCount(
  name: string,
  count: number,
  paint: (text: string) => string,
  { quiet, doubt }: Palette,
  { country, doubtful = false }: { country?: string | null | undefined; doubtful?: boolean } = {},
): string {
  const notes = [country ?? '', count > 1 ? `×${count}` : ''].filter((note) => note !== '');
  return [paint(shown(name)), ...notes.map((note) => quiet(note)), ...(doubtful ? [doubt] : [])].join(
    hardSpace,
  );
}

/** "also Karin, Mr Karin"; empty when there are no other names. */
export function alsoCalled(aliases: readonly string[], { quiet }: Palette): string {
  return aliases.length === 0 ? '' : quiet(`also ${shown(aliases.join(', '))}`);
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

/** Between columns of names within a section, and how many there are at most. */
const gap = 4;
const mostColumns = 4;
/** Names that are worth a column. */
const fewest = 6;

/**
 * A section of names, each with what is said about it indented below; in several columns, each of
 * up to `limit` names, where there are many and the width allows.
 */
export function listSection(
  heading: string,
  items: readonly { name: string; note: string }[],
  limit: number,
  palette: Palette,
): Section {
  const top = items.slice(0, limit);
  const notes = top.map((item) => item.note).filter((note) => note !== '');
  const more = andMore(items.length, limit, palette);
  const naturalWidth = widest([heading, ...more, ...top.map((item) => item.name), ...indent(notes)]);
  const lineUp = (some: typeof items, width: number): string[] =>
    some.flatMap(({ name, note }) => [
      ...wrapHanging(name, width),
      ...(note === '' ? [] : indent(wrapHanging(note, width - 2))),
    ]);
  return {
    naturalWidth,
    mostColumns: Math.min(mostColumns, Math.ceil(items.length / fewest)),
    lines: (width) => {
      const room = Math.floor((width + gap) / (naturalWidth + gap));
      const columns = Math.max(1, Math.min(mostColumns, room, Math.ceil(items.length / fewest)));
      const shownItems = items.slice(0, limit * columns);
      const height = Math.ceil(shownItems.length / columns);
      const each = Math.floor((width - gap * (columns - 1)) / columns);
      const blocks = Array.from({ length: columns }, (_, column) =>
        lineUp(shownItems.slice(column * height, (column + 1) * height), each),
      );
      return [
        ...wrapHanging(heading, width),
        ...(columns === 1
          ? blocks.flat()
          : beside(
              blocks,
              blocks.map(() => each),
              gap,
            )),
        ...andMore(items.length, limit * columns, palette).flatMap((line) => wrapHanging(line, width)),
      ];
    },
  };
}
