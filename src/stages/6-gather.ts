import type { Document, Entity, Mention } from '../document.js';
import type { Stage } from '../pipeline.js';

/**
 * Entities: mentions of one type whose words are the same, whatever their case and
 * spacing, are one; and a surname alone is the one person of the article who bears it.
 */
export const gather: Stage = {
  name: 'gather',
  create: () => (document) => {
    const bySurname = surnames(document);
    const byKey = new Map<string, Entity>();
    for (const mention of document.mentions) {
      if (mention.type === 'title') continue;
      const form = formOf(document, mention);
      const person = mention.type === 'person' ? bySurname.get(form.toLowerCase()) : null;
      const name = person ?? form;
      const key = `${mention.type} ${name.toLowerCase()}`;
      let entity = byKey.get(key);
      if (!entity) {
        entity = { type: mention.type, name, aliases: [], mentions: [] };
        byKey.set(key, entity);
      }
      entity.mentions.push(mention);
      if (mention.value !== undefined) entity.value ??= mention.value;
      if (form !== entity.name && !entity.aliases.includes(form)) entity.aliases.push(form);
    }
    document.entities = [...byKey.values()];
  },
};

/** A mention's words as written, on one line and without markup. */
function formOf(document: Document, mention: Mention): string {
  return document.readable.slice(mention.start, mention.end).replace(/\s+/g, ' ');
}

/** For each surname of just one person, in lower case: the full name, as first written. */
function surnames(document: Document): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const mention of document.mentions) {
    if (mention.type !== 'person') continue;
    const name = formOf(document, mention);
    const surname = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    if (surname === name.toLowerCase()) continue;
    const other = found.get(surname);
    if (other === undefined) found.set(surname, name);
    else if (other?.toLowerCase() !== name.toLowerCase()) found.set(surname, null);
  }
  return found;
}
