import { UsageError } from '../errors.js';
import type { Result, ResultMention } from '../result.js';
import { toCodePoints } from '../text/code-points.js';
import { mentionTypes } from '../types.js';
import { drawnText } from './text-writer.js';
import type { ArticleText, Writer } from './writer.js';

/**
 * The standoff format of the annotation tool brat (https://brat.nlplab.org/standoff.html): for
 * each article its text and its annotations, and for the folder the configuration that brat
 * needs to show them. Offsets count code points.
 */
export const brat: Writer = {
  name: 'brat',
  description: 'standoff annotation for brat, two files for each article in a folder',
  extension: '.ann',
  besides: ['.txt'],
  folderOnly: true,
  draw: (result, source) => JSON.stringify({ text: source.text, annotation: annotationOf(result, source) }),
  open: () => Promise.reject(new UsageError('brat has two files for each article, in an output folder')),
  openFolder: (folder) => {
    const write = async (path: string, content: string): Promise<void> => {
      const file = await folder.open(path);
      await file.write(content);
      await file.close(true);
    };
    return Promise.resolve({
      write: async (drawn, name) => {
        const { text, annotation } = JSON.parse(drawnText(drawn)) as { text: string; annotation: string };
        await write(`${name}.txt`, text);
        await write(`${name}.ann`, annotation);
      },
      close: () => write('annotation.conf', configuration),
    });
  },
};

const configuration = `[entities]
${mentionTypes.join('\n')}

[relations]
Holds	Arg1:person, Arg2:title
At	Arg1:title, Arg2:organization|place
<OVERLAP>	Arg1:title, Arg2:organization|place, <OVL-TYPE>:<ANY>

[events]

[attributes]
Former	Arg:title
`;

function annotationOf(result: Result, { text }: ArticleText): string {
  const codePoints = toCodePoints(text);
  const { mentions, entities, roles } = result;
  const firstMention = new Map(entities.map(({ id, mentions: [first = 0] }) => [id, first]));
  const idOf = (mention: number): string => `T${mention + 1}`;
  const lines = mentions.map((mention, index) => {
    const { type } = mention;
    const { spans, words } = fragmentsOf(mention, text);
    const offsets = spans.map(({ start, end }) => `${codePoints(start)} ${codePoints(end)}`).join(';');
    return `${idOf(index)}\t${type} ${offsets}\t${words}`;
  });
  let relation = 0;
  for (const { person, mention, institution } of roles) {
    const holder = nearest(entities.find(({ id }) => id === person)?.mentions ?? [], mention);
    if (holder !== null) {
      lines.push(`R${(relation += 1)}\tHolds Arg1:${idOf(holder)} Arg2:${idOf(mention)}`);
    }
    const at = institution === null ? undefined : firstMention.get(institution);
    if (at !== undefined) lines.push(`R${(relation += 1)}\tAt Arg1:${idOf(mention)} Arg2:${idOf(at)}`);
  }
  for (const entity of entities) {
    if (entity.mentions.length > 1) lines.push(`*\tEquiv ${entity.mentions.map(idOf).join(' ')}`);
  }
  const former = new Set(roles.filter((role) => role.former === true).map(({ mention }) => mention));
  [...former].forEach((mention, index) => lines.push(`A${index + 1}\tFormer ${idOf(mention)}`));
  mentions.forEach((mention, index) => {
    const note = 'value' in mention ? mention.value : undefined;
    if (note !== undefined) lines.push(`#${index + 1}\tAnnotatorNotes ${idOf(index)}\t${note}`);
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** A mention in the pieces that lie on one line each: brat has no line end within an annotation. */
function fragmentsOf(
  { start, text: words }: ResultMention,
  text: string,
): { spans: { start: number; end: number }[]; words: string } {
  const spans = [...words.matchAll(/[^\r\n]+/g)].map(({ 0: piece, index }) => ({
    start: start + index,
    end: start + index + piece.length,
  }));
  return { spans, words: spans.map((span) => text.slice(span.start, span.end)).join(' ') };
}

/** Of mentions by their indexes, the one that stands closest to another. */
function nearest(indexes: readonly number[], to: number): number | null {
  let best: number | null = null;
  for (const index of indexes) {
    if (best === null || Math.abs(index - to) < Math.abs(best - to)) best = index;
  }
  return best;
}
