import { kindNumber, type Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import type { Document, Entity, Mention } from '../../pipeline/document.js';

/** What stands between a town and the state or country that it is in. */
const between = /^(?:, ?| \()$/;

/**
 * "Jackson, Miss., and Jackson, Mich.": places of one name that the text puts into different
 * states or countries are two. A later mention of the name alone is of the one named last.
 *
 * @param mentions All mentions of places, in text order.
 */
export async function withNamesakes(
  { text }: Pick<Document, 'text'>,
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Promise<Entity[]> {
  const outerOf = new Map<Mention, string>();
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1];
    if (!next || !between.test(text.slice(mention.end, next.start))) return;
    const end = text.charAt(next.end) === '.' ? next.end + 1 : next.end;
    outerOf.set(mention, text.slice(next.start, end));
  });
  const found: Entity[] = [];
  for (const entity of entities) {
    const outers = new Set(entity.mentions.flatMap((mention) => outerOf.get(mention) ?? []));
    if (outers.size === 0) found.push(entity);
    else if (outers.size === 1) found.push(...apartFromCountry(text, entity, outerOf, await loaded()));
    else found.push(...parted(entity, outerOf, await loaded()));
  }
  return found;
}

const loaded = async (): Promise<Gazetteer> =>
  (await import('../../knowledge/gazetteer/load.js')).loadGazetteer();

function parted(entity: Entity, outerOf: ReadonlyMap<Mention, string>, gazetteer: Gazetteer): Entity[] {
  // "United States, UK": countries in a list.
  if (
    widePlaces(entity.name, gazetteer).some((place) => gazetteer.arrays.kinds[place] === kindNumber.country)
  )
    return [entity];
  const groups: { outer: readonly number[]; mentions: Mention[] }[] = [];
  const unknown: Mention[] = [];
  let last = unknown;
  for (const mention of entity.mentions) {
    const words = outerOf.get(mention);
    const outer = words === undefined ? [] : widePlaces(words, gazetteer);
    if (outer.length > 0) {
      const known = groups.find((group) => group.outer.some((place) => outer.includes(place)));
      const group = known ?? { outer, mentions: [] };
      if (!known) groups.push(group);
      last = group.mentions;
    }
    last.push(mention);
  }
  if (groups.length < 2) return [entity];
  return groups.map((group, index) => ({
    ...entity,
    mentions: index === 0 ? [...unknown, ...group.mentions] : group.mentions,
  }));
}

/**
 * "Lebanon's army waits. A nurse from Lebanon, Pennsylvania": where the text has spoken of a country, its name beside a
 * state is a town's.
 */
function apartFromCountry(
  text: string,
  entity: Entity,
  outerOf: ReadonlyMap<Mention, string>,
  gazetteer: Gazetteer,
): Entity[] {
  const { countries, kinds, regions } = gazetteer.arrays;
  const places = gazetteer.lookUp(entity.name).map(([place]) => place);
  if (!places.some((place) => kinds[place] === kindNumber.country)) return [entity];
  const isTown = (mention: Mention): boolean => {
    const outers = widePlaces(outerOf.get(mention) ?? '', gazetteer);
    return places.some(
      (place) =>
        kinds[place] !== kindNumber.country &&
        outers.some((outer) => outer === regions[place] || outer === countries[place]),
    );
  };
  const towns = entity.mentions.filter(isTown);
  const others = entity.mentions.filter((mention) => !towns.includes(mention));
  // A headline may call the town by its name alone, and so may what follows "Lebanon, Pa."
  const body = text.trimEnd().indexOf('\n');
  const isCountry = others.some(({ start }) => start >= body && start < (towns[0]?.start ?? 0));
  return isCountry
    ? [
        { ...entity, mentions: others },
        { ...entity, mentions: towns },
      ]
    : [entity];
}

/** The countries and regions that words can mean, by their numbers. */
function widePlaces(words: string, gazetteer: Gazetteer): number[] {
  const { kinds } = gazetteer.arrays;
  return gazetteer
    .lookUp(words)
    .map(([place]) => place)
    .filter((place) => kinds[place] === kindNumber.country || kinds[place] === kindNumber.region);
}
