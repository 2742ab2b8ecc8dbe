import type { TitleRecord } from '../../cast/record.js';
import sqlite3 from 'node-sqlite3-wasm';
import { applicationId, schemaVersion } from './schema.js';

/** One of the cast as it is written. */
export interface CastMember {
  id: number;
  type: string;
  name: string;
  aliases: string[];
  country: string | null;
  geonamesId: number | null;
  articles: number;
  mentions: number;
  firstSeen: string | null;
  lastSeen: string | null;
  /** The id that the user's list of names has for it. */
  ref: string | null;
  titles: TitleRecord[];
  /** Who stands in the same articles, most often first. */
  companions: { id: number; name: string; articles: number }[];
  /** Names of the articles, in their order. */
  in: string[];
}

export interface CastDatabase {
  /** Most articles first. */
  members(): Generator<CastMember>;
  close(): void;
}

/** Companions and articles that are listed; the database has them all. */
const mostCompanions = 20;
const mostArticles = 1000;

/** Opens the cast of a database for reading. */
export function openCast(path: string): CastDatabase {
  const database = new sqlite3.Database(path, { readOnly: true });
  const all = database.prepare('SELECT * FROM cast ORDER BY article_count DESC, mention_count DESC, id');
  const names = database.prepare(
    'SELECT name FROM cast_names WHERE cast_id = ? ORDER BY article_count DESC, id',
  );
  const titles = database.prepare(
    'SELECT * FROM cast_titles WHERE cast_id = ? ORDER BY article_count DESC, id',
  );
  const companions = database.prepare(`
    SELECT n.cast_id AS id, c.name, count(DISTINCT e.article_id) AS articles
    FROM cast_members m
    JOIN entities e ON e.id = m.entity_id
    JOIN entities f ON f.article_id = e.article_id AND f.type = 'person'
    JOIN cast_members n ON n.entity_id = f.id AND n.cast_id <> m.cast_id
    JOIN cast c ON c.id = n.cast_id
    WHERE m.cast_id = ? GROUP BY n.cast_id ORDER BY articles DESC, n.cast_id LIMIT ${mostCompanions}`);
  const articles = database.prepare(`
    SELECT DISTINCT a.name FROM cast_members m JOIN entities e ON e.id = m.entity_id
    JOIN articles a ON a.id = e.article_id WHERE m.cast_id = ? ORDER BY a.id LIMIT ${mostArticles}`);
  return {
    *members() {
      for (const row of all.iterate()) {
        const id = Number(row.id);
        const name = text(row.name);
        yield {
          id,
          type: text(row.type),
          name,
          aliases: names
            .all([id])
            .map((other) => text(other.name))
            .filter((other) => other !== name),
          country: textOrNull(row.country),
          geonamesId: row.geonames_id === null ? null : Number(row.geonames_id),
          articles: Number(row.article_count),
          mentions: Number(row.mention_count),
          firstSeen: textOrNull(row.first_seen),
          lastSeen: textOrNull(row.last_seen),
          ref: textOrNull(row.ref),
          titles: titles.all([id]).map((title) => ({
            title: text(title.title),
            institution: textOrNull(title.institution),
            former: title.former === 1,
            articles: Number(title.article_count),
            firstSeen: textOrNull(title.first_seen),
            lastSeen: textOrNull(title.last_seen),
          })),
          companions:
            row.type === 'person'
              ? companions.all([id]).map((other) => ({
                  id: Number(other.id),
                  name: text(other.name),
                  articles: Number(other.articles),
                }))
              : [],
          in: articles.all([id]).map((article) => text(article.name)),
        };
      }
    },
    close: () => {
      for (const statement of [all, names, titles, companions, articles]) statement.finalize();
      database.close();
    },
  };
}

/** The names of the articles that a database has; null for a file that is no database of this tool. */
export function knownArticles(path: string): Set<string> | null {
  const database = new sqlite3.Database(path, { readOnly: true });
  try {
    const isOurs =
      database.get('PRAGMA application_id')?.application_id === applicationId &&
      database.get('PRAGMA user_version')?.user_version === schemaVersion;
    if (!isOurs) return null;
    return new Set(database.all('SELECT name FROM articles').map(({ name }) => text(name)));
  } catch {
    return null;
  } finally {
    database.close();
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
