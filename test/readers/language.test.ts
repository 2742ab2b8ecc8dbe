import { foreignLanguage } from '../../src/readers/language.js';

test.each([
  ['Президент России прибыл в Минск, сказал министр.', 'Russian'],
  ['Министр сказал: «Нет». Все согласны.', 'another language'],
  ['Ο πρωθυπουργός δήλωσε ότι η κυβέρνηση δεν αλλάζει.', 'Greek'],
  ['قال رئيس الوزراء إن الحكومة لن تتغير هذا العام.', 'Arabic'],
  ['प्रधानमंत्री ने सोमवार को कहा कि सरकार किसानों की मदद करेगी।', 'Hindi'],
  ['总理周一说，政府将支持农民，明年公布计划。', 'Chinese'],
  ['首相は月曜日、農家を支援すると述べた。', 'Japanese'],
  ['총리는 월요일 정부가 농민을 지원할 것이라고 말했다.', 'Korean'],
  ['ראש הממשלה אמר ביום שני כי הממשלה תתמוך בחקלאים.', 'another language'],
])('a short text in another script is in another language: %s', async (text, language) => {
  expect(await foreignLanguage(text)).toBe(language);
});

test.each([
  'The play “Преступление и наказание” opened in Leeds.',
  'Mayor Ada Roe left Oslo.',
  'Li Wei (李伟) met Президент.',
  '1–0, 2–2, 3–1',
  'The bank 中国人民银行 kept its rate.',
])('names in another script do not make a short text foreign: %s', async (text) => {
  expect(await foreignLanguage(text)).toBeNull();
});
