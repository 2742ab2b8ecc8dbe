/** "On Mon, 29 Sep 2025 at 10:12, Ada Roe <ada@example.org> wrote:", which may be cut in two lines. */
const attribution =
  /^(?:on|le|am|el|il)\b[^\n]{4,200}(?:\n[^\n]{0,120})?(?:wrote|a écrit|schrieb|escribió|ha scritto)\s*:\s*$/im;
const original =
  /^[-_ ]*(?:original message|forwarded message|begin forwarded message|ursprüngliche nachricht)[-_: ]*$/im;
/** The headers of the message before, as Outlook repeats them. */
const repeatedHeaders = /^[*>]*from:[^\n]+\n(?:[*>]*(?:sent|date|to|cc|subject|reply-to):[^\n]*\n+){2,12}/im;
const signature = /^--\s?$/m;
const mobileSignature = /^(?:sent from my \w[\w ]{1,30}|get outlook for \w+)\.?$/im;
const disclaimer =
  /^(?:this (?:e-?mail|message)(?: and any (?:files|attachments)[^\n]{0,60})? (?:is|are|may be|may contain|contains)\b[^\n]{0,60}(?:confidential|privileged|intended)|confidentiality notice)/im;

/**
 * What the sender of a message wrote: without quoted replies, the messages below it, the
 * signature and the disclaimer. A message that only passes another one on gives that one.
 *
 * @param isFlowed Whether a line that ends with a blank goes on in the next one (RFC 3676).
 * @param isForward Whether the subject says that it passes another message on.
 */
export function ownText(message: string, isFlowed: boolean, isForward = false): string {
  const lines = message.replace(/\r\n?/g, '\n').replace(/\n{3,}/g, '\n\n');
  const text = isFlowed ? unflow(lines) : lines;
  for (const end of [attribution, original, repeatedHeaders]) {
    const found = end.exec(text);
    if (!found) continue;
    const before = cleaned(text.slice(0, found.index));
    if (before !== '' && !(isNote(before) && (isForward || /forward/i.test(found[0])))) return before;
    // Next to nothing above: the message passes on what is below.
    const below = text
      .slice(found.index + found[0].length)
      .replace(/^[\s>]*(?:(?:from|sent|date|to|cc|subject|reply-to):[^\n]*\n+){1,12}/i, '');
    return cleaned(below.replace(/^>[ ]?/gm, '')) || before;
  }
  return cleaned(text);
}

/** "FYI", "See below, Ada": what stands above a message that is passed on, and nothing more. */
export const isNote = (text: string): boolean => text.length <= longestNote && text.split(/\s+/).length <= 6;
const longestNote = 40;

function cleaned(text: string): string {
  let own = text.replace(/^>.*(?:\n|$)/gm, '');
  for (const end of [signature, mobileSignature, disclaimer]) {
    const at = own.search(end);
    if (at > 0 && own.slice(0, at).trim() !== '') own = own.slice(0, at);
  }
  return own.replace(/\n{3,}/g, '\n\n').trim();
}

function unflow(text: string): string {
  return text.replace(/^ (?=[ >]|From )/gm, '').replace(/(?<!^--) \n(?![>\n])/gm, ' ');
}
