/**
 * Tells the words that a search box sent to the address from those that something else put there. On a busy page the address
 * comes to say them late, when more has been typed already: taking them back into the box would undo that.
 */
export class OwnWords {
  #last: string;
  /** What was sent and has not come to stand in the address yet, the oldest first. */
  #onTheWay: readonly string[] = [];

  constructor(inAddress: string) {
    this.#last = inAddress;
  }

  /** Whether words that were typed are to be sent; they are not where they came from the address. */
  tells(words: string): boolean {
    if (words === this.#last) return false;
    this.#last = words;
    this.#onTheWay = [...this.#onTheWay, words];
    return true;
  }

  /** Whether what stands in the address now was put there by something else. */
  isNews(inAddress: string): boolean {
    const at = this.#onTheWay.lastIndexOf(inAddress);
    // What was sent before it and never stood there has been overtaken.
    this.#onTheWay = this.#onTheWay.slice(at + 1);
    if (at >= 0 || inAddress === this.#last) return false;
    this.#last = inAddress;
    this.#onTheWay = [];
    return true;
  }
}
