import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Result } from '../../src/index.js';

const schema = JSON.parse(
  readFileSync(new URL('../../src/result.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** Asserts all that the contract promises of any result for any text. */
export function expectValid(result: Result, text: string): void {
  validate(result);
  expect(validate.errors ?? []).toEqual([]);

  const { mentions, entities, roles } = result;
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention.text).toBe(mention.text.trim());
    expect(mention.text).not.toMatch(/^the\s/i);
    expect(String(mention.score)).toMatch(/^[01](?:\.\d{1,3})?$/);
  }
  const byPlace = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  expect(mentions).toEqual(byPlace);

  const disjoint = mentions.filter((mention) => mention.type !== 'title');
  disjoint.slice(1).forEach((mention, index) => {
    expect(mention.start).toBeGreaterThanOrEqual(disjoint[index]?.end ?? 0);
  });
  for (const title of mentions.filter((mention) => mention.type === 'title')) {
    for (const other of mentions) {
      const apart = other.end <= title.start || title.end <= other.start;
      const inside = title.start <= other.start && other.end <= title.end;
      const around = other.start <= title.start && title.end <= other.end;
      expect(apart || inside || around).toBe(true);
    }
  }

  const owners = mentions.map((_, index) =>
    entities.filter((entity) => entity.mentions.includes(index)).map((entity) => entity.id),
  );
  expect(owners).toEqual(mentions.map(({ entity }) => (entity === null ? [] : [entity])));
  entities.forEach((entity, index) => {
    expect(entity.id).toBe(`e${index + 1}`);
    expect(entity.aliases).not.toContain(entity.name);
    for (const mention of entity.mentions) expect(mentions[mention]?.type).toBe(entity.type);
  });
  const firsts = entities.map((entity) => entity.mentions[0]);
  expect(firsts).toEqual([...firsts].sort((a, b) => (a ?? 0) - (b ?? 0)));

  // Two entities share a name only where the article shows two bearers: each with a mention so written.
  const bearers = new Map<string, (typeof entities)[number][]>();
  for (const entity of entities) {
    for (const form of [entity.name, ...entity.aliases]) {
      const key = `${entity.type} ${form}`;
      bearers.set(key, [...(bearers.get(key) ?? []), entity]);
    }
  }
  for (const [key, sharing] of bearers) {
    if (sharing.length < 2) continue;
    const form = key.slice(key.indexOf(' ') + 1);
    for (const entity of sharing) {
      const written = entity.mentions.map((index) => mentions[index]?.text.replace(/\s+/g, ' ') ?? '');
      expect(written.some((words) => words.includes(form))).toBe(true);
    }
  }

  for (const role of roles) {
    expect(mentions[role.mention]).toMatchObject({ type: 'title', text: role.title });
    expect(entities.find((entity) => entity.id === role.person)?.type).toBe('person');
    if (role.institution === null) continue;
    const institution = entities.find((entity) => entity.id === role.institution);
    expect(['organization', 'place']).toContain(institution?.type);
  }
}
