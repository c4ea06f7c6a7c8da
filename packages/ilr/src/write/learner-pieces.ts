/** Cuts the text of a return into its learners and what stands between them, without reading what is inside. */

/** Who takes the pieces, in the order of the file; put together again they are the file. */
export interface PieceTaker {
  between(text: string): void;
  /** A learner's element, from its first to its last character. */
  learner(text: string): void;
}

/** What may begin something of interest: a learner's tag, or a stretch whose content is no markup. */
const BEGIN = /<(?:!--|!\[CDATA\[|\?|\/?(?:[\w.-]+:)?Learner(?=[\s>/]))/g;
const CLOSED_BY: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };
/** Longer than any tag that `BEGIN` knows: so much is kept back at the end of a piece of text. */
const LONGEST = 256;

/** Takes text as it arrives and hands it on in pieces. */
export class LearnerPieces {
  readonly #taker: PieceTaker;
  #text = '';
  /** Up to where the text was handed on, and where to look next. */
  #from = 0;
  #at = 0;
  /** Where the learner that is open begins; -1 while none is. */
  #begin = -1;
  #depth = 0;

  constructor(taker: PieceTaker) {
    this.#taker = taker;
  }

  write(text: string): void {
    this.#text += text;
    this.#cut(false);
  }

  end(): void {
    this.#cut(true);
    this.#between(this.#text.length);
  }

  #cut(last: boolean): void {
    for (;;) {
      BEGIN.lastIndex = this.#at;
      const found = BEGIN.exec(this.#text);
      if (!found) {
        this.#at = Math.max(this.#at, this.#text.length - (last ? 0 : LONGEST));
        break;
      }
      this.#at = found.index;
      const end = this.#endOf(found[0]);
      if (end < 0) break;
      if (CLOSED_BY[found[0]] === undefined) this.#tag(found.index, end);
      this.#at = end;
    }
    this.#between(this.#begin < 0 ? this.#at : this.#begin);
    this.#text = this.#text.slice(this.#from);
    this.#at -= this.#from;
    if (this.#begin >= 0) this.#begin = 0;
    this.#from = 0;
  }

  /** Where what begins here ends, or -1 if that has not arrived. */
  #endOf(begin: string): number {
    const close = CLOSED_BY[begin];
    if (close !== undefined) {
      const at = this.#text.indexOf(close, this.#at + begin.length);
      return at < 0 ? -1 : at + close.length;
    }
    let quote = '';
    for (let i = this.#at + begin.length; i < this.#text.length; i++) {
      const sign = this.#text[i]!;
      if (quote !== '') {
        if (sign === quote) quote = '';
      } else if (sign === '"' || sign === "'") quote = sign;
      else if (sign === '>') return i + 1;
    }
    return -1;
  }

  #tag(from: number, to: number): void {
    const closes = this.#text[from + 1] === '/';
    const alone = this.#text[to - 2] === '/';
    if (!closes) {
      if (this.#depth === 0) this.#begin = from;
      if (!alone) this.#depth++;
    } else if (this.#depth > 0) this.#depth--;
    if (this.#depth > 0 || this.#begin < 0) return;
    this.#between(this.#begin);
    this.#taker.learner(this.#text.slice(this.#begin, to));
    this.#from = to;
    this.#begin = -1;
  }

  #between(to: number): void {
    if (to > this.#from) this.#taker.between(this.#text.slice(this.#from, to));
    this.#from = Math.max(this.#from, to);
  }
}
