import { html } from '../../src/writers/html.js';
import type { ArticleText } from '../../src/writers/writer.js';
import type { Result } from '../../src/result.js';
import { emptyResult, entityOf, mentionOf } from './results.js';

/** The page of some results. */
export async function pageOf(results: readonly { result: Result; source: ArticleText }[]): Promise<string> {
  const look = { columns: 80, colorLevel: 0, showText: false } as const;
  const parts: string[] = [];
  const write = (content: string | Uint8Array): Promise<void> => {
    parts.push(Buffer.from(content).toString());
    return Promise.resolve();
  };
  const output = await html.open({ path: null, write }, { ...look, several: results.length > 1 });
  for (const { result, source } of results) await output.write(await html.draw(result, source, look));
  await output.close();
  return parts.join('');
}

/** A page of that many people and places, three of them in each article. */
export function pageOfMany(count: number): Promise<string> {
  const articles = Array.from({ length: count / 3 }, (_, article) => {
    const names = [0, 1, 2].map((index) => `${index === 0 ? 'Zoe' : 'Ada'} Person${3 * article + index}`);
    const town = `Town${article}`;
    const text = `Article ${article}\n\n${names.join(' and ')} were in ${town}. ${'It rained. '.repeat(50)}`;
    const mentions = [...names, town].map((name, index) =>
      mentionOf(index < 3 ? 'person' : 'place', { start: text.indexOf(name), text: name }, `e${index}`),
    );
    const entities = [
      ...names.map((name, index) => entityOf('person', { id: `e${index}`, name, mentions: [index] })),
      {
        ...{
          id: 'e3',
          type: 'place' as const,
          name: town,
          aliases: [],
          mentions: [3],
          geonameId: article + 1,
        },
        ...{
          latitude: (article % 120) - 50,
          longitude: (article % 340) - 170,
          country: 'KE',
          kind: 'city' as const,
        },
      },
    ];
    const result: Result = {
      ...emptyResult,
      id: String(article),
      headline: `Article ${article}`,
      mentions,
      entities,
    };
    return { result, source: { text } };
  });
  return pageOf(articles);
}

/** A record whose every field tries to be more than text. */
export const hostileArticle = {
  id: `"><script>window.pwned=1</script>`,
  headline: `</title></script><script>window.pwned=2</script><img src=x onerror="window.pwned=3">`,
  date: '2025-10-17',
  url: `javascript:window.pwned=4`,
  site: `"><svg onload=window.pwned=5>`,
  byline: [`' onmouseover='window.pwned=6`],
  text: [
    `</script><script>window.pwned=7</script> President "Joe" <img src=x onerror=window.pwned=8> Biden spoke in Berlin.`,
    `Angela Merkel" onfocus="window.pwned=9 met Emmanuel <b>Macron</b> in Paris' style='x on Monday.`,
    `]]> <!-- --> <![CDATA[ </style><style>*{display:none}</style> \u2028\u2029 &lt;script&gt; &#60;script&#62; \u0007\u001b[31m`,
    `\u202Eleinad\u202C and \u200Fשלום\u200F met in \u2066Nairobi, Kenya. \uFDD0\uFDD15\uFDD2 \uFDD31\uFDD4 \uFDD5 \uFFFE`,
    `<iframe src="https://example.org"></iframe><base href="https://example.org/"><form action="//example.org">`,
  ].join('\n\n'),
};
