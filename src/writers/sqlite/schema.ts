import { relationNames, relations, type Column, type RelationName } from '../relations/relations.js';

/** Of the file's header, by which tools such as `file` know what made it: "news". */
export const applicationId = 0x6e657773;
/** Counts on when a table or a column changes its meaning. */
export const schemaVersion = 1;

const sqlTypes = { integer: 'INTEGER', real: 'REAL', text: 'TEXT' } as const;

function columnSql({ name, type, required, references }: Column): string {
  return [
    `  ${name} ${sqlTypes[type]}`,
    ...(required ? ['NOT NULL'] : []),
    ...(references === undefined ? [] : [`REFERENCES ${references}(id)`]),
  ].join(' ');
}

function tableSql(name: RelationName): string {
  const columns = ['  id INTEGER PRIMARY KEY', ...relations[name].map(columnSql)];
  return `CREATE TABLE ${name} (\n${columns.join(',\n')}\n);\n`;
}

/** The tables of articles, and those of the cast, which is gathered from them. */
export const tablesSql = `
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};
${relationNames.map(tableSql).join('')}
CREATE TABLE cast (
  id INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT,
  geonames_id INTEGER,
  article_count INTEGER NOT NULL,
  mention_count INTEGER NOT NULL,
  first_seen TEXT,
  last_seen TEXT,
  ref TEXT
);
CREATE TABLE cast_members (
  entity_id INTEGER PRIMARY KEY REFERENCES entities(id),
  cast_id INTEGER NOT NULL REFERENCES cast(id)
);
CREATE TABLE cast_names (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  cast_id INTEGER NOT NULL REFERENCES cast(id),
  name TEXT NOT NULL,
  article_count INTEGER NOT NULL
);
CREATE TABLE cast_titles (
  id INTEGER PRIMARY KEY,
  cast_id INTEGER NOT NULL REFERENCES cast(id),
  title TEXT NOT NULL,
  institution TEXT,
  former INTEGER NOT NULL,
  article_count INTEGER NOT NULL,
  first_seen TEXT,
  last_seen TEXT
);
CREATE VIRTUAL TABLE articles_fts USING fts5(
  headline, text, content='articles', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE cast_fts USING fts5(
  name, content='cast_names', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
`;

/** Made after the rows, which is faster than keeping them up to date on the way. */
export const indicesSql = `
CREATE INDEX IF NOT EXISTS articles_date ON articles(date);
CREATE INDEX IF NOT EXISTS sentences_article ON sentences(article_id);
CREATE INDEX IF NOT EXISTS entities_article ON entities(article_id);
CREATE INDEX IF NOT EXISTS entities_name ON entities(type, name);
CREATE INDEX IF NOT EXISTS aliases_entity ON aliases(entity_id);
CREATE INDEX IF NOT EXISTS mentions_article ON mentions(article_id);
CREATE INDEX IF NOT EXISTS mentions_entity ON mentions(entity_id);
CREATE INDEX IF NOT EXISTS mentions_sentence ON mentions(sentence_id);
CREATE INDEX IF NOT EXISTS roles_person ON roles(person_id);
CREATE INDEX IF NOT EXISTS roles_institution ON roles(institution_id);
CREATE INDEX IF NOT EXISTS dates_entity ON dates(entity_id);
CREATE INDEX IF NOT EXISTS dates_days ON dates(first_day, last_day);
CREATE INDEX IF NOT EXISTS places_entity ON places(entity_id);
CREATE INDEX IF NOT EXISTS places_country ON places(country);
CREATE INDEX IF NOT EXISTS places_geonames ON places(geonames_id);
CREATE INDEX IF NOT EXISTS countries_article ON countries(article_id);
CREATE INDEX IF NOT EXISTS countries_country ON countries(country);
CREATE INDEX IF NOT EXISTS evidence_key ON evidence(key, entity_id);
CREATE INDEX IF NOT EXISTS cast_name ON cast(type, name);
CREATE INDEX IF NOT EXISTS cast_members_cast ON cast_members(cast_id);
CREATE INDEX IF NOT EXISTS cast_names_cast ON cast_names(cast_id);
CREATE INDEX IF NOT EXISTS cast_titles_cast ON cast_titles(cast_id);
`;

/** Views that answer the usual questions without joins. */
export const viewsSql = `
CREATE VIEW IF NOT EXISTS appearances AS
SELECT c.id AS cast_id, c.type, c.name, a.id AS article_id, a.name AS article, a.date, a.headline,
       e.id AS entity_id, e.name AS called, e.mention_count
FROM cast_members m
JOIN cast c ON c.id = m.cast_id
JOIN entities e ON e.id = m.entity_id
JOIN articles a ON a.id = e.article_id;

CREATE VIEW IF NOT EXISTS role_holders AS
SELECT m.cast_id, c.name AS person, r.title, r.former, i.name AS institution, i.type AS institution_type,
       im.cast_id AS institution_cast_id, a.id AS article_id, a.name AS article, a.date, a.headline
FROM roles r
JOIN articles a ON a.id = r.article_id
JOIN cast_members m ON m.entity_id = r.person_id
JOIN cast c ON c.id = m.cast_id
LEFT JOIN entities i ON i.id = r.institution_id
LEFT JOIN cast_members im ON im.entity_id = r.institution_id;

CREATE VIEW IF NOT EXISTS companions AS
SELECT m.cast_id, c.name, o.id AS other_id, o.name AS other, o.type AS other_type,
       count(DISTINCT e.article_id) AS article_count
FROM cast_members m
JOIN cast c ON c.id = m.cast_id
JOIN entities e ON e.id = m.entity_id
JOIN entities f ON f.article_id = e.article_id AND f.type IN ('person', 'organization')
JOIN cast_members n ON n.entity_id = f.id AND n.cast_id <> m.cast_id
JOIN cast o ON o.id = n.cast_id
WHERE c.type IN ('person', 'organization')
GROUP BY m.cast_id, o.id;

CREATE VIEW IF NOT EXISTS article_places AS
SELECT a.id AS article_id, a.name AS article, a.date, a.headline, e.name AS place, p.country, p.kind,
       p.latitude, p.longitude, p.geonames_id, p.score, e.mention_count
FROM places p
JOIN entities e ON e.id = p.entity_id
JOIN articles a ON a.id = p.article_id;

CREATE VIEW IF NOT EXISTS article_dates AS
SELECT a.id AS article_id, a.name AS article, a.date AS published, a.headline, e.name AS expression,
       d.value, d.first_day, d.last_day
FROM dates d
JOIN entities e ON e.id = d.entity_id
JOIN articles a ON a.id = d.article_id;

CREATE VIEW IF NOT EXISTS quotable AS
SELECT n.cast_id, c.name, c.type, s.text AS sentence, a.id AS article_id, a.name AS article, a.date
FROM mentions m
JOIN cast_members n ON n.entity_id = m.entity_id
JOIN cast c ON c.id = n.cast_id
JOIN sentences s ON s.id = m.sentence_id
JOIN articles a ON a.id = m.article_id;
`;
