const words = (list: string): string[] => list.trim().split(/\s+/);

/** News agencies as datelines name them, in capitals. */
const agencies = new Set(
  words(`
    AP AFP REUTERS XINHUA UPI DPA EFE ANSA TASS ITAR-TASS KYODO YONHAP BERNAMA ANTARA PTI ANI IANS UNI
    UNB BSS APP IRNA ISNA TASNIM FARS MENA KUNA WAM SPA QNA ONA BNA PETRA SANA NNA INA SUNA MAP TAP APS
    IPS NAN GNA KNA ZIANA ENA VNA VNS CNA MNA TNA KAZINFORM MONTSAME AZERTAC BELTA UKRINFORM INTERFAX
    SPUTNIK BLOOMBERG PRNEWSWIRE MERCOPRESS VOA BBC CNN RFE/RL IRIN IINA ANADOLU AA CANA ANN ALBAWABA
  `),
);

/** Words in the names of publications and agencies, hardly ever in those of places. */
const publicationWord =
  /^(?:news|newswire|times|today|post|press|daily|herald|tribune|gazette|agency|agencies|bulletin|journal|chronicle|observer|online|media|radio|tv|international|report|reporter|staff|correspondent|party|club|company|group|ministry|association|team)$/i;

/** What stands before a colon or dash at the start of a paragraph without being a place. */
const label =
  /^(?:by|from|on|in|at|published|updated?|posted|last|date|breaking|watch|listen|video|photos?|pictures?|live|opinion|editorial|analysis|comment(?:ary)?|exclusive|interview|feature|review|correction|clarification|note|editor['’]?s?|read|also|more|related|source|question|answer|warning|summary|background|explainer|factbox|fact|key|advertisement|sponsored|disclaimer|caption|copyright|tags?|who|what|why|how|when|where)$/i;

/** Whether what stands in a dateline's brackets is who reports: "Xinhua", "Borneo Bulletin/ANN". */
export function isNewsSource(text: string): boolean {
  return text
    .trim()
    .split(/[\s/]+/)
    .some((word) => agencies.has(word.toUpperCase()) || publicationWord.test(word));
}

/** Whether a capitalised phrase is the name of a publication or a label rather than a place. */
export function isNoPlace(phrase: string): boolean {
  const parts = phrase.split(/[\s,/]+/);
  return isLabel(phrase) || parts.some((word) => agencies.has(word) || publicationWord.test(word));
}

/** Whether a phrase starts with a word such as "Watch", "Opinion" or "Updated". */
export function isLabel(phrase: string): boolean {
  return label.test(phrase.split(/[\s,/]+/)[0] ?? '');
}
