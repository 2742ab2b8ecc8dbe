import { createDocument, type Document, type Mention } from '../../src/pipeline/document.js';
import { pipeline } from '../../src/pipeline/index.js';
import type { MentionType } from '../../src/types.js';

/**
 * Runs a text with its mentions in brackets through all stages but the one that recognises
 * mentions: "[title Head of the [organization Service]] [person Ada Roe] spoke".
 */
export async function processMarked(marked: string): Promise<Document> {
  const { text, mentions } = readMarked(marked);
  return processMentions(text, mentions);
}

/** The same for a text and its mentions. */
export async function processMentions(text: string, mentions: readonly Mention[]): Promise<Document> {
  const document = createDocument({ id: 'marked', text });
  for (const stage of pipeline) {
    if (stage.name === 'mentions') {
      document.mentions = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    } else {
      await (
        await stage.create({ engine: 'none' })
      )(document);
    }
  }
  return document;
}

function readMarked(marked: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  const open: { type: MentionType; start: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\w+ |\])/)) {
    const [, type] = /^\[(\w+) $/.exec(part) ?? [];
    if (type !== undefined) {
      open.push({ type: type as MentionType, start: text.length });
    } else if (part === ']') {
      const mention = open.pop();
      if (mention) mentions.push({ ...mention, end: text.length, score: 1 });
    } else {
      text += part;
    }
  }
  return { text, mentions };
}
