import { csvLine } from '../csv.js';
import { jsonLine } from '../jsonl.js';
import type { CastDatabase, CastMember } from '../sqlite/cast-reader.js';
import { clip } from '../summary/clean.js';

/** The cast as text, in parts that follow each other. */
export function* castText(cast: CastDatabase, format: string, columns: number): Generator<string> {
  switch (format) {
    case 'json':
      yield* asArray(cast);
      break;
    case 'csv':
      yield csvLine(csvColumns);
      for (const member of cast.members()) yield csvLine(csvCells(member));
      break;
    case 'table':
      for (const member of cast.members()) yield tableLines(member, columns);
      break;
    default:
      for (const member of cast.members()) yield jsonLine(member);
  }
}

function* asArray(cast: CastDatabase): Generator<string> {
  let lead = '[\n';
  for (const member of cast.members()) {
    yield lead + JSON.stringify(member);
    lead = ',\n';
  }
  yield lead === '[\n' ? '[]\n' : '\n]\n';
}

const csvColumns = [
  ...['id', 'type', 'name', 'titles', 'former_titles', 'country', 'aliases', 'articles', 'mentions'],
  ...['first_seen', 'last_seen', 'ref', 'companions', 'in'],
];

function csvCells(member: CastMember): (string | number | null)[] {
  const joined = (parts: readonly string[]): string => parts.join('; ');
  const titles = (former: boolean): string =>
    joined(member.titles.filter((title) => title.former === former).map(titleOf));
  return [
    member.id,
    member.type,
    member.name,
    titles(false),
    titles(true),
    member.country,
    joined(member.aliases),
    member.articles,
    member.mentions,
    member.firstSeen,
    member.lastSeen,
    member.ref,
    joined(member.companions.map(({ name }) => name)),
    joined(member.in),
  ];
}

function titleOf({ title, institution }: CastMember['titles'][number]): string {
  const names = institution !== null && !title.toLowerCase().includes(institution.toLowerCase());
  return names ? `${title}, ${institution}` : title;
}

/** A line for each: how many articles, the name, when, and what is said of it. */
function tableLines(member: CastMember, columns: number): string {
  const { articles, name, type, country, firstSeen, lastSeen } = member;
  const time =
    firstSeen === null ? '' : firstSeen === lastSeen ? firstSeen : `${firstSeen} to ${lastSeen ?? ''}`;
  const titles = member.titles
    .slice(0, 3)
    .map((title) => (title.former ? `formerly ${titleOf(title)}` : titleOf(title)));
  const notes = [type === 'person' ? titles.join('; ') : type, country ?? '', time];
  const line = `${String(articles).padStart(5)}  ${name}  ${notes.filter((note) => note !== '').join(' · ')}`;
  return `${' '.repeat(line.length - line.trimStart().length)}${clip(line, Math.max(40, columns) - 5)}\n`;
}
