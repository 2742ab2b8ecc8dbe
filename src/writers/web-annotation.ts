import type { Result, ResultMention } from '../result.js';
import { toCodePoints } from '../text/code-points.js';
import { textWriter } from './text-writer.js';
import type { ArticleText } from './writer.js';

const context = 'http://www.w3.org/ns/anno.jsonld';
const before = `{ "@context": "${context}", "type": "AnnotationPage", "items": [\n`;
const after = '\n] }\n';
const page = { before, between: ',\n', after, none: before + after.trimStart() };

/** Characters of text on either side by which a mention is found again where the text has moved. */
const quoteContext = 32;

/**
 * W3C Web Annotation (Recommendation of 2017-02-23) in JSON-LD: a page with an annotation for
 * each mention, which its target selects by position, in code points, and by quotation.
 */
export const webAnnotation = textWriter({
  name: 'webannotation',
  description: 'W3C Web Annotation, as JSON-LD',
  extension: '.jsonld',
  write: (result, source) =>
    annotationsOf(result, source)
      .map((item) => JSON.stringify(item))
      .join(',\n'),
  separators: () => page,
});

function annotationsOf(result: Result, { text }: ArticleText): object[] {
  const codePoints = toCodePoints(text);
  const source = result.metadata?.url ?? asIri(String(result.id));
  const entities = new Map(result.entities.map((entity) => [entity.id, entity]));
  return result.mentions.map((mention, index) => {
    const { start, end } = mention;
    const entity = mention.entity === null ? undefined : entities.get(mention.entity);
    return {
      id: `${source}#mention-${index}`,
      type: 'Annotation',
      motivation: entity ? 'identifying' : 'tagging',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: mention.type },
        ...(entity ? [{ type: 'TextualBody', purpose: 'identifying', value: entity.name }] : []),
        ...(entity?.type === 'place' && entity.geonameId != null
          ? [{ id: `https://sws.geonames.org/${entity.geonameId}/`, purpose: 'identifying' }]
          : []),
        ...valueOf(mention).map((value) => ({ type: 'TextualBody', purpose: 'describing', value })),
      ],
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
          {
            type: 'TextQuoteSelector',
            exact: mention.text,
            prefix: text.slice(Math.max(0, start - quoteContext), start),
            suffix: text.slice(end, end + quoteContext),
          },
        ],
      },
    };
  });
}

/** The TIMEX3 value of a temporal expression. */
function valueOf(mention: ResultMention): string[] {
  return 'value' in mention ? [mention.value] : [];
}

/** The id as an IRI: as it is if it is one, else the relative one of a file. */
function asIri(id: string): string {
  return /^[a-z][a-z\d+.-]+:\S*$/i.test(id) ? id : encodeURI(id.replaceAll('\\', '/'));
}
