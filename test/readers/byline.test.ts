import { namesInByline } from '../../src/readers/byline.js';

test.each([
  'By Pat Quill, March 3, 1999',
  'By Pat Quill, 3 March 1999',
  'By Pat Quill 3 March 1999',
  'Pat Quill, Monday',
  'By Pat Quill on Monday',
  'By PAT QUILL, Monday, March 3, 1999 12:30 PM EST',
  'By Pat Quill, Mar. 3',
  'By Pat Quill, 3rd of March, 1999 at 9.05 a.m.',
  'By Pat Quill, 12:30 PM',
  'By Pat Quill, March 1999',
  'By Pat Quill 03/04/1999',
  'By Pat Quill, 1999-03-03T10:00:00Z',
  'March 3, 1999, by Pat Quill',
  'By Pat Quill, PhD',
  'By Pat Quill, M.D., Special to The Herald',
  'By Pat Quill, FRCS',
  'By Pat Quill / Special to The Herald',
  'By Pat Quill for The Herald',
])('dates, letters and papers beside a name are no authors: %s', (byline) => {
  expect(namesInByline([byline]).map((name) => name.toLowerCase())).toEqual(['pat quill']);
});

test('a byline that names only a paper has no author', () => {
  expect(namesInByline(['Special to The Herald', 'March 3, 1999', 'Monday'])).toEqual([]);
});

test.each([
  ['By Pat Quill, Jr.', ['Pat Quill, Jr.']],
  ['By Pat Quill Jr.', ['Pat Quill Jr.']],
  ['By Pat Quill, Sr., and Ada Roe', ['Pat Quill, Sr.', 'Ada Roe']],
  ['By Ada Roe, Pat Quill, III, March 3', ['Ada Roe', 'Pat Quill, III']],
  ['By Pat Quill Jr, Staff Writer', ['Pat Quill Jr']],
])('Jr., Sr. and III belong to the name before them: %s', (byline, names) => {
  expect(namesInByline([byline])).toEqual(names);
});

test.each([
  ['By April May and June Friday', ['April May', 'June Friday']],
  ['By Ma Li, Mei Ba and J. Roe', ['Ma Li', 'Mei Ba', 'J. Roe']],
  ['By Augusto Marchand, Junio Martius', ['Augusto Marchand', 'Junio Martius']],
  ['By April, May Roe', ['April', 'May Roe']],
])('names that look like dates or letters are names: %s', (byline, names) => {
  expect(namesInByline([byline])).toEqual(names);
});
