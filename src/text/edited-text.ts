/** For each code unit of an edited text, where what it stands for begins and ends in the given one. */
export interface Origin {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A text after changes, and the way back to the text that was given. */
export interface EditedText {
  readonly text: string;
  /** Null where each unit stands for the one at its own offset. */
  readonly origin: Origin | null;
}

/** Replaces parts of a text, from its start to its end, and keeps where everything comes from. */
export class TextEditor {
  private readonly parts: string[] = [];
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private length = 0;
  /** Up to where the given text has been dealt with. */
  private done = 0;

  /** No part may be replaced by one of more than twice its length. */
  constructor(private readonly given: string) {
    this.starts = new Uint32Array(2 * given.length);
    this.ends = new Uint32Array(2 * given.length);
  }

  /** Puts `part` in place of what is between two offsets, of which the first is not before those of the last call. */
  replace(from: number, to: number, part: string): void {
    this.keepUntil(from);
    this.parts.push(part);
    for (let at = 0; at < part.length; at += 1, this.length += 1) {
      this.starts[this.length] = from;
      this.ends[this.length] = to;
    }
    this.done = to;
  }

  finish(): EditedText {
    this.keepUntil(this.given.length);
    const { starts, ends, length } = this;
    return {
      text: this.parts.join(''),
      origin: { starts: starts.slice(0, length), ends: ends.slice(0, length) },
    };
  }

  private keepUntil(to: number): void {
    this.parts.push(this.given.slice(this.done, to));
    for (let at = this.done; at < to; at += 1, this.length += 1) {
      this.starts[this.length] = at;
      this.ends[this.length] = at + 1;
    }
  }
}

/** The way back over two changes of which `later` was made of what `earlier` gave. */
export function throughBoth(earlier: Origin | null, later: Origin | null): Origin | null {
  if (earlier === null || later === null) return earlier ?? later;
  return {
    starts: later.starts.map((start) => earlier.starts[start] ?? 0),
    ends: later.ends.map((end) => earlier.ends[end - 1] ?? 0),
  };
}
