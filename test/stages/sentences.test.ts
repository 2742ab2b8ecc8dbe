import { segmented } from '../support/pipeline.js';

async function sentencesOf(text: string): Promise<string[]> {
  const { sentences } = await segmented(text);
  return sentences.map(({ start, end }) => text.slice(start, end));
}

/** The text is written with a bar wherever a sentence must end, and nowhere else. */
async function expectSentences(marked: string): Promise<void> {
  const expected = marked.split('|').map((sentence) => sentence.trim());
  expect(await sentencesOf(marked.replaceAll('|', ''))).toEqual(expected);
}

describe('abbreviations', () => {
  test.each([
    ['titles', 'Gen. Prayut met Lt. Col. Somchai.| Sen. Angus King and Rep. Nancy Pelosi left.'],
    ['Eng. (saud_daily_5)', 'Artificial Intelligence, Eng. Wissam Maqadmi indicated it.| He left.'],
    ['titles of other countries', 'Adv. Roe met Cllr. Banda and Shri. Patel.| Sra. Ruiz left.'],
    ['two titles (jr_times_4)', 'Chairman of the Joint Chiefs of Staff Maj. Gen. Yousef Huneiti came.'],
    ['initials', 'J. R. Biden met George W. Bush and P.J. Crowley.| Prime Minister L. Oyun-Erdene came.'],
    ['an initial without a space (mong_montsame_11)', 'Prime Minister L.Oyun-Erdene opened it.| He left.'],
    ['months', 'He came on Sept. 3 and left on Nov. 20.| It is closed since Dec.| The road is open.'],
    ['numbers', 'As per Law No. (10) of 2021, see Art. 5 of it.| She said no.| He agreed.'],
    ['companies', 'Apple Inc. said so.| It bought Acme Corp.| The price rose.'],
    ['organizations in brackets', 'The firm (Foo Inc.) said so.| He left.'],
    ['countries', 'U.S. officials met the U.N. Secretary-General.| They like the U.S. Embassy.'],
    ['saints and streets', 'He saw St. Petersburg.| The office is on Wall St.| The doors are shut.'],
    ['clock times', 'He came at 5 p.m. Monday and slept until 7 a.m. and left.'],
    ['and before a small letter', 'The Canadian Ltd. is big, i.e. very big, etc. and so on.'],
    ['in capitals', 'GEN. PRAYUT SPOKE IN THE U.S. SENATE.| HE LEFT.'],
    ['in small letters', 'gen. prayut spoke at 5 p.m. on monday.| he left in sept. 2020.'],
  ])('%s do not end a sentence', async (_, marked) => {
    await expectSentences(marked);
  });

  test.each([
    ['U.S.', 'He lives in the U.S.| The embassy is shut.'],
    ['p.m.', 'He left at 6 p.m.| The rest stayed.'],
    ['D.C.', 'He is from Washington, D.C.| He left.'],
    ['Jr.', 'He met John Smith Jr.| They talked.'],
    ['a letter that is no initial', 'It was Plan B.| The end came soon.'],
    ['a letter after a hyphen', 'The design became RISC-V.| Standards are published.'],
    ['an acronym spelt like a title', 'They told the SEC.| At the same time, it rose.'],
  ])('%s ends a sentence before a word that starts one', async (_, marked) => {
    await expectSentences(marked);
  });
});

describe('quotation marks and brackets', () => {
  test.each([
    ['straight', '"It is done," he said.| "We won."| Then he left.'],
    ['curly', 'He said: “We won.”| Then he left.| ‘Yes.’| No.'],
    ['double backquotes', "``It was a bomb,'' said a U.S. official.| ``We saw it.''| Nobody was hurt."],
    ['nested', '“They said ‘we need help.’”| That is why she came.'],
    ['brackets', '(He came in 2020.)| She left [it all.]| The end.'],
    ['guillemets', 'It took «less than 24 hours.»| They sent photographs.'],
    ['apart from the full stop', '“We won . ”| Then he left .'],
  ])('%s belong to the sentence that they close', async (_, marked) => {
    await expectSentences(marked);
  });

  test.each([
    ['a small letter', '"Why?" he asked.| “Now where do we go?” asks Deep.'],
    ['a name and a verb', '“Why?” Mr. Khan asked.| Nobody knew.'],
    ['in small letters', '"why?" he asked.| nobody knew.'],
  ])('who speaks belongs to the question: %s', async (_, marked) => {
    await expectSentences(marked);
  });

  test('a pronoun with a capital starts a sentence after a quotation', async () => {
    await expectSentences('It was "a terrible tragedy."| He said it was painful.| "Go!"| They went.');
  });
});

describe('full stops', () => {
  test.each([
    ['ellipsis before a small letter', 'He waited... and left.| Well… maybe.'],
    ['ellipsis in small letters', 'he waited... and left.| well… maybe.| nobody knew.'],
    ['ellipsis before a capital', 'He waited...| Then he left…| At last.'],
    ['several marks', 'What?!| No way!!!| Yes.'],
    ['decimal numbers', 'Prices rose 3.5 percent.| It cost $5.| 20 people came.'],
    ['addresses', 'See www.example.com/Some.Page for more.| Write to john.Smith@example.com.'],
    ['names with a dot', 'It is sold by Newsfeed.Com of London.'],
    ['a missing space', 'It ended.|The next began.| It cost 3.5 percent in 2020.|But it fell.'],
    ['a missing space after a quotation mark', 'It came in “24 hours.”|They left.'],
    ['a missing space before an acronym', 'Make it happen.|APTN: Congratulations.'],
    [
      'a forgotten capital (nic_todaynicaragua_10)',
      'It has a relatively peaceful present.| and even if many things can be better.',
    ],
    ['a number before a small letter', 'It is of the 16th. century and is old.'],
  ])('%s', async (_, marked) => {
    await expectSentences(marked);
  });
});

describe('lines', () => {
  test('a blank line ends a sentence, and so does a line break', async () => {
    await expectSentences('Read more|\n\nHe came.|\nThe Standard Channel|\r\nMore|\r\n\r\nThe end');
  });

  test('list items are sentences, their numbers are not', async () => {
    await expectSentences(
      'He listed three things:|\n1. The first item|\n2. The second item.| It is long.|\n\nb. Small|\n- One|\n- Two',
    );
  });

  test('a text that was wrapped goes on after the line break', async () => {
    await expectSentences(
      'And based on an innovative study on talent development launched two\n' +
        'years ago, the Scheme ties in with the vision of its President Gianni\n' +
        'Infantino.| As part of this phase, the regions take part in the Talent\n' +
        'Development Scheme.|\n\nThe next paragraph starts here, and it is a longer one than that\n' +
        'before it.',
    );
  });

  test('a single line that was broken in mid-sentence goes on', async () => {
    const long = 'The minister said on Monday that the government was going to build the road and\n';
    const rest = 'the bridge. '.repeat(20).trim();
    expect((await sentencesOf(`He came.\n${long}${rest}`))[1]).toBe(`${long}the bridge.`);
  });

  test.each([
    ['a name of two words', 'The choir was led for many years by Agnes\nTolliver of Hobart.| She sang.'],
    ['one with a particle', 'The farm was sold last autumn to Joost van den\nHeuvel, a baker.| He left.'],
    ['a possessive', 'They had read about it in the memoirs of Tadeusz\nWilk’s aunt.| She wrote.'],
  ])('%s that a line break cuts in two is one', async (_, marked) => {
    await expectSentences(marked);
  });

  test.each([
    [
      'a heading and its paragraph',
      'He left.|\n\nWhole Village Mourns Its Singer Agnes|\nCrowds came to the church.',
    ],
    ['a headline and its article', 'A village near the border honours Agnes|\nThe choir sang in Hobart.'],
    ['lines of a list', 'Agnes Tolliver, a singer from Hobart|\nTadeusz Wilk, her pianist'],
    ['names on lines of their own', 'Those who came on the first day of all were Agnes|\nTadeusz|\nWilk'],
    [
      'headlines in title case',
      'Singer Agnes Tolliver Returns to Hobart|\nTadeusz Wilk plays the piano there.',
    ],
  ])('%s stay apart', async (_, marked) => {
    await expectSentences(marked);
  });

  test.each([
    ['cells and rows', 'Name|\tOffice|\nJane Doe|\tMinister of|\ntrade and|\tof|\tfish|\n\nIt ended.'],
    ['rows as wide as wrapped lines', 'The Ministry of Trade and|\tthe one of Industry and|\nthe office'],
    ['a tab after a number', '1.\tThe first item|\n(b)\tThe second item.| It is long.|\n2. One|\ttwo'],
    ['a tab after a bullet', '•\tThe first item|\n  –\tThe second item'],
    ['a tab at the ends of a line', '\tHe came.\t|\n\tHe left\t\n'],
  ])('tabs: %s', async (_, marked) => {
    await expectSentences(marked);
  });

  test('no line of a converted text was wrapped', async () => {
    const text = 'The minister said that the government was going to build the\nroad. '.repeat(9);
    const count = async (converted: boolean) => (await segmented(text, { converted })).sentences.length;
    expect([await count(false), await count(true)]).toEqual([9, 18]);
  });

  test('short lines are no wrapped text', async () => {
    await expectSentences('Apples|\nOranges|\nbananas|\nPears');
  });
});

describe('front matter', () => {
  test('headline, byline and date line are sentences of their own', async () => {
    await expectSentences(
      'Who won? Nobody knows in Almaty|\nBy J. R. Doe|\n8 June 2022|\n\nThe forum took place.| It ended.',
    );
  });

  test('a dateline is not cut off from its sentence', async () => {
    await expectSentences(
      'Ulaanbaatar/MONTSAME/. On August 3, Prime Minister L. Oyun-Erdene came.| He left.',
    );
    await expectSentences('ANAHEIM, Calif. --Shohei Ohtani won.| He is good.');
  });

  test('a dateline that has its line to itself is one', async () => {
    await expectSentences('BUFFALO, N.Y. (AP) --|\n\nAn abortion foe was charged.| He fled.');
  });
});

describe('whatever the input', () => {
  test.each([
    ['nothing', ''],
    ['line breaks', '\n'.repeat(1_000_000)],
    ['full stops', '.'.repeat(1_000_000)],
    ['abbreviations', 'a. '.repeat(333_333)],
    ['quotations', 'A." '.repeat(100_000)],
    ['brackets', ') '.repeat(300_000)],
    ['short lines', 'Ab\r'.repeat(100_000)],
    ['wrapped lines', 'abc Def ghi jkl mno pqr stu vwx yz abc def\n'.repeat(10_000)],
    ['astral characters', '😀. '.repeat(10_000)],
  ])(
    '%s: the sentences are in order, not empty, and cover every token',
    async (_, text) => {
      const { tokens, sentences } = await segmented(text);
      let next = 0;
      for (const { start, end, firstToken, endToken } of sentences) {
        // Asserted by hand: a million calls of expect would take minutes.
        if (firstToken !== next || endToken <= firstToken) throw new Error(`gap at token ${next}`);
        if (start !== tokens.starts[firstToken] || end !== tokens.ends[endToken - 1]) {
          throw new Error(`sentence at ${start} is not at its tokens`);
        }
        next = endToken;
      }
      expect(next).toBe(tokens.length);
    },
    30_000,
  );
});

test.each(['Maj.-Gen. Roe left.', 'The Lt.-Gov. is ill.', 'A St.-Denis fan sang.'])(
  'a full stop that a hyphen joins to the next word ends nothing: %s',
  async (sentence) => {
    expect(await sentencesOf(`It rained. ${sentence}`)).toEqual(['It rained.', sentence]);
  },
);
