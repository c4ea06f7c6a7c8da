/**
 * Reads a return as its text arrives, one learner at a time. What deviates from the schema becomes an issue of the
 * learner it stands in, and the rest is still read; only a file that is not well-formed XML, or no return, ends reading.
 */

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Scalar } from '../record/describe.ts';
import type { Learner } from '../record/learner.ts';
import { shown } from '../schema/facets.ts';
import { type ChildSpec, type EntitySpec, NONE, schemaOf } from '../schema/schema.ts';
import * as say from '../schema/sentences.ts';
import { namespaceOf, type Year, yearOfNamespace } from '../years.ts';
import { childNamed, Frame } from './frame.ts';
import type {
  LearnerMeta,
  ReadOptions,
  ReadSummary,
  RecordMeta,
  ReturnHandlers,
  ReturnHead,
} from './handlers.ts';
import { type FileRule, type Issue, type IssueKind, LIMITS, type Limits } from './issue.ts';
import { Namespaces } from './namespaces.ts';
import { PlainLearners } from './plain/plain-learners.ts';
import * as explain from './sentences.ts';

const STOP = Symbol('reading stopped');
/** Longer pieces are cut before parsing, so that the limit on one text is noticed in time. */
const PIECE = 1 << 18;
const LEARNER_END = '</Learner>';
/** As much of a learner is held back until its end arrives; a longer one goes to the parser piece by piece. */
const HELD = 1 << 16;
/** So deep the elements of a learner are nested at most, if it is as the schema says. */
const LEARNER_DEPTH = 6;

export class ReturnReader {
  readonly #handlers: ReturnHandlers;
  readonly #options: ReadOptions;
  readonly #limits: Limits;
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #namespaces = new Namespaces();

  #year: Year | undefined;
  #namespace = '';
  /** True while names without a prefix are names of the return. */
  #plain = false;
  #sawText = false;
  #stopped = false;
  /** Characters since the parser last reported anything. */
  #quiet = 0;
  #depth = 0;
  /** Depth of the element whose content is passed over; 0 if none is. */
  #skipFrom = 0;
  #elements = 0;

  readonly #frames: Frame[] = [];
  #level = -1;
  #frame: Frame | undefined;
  #field: ChildSpec | undefined;
  #value = '';
  #valueTooLong = false;
  #valueLine = 0;
  #valueColumn = 0;

  /** Reads learners that are written plainly, from the root element on. */
  #plainLearners: PlainLearners | undefined;
  /** True while the parser stands where another learner may begin. */
  #betweenLearners = false;
  /** The beginning of a learner that has not arrived as a whole. The parser has not seen it. */
  #held = '';

  readonly #head: Record<string, unknown> = {};
  #headDelivered = false;
  #inLearner = false;
  #learners = 0;
  #pending: { learner: Learner; meta: LearnerMeta; at: number } | undefined;
  #issues: Issue[] = [];
  #issuesLeftOut = 0;
  #typed = true;
  #aimIssues = 0;
  #aimIndex: number | undefined;
  #faults = 0;

  constructor(handlers: ReturnHandlers, options: ReadOptions = {}) {
    this.#handlers = handlers;
    this.#options = options;
    this.#limits = { ...LIMITS, ...options.limits };
    const parser = this.#parser;
    const text = (value: string) => this.#text(value);
    // No more than seven handlers: saxes keeps each as a property of its own, and beyond that V8 gives the parser up as
    // a plain object, which makes reading five times slower.
    parser.on('opentag', tag => this.#open(tag));
    parser.on('closetag', () => this.#close());
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('comment', () => {
      this.#quiet = 0;
    });
    parser.on('doctype', () => this.#refuseDoctype());
    parser.on('error', error => this.#malformed(error.message));
  }

  /** True once a fault has ended reading; what is written after that is ignored. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Where the reader is in the text, from 1. */
  get line(): number {
    return this.#parser.line;
  }

  get column(): number {
    return this.#parser.column + 1;
  }

  /** Takes the next piece of the return's text. Learners that it completes are handed over before this returns. */
  write(text: string): void {
    if (this.#stopped) return;
    this.#guarded(() => {
      for (let from = 0; from < text.length; from += PIECE) {
        const piece = text.length <= PIECE ? text : text.slice(from, from + PIECE);
        this.#take(this.#held === '' ? piece : this.#completeHeld(piece));
      }
    });
  }

  /** Says that the text is at its end. */
  end(): ReadSummary {
    if (!this.#stopped) {
      this.#guarded(() => {
        this.#releaseHeld();
        if (!this.#sawText) this.#stop('Schema', 'The file is empty.', 1, 1);
        this.#parser.close();
        this.#deliverPending();
        if (this.#learners === 0) {
          this.#fault('Entity_1', 'The return holds no learner. Export it again with at least one.', false);
        }
      });
    }
    const complete = !this.#stopped;
    this.#stopped = true;
    return { year: this.#year, learners: this.#learners, complete };
  }

  /** Ends reading with a fault found outside the text: in its encoding, or in the zip it came from. */
  refuse(rule: FileRule, message: string, placed = false): void {
    if (!this.#stopped) this.#guarded(() => this.#releaseHeld());
    if (this.#stopped) return;
    this.#stopped = true;
    this.#pending = undefined;
    this.#fault(rule, message, true, placed ? this.line : undefined, placed ? this.column : undefined);
  }

  /** Tells a fault found outside the text that does not keep it from being read. */
  remark(rule: FileRule, message: string): void {
    this.#fault(rule, message, false);
  }

  /** Takes the text: learners that are written plainly the quick way, everything else by the parser. */
  #take(text: string): void {
    let rest = text;
    while (rest !== '') {
      const quick = this.#betweenLearners && this.#plain;
      if (quick) rest = this.#takePlain(rest, this.#plainLearners!);
      const end = rest.indexOf(LEARNER_END);
      if (end < 0 && quick && rest.length <= HELD) {
        this.#held = rest;
        return;
      }
      rest = this.#parseLearner(rest, end);
    }
  }

  /** Hands over the learners that can be read the quick way, and gives back the text behind them. */
  #takePlain(text: string, learners: PlainLearners): string {
    const parser = this.#parser;
    learners.open(text);
    for (let learner = learners.read(); learner !== undefined; learner = learners.read()) {
      const { linesBefore, lines, column } = learners;
      const meta = {
        ...this.#meta(learner.LearnRefNumber),
        line: parser.line + linesBefore,
        index: this.#learners++,
      };
      // The parser is told how far the text has got, since it goes on from there.
      parser.line += lines;
      parser.column = column + (lines === 0 ? parser.column : 0);
      this.#handlers.learner?.(learner as unknown as Learner, meta);
    }
    return text.slice(learners.end);
  }

  /** Gives the parser the text up to the end of a learner, or all of it if that is not in it; gives back the rest. */
  #parseLearner(text: string, end: number): string {
    const last = end + LEARNER_END.length - 1;
    this.#parse(end < 0 ? text : text.slice(0, last));
    this.#betweenLearners = false;
    if (end < 0) return '';
    // By itself, since what it ends shows where the parser stands: it might be in the middle of a comment.
    this.#parse('>');
    return text.slice(last + 1);
  }

  /** Completes with the text what was held back, if the end is in it; gives back the rest of the text. */
  #completeHeld(text: string): string {
    const end = text.indexOf(LEARNER_END);
    const taken = end < 0 ? text.length : end + LEARNER_END.length;
    const whole = this.#held + text.slice(0, taken);
    const ends = end >= 0 || whole.includes(LEARNER_END, this.#held.length - LEARNER_END.length);
    this.#held = ends || whole.length > HELD ? '' : whole;
    if (this.#held === '') this.#take(whole);
    return text.slice(taken);
  }

  #releaseHeld(): void {
    const held = this.#held;
    this.#held = '';
    this.#parse(held);
    this.#betweenLearners = false;
  }

  #parse(text: string): void {
    if (text === '') return;
    if (!this.#sawText) this.#sniff(text);
    this.#quiet += text.length;
    this.#parser.write(text);
    if (this.#quiet > this.#limits.text + PIECE) this.#tooLong();
    this.#deliverPending();
  }

  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#stopped = true;
      if (error !== STOP) throw error;
    }
  }

  /** Refuses what is plainly not XML, in words that help more than the parser's. */
  #sniff(text: string): void {
    const start = /[^\s\ufeff]/.exec(text);
    if (!start) return;
    this.#sawText = true;
    if (text[start.index] !== '<')
      this.#stop('Schema', explain.notXml(text.slice(start.index, start.index + 500)), 1, 1);
  }

  #tooLong(): never {
    const place = this.#frame ? ` in ${this.#field?.name ?? this.#frame.spec.name}` : '';
    return this.#stop(
      'Schema',
      `A text, tag or comment${place} is longer than ${this.#limits.text} characters; no return needs that. The file is damaged or not a return.`,
    );
  }

  #refuseDoctype(): never {
    return this.#stop(
      'Schema',
      'The file has a document type declaration (<!DOCTYPE …>). A return must not declare one, nor entities. Remove it.',
    );
  }

  #malformed(complaint: string): never {
    const inside = this.#level > 0 ? this.#whereabouts() : undefined;
    return this.#stop('Schema', explain.malformed(complaint, inside));
  }

  #whereabouts(): string {
    const reference = this.#inLearner ? this.#frames[1]?.record.LearnRefNumber : undefined;
    const entity = this.#frame?.spec.name ?? '';
    return typeof reference === 'string' ? `${entity} of learner ${shown(reference)}` : entity;
  }

  #open(tag: SaxesTagPlain): void {
    const depth = ++this.#depth;
    this.#quiet = 0;
    if (depth > this.#limits.depth) {
      this.#stop(
        'Schema',
        `Elements are nested more than ${this.#limits.depth} deep; a return needs six levels.`,
      );
    }
    const tagged = hasAttributes(tag.attributes);
    if (tagged) this.#declareNamespaces(tag, depth);
    if (this.#skipFrom !== 0) return;
    const frame = this.#frame;
    if (frame === undefined) {
      this.#openRoot(tag);
    } else if (this.#field !== undefined) {
      this.#issue('unknown element', 'Schema', say.inField(this.#field, tag.name), this.#field.name);
      this.#skipFrom = depth;
    } else {
      if (++this.#elements > this.#limits.elements) this.#tooManyElements();
      const child = childNamed(frame, tag.name);
      if (child === undefined || !this.#plain) this.#openNamed(frame, tag.name, depth);
      else this.#openChild(frame, child, depth);
    }
    if (tagged && this.#skipFrom === 0) this.#checkAttributes(tag);
  }

  /** The slow way in: the name has a prefix, or is none of the entity's. */
  #openNamed(frame: Frame, name: string, depth: number): void {
    const { namespace, local } = this.#namespaces.resolve(name);
    const child = namespace === this.#namespace ? frame.spec.byName.get(local) : undefined;
    if (child !== undefined) {
      this.#openChild(frame, child, depth);
      return;
    }
    if (!this.#inLearner && this.#headDelivered) this.#elements = 0;
    this.#issue('unknown element', 'Schema', say.unknownElement(frame.spec, local, this.#year!), local);
    this.#skipFrom = depth;
  }

  #openChild(frame: Frame, child: ChildSpec, depth: number): void {
    const { position } = child;
    if (child.ordered && (position > frame.last || (position === frame.last && child.many))) {
      frame.last = position;
    } else if (!this.#acceptOutOfTurn(frame, child)) {
      this.#skipFrom = depth;
      return;
    }
    if (child.entity !== undefined) {
      this.#openEntity(frame, child, child.entity);
      return;
    }
    this.#field = child;
    this.#value = '';
    this.#valueTooLong = false;
    this.#valueLine = this.#parser.line;
    this.#valueColumn = this.#parser.column;
  }

  /** An element that does not simply follow the one before it: false if it is to be passed over. */
  #acceptOutOfTurn(frame: Frame, child: ChildSpec): boolean {
    const place = frame.last === Number.POSITIVE_INFINITY ? frame.place : frame.last;
    if (!child.many && (child.position === place || frame.record[child.name] !== undefined)) {
      this.#typed = false;
      const rule = child.entity ? child.rules.occurrences : 'Schema';
      this.#issue('repeated element', rule, say.repeated(frame.spec, child), child.name);
      return false;
    }
    const before = frame.spec.children[place];
    if (child.ordered) {
      if (before && child.position < place) {
        this.#issue('wrong order', 'Schema', say.wrongOrder(frame.spec, child, before), child.name);
        frame.last = Number.POSITIVE_INFINITY;
      } else if (frame.last !== Number.POSITIVE_INFINITY) frame.last = child.position;
      frame.place = child.position;
    }
    return true;
  }

  #openEntity(parent: Frame, child: ChildSpec, spec: EntitySpec): void {
    if (this.#level === 0) this.#openInMessage(child);
    else if (child.many) {
      const list = parent.record[child.name] as unknown[];
      if (list.length === child.max) {
        this.#issue('too many', child.rules.occurrences, say.tooMany(parent.spec, child), child.name);
      }
      if (child.name === 'LearningDelivery') {
        this.#aimIndex = list.length;
        this.#aimIssues = this.#issues.length;
      }
    }
    parent.seen |= child.bit;
    this.#push(spec);
  }

  #openInMessage(child: ChildSpec): void {
    this.#deliverPending();
    if (child.name !== 'Learner') return;
    this.#deliverHead();
    this.#inLearner = true;
    this.#elements = 0;
  }

  #push(spec: EntitySpec): void {
    const frame = this.#frames[++this.#level] ?? new Frame();
    this.#frames[this.#level] = frame;
    frame.spec = spec;
    frame.record = spec.blank();
    frame.seen = 0;
    frame.last = -1;
    frame.place = -1;
    frame.line = this.#parser.line;
    frame.column = this.#parser.column;
    this.#frame = frame;
  }

  #openRoot(tag: SaxesTagPlain): void {
    const { namespace, local } = this.#namespaces.resolve(tag.name);
    const year = yearOfNamespace(namespace);
    if (local !== 'Message') this.#stop('Schema', explain.wrongRoot(local, namespace));
    if (year === undefined) this.#stop('Namespace Mismatch', explain.wrongNamespace(namespace));
    if (this.#options.year !== undefined && this.#options.year !== year) {
      this.#stop('Namespace Mismatch', explain.wrongYear(year, this.#options.year));
    }
    this.#year = year;
    this.#namespace = namespaceOf(year);
    this.#plain = this.#namespaces.default === this.#namespace;
    const schema = schemaOf(year);
    this.#plainLearners = new PlainLearners(schema.byName.get('Learner')!, this.#limits);
    this.#push(schema);
  }

  #declareNamespaces(tag: SaxesTagPlain, depth: number): void {
    this.#namespaces.enter(tag.attributes, depth);
    this.#plain = this.#year !== undefined && this.#namespaces.default === this.#namespace;
  }

  #checkAttributes(tag: SaxesTagPlain): void {
    for (const name of Object.keys(tag.attributes)) {
      if (this.#namespaces.allows(name)) continue;
      this.#issue('unknown attribute', 'Schema', say.unknownAttribute(tag.name, name), tag.name);
    }
  }

  #text(text: string): void {
    this.#quiet = 0;
    if (this.#skipFrom !== 0) return;
    if (this.#field !== undefined) {
      if (this.#value.length + text.length > this.#limits.value) this.#valueTooLong = true;
      if (!this.#valueTooLong) this.#value = this.#value === '' ? text : this.#value + text;
      else if (this.#value === '') this.#value = text.slice(0, 200);
    } else if (this.#frame !== undefined && !isWhiteSpace(text)) {
      this.#issue('unexpected text', 'Schema', say.unexpectedText(this.#frame.spec, text), undefined, text);
    }
  }

  #close(): void {
    const depth = this.#depth--;
    this.#quiet = 0;
    if (this.#skipFrom !== 0) {
      if (this.#skipFrom === depth) this.#skipFrom = 0;
    } else if (this.#field !== undefined) this.#closeField(this.#frame!, this.#field);
    else this.#closeEntity(this.#frame!);
    if (this.#namespaces.depth === depth) {
      this.#namespaces.leave(depth);
      this.#plain = this.#namespaces.default === this.#namespace;
    }
  }

  #closeField(frame: Frame, child: ChildSpec): void {
    this.#field = undefined;
    frame.seen |= child.bit;
    const text = this.#value;
    const value = this.#valueTooLong ? undefined : child.read(text);
    if (value === undefined) {
      this.#typed = false;
      if (this.#valueTooLong) this.#refuseValue(child, text);
      else this.#unreadable(child, text);
      return;
    }
    frame.record[child.name] = value;
    if (!child.check.ok(value)) this.#violated(child, text, value);
  }

  #refuseValue(child: ChildSpec, text: string): void {
    const message = `${child.name} is longer than ${this.#limits.value} characters and was not kept. Correct the value.`;
    this.#issueAtValue('length', child.rules.length, message, child, text);
  }

  #unreadable(child: ChildSpec, text: string): void {
    const rule = text.trim() === '' && child.bit !== 0 ? child.rules.missing : 'Schema';
    this.#issueAtValue('wrong type', rule, say.unreadable(child, text), child, text);
  }

  #violated(child: ChildSpec, text: string, value: Scalar): void {
    for (const violation of child.check.violations(value)) {
      const message = say.violated(child, violation);
      this.#issueAtValue(violation.kind, child.rules[violation.kind], message, child, text);
    }
  }

  #closeEntity(frame: Frame): void {
    if (this.#level === 0) this.#deliverHead();
    const lacking = frame.spec.mandatory & ~frame.seen;
    if (lacking !== 0) this.#missing(frame, lacking);
    const parent = this.#frames[--this.#level];
    this.#frame = parent;
    if (parent === undefined) this.#deliverPending();
    else if (this.#level === 0) this.#closeInMessage(frame);
    else this.#attach(parent, frame);
  }

  #attach(parent: Frame, { spec: { name }, record }: Frame): void {
    const list = parent.record[name];
    if (list === NONE) parent.record[name] = [record];
    else if (Array.isArray(list)) list.push(record);
    else parent.record[name] = record;
    if (name === 'LearningDelivery') this.#closeAim(record.AimSeqNumber);
  }

  #missing(frame: Frame, lacking: number): void {
    for (const child of frame.spec.children) {
      if ((child.bit & lacking) === 0) continue;
      // A return without learners is a rule of its own.
      if (child.name === 'Learner') continue;
      this.#typed = false;
      const message = say.missing(frame.spec, child);
      this.#issue(
        'missing element',
        child.rules.missing,
        message,
        child.name,
        undefined,
        frame.line,
        frame.column,
      );
    }
  }

  #closeAim(sequence: unknown): void {
    for (let i = this.#aimIssues; i < this.#issues.length; i++) {
      if (typeof sequence === 'number') this.#issues[i] = { ...this.#issues[i]!, AimSeqNumber: sequence };
    }
    this.#aimIndex = undefined;
  }

  #closeInMessage(frame: Frame): void {
    if (!this.#inLearner) {
      this.#head[frame.spec.name] ??= frame.record;
      return;
    }
    this.#inLearner = false;
    // Held back until the parser has accepted the closing tag: a tag that does not match is reported after this.
    this.#pending = {
      learner: frame.record as unknown as Learner,
      meta: { ...this.#meta(frame.record.LearnRefNumber), line: frame.line, index: this.#learners },
      at: this.#parser.position,
    };
    const { spec, last } = this.#frames[0]!;
    this.#betweenLearners =
      last === spec.byName.get('Learner')!.position &&
      this.#limits.depth >= LEARNER_DEPTH &&
      this.#options.quick !== false;
  }

  /** The issues of the record that ends here; those of the next begin anew. */
  #meta(reference?: unknown): RecordMeta {
    const issues =
      typeof reference === 'string'
        ? this.#issues.map(issue => ({ ...issue, LearnRefNumber: reference }))
        : this.#issues;
    const meta = { issues, issuesLeftOut: this.#issuesLeftOut, typed: this.#typed };
    if (this.#issues.length > 0) this.#issues = [];
    this.#issuesLeftOut = 0;
    this.#typed = true;
    return meta;
  }

  #deliverPending(): void {
    const pending = this.#pending;
    if (pending === undefined) return;
    this.#pending = undefined;
    this.#learners++;
    this.#handlers.learner?.(pending.learner, pending.meta);
  }

  #deliverHead(): void {
    if (this.#headDelivered) return;
    const message = this.#frames[0]!;
    this.#missingInHead(message);
    this.#headDelivered = true;
    const { Header, SourceFiles, LearningProvider } = this.#head as Partial<ReturnHead>;
    this.#handlers.header?.({ year: this.#year!, Header, SourceFiles, LearningProvider }, this.#meta());
  }

  /** What must stand before the learners is asked for when they begin, not when the file ends. */
  #missingInHead(message: Frame): void {
    const lacking = message.spec.mandatory & ~message.seen & ~(message.spec.byName.get('Learner')?.bit ?? 0);
    this.#missing(message, lacking);
    message.seen |= lacking;
  }

  #tooManyElements(): never {
    return this.#stop(
      'Schema',
      `One learner, or what stands before the learners, holds more than ${this.#limits.elements} elements; no return needs that. The file is damaged or not a return.`,
    );
  }

  #issueAtValue(kind: IssueKind, rule: string, message: string, child: ChildSpec, value: string): void {
    this.#issue(kind, rule, message, child.name, value, this.#valueLine, this.#valueColumn);
  }

  #issue(
    kind: IssueKind,
    rule: string,
    message: string,
    field: string | undefined,
    value?: string,
    line = this.#parser.line,
    column = this.#parser.column,
  ): void {
    // What is wrong between learners belongs to none of them.
    if (!this.#inLearner && this.#headDelivered) {
      this.#fault('Schema', message, false, line, column + 1);
      return;
    }
    if (this.#issues.length >= this.#limits.issues) {
      this.#issuesLeftOut++;
      return;
    }
    this.#issues.push({
      kind,
      rule,
      message,
      line,
      column: column + 1,
      LearnRefNumber: undefined,
      AimSeqNumber: undefined,
      aimIndex: this.#aimIndex,
      entity: this.#frame?.spec.name ?? 'Message',
      field,
      value: value === undefined ? undefined : shown(value),
    });
  }

  #fault(rule: FileRule, message: string, fatal: boolean, line?: number, column?: number): void {
    if (!fatal && ++this.#faults > this.#limits.faults) return;
    this.#handlers.fault?.({ rule, message, line, column, fatal });
  }

  #stop(
    rule: FileRule,
    message: string,
    line: number | undefined = this.line,
    column: number | undefined = this.column,
  ): never {
    // A learner that ended well stands, in whatever pieces the text has come: only its own closing tag can undo it.
    if (this.#pending !== undefined && this.#parser.position > this.#pending.at) this.#deliverPending();
    this.#stopped = true;
    this.#pending = undefined;
    this.#fault(rule, message, true, line, column);
    throw STOP;
  }
}

/** True if the text holds nothing but the four characters that XML knows as white space. */
function isWhiteSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return true;
}

function hasAttributes(attributes: object): boolean {
  for (const _ in attributes) return true;
  return false;
}
