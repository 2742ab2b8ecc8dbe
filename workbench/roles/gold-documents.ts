import type { Document, Mention } from '../../src/pipeline/document.js';
import { goldRoles, type GoldRole } from '../../src/evaluate/roles/gold.js';
import { readGold } from '../../src/evaluate/gold/index.js';
import { crossesAny, trimSpan, withoutOverlaps } from '../../src/text/spans.js';
import { coreference } from '../../src/stages/coreference/index.js';
import { documentReader } from '../articles.js';

/** An annotated article with its mentions as annotated, gathered into entities. */
export interface GoldDocument {
  document: Document;
  roles: GoldRole[];
}

/** Reads the articles of a file that have roles. Throws an Error for a record that is broken. */
export async function readGoldDocuments(path: string): Promise<GoldDocument[]> {
  const read = await documentReader();
  const gatherInto = await coreference.create({ engine: 'none' });
  const { records, errors } = await readGold(path);
  if (errors[0]) throw errors[0];
  const documents: GoldDocument[] = [];
  for (const record of records) {
    const roles = goldRoles(record);
    if (!roles) continue;
    const document = await read(record.article.id, record.article.text);
    document.mentions = settle(document.text, record.mentions);
    await gatherInto(document);
    documents.push({ document, roles });
  }
  return documents;
}

/** What an engine could have found: no titles in each other, and no person with a title inside. */
function settle(text: string, gold: readonly Omit<Mention, 'score'>[]): Mention[] {
  const mentions = gold.map((mention) => ({ ...mention, score: 1 }));
  const titles = withoutOverlaps(mentions.filter(({ type }) => type === 'title'));
  const entities = mentions
    .filter(({ type }) => type !== 'title')
    .map((mention) => {
      const title = titles.find(
        ({ start, end }) => start <= mention.start && mention.start < end && end < mention.end,
      );
      if (mention.type !== 'person' || !title) return mention;
      return { ...mention, ...trimSpan(text, { start: title.end, end: mention.end }) };
    })
    .filter((mention) => mention.start < mention.end && !crossesAny(mention, titles));
  return [...withoutOverlaps(entities), ...titles].sort((a, b) => a.start - b.start || b.end - a.end);
}
