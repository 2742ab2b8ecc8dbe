import type { TitleRecord } from '../../cast/record.js';
import { nameOfCountry } from '../../knowledge/countries.js';
import { longDate } from '../dates.js';
import { counted } from '../wording.js';
import type { Collection, Member } from './collection.js';
import { countryName } from './entries.js';
import { named, plain } from './escape.js';
import type { MapPoint } from './map.js';

/*
 * The cast of all articles as lists. Each has a line that opens: titles over time, other names,
 * who stands in the same articles, and these, with a link to the first mention.
 */

/** Most of a type that are listed: a browser stays quick with them. Those in most articles are. */
export const mostListed = 2000;
/** More than so many are folded away. */
const unfolded = 20;
/** What is listed of one of the cast. */
const most = { titles: 12, aliases: 12, companions: 8, articles: 60 };

const headings = { person: 'People', organization: 'Organizations', place: 'Places' } as const;

/** The id of one of the cast. */
export const memberId = ({ record }: Member): string => `c${record.id}`;

export type MemberType = keyof typeof headings;
export const memberTypes = Object.keys(headings) as MemberType[];

/** One type of the cast, in pieces; `isListed` gets those that the page has. */
export function* drawMembers(
  collection: Collection,
  type: MemberType,
  isListed: ReadonlySet<Member>,
): Generator<string> {
  const members = collection.membersOf(type);
  if (members.length === 0) return;
  yield `<section class="members" id="${headings[type].toLowerCase()}"><h2>${headings[type]} <span class="count">${members.length.toLocaleString('en')}</span></h2>
<ul>`;
  for (const member of members.slice(0, unfolded)) yield drawMember(member, collection, isListed);
  yield '</ul>';
  const rest = members.slice(unfolded, mostListed);
  if (rest.length > 0) {
    yield `<details class="rest"><summary>${rest.length.toLocaleString('en')} more</summary><ul>`;
    for (const member of rest) yield drawMember(member, collection, isListed);
    yield '</ul></details>';
  }
  if (members.length > mostListed) {
    const left = (members.length - mostListed).toLocaleString('en');
    yield `<p class="note">and ${left} more, which stand in fewer articles: they are listed there</p>`;
  }
  yield '</section>\n';
}

/** Those that the page lists. */
export function listedMembers(collection: Collection): Set<Member> {
  return new Set(memberTypes.flatMap((type) => collection.membersOf(type).slice(0, mostListed)));
}

function drawMember(member: Member, collection: Collection, isListed: ReadonlySet<Member>): string {
  const { record } = member;
  const titles = [...record.titles.values()].sort((a, b) => b.articles - a.articles);
  const aliases = [...record.names.keys()].filter((name) => name !== record.name);
  const companions = record.type === 'person' ? collection.companionsOf(member, most.companions) : [];
  const notes = [
    ...(titles.length > 0
      ? [`<ul class="titles">${titles.slice(0, most.titles).map(titleOverTime).join('')}</ul>`]
      : []),
    ...(aliases.length > 0
      ? [`<p class="note also"><i>also</i> ${aliases.slice(0, most.aliases).map(named).join(', ')}</p>`]
      : []),
    ...(companions.length > 0
      ? [
          `<p class="note"><i>with</i> ${companions
            .map(
              ({ member: other, articles }) =>
                `${isListed.has(other) ? `<a href="#${memberId(other)}">${named(other.record.name)}</a>` : named(other.record.name)}${articles > 1 ? ` <span class="count">×${articles}</span>` : ''}`,
            )
            .join(', ')}</p>`,
        ]
      : []),
    articlesOf(member, collection),
  ];
  return `<li id="${memberId(member)}" class="member ${record.type}"><details><summary><span class="name">${named(record.name)}</span> <span class="what">${what(member, titles)}</span> <span class="count">${counted(record.articles, ['article', 'articles'])}</span></summary><div class="more">${notes.join('')}</div></details></li>
`;
}

/** What is said of one in a line: a person's title of today, a place's country. */
function what({ record }: Member, titles: readonly TitleRecord[]): string {
  // The country of an organization is a guess by the articles that name it.
  if (record.type === 'organization') return '';
  if (record.type === 'place') {
    return record.country === null || nameOfCountry(record.country) === record.name
      ? ''
      : countryName(record.country);
  }
  const [first] = [...titles.filter(({ former }) => !former), ...titles];
  return first === undefined ? '' : titleWords(first);
}

function titleWords({ title, institution, former }: TitleRecord): string {
  const isNamed = institution === null || title.toLowerCase().includes(institution.toLowerCase());
  return `${former ? '<span class="past">former</span> ' : ''}${named(title)}${isNamed ? '' : `, ${named(institution)}`}`;
}

/** "Minister of Energy, 3 March 2024 to 2 May 2025, in 4 articles". */
function titleOverTime(title: TitleRecord): string {
  const { firstSeen, lastSeen, articles } = title;
  const time =
    firstSeen === null || lastSeen === null
      ? ''
      : `, ${plain(longDate(firstSeen))}${lastSeen === firstSeen ? '' : ` to ${plain(longDate(lastSeen))}`}`;
  return `<li>${titleWords(title)}<span class="note">${time}${articles > 1 ? `, ${counted(articles, ['article', 'articles'])}` : ''}</span></li>`;
}

function articlesOf({ appearances }: Member, { articles }: Collection): string {
  const rows = appearances.slice(0, most.articles).flatMap(({ article, mention }) => {
    const indexed = articles[article - 1];
    if (!indexed) return [];
    const date = indexed.date === null ? '' : `<time>${plain(longDate(indexed.date))}</time> `;
    return `<li>${date}<a href="#a${article}-m${mention}"><bdi>${indexed.headline}</bdi></a></li>`;
  });
  const left = appearances.length - most.articles;
  const more = left > 0 ? `<li class="note">and ${left.toLocaleString('en')} more</li>` : '';
  return `<ol class="in">${rows.join('')}${more}</ol>`;
}

/** The places of all articles that have a point, by the number of articles. */
export function pointsOfCast(collection: Collection): MapPoint[] {
  return collection.membersOf('place').flatMap((member) => {
    const { point, record } = member;
    return point ? { ...point, name: record.name, weight: record.articles, target: memberId(member) } : [];
  });
}
