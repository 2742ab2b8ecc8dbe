import { headsOfFirms } from '../../knowledge/role-nouns.js';
import type { Mention } from '../../pipeline/document.js';

/**
 * "[Kessler] CEO Ada Roe", "[Haas] boss Bo Li": a word right before the title of who heads a firm, and their name, is
 * the firm, also where an engine takes it for somebody.
 *
 * @param mentions In text order, titles with their bounds.
 */
export function withFirmsOfHeads(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const [title, head] = [mentions[at + 1], mentions[at + 2]];
    if (mention.type !== 'person' || title?.type !== 'title' || head?.type !== 'person') return mention;
    const isBeside = title.start === mention.end + 1 && head.start === title.end + 1;
    if (!isBeside || !headsOfFirms.has(text.slice(title.start, title.end).toLowerCase())) return mention;
    return /\s/.test(text.slice(mention.start, mention.end)) ? mention : { ...mention, type: 'organization' };
  });
}
