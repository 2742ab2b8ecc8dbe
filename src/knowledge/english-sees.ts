/*
 * Sees of the Church of England whose names are of larger or as well-known towns and regions elsewhere, too.
 *
 * What: the name as news has it after "the Bishop of".
 * Source: general knowledge, after the Church of England's list of dioceses. Date: 2026-11.
 * To extend: a row. Leave out those that bishops elsewhere have, too: Birmingham, Lincoln, Manchester,
 * Newcastle, Norwich, Peterborough, Portsmouth, Rochester, Worcester.
 */

/** Names of towns that after "Bishop of" are in England. */
export const englishSees: ReadonlySet<string> = new Set([
  'Bristol',
  'Canterbury',
  'Carlisle',
  'Chelmsford',
  'Chester',
  'Chichester',
  'Coventry',
  'Derby',
  'Durham',
  'Ely',
  'Exeter',
  'Gloucester',
  'Guildford',
  'Hereford',
  'Leeds',
  'Leicester',
  'Lichfield',
  'Liverpool',
  'Oxford',
  'Salisbury',
  'Sheffield',
  'Southwark',
  'St Albans',
  'Truro',
  'Wakefield',
  'Winchester',
  'York',
]);
