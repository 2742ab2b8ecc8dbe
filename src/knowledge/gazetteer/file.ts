import type { ArraysFormat, ArraysOf } from '../../binary/arrays-file.js';

/** What the arrays of the gazetteer's file hold; `Gazetteer` says what the numbers mean. */
const layout = {
  /** Two ASCII letters for each country. */
  countryCodes: Uint8Array,
  keys: Uint32Array,
  rows: Uint32Array,
  buckets: Uint32Array,
  kinds: Uint8Array,
  countries: Uint8Array,
  regions: Uint16Array,
  populations: Uint8Array,
  geonameIds: Uint32Array,
  latitudes: Float32Array,
  longitudes: Float32Array,
} as const;

export type GazetteerArrays = ArraysOf<typeof layout>;

export const gazetteerFormat: ArraysFormat<typeof layout> = {
  title: 'the gazetteer',
  magic: 0x7a67_786e, // "nxgz"
  version: 3,
  isNamed: false,
  layout,
};
