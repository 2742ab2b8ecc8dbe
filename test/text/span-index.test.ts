import fc from '../support/properties.js';
import { SpanIndex } from '../../src/text/span-index.js';
import { overlaps } from '../../src/text/spans.js';

const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

test('the spans that overlap another one are found, in the order in which they were given', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), span, (spans, other) => {
      expect(new SpanIndex(spans).overlapping(other)).toEqual(spans.filter((one) => overlaps(one, other)));
    }),
  );
});

test('of many spans only those near the other one are looked at', () => {
  let reads = 0;
  const spans = Array.from({ length: 10_000 }, (_, index) => ({
    get start() {
      reads += 1;
      return 10 * index;
    },
    end: 10 * index + 5,
  }));
  const index = new SpanIndex(spans);
  reads = 0;
  expect(index.overlapping({ start: 50_003, end: 50_012 })).toHaveLength(2);
  expect(reads).toBeLessThan(100);
});
