/*
 * News agencies, and the words by which publications and the parts of a news page are known.
 *
 * What: agencies as datelines name them, words in the names of publications, labels at the
 * start of a line ("Watch", "Opinion"), and sections of papers.
 * Source: general knowledge; the national agencies of the members of OANA, ANSA, FANA and
 * AASA. Date: 2026-11.
 * To extend: an agency in capitals; a word or label in small letters.
 */

import { listed } from '../text/words.js';

/** News agencies as datelines name them, in capitals. */
export const newsAgencies: ReadonlySet<string> = new Set(
  listed(`
    AP AFP REUTERS XINHUA UPI DPA EFE ANSA TASS ITAR-TASS KYODO YONHAP BERNAMA ANTARA PTI ANI IANS UNI
    UNB BSS APP IRNA ISNA TASNIM FARS MENA KUNA WAM SPA QNA ONA BNA PETRA SANA NNA INA SUNA MAP TAP APS
    IPS NAN GNA KNA ZIANA ENA VNA VNS CNA MNA TNA KAZINFORM MONTSAME AZERTAC BELTA UKRINFORM INTERFAX
    SPUTNIK BLOOMBERG PRNEWSWIRE MERCOPRESS VOA BBC CNN RFE IRIN IINA ANADOLU AA CANA ANN ALBAWABA
  `),
);

/**
 * Words in the names of publications, agencies and others who report, in small letters; hardly
 * ever in those of places.
 */
export const publicationWords: ReadonlySet<string> = new Set(
  listed(`
    news newswire times today post press daily herald tribune gazette agency agencies bulletin journal
    chronicle observer courier telegraph guardian examiner advertiser dispatch inquirer sentinel broadcasting
    online media radio tv international report reporter staff correspondent
    party club company group ministry association team
  `),
);

/** What stands before a colon or dash at the start of a paragraph without being a place, in small letters. */
export const lineLabels: ReadonlySet<string> = new Set(
  listed(`
    by from on in at published update updated posted last date breaking watch listen video photo photos
    picture pictures live opinion editorial analysis comment commentary exclusive interview feature
    review correction clarification note editor editors editor's read also more related source question
    answer warning summary background explainer factbox fact key advertisement sponsored disclaimer
    caption copyright tag tags who what why how when where
  `),
);

/** Sections of papers and sites, which stand above headlines, in small letters. */
export const sectionNames: ReadonlySet<string> = new Set(
  listed(`
    sport sports football soccer cricket rugby tennis business economy finance markets money world
    international national local regional politics news nation opinion opinions editorial editorials
    comment commentary columns columnists analysis letters features feature lifestyle life culture arts
    entertainment showbiz technology tech science health education environment travel style fashion food
    weather crime courts property motoring obituaries briefs headlines home latest breaking exclusive
    video videos podcast podcasts gallery special reports
  `),
);
