/*
 * Parts of people's names that do not name anybody by themselves, and surnames that come first.
 *
 * What: particles ("van der", "bin", "Al"), those after which a father's name follows,
 * generational suffixes, what is named after people, and the commonest surnames of China, Korea and Vietnam, whose
 * bearers put them before the given name.
 * Source: general knowledge; surnames by the censuses' lists of the hundred commonest ones, in
 * the romanisations of news (pinyin, Wade-Giles and Cantonese; Revised Romanization and older
 * Korean ones). Date: 2026-11.
 * To extend: a word in its list, in small letters without accents and apostrophes.
 */

import { listed } from '../text/words.js';

/** What follows is the name of one's father, by which nobody is called. */
export const patronymicParticles: ReadonlySet<string> = new Set(listed('bin ibn bint ben binti'));

/** Particles that belong to the word after them: "van der Meer", "bin Salman", "Al Thani". */
export const nameParticles: ReadonlySet<string> = new Set([
  ...patronymicParticles,
  ...listed('van von der den de del della di da do dos das du la le los al el ul ud ad as ter ten ka st'),
]);

/** Given names that are always written short, and part of the name: "Md Abdul Karim". */
export const shortGivenNames: readonly string[] = ['Md', 'Mohd', 'Muhd', 'Mst'];

/** Which bearer of a name is meant: "Robert Kennedy Jr", "Charles III". They are part of the name. */
export const generationalSuffixes: ReadonlySet<string> = new Set(
  listed('jr jnr sr snr ii iii iv vii viii ix xii xiii xiv xvi'),
);

/** Surnames that come first. */
export const surnamesInFront: ReadonlySet<string> = new Set(
  listed(`
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
    tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu
    ding ren shen yao xi hou bai qin
    kim lee park choi jung kang cho yoon jang lim oh seo shin kwon hwang ahn hong moon bae
    nguyen tran le pham hoang phan vu vo dang bui do ngo duong
    tsai hsu hsieh tseng chang chiang chou ko chiu kuo hung chu chao liao lai tsao teng
    chan cheung wong leung lam ng kwok tam
  `),
);

/** What is named after people, in small letters: "Martin Luther King Jr. Day". */
export const eponymNouns: ReadonlySet<string> = new Set(
  listed(`
    day holiday weekend boulevard blvd avenue ave street st drive dr road rd way highway parkway bridge plaza
    square park field stadium arena airport center centre library hospital school elementary middle high
    academy college university institute foundation fund memorial monument museum award awards prize medal
    scholarship lecture building courthouse community national federal state county regional international
  `),
);
