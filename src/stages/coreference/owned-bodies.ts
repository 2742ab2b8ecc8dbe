import { isBody } from '../../knowledge/bodies.js';
import { countryOfName, countryOfNationality } from '../../knowledge/countries.js';
import type { Document, Entity, Mention } from '../../pipeline/document.js';
import { wordsOf } from '../../text/words.js';
import { writingOf } from './name-forms.js';

const ownerBefore = /^(?:['’]s?)?\s$/;
const ownerWithin = /^.*\sof\s(?:the\s)?([^,]+)$/;
const ownerAfter = /^\sof\s(?:the\s)?$/;

/**
 * "Peru's Ministry of Health" and "Chile's Ministry of Health": bodies of one name that the text gives
 * to different countries are two. A later mention of the name alone is of the one named last.
 */
export function withOwners(
  document: Pick<Document, 'text' | 'mentions'>,
  entities: readonly Entity[],
): Entity[] {
  const owners = ownersOf(document);
  return entities.flatMap((entity) => {
    const countries = new Set(entity.mentions.flatMap((mention) => owners.get(mention) ?? []));
    if (countries.size < 2 || !wordsOf(entity.name).some(isBody)) return [entity];
    return parted(document, entity, owners);
  });
}

/** The country that stands right before or after the name of an organization, or ends it, by its mention. */
function ownersOf({ text, mentions }: Pick<Document, 'text' | 'mentions'>): Map<Mention, string> {
  const owners = new Map<Mention, string>();
  const names = mentions.filter(({ type }) => type !== 'title');
  names.forEach((mention, index) => {
    const [, within = ''] = ownerWithin.exec(text.slice(mention.start, mention.end)) ?? [];
    const own = mention.type === 'organization' && within !== '' ? countryOfName(within) : null;
    if (own !== null) owners.set(mention, own);
    const next = names[index + 1];
    if (!next || next.start < mention.end || next.start - mention.end > 8) return;
    const gap = text.slice(mention.end, next.start);
    if (next.type === 'organization' && ownerBefore.test(gap)) {
      const country = countryOf(text, mention);
      if (country !== null) owners.set(next, country);
    } else if (mention.type === 'organization' && ownerAfter.test(gap)) {
      const country = countryOf(text, next);
      if (country !== null) owners.set(mention, country);
    }
  });
  return owners;
}

function countryOf(text: string, { type, start, end }: Mention): string | null {
  const written = text.slice(start, end);
  if (type === 'place') return countryOfName(written);
  return type === 'nationality' ? countryOfNationality(written) : null;
}

function parted(
  document: Pick<Document, 'text'>,
  entity: Entity,
  owners: ReadonlyMap<Mention, string>,
): Entity[] {
  const groups = new Map<string, Mention[]>();
  const unknown: Mention[] = [];
  let last = unknown;
  for (const mention of entity.mentions) {
    const owner = owners.get(mention);
    if (owner !== undefined) {
      last = groups.get(owner) ?? [];
      groups.set(owner, last);
    }
    last.push(mention);
  }
  return [...groups.values()].map((mentions, index) => {
    const own = index === 0 ? [...unknown, ...mentions] : mentions;
    const writings = [...new Set(own.map((mention) => writingOf(document, mention)))];
    const name = writings.reduce((longest, one) => (one.length > longest.length ? one : longest));
    return { ...entity, name, aliases: writings.filter((one) => one !== name), mentions: own };
  });
}
