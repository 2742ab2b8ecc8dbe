import type { Head } from './reader.js';

/*
 * Kinds of files that hold no text which could be read here, with the one sentence that
 * helps. They are recognised by their first bytes (the signatures of the file formats).
 */

const starts = (bytes: Buffer, signature: string, at = 0): boolean =>
  bytes.toString('latin1', at, at + signature.length) === signature;

/** What a file is that no reader can read, and what to do about it; null for all others. */
export function refusalOf(head: Head, name: string): string | null {
  const { bytes } = head;
  const extension = /\.\w{1,8}$/.exec(name.toLowerCase())?.[0] ?? '';
  if (starts(bytes, '\xD0\xCF\x11\xE0')) return oldOffice(extension);
  if (starts(bytes, 'PK')) return zipped(bytes, extension);
  if (isImage(bytes)) {
    return 'it is an image; its text has to be recognised first (for example: tesseract IMAGE - | extract -)';
  }
  if (isRecording(bytes)) return 'it is a recording; give its transcript or its subtitles (.srt, .vtt)';
  if (
    starts(bytes, 'Rar!') ||
    starts(bytes, '7z\xBC\xAF') ||
    starts(bytes, 'BZh') ||
    starts(bytes, '\xFD7zXZ') ||
    starts(bytes, '\x28\xB5\x2F\xFD')
  ) {
    return 'it is packed in a way that is not read here; unpack it first (ZIP, tar and gzip are read)';
  }
  if (starts(bytes, 'SQLite format 3'))
    return 'it is a database of SQLite; give its articles as JSONL or CSV';
  if (starts(bytes, 'PAR1')) return 'it is a Parquet file; give its articles as JSONL or CSV';
  if (starts(bytes, '\x7FELF') || starts(bytes, 'MZ') || starts(bytes, '\xCA\xFE\xBA\xBE'))
    return 'it is a program, not a text';
  if (/^<\?xml[\s?]/.test(head.text)) {
    return 'it is XML of a kind that is not read here (pages, feeds, NITF and NewsML are); give its text';
  }
  return null;
}

function oldOffice(extension: string): string {
  if (extension === '.xls') return 'it is a spreadsheet of Excel; save it as CSV';
  if (extension === '.ppt' || extension === '.pps')
    return 'it is a presentation of the old kind; save it as PDF';
  if (extension === '.msg') return 'it is a message of Outlook; save it as .eml';
  return 'it is a document of the old kind of Word; save it as .docx (for example: soffice --convert-to docx FILE)';
}

/** Documents that are ZIP archives with a purpose. */
function zipped(bytes: Buffer, extension: string): string | null {
  const has = (name: string): boolean => bytes.includes(name, 0, 'latin1');
  if (
    extension === '.xlsx' ||
    extension === '.ods' ||
    has('xl/workbook') ||
    has('opendocument.spreadsheet')
  ) {
    return 'it is a spreadsheet; save it as CSV';
  }
  if (
    extension === '.pptx' ||
    extension === '.odp' ||
    has('ppt/presentation') ||
    has('opendocument.presentation')
  ) {
    return 'it is a presentation; save it as PDF';
  }
  if (extension === '.epub' || has('application/epub+zip'))
    return 'it is a book; save its chapters as HTML or text';
  return null;
}

function isImage(bytes: Buffer): boolean {
  const isHeif = starts(bytes, 'ftyp', 4) && /^(?:heic|heix|mif1|avif)/.test(bytes.toString('latin1', 8, 12));
  return (
    isHeif ||
    starts(bytes, '\x89PNG') ||
    starts(bytes, '\xFF\xD8\xFF') ||
    starts(bytes, 'GIF8') ||
    (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) ||
    starts(bytes, 'II*\0') ||
    starts(bytes, 'MM\0*') ||
    (starts(bytes, 'BM') && bytes.readUInt16LE(bytes.length > 8 ? 6 : 0) === 0 && bytes.length > 30)
  );
}

function isRecording(bytes: Buffer): boolean {
  return (
    starts(bytes, 'ID3') ||
    starts(bytes, 'OggS') ||
    starts(bytes, 'fLaC') ||
    starts(bytes, 'ftyp', 4) ||
    starts(bytes, '\x1A\x45\xDF\xA3') ||
    (starts(bytes, 'RIFF') && (starts(bytes, 'WAVE', 8) || starts(bytes, 'AVI ', 8))) ||
    (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0 && bytes[1] !== 0xfe && bytes[1] !== 0xff)
  );
}
