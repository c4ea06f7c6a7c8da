/** Writes returns: text that the year's schema accepts, learner by learner, or an error that says why not. */

import type { Scalar } from '../record/describe.ts';
import type { Header, LearningProvider, SourceFiles } from '../record/header.ts';
import type { Learner } from '../record/learner.ts';
import { type ChildSpec, type EntitySpec, schemaOf } from '../schema/schema.ts';
import * as say from '../schema/sentences.ts';
import { namespaceOf, type Year } from '../years.ts';

/** What stands before the learners of a return to be written. */
export interface HeadToWrite {
  readonly year: Year;
  readonly Header: Header;
  readonly SourceFiles?: SourceFiles | undefined;
  readonly LearningProvider: LearningProvider;
}

export interface WriteOptions {
  /** How lines end; `\n` unless said otherwise. */
  readonly lineEnd?: '\n' | '\r\n' | undefined;
  /** Writes records as they are, also those that the schema refuses: for a return that is carried over, mistakes and all. */
  readonly asIs?: boolean | undefined;
}

/** A record that the schema would not accept. The message says which, what is wrong and what to do. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly LearnRefNumber: string | undefined;
  readonly AimSeqNumber: number | undefined;
  readonly entity: string;
  readonly field: string | undefined;

  constructor(
    message: string,
    place: {
      LearnRefNumber: string | undefined;
      AimSeqNumber: number | undefined;
      entity: string;
      field: string | undefined;
    },
  ) {
    super(message);
    this.LearnRefNumber = place.LearnRefNumber;
    this.AimSeqNumber = place.AimSeqNumber;
    this.entity = place.entity;
    this.field = place.field;
  }
}

/** Writes one return, piece by piece: `start`, `learner` for each, `end`. */
export class ReturnWriter {
  readonly #head: HeadToWrite;
  readonly #message: EntitySpec;
  readonly #lineEnd: string;
  readonly #asIs: boolean;
  #learners = 0;
  /** Where writing is, for errors. */
  #reference: string | undefined;
  #sequence: number | undefined;

  constructor(head: HeadToWrite, options: WriteOptions = {}) {
    this.#head = head;
    this.#message = schemaOf(head.year);
    this.#lineEnd = options.lineEnd ?? '\n';
    this.#asIs = options.asIs ?? false;
  }

  /** The text before the learners. */
  start(): string {
    const { year } = this.#head;
    const out = ['<?xml version="1.0" encoding="utf-8"?>', `<Message xmlns="${namespaceOf(year)}">`];
    for (const name of ['Header', 'SourceFiles', 'LearningProvider'] as const) {
      this.#part(this.#message, this.#message.byName.get(name)!, this.#head[name], out, 1);
    }
    return this.#lines(out);
  }

  /** The text of the next learner. */
  learner(learner: Learner): string {
    this.#learners++;
    const out: string[] = [];
    this.#reference = learner.LearnRefNumber;
    this.#entity(this.#message.byName.get('Learner')!.entity!, learner, out, 1);
    this.#reference = undefined;
    return this.#lines(out);
  }

  /** The text after the last learner. */
  end(): string {
    const learner = this.#message.byName.get('Learner')!;
    if (this.#learners === 0) this.#refuse(this.#message, learner, say.missing(this.#message, learner));
    return this.#lines(['</Message>']);
  }

  #lines(lines: readonly string[]): string {
    return lines.join(this.#lineEnd) + this.#lineEnd;
  }

  #entity(spec: EntitySpec, record: object, out: string[], depth: number): void {
    const indent = '  '.repeat(depth);
    out.push(`${indent}<${spec.name}>`);
    const values = record as Readonly<Record<string, unknown>>;
    for (const child of spec.children) {
      const value = values[child.name];
      if (child.entity) this.#part(spec, child, value, out, depth + 1);
      else if (value !== undefined)
        out.push(`${indent}  <${child.name}>${this.#value(spec, child, value)}</${child.name}>`);
      else if (child.bit !== 0 && !this.#asIs) this.#refuse(spec, child, say.missing(spec, child));
    }
    out.push(`${indent}</${spec.name}>`);
  }

  #part(spec: EntitySpec, child: ChildSpec, value: unknown, out: string[], depth: number): void {
    const records = child.many ? (value as readonly object[]) : value === undefined ? [] : [value as object];
    if (records.length === 0 && child.bit !== 0 && !this.#asIs)
      this.#refuse(spec, child, say.missing(spec, child));
    if (records.length > child.max && !this.#asIs) this.#refuse(spec, child, say.tooMany(spec, child));
    const aims = child.name === 'LearningDelivery';
    for (const record of records) {
      if (aims) this.#sequence = (record as { AimSeqNumber?: number }).AimSeqNumber;
      this.#entity(child.entity!, record, out, depth);
    }
    if (aims) this.#sequence = undefined;
  }

  /** A value as it is written. Only what would be read back as the same value is. */
  #value(spec: EntitySpec, child: ChildSpec, value: unknown): string {
    const text = String(value);
    if ((child.read(text) !== value && !this.#asIs) || NOT_IN_XML.test(text))
      this.#refuse(spec, child, say.unreadable(child, text));
    const fine = this.#asIs || child.check.ok(value as Scalar);
    const [violation] = fine ? [] : child.check.violations(value as Scalar);
    if (violation) this.#refuse(spec, child, say.violated(child, violation));
    return text.replace(/[&<>]/g, sign => ESCAPED[sign]!);
  }

  #refuse(spec: EntitySpec, child: ChildSpec, reason: string): never {
    const aim = this.#sequence === undefined ? '' : `, aim ${this.#sequence}`;
    const where = this.#reference === undefined ? '' : `Learner ${this.#reference}${aim}: `;
    throw new WriteError(where + reason, {
      LearnRefNumber: this.#reference,
      AimSeqNumber: this.#sequence,
      entity: spec.name,
      field: child.name,
    });
  }
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that no XML file can hold. */
const NOT_IN_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * The text of a return, in pieces of about a learner each: fields of other years are left out, all others written in
 * the order of the schema. Throws a `WriteError` at the first record that the schema would not accept.
 */
export function* writeReturn(
  head: HeadToWrite,
  learners: Iterable<Learner>,
  options: WriteOptions = {},
): Generator<string, void> {
  const writer = new ReturnWriter(head, options);
  yield writer.start();
  for (const learner of learners) yield writer.learner(learner);
  yield writer.end();
}
