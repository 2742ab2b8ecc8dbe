import { readFileSync } from 'node:fs';
import { createExtractor, type Extractor } from '../../../src/index.js';

const lines = readFileSync(new URL('institutions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [text: string, person: string, title: string, institution: string]);

describe.each(['accurate', 'fast'])('with the engine %s', (engine) => {
  let extractor: Extractor;
  beforeAll(async () => {
    extractor = await createExtractor({ engine });
  });

  test.each(lines)('%s %s, %s: %s', async (text, person, title, institution) => {
    const { entities, roles } = await extractor.extract(text);
    const nameOf = (wanted: string | null): string => entities.find(({ id }) => id === wanted)?.name ?? '';
    const stated = roles.filter(
      (role) => nameOf(role.person).includes(person) && role.title.toLowerCase().includes(title),
    );
    const places = stated.map((role) => nameOf(role.institution));
    if (institution.startsWith('! ')) expect(places).not.toContain(institution.slice(2));
    else expect(places).toContain(institution);
  });
});
