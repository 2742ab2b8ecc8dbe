import { entitiesOf, type Result, type ResultEntity, type ResultRole } from '../../result.js';
import { clean } from './clean.js';
import { mentionsInside, paintMentions } from './mentions.js';
import type { Palette } from './palette.js';
import { alsoCalled, byProminence, nameAndCount, shown, tableSection, type Section } from './section.js';

/** More people than even a long report quotes. */
const limit = 40;

/** Everyone in the article with titles, institutions and other names; null when there is no one. */
export function people(result: Result, palette: Palette): Section | null {
  const persons = byProminence(entitiesOf(result, 'person'));
  if (persons.length === 0) return null;
  const rolesOf = new Map<string, ResultRole[]>(persons.map(({ id }) => [id, []]));
  for (const role of result.roles) rolesOf.get(role.person)?.push(role);
  const entities = new Map(result.entities.map((entity) => [entity.id, entity]));
  const rows = persons.map(({ id, name, aliases, mentions }) => ({
    left: nameAndCount(name, mentions.length, palette.type.person, palette),
    right: [
      ...titles(rolesOf.get(id) ?? [], entities, result, palette),
      ...(aliases.length > 0 ? [alsoCalled(aliases, palette)] : []),
    ],
  }));
  return tableSection(palette.strong('PEOPLE'), rows, limit, palette);
}

/** Each title once, whatever its case, with the institutions that it does not itself name. */
function titles(
  roles: readonly ResultRole[],
  entities: ReadonlyMap<string, ResultEntity>,
  result: Result,
  palette: Palette,
): string[] {
  const byTitle = new Map<string, { painted: string; institutions: Set<string> }>();
  for (const role of roles) {
    const title = clean(role.title).toLowerCase();
    const known = byTitle.get(title) ?? {
      painted: paintTitle(role, result, palette),
      institutions: new Set(),
    };
    byTitle.set(title, known);
    const institution = role.institution === null ? undefined : entities.get(role.institution);
    if (institution && !names(title, institution)) {
      known.institutions.add(palette.type[institution.type](shown(institution.name)));
    }
  }
  return [...byTitle.values()].map(({ painted, institutions }) => [painted, ...institutions].join(', '));
}

/** The title with the organizations and places that it names in their colours. */
function paintTitle({ title, mention }: ResultRole, result: Result, { type }: Palette): string {
  const start = result.mentions[mention]?.start ?? 0;
  const inside = mentionsInside(result.mentions, mention);
  return type.title(paintMentions(title, start, inside, (inner, text) => type[inner](text)));
}

/** Whether a title in lower case names an entity, by whichever of its names. */
function names(title: string, { name, aliases }: ResultEntity): boolean {
  return [name, ...aliases].some((form) => title.includes(clean(form).toLowerCase()));
}
