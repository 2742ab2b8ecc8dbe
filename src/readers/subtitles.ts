import { InputError } from '../errors.js';
import { decodeBytes } from '../inputs/encodings.js';
import { decodeEntities } from './html/strings.js';
import { documentReader } from './reader.js';

const timing =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;
/** A pause of so many seconds after a sentence ends a paragraph. */
const longPause = 2.5;
/** Characters from which on the end of a sentence ends a paragraph. */
const longParagraph = 600;

/** Subtitles and captions of films (SubRip, WebVTT): what is said, as paragraphs. */
export const subtitles = documentReader({
  name: 'subtitles',
  description: 'subtitles (.srt, .vtt)',
  extensions: ['.srt', '.vtt'],
  recognizes: ({ text }) =>
    /^WEBVTT(?:[ \t\r\n]|$)/.test(text) || /^\d+\s*\r?\n\s*\d{1,2}:\d{2}:\d{2}[.,]\d{1,3}\s*-->/.test(text),
  article: async (bytes, { where, encoding }) => {
    const { text: source, warnings } = await decodeBytes(bytes, where, { encoding });
    const text = spokenText(source);
    if (text === '') throw new InputError(where, 'nothing is said in it');
    return {
      text,
      converted: true,
      metadata: { format: 'subtitles' },
      ...(warnings.length > 0 && { warnings }),
    };
  },
});

/** What is said in the cues, one paragraph for each speaker or until a pause. */
function spokenText(source: string): string {
  const paragraphs: string[] = [];
  let current = '';
  let lastEnd = 0;
  let lastLine = '';
  const finish = (): void => {
    if (current !== '') paragraphs.push(current);
    current = '';
  };
  for (const block of source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => timing.test(line));
    const times = at < 0 ? null : timing.exec(lines[at] ?? '');
    // Headers, notes and styles have no times.
    if (!times) continue;
    const start = seconds(times, 1);
    const isSentence = /[.!?]["”’)]*$/.test(current);
    if (isSentence && (start - lastEnd > longPause || current.length > longParagraph)) finish();
    lastEnd = seconds(times, 5);
    for (const raw of lines.slice(at + 1)) {
      const { line, isNewSpeaker } = spoken(raw);
      // Captions that roll show a line again with the next one.
      if (line === '' || line === lastLine) continue;
      lastLine = line;
      if (isNewSpeaker) finish();
      current += (current === '' ? '' : ' ') + line;
    }
  }
  finish();
  return paragraphs.join('\n\n');
}

function seconds(times: RegExpExecArray, from: number): number {
  const part = (offset: number): number => Number(times[from + offset] ?? 0);
  return part(0) * 3600 + part(1) * 60 + part(2) + part(3) / 1000;
}

/** A line of a cue without its marks, and whether somebody else begins to speak. */
function spoken(raw: string): { line: string; isNewSpeaker: boolean } {
  const speaker = /<v(?:\.[^\s>]*)?\s+([^>]{1,60})>/.exec(raw)?.[1]?.trim();
  const bare = decodeEntities(
    raw
      .replace(/<[^<>]{0,100}>/g, '')
      .replace(/\{\\[^{}]{0,100}\}/g, '')
      // Sounds and music.
      .replace(/\[[^[\]]{1,60}\]|\([A-Z][A-Z ,'-]{2,40}\)|♪[^♪]*♪?/g, ' '),
  );
  const mark = /^\s*(?:[-–—]\s*(?=\S)|>>+\s*)/.exec(bare)?.[0];
  const said = bare
    .slice(mark?.length ?? 0)
    .replace(/\s+/g, ' ')
    .trim();
  // A mark of a speaker of whom there was but a sound.
  const line = /^[-–—>]+$/.test(said) ? '' : said;
  const isNamed = /^[A-Z][A-Z .'-]{1,40}:\s/.test(line);
  return {
    line: speaker !== undefined && line !== '' ? `${speaker}: ${line}` : line,
    isNewSpeaker: speaker !== undefined || mark !== undefined || isNamed,
  };
}
