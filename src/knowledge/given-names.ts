/*
 * Given names that are words, towns or countries as well.
 *
 * What: those of people in news whose names a reader could take for something else, where the
 * sentence begins with them ("Hope Roe sang") or the next word is a surname ("Paris Roe").
 * Source: general of names in English-speaking countries and in the parts of
 * Africa and Asia where names are English words. Date: 2026-11.
 * To extend: a name in the list of its kind, in small letters.
 */

import { listed } from '../text/words.js';

/** Words that are given names. */
export const wordNames: ReadonlySet<string> = new Set(
  listed(`
    hope faith joy grace charity mercy patience prudence constance felicity verity honor honour clemency
    mark bill bob rob pat nick jack frank drew chase chance chuck skip rich art gene grant miles max rusty
    dusty rocky sandy sunny sonny buddy justice pearl ruby amber jade opal crystal coral ivory flint clay
    cliff heath glen dale brook brooke woody ash rose lily daisy iris ivy violet holly heather hazel olive
    poppy jasmine laurel fern myrtle rosemary ginger saffron basil rowan autumn summer april june august
    dawn eve skye stormy misty hunter archer mason carter cooper tanner taylor tyler parker porter sawyer
    chandler fisher lance pierce penny peg dolly kitty bunny robin wren jay martin drake colt leo angel
    trinity destiny harmony melody carol viola piper harper promise precious blessing gift goodness godwin
    goodluck lucky happy happiness fortune wisdom innocent comfort beauty memory talent victory victor
    blessed welcome sixpence trymore takesure lovemore givemore beloved darling ernest rex ace buck bud
    curt dick don hank mack patsy perry reese sue troy van wade ward ray reid reed royal
  `),
);

/** Towns, regions and countries that are given names. */
export const placeNames: ReadonlySet<string> = new Set(
  listed(`
    paris london vienna florence sydney austin dallas kenya india brooklyn chelsea madison savannah charlotte
    georgia virginia carolina dakota montana jordan israel jackson lincoln houston denver phoenix memphis
    orlando camden preston milan verona siena sienna adelaide victoria alexandria asia america ireland
    holland chad tyrone kerry clare shannon devon kent bradford boston cheyenne aspen catalina odessa petra
    cairo santiago salvador diego lima trenton raleigh carson kingston lourdes geneva chester clinton cody
    dayton easton eugene hamilton helena hudson indiana kingsley kyoto lexington logan lorraine marion
    mercedes oakley olympia palmer persia pierre quincy regina roman seville shelby sheridan skyler
    valencia vernon winston york
  `),
);

/** Titles that are given names. */
export const titleNames: ReadonlySet<string> = new Set(
  listed(
    'sultan prince princess major dean earl duke king queen count baron bishop judge malik amir emir sheikh khan marshal',
  ),
);
