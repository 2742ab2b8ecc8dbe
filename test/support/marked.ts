import type { Document, Mention } from '../../src/pipeline/document.js';
import type { MentionType } from '../../src/types.js';
import { processMentions } from './pipeline.js';

/**
 * Runs a text through all stages, with its mentions in brackets as an engine's:
 * "[title Head of the [organization Service]] [person Ada Roe] spoke". An engine is sure of them, but
 * for those with a score: "[title:0.3 head]".
 */
export async function processMarked(marked: string): Promise<Document> {
  const { text, mentions } = readMarked(marked);
  return processMentions(text, mentions);
}

/** The mentions of a marked text after all stages, as "type text": those of some types, or of all. */
export async function namedIn(marked: string, types?: readonly MentionType[]): Promise<string[]> {
  const { text, mentions } = await processMarked(marked);
  return mentions
    .filter(({ type }) => types?.includes(type) ?? true)
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

function readMarked(marked: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  const open: { type: MentionType; start: number; score: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\w+(?::[\d.]+)? |\])/)) {
    const [, type, score = '1'] = /^\[(\w+)(?::([\d.]+))? $/.exec(part) ?? [];
    if (type !== undefined) {
      open.push({ type: type as MentionType, start: text.length, score: Number(score) });
    } else if (part === ']') {
      const mention = open.pop();
      if (mention) mentions.push({ ...mention, end: text.length });
    } else {
      text += part;
    }
  }
  return { text, mentions };
}
