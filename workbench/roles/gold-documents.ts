import { createDocument, type Document, type Mention } from '../../src/pipeline/document.js';
import { goldRoles, type GoldRole } from '../../src/evaluate/roles/gold.js';
import { readGold } from '../../src/evaluate/gold/index.js';
import type { GoldRecord } from '../../src/evaluate/gold/shape.js';
import { crossesAny, inTextOrder, trimSpan, withoutOverlaps } from '../../src/text/spans.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';
import { annotated } from '../annotated.js';

/** An annotated article with its mentions as annotated, coreference and geocoding done. */
export interface GoldDocument {
  record: GoldRecord;
  document: Document;
  roles: GoldRole[];
}

/** Reads the articles of a file that have roles. Throws an Error for a record that is broken. */
export async function readGoldDocuments(path: string): Promise<GoldDocument[]> {
  const { records, errors } = await readGold(path);
  if (errors[0]) throw errors[0];
  const documents: GoldDocument[] = [];
  for (const record of records) {
    const roles = goldRoles(record);
    if (!roles) continue;
    const engine = annotated(asPredicted(record.article.text, record.mentions));
    const document = await new Pipeline(stages, { engine }).runUntil('roles', createDocument(record.article));
    documents.push({ record, document, roles });
  }
  return documents;
}

/** What an engine could have found: no titles in each other, and no person with a title inside. */
function asPredicted(text: string, gold: readonly Omit<Mention, 'score'>[]): Mention[] {
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
  return inTextOrder([...withoutOverlaps(entities), ...titles]);
}
