import { evidenceOf, type Evidence } from '../../cast/evidence.js';
import { entitiesOf, type Result } from '../../result.js';
import { entityTypes, type MentionType, mentionTypes } from '../../types.js';
import { longDate } from '../dates.js';
import { isDoubtful } from '../doubt.js';
import type { ArticleText } from '../writer.js';
import { countOf } from '../wording.js';
import { drawCountries } from './countries.js';
import { drawEntries, entryId } from './entries.js';
import { escape, named, plain, webAddress } from './escape.js';
import { drawMap, type MapPoint } from './map.js';
import { markedText } from './text.js';
import { legendSlot, partLevel, titleLevel } from './slots.js';
import { drawTimeline } from './timeline.js';

/** What the page takes of an article: it as HTML with slots, and what is gathered over all. Plain data. */
export interface DrawnArticle {
  html: string;
  /** Escaped: in one line, for the page's title and for lists. */
  headline: string;
  /** ISO 8601 calendar date. */
  date: string | null;
  id: string;
  types: readonly MentionType[];
  countries: readonly { country: string; weight: number }[];
  evidence: readonly CastEvidence[];
}

/** What an article says of one of the cast; its entity is a position in the article. */
export interface CastEvidence extends Evidence {
  /** Index of the first mention. */
  firstMention: number;
  point: Omit<MapPoint, 'name' | 'weight' | 'target'> | null;
}

/** Draws an article. */
export function drawArticle(result: Result, source: ArticleText): DrawnArticle {
  const entries = drawEntries(result);
  const text = markedText(result, source, entries.targetOf);
  const id = plain(String(result.id));
  const headline = result.headline === null || result.headline.trim() === '' ? id : plain(result.headline);
  const map = drawMap(pointsOf(result), mapLabel(result));
  const countries = drawCountries(result.countries, 'Share of what the article says of places');
  const where =
    map === '' && countries === ''
      ? ''
      : `<div class="where">${map === '' ? '' : `<section class="places"><h${partLevel}>Map</h${partLevel}>\n${map}${mapNote(result)}</section>`}${countries}</div>\n`;
  return {
    html: `<header>${facts(result)}
<h${titleLevel} class="headline">${text.headline ?? headline}</h${titleLevel}>
${byline(result)}${found(result)}${warnings(result)}</header>
${legendSlot}<div class="reading"><div class="text">${text.body}</div>
<div class="lists">${entries.html}</div></div>
${where}${drawTimeline(result, source)}`,
    headline,
    date: result.date,
    id,
    types: mentionTypes.filter((type) => result.mentions.some((mention) => mention.type === type)),
    countries: result.countries,
    evidence: evidenceOf(result).map((evidence) => castEvidence(evidence, result)),
  };
}

/** The site, linked to where it was published, the date and the id. */
function facts({ metadata, date, id, headline }: Result): string {
  const address = metadata?.url === undefined ? null : webAddress(metadata.url);
  const site = metadata?.site ?? (address === null ? '' : new URL(metadata?.url ?? '').hostname);
  const where =
    address === null
      ? named(site)
      : `<a href="${address}" rel="noopener noreferrer nofollow external">${named(site)}</a>`;
  const parts = [
    site === '' ? '' : where,
    date === null ? '' : `<time datetime="${escape(date)}">${plain(longDate(date))}</time>`,
    headline === null ? '' : `<span class="id">${named(String(id))}</span>`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<p class="facts">${parts.join(' <span class="dot">·</span> ')}</p>`;
}

function byline({ metadata }: Result): string {
  const names = metadata?.byline ?? [];
  return names.length === 0 ? '' : `<p class="byline">By ${names.map(named).join(', ')}</p>\n`;
}

/** "7 people, 3 organizations, 5 places". */
function found(result: Result): string {
  const counts = entityTypes
    .map((type) => ({ type, count: entitiesOf(result, type).length }))
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => countOf(type, count));
  const words = counts.length === 0 ? 'No people, organizations, places or dates found.' : counts.join(', ');
  return `<p class="found">${words}</p>\n`;
}

function warnings({ warnings: lines }: Result): string {
  return lines.map((line) => `<p class="warning">${named(line)}</p>\n`).join('');
}

function pointsOf(result: Result): MapPoint[] {
  return result.entities.flatMap((entity, position) => {
    if (entity.type !== 'place' || entity.latitude == null || entity.longitude == null) return [];
    const { latitude, longitude, kind } = entity;
    return {
      ...{ name: entity.name, latitude, longitude, weight: entity.mentions.length },
      isArea: isAreaKind(kind),
      isDoubtful: isDoubtful(entity, result),
      target: entryId(position),
    };
  });
}

const isAreaKind = (kind: string | null | undefined): boolean =>
  kind === 'country' || kind === 'region' || kind === 'natural';

function mapLabel(result: Result): string {
  const names = pointsOf(result).map(({ name }) => name);
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  return `Map of the places: ${names.slice(0, 10).join(', ')}${more}`;
}

function mapNote(result: Result): string {
  const points = pointsOf(result);
  const notes = [
    ...(points.some(({ isArea }) => isArea) ? ['A ring stands for a country, region or sea.'] : []),
    ...(points.some(({ isDoubtful: doubt }) => doubt) ? ['A dashed line means doubtful.'] : []),
  ];
  return notes.length === 0 ? '' : `<p class="note">${notes.join(' ')}</p>`;
}

function castEvidence(evidence: Evidence, result: Result): CastEvidence {
  const entity = result.entities[evidence.entity];
  const point =
    entity?.type === 'place' && entity.latitude != null && entity.longitude != null
      ? {
          ...{ latitude: entity.latitude, longitude: entity.longitude },
          isArea: isAreaKind(entity.kind),
          isDoubtful: isDoubtful(entity, result),
        }
      : null;
  return { ...evidence, firstMention: entity?.mentions[0] ?? 0, point };
}
