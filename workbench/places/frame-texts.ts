/*
 * The texts of made-up articles about places (see frames.ts): [A] stands for a place whose
 * identity is known, {People} for the adjective of its people.
 */

/** Of one country or its people, [A] and [B] in it, and of [C], which is elsewhere. */
export const abroad = [
  '{People} officials from [A] and [B] opened an office in [C] last week.',
  'The company, which has plants in [A] and [B], will build another in [C].',
  'Police in [A] said that the suspect had called a number in [C]. He was held in [B].',
  '[C] hosted the final, and the {People} team went home to [A] by way of [B].',
  'The {People} minister spoke in [A] on Monday. Her deputy was on his way to [C].',
  'Trains between [A] and [B] stood still. A parcel for [C] was late as well.',
];
export const alone = [
  'The meeting in [C] ended on Friday.',
  'Two people were hurt when a bus left the road in [C].',
];
/** Of a country's people and a place [C] of theirs whose name others have, too. */
export const home = [
  'Floods reached [C], {People} officials said.',
  'Prices rose in [C], a {People} newspaper reported on Sunday.',
  'The {People} government sent doctors to [C] and [A].',
  '{People} voters in [C] chose a mayor.',
];
/** Of small places [C] and [D] near [A], which is larger. */
export const near = [
  '[C] schools were closed on Monday. Residents of [C] and [D] were told to boil water, and crews came from [A].',
  'A man from [C] was charged after a fire in [D], police said. He was taken to a hospital in [A].',
  'The [C] team beat [D] on Friday night.',
  'The board of [A] will vote on a road to [C]. A bridge in [D] is to be repaired.',
];

/** Of the region [R], where [A] is. */
export const regional = [
  'The governor of [R] met mayors in [A] on Tuesday.',
  'Farmers in [R] lost their crops. Roads to [A] were closed.',
  'Voters in [R] go to the polls on Sunday, and {People} parties have sent help.',
  'Rain fell in [R].',
];

/** Of a landmark or natural feature [F], near its country's people or far from them. */
export const landmark = [
  'Hundreds gathered at [F] on Sunday.',
  'Reporters were waiting near [F] when the {People} minister came from [A].',
  'A plane that had left [A] turned back towards [F], officials said.',
  'Visitors to [F] rose by a tenth last year, a report said.',
  'The {People} president will open the new wing of [F] in May.',
  'Two hikers were found near [F]. They were taken to [A].',
];

/** Of capitals [C] and [D], by which news means governments, too. */
export const capitals = [
  'The president returned to [C] on Monday.',
  '[C] and [D] agreed to meet again, officials said.',
  'He was the ambassador in [C] before he went to [A].',
  '[C] (AP) - Ministers spoke for two days about the budget.',
  'A spokesman in [C] said that nothing had been decided.',
  'The minister of {People} affairs flew from [D] to [C].',
  'In [C], lawmakers voted against the bill. The market in [A] fell.',
];

/** Of a village [S] that no gazetteer has, though one far away is called so, in the country of [A]. */
export const strange = [
  '[A] - A bus fell from a bridge in [S] on Monday, {People} police said.',
  'The {People} army said that it had taken the village of [S], north of [A].',
  '[A] - Residents of [S] fled to [B] after the floods.',
];
