/*
 * A program of somebody who has installed the package, compiled and run by
 * test/package.test.ts as it stands here, against the files that npm would publish.
 */
import {
  createExtractor,
  defineStage,
  defaultTypes,
  engines,
  entitiesOf,
  ExtractError,
  extract,
  mentionTypes,
  readers,
  stages,
  toResult,
  writers,
  type Document,
  type Engine,
  type EntityType,
  type Extractor,
  type ExtractorOptions,
  type Mention,
  type Result,
  type ResultEntity,
  type ResultMention,
} from 'news-extract';
import packageJson from 'news-extract/package.json' with { type: 'json' };
import schema from 'news-extract/result.schema.json' with { type: 'json' };

const text = 'On 8 June 2022 Ada Roe met the minister in Lima.';

/** Told apart by its type, an entity has the keys of that type and no others. */
function describe(entity: ResultEntity): string {
  switch (entity.type) {
    case 'place':
      return `${entity.name} in ${entity.country ?? '?'}`;
    case 'date':
      return `${entity.name} is ${entity.value ?? '?'}`;
    case 'person':
      // @ts-expect-error A person has no country.
      return `${entity.name}${entity.country ?? ''}`;
    default:
      return entity.name;
  }
}

function entityIdOf(mention: ResultMention): string {
  if (mention.type !== 'title') return mention.entity;
  const none: null = mention.entity;
  return String(none);
}

/** An engine of one's own: every "Ada Roe" is a person. */
const own: Engine = {
  name: 'own',
  description: 'knows one person',
  load: () =>
    Promise.resolve({
      recognize: (document: Document): Mention[] => {
        const start = document.text.indexOf('Ada Roe');
        return start < 0 ? [] : [{ start, end: start + 7, type: 'person', score: 0.5 }];
      },
    }),
};

const options: ExtractorOptions = { engine: own, types: ['person'] satisfies EntityType[] };
const extractor: Extractor = await createExtractor(options);
const { entities, mentions }: Result = await extractor.extract(text);
if (entities.map(describe).join() !== 'Ada Roe' || mentions.map(entityIdOf).join() !== 'e1') {
  throw new Error(`the own engine found ${JSON.stringify(entities)}`);
}

/** A stage of one's own, with a field of its own. */
declare module 'news-extract' {
  interface Document {
    readonly readingMinutes: number;
  }
}
const reading = defineStage({
  name: 'reading',
  reads: ['tokens'],
  writes: ['readingMinutes'],
  create:
    () =>
    ({ tokens }) => ({ readingMinutes: Math.ceil(tokens.length / 200) }),
});

const withReading = await createExtractor({ engine: 'fast', stages: [...stages, reading] });
const document = await withReading.process(text);
if (document.readingMinutes !== 1) throw new Error('the own stage has not run');
const result = toResult(document, new Set(defaultTypes));
const [place] = entitiesOf(result, 'place');
if (place?.country !== 'PE') throw new Error(`Lima is in ${place?.country ?? 'no country'}`);

const refused = await extract(text, { engine: 'none' }).catch((error: unknown) => error);
if (!(refused instanceof ExtractError) || refused.code !== 'usage') throw new Error('none is no engine');

console.log(
  [
    packageJson.version,
    schema.title,
    ...[engines, readers, writers].map((list) => list.length > 0),
    mentionTypes.length,
  ].join(),
);
