import { expectLocated, type Case } from '../../support/located.js';

const parts: Case[] = [
  // A part of a state is in no town of the state's name.
  [
    'Fires burned in [Southern California], and [California] sent help.',
    'Southern California',
    'US',
    'region',
  ],
  ['Snow closed schools in [Western Pennsylvania].', 'Western Pennsylvania', 'US', 'region'],
  // The wider world is no town in Texas.
  ['The [West] must stop, a minister in [China] said.', 'West', null, null],
];

test.each(parts.map((each) => ({ each })))('a part, without a point: $each', ({ each }) =>
  expectLocated(each),
);

const others: Case[] = [
  ['The actress flew from [L.A.] to [New York].', 'L.A.', 'US', 'city', [34.05, -118.24]],
  ['Floods hit [Lafayette], [La.], on Monday.', 'Lafayette', 'US', 'city', [30.2, -92]],
  ['Shops in eastern [Kathmandu] were shut.', 'Kathmandu', 'NP', 'city', [27.7, 85.3]],
];

test.each(others.map((each) => ({ each })))('$each', ({ each }) => expectLocated(each));
