/**
 * The quick way to read learners.
 *
 * Nearly every learner of nearly every return is written as plainly as XML allows, and nothing is wrong with it:
 * `<Name>text</Name>`, no attributes, entities, comments or sections, all in order. Such learners are read here, from
 * bytes and four at a time, in a small part of the time that the XML parser needs. At the first thing that is not so,
 * this gives up and says nothing: the parser, which knows all of XML, then reads that learner from its beginning, and
 * the reader says what there is to say of it. So there are no issues here, and nothing is decided in two ways.
 */

import type { Scalar } from '../../record/describe.ts';
import { type ChildSpec, NONE } from '../../schema/schema.ts';
import type { Limits } from '../issue.ts';
import { type Child, childOf, type Entity, PLACES } from './elements.ts';

/** A record that is being read. */
export type Draft = Record<string, Scalar | undefined | object>;

/** Texts up to this length are kept with their values: codes, dates and postcodes repeat, names do not. */
const KEPT = 10;
/** Room behind the bytes, so that any tag can be compared with what stands at any place. */
const ROOM = 64;

const [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32] as const;

/** By byte: 1 for a character of a text that stands for itself. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= SPACE && byte < 127 && !'<>&]'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

export class PlainLearners {
  readonly #learner: Child;
  readonly #limits: Limits;
  readonly #encoder = new TextEncoder();
  #text = '';
  /** The text as UTF-8, and a zero behind it. */
  #bytes = new Uint8Array(0);
  #view = new DataView(this.#bytes.buffer);
  /** The byte that comes next, and how many more bytes than characters there were before it. */
  #at = 0;
  #shift = 0;
  #elements = 0;
  #end = 0;
  #lines = 0;
  #lineStart = 0;
  #linesBefore = 0;

  constructor(learner: ChildSpec, limits: Limits) {
    this.#learner = childOf(learner);
    this.#limits = limits;
  }

  /** Takes a text in which learners may follow each other. */
  open(text: string): void {
    const most = text.length * 3 + ROOM;
    if (this.#bytes.length < most) {
      this.#bytes = new Uint8Array(most);
      this.#view = new DataView(this.#bytes.buffer);
    }
    this.#bytes[this.#encoder.encodeInto(text, this.#bytes).written] = 0;
    this.#text = text;
    this.#at = 0;
    this.#shift = 0;
    this.#end = 0;
  }

  /**
   * The learner that comes next; undefined if what comes is none, not whole or not plain. There is no going on after
   * that but with another text.
   */
  read(): Draft | undefined {
    const { opening, entity } = this.#learner;
    this.#elements = 0;
    this.#lines = 0;
    this.#lineStart = this.#end;
    this.#skipSpace();
    this.#linesBefore = this.#lines;
    if (!opening.isAt(this.#view, this.#at)) return undefined;
    this.#at += opening.length;
    const learner = this.#record(entity!);
    if (learner !== undefined) this.#end = this.#at - this.#shift;
    return learner;
  }

  /** The place in the text behind the learner that was read last. */
  get end(): number {
    return this.#end;
  }

  /** The line ends since the learner before: up to the beginning of the one that was read last, and up to its end. */
  get linesBefore(): number {
    return this.#linesBefore;
  }

  get lines(): number {
    return this.#lines;
  }

  /** The characters since the last of these line ends, or since the learner before if there was none. */
  get column(): number {
    return this.#end - this.#lineStart;
  }

  /** What stands from here to the end of the entity. */
  #record(entity: Entity): Draft | undefined {
    const { spec, followers } = entity;
    const record: Draft = spec.blank();
    let seen = 0;
    let last = -1;
    for (;;) {
      this.#skipSpace();
      let child = followers[last + 1];
      if (child === undefined || !child.opening.isAt(this.#view, this.#at)) {
        if (entity.closing.isAt(this.#view, this.#at)) {
          this.#at += entity.closing.length;
          return (spec.mandatory & ~seen) === 0 ? record : undefined;
        }
        child = entity.children.find(({ opening }) => opening.isAt(this.#view, this.#at));
        if (child === undefined) return undefined;
        followers[last + 1] = child;
      }
      const { ordered, position, many, bit } = child.spec;
      if (++this.#elements > this.#limits.elements) return undefined;
      if (!ordered) {
        if (!many && record[child.name] !== undefined) return undefined;
      } else if (position > last || (position === last && many)) last = position;
      else return undefined;
      seen |= bit;
      this.#at += child.opening.length;
      const read =
        child.entity === undefined ? this.#field(child, record) : this.#part(child, child.entity, record);
      if (!read) return undefined;
    }
  }

  #part({ name, spec: { max } }: Child, entity: Entity, record: Draft): boolean {
    const list = record[name];
    if (Array.isArray(list) && list.length === max) return false;
    const part = this.#record(entity);
    if (part === undefined) return false;
    if (list === NONE) record[name] = [part];
    else if (Array.isArray(list)) list.push(part);
    else record[name] = part;
    return true;
  }

  #field(child: Child, record: Draft): boolean {
    const bytes = this.#bytes;
    const from = this.#at;
    const start = from - this.#shift;
    let at = from;
    let byte = bytes[at]!;
    let hash = 0;
    while (PLAIN[byte] === 1) {
      hash = (hash * 31 + byte) | 0;
      byte = bytes[++at]!;
    }
    if (byte > 127) at = this.#passAccents(at);
    if (!child.closing.isAt(this.#view, at)) return false;
    this.#at = at + child.closing.length;
    const place = (hash ^ (hash >>> 8)) & (PLACES - 1);
    const known = child.texts[place]!;
    if (known.length === at - from && this.#isAt(known, from)) record[child.name] = child.values[place];
    else {
      const text = this.#text.slice(start, at - this.#shift);
      const value = text.length > this.#limits.value ? undefined : child.spec.read(text);
      if (value === undefined || !child.spec.check.ok(value)) return false;
      record[child.name] = value;
      // Only such texts are kept as have a byte for each character: they are compared by bytes.
      if (text.length <= KEPT && text.length === at - from) {
        child.texts[place] = text;
        child.values[place] = value;
      }
    }
    return true;
  }

  #isAt(known: string, from: number): boolean {
    const bytes = this.#bytes;
    for (let i = 0; i < known.length; i++) if (bytes[from + i] !== known.charCodeAt(i)) return false;
    return known !== '';
  }

  /** Where a text ends that has a character of two or three bytes at the place. */
  #passAccents(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    for (;;) {
      const byte = bytes[at]!;
      if (byte < 128) {
        if (PLAIN[byte] === 0) return at;
        at++;
      } else if (byte < 0xe0) {
        // Control characters.
        if (byte === 0xc2 && bytes[at + 1]! < 0xa0) return at;
        this.#shift++;
        at += 2;
      } else {
        // The line separator, and what has no place in a name: private signs and those of two units.
        if (byte > 0xec || (byte === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0xa8)) return at;
        this.#shift += 2;
        at += 3;
      }
    }
  }

  #skipSpace(): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (;;) {
      const byte = bytes[at];
      if (byte === LINE_FEED) {
        this.#lines++;
        this.#lineStart = at + 1 - this.#shift;
      } else if (byte !== SPACE && byte !== TAB && (byte !== RETURN || bytes[at + 1] !== LINE_FEED)) break;
      at++;
    }
    this.#at = at;
  }
}
