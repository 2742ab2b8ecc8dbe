/** A piece of text as a page places it, in points from the lower left corner. */
export interface Piece {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Of the font. */
  size: number;
}

/** A line of one column. */
export interface Line extends Piece {
  right: number;
  /** Where the lines of its column begin and end. */
  columnLeft: number;
  columnRight: number;
}

interface Box {
  pieces: Piece[];
  x: number;
  right: number;
  y: number;
  size: number;
}

/** A gap of so many times the font size is one between columns, not between words. */
const columnGap = 1.2;
/** A white band of so many times the font size between lines parts what is above and below. */
const bandGap = 0.45;
const deepestCut = 40;

/**
 * The lines of a page in reading order: columns one after the other, what stands over them
 * before and what stands under them after. The page is cut at white gutters and bands in
 * turn (recursive XY-cut, Nagy and Seth 1984).
 */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  cut(boxesOf(pieces), 0, (region) => {
    // Lines of a justified text end together; most of a ragged one nearly so.
    const left = quantile(
      region.map(({ x }) => x),
      0.1,
    );
    const right = quantile(
      region.map((box) => box.right),
      0.9,
    );
    for (const row of rowsOf(region)) {
      const { x, y, size } = row;
      lines.push({
        text: textOfPieces(row.pieces),
        x,
        y,
        size,
        width: row.right - x,
        right: row.right,
        columnLeft: left,
        columnRight: right,
      });
    }
  });
  return lines.filter(({ text }) => text !== '');
}

/** Pieces that follow each other on a baseline as boxes: the part of a line in one column. */
function boxesOf(pieces: readonly Piece[]): Box[] {
  const boxes: Box[] = [];
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.y - piece.y) < Math.min(first.size, piece.size) * 0.35)
      row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) {
    let box: Box | undefined;
    for (const piece of row.sort((a, b) => a.x - b.x)) {
      const size = Math.max(box?.size ?? 0, piece.size);
      if (box && piece.x - box.right < size * columnGap) {
        box.pieces.push(piece);
        box.right = Math.max(box.right, piece.x + piece.width);
        box.size = size;
      } else {
        box = { pieces: [piece], x: piece.x, right: piece.x + piece.width, y: piece.y, size: piece.size };
        boxes.push(box);
      }
    }
  }
  return boxes;
}

/** Calls `found` for each region without gutter or band, in reading order. */
function cut(boxes: Box[], depth: number, found: (region: Box[]) => void): void {
  if (boxes.length === 0) return;
  if (depth < deepestCut) {
    const columns = parts(boxes, ({ x, right, size }) => [x, right, size * columnGap * 0.6]);
    if (columns.length > 1 && columns.every(isColumn)) {
      for (const column of columns) cut(column, depth + 1, found);
      return;
    }
    const bands = parts(boxes, ({ y, size }) => [-y - size * 0.8, -y + size * 0.25, size * bandGap]);
    if (
      bands.length > 1 &&
      boxes.some((box) => boxes.some((other) => other !== box && isBeside(box, other)))
    ) {
      for (const band of bands) cut(band, depth + 1, found);
      return;
    }
  }
  found(boxes);
}

/** One line beside a column is none, such as the figure of a list or a cell of a table. */
const isColumn = (boxes: readonly Box[]): boolean => boxes.length >= 2;

const isBeside = (a: Box, b: Box): boolean =>
  Math.abs(a.y - b.y) < Math.max(a.size, b.size) && (a.right < b.x || b.right < a.x);

/** Boxes parted where none of them covers an axis for a gap, in the axis's order. */
function parts(boxes: readonly Box[], extent: (box: Box) => [number, number, number]): Box[][] {
  const sorted = boxes.map((box) => ({ box, extent: extent(box) })).sort((a, b) => a.extent[0] - b.extent[0]);
  const regions: { boxes: Box[]; gap: number }[] = [];
  let end = -Infinity;
  for (const {
    box,
    extent: [from, to, gap],
  } of sorted) {
    const region = regions.at(-1);
    if (!region || from - end > gap) regions.push({ boxes: [box], gap: from - end });
    else region.boxes.push(box);
    end = Math.max(end, to);
  }
  return regions.map((region) => region.boxes);
}

/** Boxes of a region on one baseline, top first. */
function rowsOf(region: readonly Box[]): Box[] {
  const rows: Box[] = [];
  for (const box of [...region].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last && Math.abs(last.y - box.y) < Math.min(last.size, box.size) * 0.5) {
      rows[rows.length - 1] = {
        pieces: [...last.pieces, ...box.pieces],
        x: Math.min(last.x, box.x),
        right: Math.max(last.right, box.right),
        y: last.y,
        size: Math.max(last.size, box.size),
      };
    } else rows.push(box);
  }
  return rows;
}

/** The text of pieces from left to right, with blanks where there is room for one. */
function textOfPieces(pieces: readonly Piece[]): string {
  let text = '';
  let end = -Infinity;
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const gap = piece.x - end;
    if (text !== '' && gap > piece.size * 0.15 && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
