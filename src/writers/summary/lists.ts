import { entitiesOf, type DateEntity, type Result, type ResultEntity } from '../../result.js';
import { entityTypes, type EntityType } from '../../types.js';
import { clean } from './clean.js';
import { nameOfCountry } from '../../knowledge/countries.js';
import { readMoment, type Moment } from '../dates.js';
import { isDoubtful } from '../doubt.js';
import { byProminence } from '../prominence.js';
import { hardSpace, percent, plural } from '../wording.js';
import { beside, shareWidth, spaced } from './layout.js';
import type { Palette } from './palette.js';
import { alsoCalled, listSection, nameAndCount, tableSection, type Section } from './section.js';

/** The most names in one column of a list: about what fits on a screen with the people above it. */
const limit = 15;
const gap = 4;
const narrowest = 24;
const mostCountries = 8;
const mostBeside = 4;

/** The lists of organizations, places, dates and whatever else was found, without empty ones. */
export function lists(result: Result, palette: Palette): Section[] {
  const found: Section[] = [];
  for (const type of entityTypes) {
    if (type === 'person' || !result.entities.some((entity) => entity.type === type)) continue;
    found.push(
      type === 'date'
        ? dates(entitiesOf(result, type), palette)
        : list(type, entitiesOf(result, type), result, palette),
    );
  }
  return [...found, ...countries(result, palette), ...otherTitles(result, palette)];
}

/**
 * Sections side by side in as many columns as the width allows; when there are more
 * sections than columns, each goes below the column that is shortest so far.
 */
export function sideBySide(sections: readonly Section[], width: number): string[] {
  if (sections.length === 0) return [];
  const room = Math.floor((width + gap) / (narrowest + gap));
  const count = Math.min(mostBeside, Math.max(1, room), sections.length);
  const columns = Array.from({ length: count }, () => ({ sections: [] as Section[], height: 0 }));
  for (const section of sections) {
    const shortest = columns.reduce((a, b) => (b.height < a.height ? b : a));
    shortest.sections.push(section);
    shortest.height += section.lines(section.naturalWidth).length + 1;
  }
  const natural = columns.map((column) =>
    Math.max(...column.sections.map((section) => section.naturalWidth)),
  );
  const widths = widened(columns, shareWidth(natural, width - gap * (count - 1)), width - gap * (count - 1));
  const blocks = columns.map((column, index) =>
    spaced(column.sections.map((section) => section.lines(widths[index] as number))),
  );
  return beside(blocks, widths, gap);
}

/** Gives width that is left to long lists, which fall into several columns. */
function widened(
  columns: readonly { sections: readonly Section[]; height: number }[],
  widths: readonly number[],
  width: number,
): number[] {
  let left = width - widths.reduce((sum, one) => sum + one, 0);
  const wider = [...widths];
  const byHeight = columns.map((column, index) => ({ ...column, index })).sort((a, b) => b.height - a.height);
  for (const { sections, index } of byHeight) {
    const [longest] = [...sections].sort((a, b) => (b.mostColumns ?? 1) - (a.mostColumns ?? 1));
    if (!longest) continue;
    const step = longest.naturalWidth + gap;
    const more = Math.min((longest.mostColumns ?? 1) - 1, Math.floor(left / step));
    if (more <= 0) continue;
    wider[index] = Math.max(widths[index] ?? 0, longest.naturalWidth) + more * step;
    left -= more * step;
  }
  return wider;
}

function list(
  type: EntityType,
  entities: readonly ResultEntity[],
  result: Result,
  palette: Palette,
): Section {
  const items = byProminence(entities).map((entity) => {
    const notes = {
      country: entity.type === 'place' ? entity.country : null,
      doubtful: isDoubtful(entity, result),
    };
    return {
      name: nameAndCount(entity.name, entity.mentions.length, palette.type[type], palette, notes),
      note: alsoCalled(entity.aliases, palette),
    };
  });
  return listSection(palette.strong(plural(type).toUpperCase()), items, limit, palette);
}

/** The countries by weight; of one there is nothing to compare. */
function countries({ countries: weighed }: Result, palette: Palette): Section[] {
  if (weighed.length === 0) return [];
  const rows = weighed.map(({ country, weight }) => ({
    left: palette.type.place(nameOfCountry(clean(country))),
    right: [palette.quiet(percent(weight).padStart(4, hardSpace))],
  }));
  return [tableSection(palette.strong('COUNTRIES'), rows, mostCountries, palette)];
}

/** Dates in order of time, each with the words it was written in; then those that name no time. */
function dates(entities: readonly DateEntity[], palette: Palette): Section {
  const dated: { entity: DateEntity; moment: Moment }[] = [];
  const undated: DateEntity[] = [];
  for (const entity of entities) {
    const moment = entity.value === undefined ? null : readMoment(entity.value);
    if (moment) dated.push({ entity, moment });
    else undated.push(entity);
  }
  dated.sort((a, b) => a.moment.order - b.moment.order);
  const paint = palette.type.date;
  const rows = [
    ...dated.map(({ entity: { name, aliases, mentions }, moment: { label } }) => {
      const words = [name, ...aliases].map(clean).filter((form) => form !== label);
      return {
        left: nameAndCount(label, mentions.length, paint, palette),
        right: words.length === 0 ? [] : [words.join(', ')],
      };
    }),
    ...undated.map(({ name, aliases, mentions }) => ({
      left: nameAndCount(name, mentions.length, paint, palette),
      right: aliases.length === 0 ? [] : [alsoCalled(aliases, palette)],
    })),
  ];
  return tableSection(palette.strong('DATES'), rows, limit, palette);
}

/** Titles that no named person holds, most often named first. */
function otherTitles(result: Result, palette: Palette): Section[] {
  const held = new Set(result.roles.map((role) => role.mention));
  const counts = new Map<string, { name: string; count: number }>();
  result.mentions.forEach(({ type, text }, index) => {
    if (type !== 'title' || held.has(index)) return;
    const name = clean(text);
    const known = counts.get(name.toLowerCase()) ?? { name, count: 0 };
    counts.set(name.toLowerCase(), { ...known, count: known.count + 1 });
  });
  if (counts.size === 0) return [];
  const items = [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ name, count }) => ({
      name: nameAndCount(name, count, palette.type.title, palette),
      note: '',
    }));
  return [listSection(palette.strong('OTHER TITLES'), items, limit, palette)];
}
