const words = (list: string): string[] => list.trim().split(/\s+/);

/** Stand before a name: no sentence ends after them. */
export const beforeNames = new Set(
  words(`
    Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Eng Engr Adv Atty Hon Rev Fr Msgr Ven Shri Smt Lic Ing Mohd
    Gen Lt Col Maj Capt Cpt Sgt Cpl Spc Cmdr Cdr Adm Brig Supt Insp Det Const Ofc
    Sen Sens Rep Reps Gov Govs Pres Amb Min Sec Atty Ald Asst Assoc Dep Sra Dra
    Mt Ft Ste Pte Pvt Cong vs v cf viz e.g i.e approx
  `),
);

/** Stand before a number; elsewhere most are plain words or names. */
export const beforeNumbers = new Set(
  words(`
    No Nos no nos Art Arts art Sec Fig Figs fig p pp Vol Vols vol Ch Para Rs Tk Op Reg Ref Rte Rt Apt Ste
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    ca c pop
  `),
);

/** May end a sentence as well as stand within one. */
export const ambiguous = new Set(
  words(`
    Inc Co Cos Corp Ltd LLC Bros Jr Sr Esq St Ave Blvd Rd Sq Bldg Dept Dist Govt Univ Assn Pty Bhd Sdn
    Plc PLC etc al ext est hrs hr mins secs lb lbs oz sq cu tel Tel Ph.D dept govt inc ltd corp
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mass Mich Minn Mo Mont Neb Nev Okla Ore
    Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que
  `),
);

/**
 * Words that begin many sentences and, with a capital, seldom stand within one: what tells
 * "He lives in the U.S. The ..." from "the U.S. Embassy".
 */
export const sentenceStarters = new Set(
  words(`
    The A An This That These Those There Here It Its He His She Her They Their We Our You Your I My
    In On At By For From With Without Under Over Of To As After Before During Since Until Between
    Among Against Despite Following According Also Another Any All Both Each Every Few Many
    Most Much Several Some Such No Not Nor None Other Others One Two Three Four Five Six
    And But Or So Yet If When While Where Whether Because Although Though However Therefore Thus
    Then Meanwhile Moreover Nevertheless Still Instead Once Only Even Earlier Later Last Next Now
    Today Yesterday Tomorrow What Who Why How Which Whose Is Are Was Were Do Does Did Has Have Had
    Will Would Can Could Should May Might Must Let Please Asked Speaking Police Officials Analysts
    Critics Experts Witnesses Reports Authorities
  `),
);

/** Whether a full stop after the word belongs to it wherever it stands. */
export function isAbbreviation(word: string): boolean {
  return (
    beforeNames.has(word) || ambiguous.has(word) || (isCapitals(word) && isAbbreviation(capitalised(word)))
  );
}

/** Whether a full stop after the word belongs to it when a number follows. */
export function isAbbreviationBeforeNumber(word: string): boolean {
  return beforeNumbers.has(word) || (isCapitals(word) && beforeNumbers.has(capitalised(word)));
}

const isCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== capitalised(word);
const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
