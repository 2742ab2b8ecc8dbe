import { readFileSync } from 'node:fs';
import { comparable } from '../../src/evaluate/roles/names.js';
import type { GoldRole } from '../../src/evaluate/roles/gold.js';
import { createDocument, type Document, type Mention } from '../../src/pipeline/document.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';
import { mentionTypes } from '../../src/types.js';
import { annotated } from '../annotated.js';

/** A sentence of `shapes.txt` with its mentions, and who holds which title in it. */
export interface Shape {
  document: Document;
  roles: GoldRole[];
}

/** Reads the sentences of `shapes.txt`. Throws an Error for a line that is broken. */
export async function readShapes(path: string): Promise<Shape[]> {
  const shapes: Shape[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const { text, mentions, roles } = readShape(line);
    const engine = annotated(mentions);
    const document = await new Pipeline(stages, { engine }).runUntil(
      'roles',
      createDocument({ id: line, text }),
    );
    shapes.push({ document, roles });
  }
  return shapes;
}

/** "[title:1 Mayor] [person:1 Ada Roe]": types, and numbers that tie holders to titles. */
function readShape(line: string): { text: string; mentions: Mention[]; roles: GoldRole[] } {
  const mentions: Mention[] = [];
  const names = new Map<string, string>();
  const held: { title: Mention; numbers: string[] }[] = [];
  let text = '';
  for (const part of line.split(/(\[[^\]]+\])/)) {
    const [, tag, numbers, words] = /^\[(\w+)(?::([\d,]+))? ([^\]]+)\]$/.exec(part) ?? [];
    const start = text.length;
    text += words ?? part;
    if (words === undefined) continue;
    const type = mentionTypes.find((one) => one === tag);
    if (type === undefined) throw new Error(`no type of mention: ${line}`);
    const mention = { type, start, end: text.length, score: 1 };
    mentions.push(mention);
    if (numbers === undefined) continue;
    if (type === 'title') held.push({ title: mention, numbers: numbers.split(',') });
    else names.set(numbers, comparable(words));
  }
  const roles = held.flatMap(({ title, numbers }) =>
    numbers.map((number) => {
      const person = names.get(number);
      if (person === undefined) throw new Error(`nobody has the number ${number}: ${line}`);
      return { title, person, fullName: person, institution: null };
    }),
  );
  return { text, mentions, roles };
}
