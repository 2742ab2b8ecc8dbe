import stringWidth from 'string-width';

/** Lines of a table: the first column to the left, the others to the right, two spaces between. */
export function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
    });
  }
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const padding = ' '.repeat((widths[column] as number) - stringWidth(cell));
      return column === 0 ? cell + padding : padding + cell;
    });
    return cells.join('  ').trimEnd();
  });
}

/** "0.473", or "-" when there was nothing to divide by. */
export function formatRatio(ratio: number | null): string {
  return ratio === null ? '-' : ratio.toFixed(3);
}

/** "64,123". */
export function formatCount(count: number): string {
  return count.toLocaleString('en');
}

/** "99.1%", or "-" when there was nothing to divide by. */
export function formatShare(share: number | null): string {
  return share === null ? '-' : `${(100 * share).toFixed(1)}%`;
}

/** "1 article", "2,000 articles". */
export function formatNumberOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
