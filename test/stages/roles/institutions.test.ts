import { readFileSync } from 'node:fs';
import { engines, extractWith, nameOf, rolesWith } from '../../support/engines.js';

const lines = readFileSync(new URL('institutions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [text: string, person: string, title: string, institution: string]);

describe.each(engines)('with the engine %s', (engine) => {
  test.each(lines)('%s %s, %s: %s', async (text, person, title, institution) => {
    const result = await extractWith(engine, text);
    const places = rolesWith(result, person, title).map((role) => nameOf(result, role.institution));
    if (institution.startsWith('! ')) expect(places).not.toContain(institution.slice(2));
    else expect(places).toContain(institution);
  });
});
