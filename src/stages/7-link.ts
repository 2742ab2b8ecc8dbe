import type { Stage } from '../pipeline.js';

/** Roles: a title that stands directly before a person's name is that person's. */
export const link: Stage = {
  name: 'link',
  create: () => (document) => {
    const personOf = new Map(
      document.entities
        .filter((entity) => entity.type === 'person')
        .flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)),
    );
    document.mentions.forEach((title, index) => {
      const next = document.mentions[index + 1];
      const person = next && personOf.get(next);
      if (title.type !== 'title' || !person || next.start < title.end) return;
      if (/^[ \t\r\n]+$/.test(document.text.slice(title.end, next.start))) {
        document.roles.push({ person, title, institution: null });
      }
    });
  },
};
