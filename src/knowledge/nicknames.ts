/*
 * Short and pet forms of given names, by which bearers are called in news.
 *
 * What: English ones and those of other languages that English-language news uses, each with
 * the names that it stands for. What is only the beginning of the name ("Ben", "Dan") needs no
 * row.
 * Source: general knowledge of given names. Date: 2026-11.
 * To extend: a row with the short form first; all in small letters without accents.
 */

const rows = `
abby abigail; alex alexander alexandra alejandro; andy andrew andreas; annie ann anne anna; becky rebecca;
beth elizabeth; betsy elizabeth; betty elizabeth; bill william; billy william; bob robert; bobby robert;
cathy catherine katherine; charlie charles charlotte; chuck charles; danny daniel; dave david; debbie deborah;
dick richard; dolly dorothy; don donald; donnie donald; ed edward edmund edwin; eddie edward; ellie eleanor;
fred frederick alfred; freddie frederick; gabby gabrielle; gene eugene; greg gregory; hank henry; harry henry harold;
jack john; jackie jacqueline; jake jacob; jamie james; jenny jennifer; jerry gerald jerome; jim james; jimmy james;
joe joseph; joey joseph; johnny john; josh joshua; kate katherine catherine; kathy katherine kathleen; katie katherine;
ken kenneth; kenny kenneth; larry lawrence laurence; lenny leonard; lexi alexandra; liz elizabeth; lizzie elizabeth;
lou louis louise; maggie margaret; mandy amanda; matt matthew; meg margaret; mick michael; mickey michael; mike michael;
mikey michael; mitch mitchell; molly mary; nancy anne; ned edward; nick nicholas nikolaos; nicky nicholas nicola;
paddy patrick; pat patrick patricia; patty patricia; peggy margaret; pepe jose; pete peter; phil philip phillip;
polly mary; randy randall; ray raymond; rick richard; ricky richard; rob robert; robbie robert; ron ronald;
ronnie ronald; sally sarah; sam samuel samantha; sandy alexander sandra; sasha alexander alexandra aleksandr;
steve stephen steven; sue susan; susie susan; ted theodore edward; teddy theodore edward; terry terence;
tim timothy; timmy timothy; toby tobias; tom thomas tomas; tommy thomas; tony anthony antonio; vicky victoria;
vova vladimir; volodya vladimir; will william; willie william; xavi xavier; zack zachary
`;

let fullNames: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function readRows(): ReadonlyMap<string, ReadonlySet<string>> {
  const entries = rows.split(';').map((row) => {
    const [short = '', ...full] = row.trim().split(/\s+/);
    return [short, new Set(full)] as const;
  });
  return new Map(entries);
}

/** Whether a name is a short form: "danny". */
export function isPetName(name: string): boolean {
  fullNames ??= readRows();
  return fullNames.has(name);
}

/** Whether one given name is a usual short form of the other: "danny" of "daniel". */
export function isNickname(short: string, full: string): boolean {
  fullNames ??= readRows();
  return fullNames.get(short)?.has(full) ?? false;
}
