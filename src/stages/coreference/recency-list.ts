/**
 * Who bears a word as part of the name, the one mentioned last first: for a word that
 * several share, so that it can be read as the nearest antecedent. Lists are short, and
 * so is every step, however many bear the word.
 */
export class RecencyList<P> {
  private readonly lists = new Map<string, P[]>();

  /** Adds a bearer behind those that are there. */
  add(word: string, person: P): void {
    const list = this.lists.get(word);
    if (!list) this.lists.set(word, [person]);
    else if (!list.includes(person) && list.length < most) list.push(person);
  }

  of(word: string): readonly P[] {
    return this.lists.get(word) ?? [];
  }

  /** The person was mentioned. */
  touch(word: string, person: P): void {
    const list = this.lists.get(word);
    if (!list || list[0] === person) return;
    const at = list.indexOf(person);
    if (at >= 0) list.splice(at, 1);
    else if (list.length === most) list.pop();
    list.unshift(person);
  }
}

const most = 8;
