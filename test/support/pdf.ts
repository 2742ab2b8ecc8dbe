/** A PDF of these objects, of which the first is the catalogue. */
export function pdfOf(...objects: (string | Buffer)[]): Buffer {
  const parts = objects.map((object, index) =>
    Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
  );
  return Buffer.concat([Buffer.from('%PDF-1.5\n'), ...parts, Buffer.from('trailer\n<</Root 1 0 R>>\n')]);
}

/** A line as a page of a PDF places it, in points from the lower left corner. */
export interface PlacedLine {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** A PDF of A4 pages with these lines in Helvetica. */
export function printed(...pages: readonly (readonly PlacedLine[])[]): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  return pdfOf(
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((lines, index) => {
      const content = lines.map(
        ({ text, x, y, size }) =>
          `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, String.raw`\$&`)}) Tj ET`,
      );
      const stream = Buffer.from(content.join('\n'), 'latin1');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + index * 2} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
        Buffer.concat([
          Buffer.from(`<</Length ${stream.length}>>stream\n`),
          stream,
          Buffer.from('\nendstream'),
        ]),
      ];
    }),
  );
}
