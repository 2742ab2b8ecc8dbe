import { InputError } from '../../errors.js';
import { readText } from '../../inputs/bytes.js';
import { typeNamed } from '../../tagging/manifest.js';
import { toCodePoints } from '../../text/code-points.js';
import type { JsonLine } from '../json-lines.js';
import { codePointOffsets } from '../mentions.js';

/** The extension of brat's annotations; the text lies beside them as `.txt`. */
export const bratFile = /\.ann$/i;

/** The path of the text that annotations are of. */
export const textOfBrat = (path: string): string => path.replace(bratFile, '.txt');

const textBound = /^T\d+\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t/;

/**
 * An article in brat's standoff format as a record `{id, text, mentions}`, its types those that
 * occur. Annotations of a type that the tool does not have are passed over. Throws an InputError
 * for a file that cannot be read or offsets beyond the text.
 */
export async function* readBrat(path: string): AsyncGenerator<JsonLine | InputError> {
  const text = await readText(textOfBrat(path));
  const toUtf16 = codePointOffsets(text);
  const last = toCodePoints(text)(text.length);
  const mentions = (await readText(path)).split('\n').flatMap((line, index) => {
    const [, label = '', spans = ''] = textBound.exec(line) ?? [];
    const type = typeNamed(label);
    if (type === undefined) return [];
    const offsets = spans.split(/[ ;]/).map(Number);
    const [start, end] = [Math.min(...offsets), Math.max(...offsets)];
    if (end > last) throw new InputError(`${path}:${index + 1}`, `${end} is beyond its text`);
    return [{ start: toUtf16(start), end: toUtf16(end), type }];
  });
  const types = [...new Set(mentions.map(({ type }) => type))];
  yield { where: path, record: { id: path, text, mentions, types } };
}
