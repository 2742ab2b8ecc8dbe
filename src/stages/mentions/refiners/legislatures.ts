import type { Refiner } from './refiner.js';

/** National parliaments and their chambers that go by a name of their own. */
const names = new Set(
  `Althing Althingi Bundesrat Bundestag Cortes Dáil Duma Eduskunta Folketing Knesset Khural Hural Majilis
  Majlis Mazhilis Meclis Oireachtas Rada Riigikogu Riksdag Sabor Saeima Seanad Seimas Sejm Skupština Storting
  Sansad Vouli Fono`.split(/\s+/),
);

/** "Majilis" is no place, whatever stands around it. */
export const legislatures: Refiner = ({ text }, candidates) =>
  candidates.map((mention) =>
    (mention.type === 'place' || mention.type === 'person') &&
    names.has(text.slice(mention.start, mention.end))
      ? { ...mention, type: 'organization' }
      : mention,
  );
