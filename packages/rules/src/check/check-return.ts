import type { Answer } from '@waymark/flow';
import {
  fieldDefinitions,
  type Issue,
  type Learner,
  type LearnerMeta,
  type ReturnHead,
  readFileName,
  readReturn,
  type Year,
  yearEnd,
  yearStart,
} from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { Reference } from '@waymark/reference';
import { rules } from '../all.ts';
import { Check, type Violation } from '../engine/check.ts';
import type { FileFacts } from '../engine/context.ts';
import { type Edition, type EditionOptions, openEdition } from '../engine/edition.ts';
import type { NotChecked } from '../engine/not-checked.ts';
import { about } from '../words/look-up.ts';

/** What a check needs beside the file. */
export interface CheckOptions {
  /** The file's name: some rules are about it, and `.zip` is unpacked. */
  readonly name?: string | undefined;
  /** The year that the return must be for; without it the file says which. */
  readonly year?: Year | undefined;
  readonly today: ISODate;
  readonly reference: Reference;
  /** Names of the returns that were sent before this one, where that is known. */
  readonly sentBefore?: readonly string[] | undefined;
  readonly edition?: EditionOptions | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Who is told what is found, while it is found. */
export interface ReturnListener {
  progress?(progress: { bytes: number; learners: number }): void;
  /** Called once the header is read and it is known which rules apply. */
  header?(file: FileFacts, edition: Edition): void;
  /** `learner` is the place in the file, from 0, of the learner it is about; absent where it is about the file. */
  violation(violation: Violation, learner?: number): void;
  /** Called after the violations of the learner have been told. */
  learner?(learner: Learner, info: LearnerInfo): void;
}

export interface LearnerInfo {
  /** The line on which the learner begins, and its place in the file from 0. */
  readonly line: number;
  readonly index: number;
  /** False if the record could not be read well enough for the rules. */
  readonly typed: boolean;
  readonly violations: readonly Violation[];
  /** The rules that could not be checked on this learner; a rule may stand there more than once. */
  readonly unanswered: readonly string[];
}

/**
 * So many learners, or so many of their records if these come first, are checked at once: a rule that is asked of many records in
 * turn is asked quicker.
 */
const ROUND = { learners: 256, records: 6_000 };

/** The result of a check. It never says "valid": what was not checked stands beside what was. */
export interface ReturnCheck {
  readonly file: {
    readonly name: string | null;
    readonly year: Year | null;
    readonly ukprn: number | null;
    readonly preparedOn: ISODate | null;
    /** True if the service would refuse the file as a whole: a file-level failure, or a breach of the schema. */
    readonly wouldBeRejected: boolean;
  };
  readonly totals: {
    readonly learners: number;
    readonly aims: number;
    readonly violations: number;
    readonly errors: number;
    readonly warnings: number;
    readonly learnersWithErrors: number;
    /** Rules that were asked of every record, and rules of the year that were not, in part or at all. */
    readonly rulesRun: number;
    readonly rulesNotRun: number;
  };
  /** False if the file could not be read to its end: learners after that point were not checked. */
  readonly complete: boolean;
  /** Rules that could not be checked on some records; rule `*` stands for every rule on a record that was unreadable. */
  readonly notChecked: readonly NotChecked[];
  /** Rules of the year that Waymark has not built. */
  readonly notBuilt: readonly string[];
}

/** The rules of a year as a check runs them: those of this package, and the field definitions that the reader checks. */
export function editionOf(year: Year, options: EditionOptions = {}): Edition {
  const checkedByReader = fieldDefinitions(year).map(({ name }) => name);
  return openEdition(year, rules, { ...options, builtElsewhere: checkedByReader });
}

/** What the engine needs to know of the file, from what stands before the learners; `undefined` if too little does. */
export function fileFacts(head: ReturnHead, name: string | undefined, today: ISODate): FileFacts | undefined {
  const { year, Header, LearningProvider } = head;
  if (!Header || !LearningProvider) return undefined;
  return {
    name,
    Year: year,
    UKPRN: LearningProvider.UKPRN,
    headerUKPRN: Header.Source.UKPRN,
    FilePreparationDate: Header.CollectionDetails.FilePreparationDate,
    today,
    yearStart: yearStart(year),
    yearEnd: yearEnd(year),
  };
}

/**
 * Reads a return and checks it, in one pass and in little memory: what is found is told to the listener, the summary is
 * returned. A file that cannot be read ends in violations of weight `fail`, not in an error; only a source that fails
 * (and `signal`) rejects.
 */
export async function checkReturn(
  source: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  options: CheckOptions,
  listener: ReturnListener,
): Promise<ReturnCheck> {
  const tally = new Tally();
  const report = (violation: Violation, learner?: number) => {
    tally.count(violation, learner);
    listener.violation(violation, learner);
  };
  const faults: string[] = [];
  let head: ReturnHead | undefined;
  let facts: FileFacts | undefined;
  let edition: Edition | undefined;
  let check: Check | undefined;
  let waiting: { readonly learner: Learner; readonly meta: LearnerMeta }[] = [];
  let records = 0;
  const checkWaiting = () => {
    const round = waiting;
    waiting = [];
    records = 0;
    const asked = check === undefined ? [] : round.filter(({ meta }) => meta.typed);
    const places = asked.map(({ meta }) => meta.index);
    const found = check?.learners(
      asked.map(({ learner }) => learner),
      places,
    );
    let next = 0;
    for (const { learner, meta } of round) {
      const { line, index, issues, typed } = meta;
      const findings = typed ? found?.[next++] : undefined;
      const violations = [...issues.map(ofIssue), ...(findings?.violations ?? [])];
      for (const violation of violations) report(violation, index);
      if (findings === undefined) tally.unreadable++;
      tally.learners++;
      tally.aims += learner.LearningDelivery.length;
      listener.learner?.(learner, { line, index, typed, violations, unanswered: findings?.unanswered ?? [] });
    }
  };

  const { complete } = await readReturn(
    source,
    {
      header(given, { issues }) {
        head = given;
        edition = editionOf(given.year, { on: options.today, ...options.edition });
        for (const issue of issues) report(ofIssue(issue));
        facts = fileFacts(given, options.name, options.today);
        if (facts) {
          check = new Check(edition, facts, options.reference, { violation: report });
          listener.header?.(facts, edition);
        }
      },
      learner(learner, meta) {
        waiting.push({ learner, meta });
        records += recordsOf(learner);
        if (waiting.length >= ROUND.learners || records >= ROUND.records) checkWaiting();
      },
      fault({ rule, message, line, column }) {
        checkWaiting();
        faults.push(rule);
        report({
          rule,
          severity: 'fail',
          learnRefNumber: null,
          aimSeqNumber: null,
          message,
          values: [],
          ...(line !== undefined && { line, column: column ?? 1 }),
        });
      },
    },
    {
      year: options.year,
      fileName: options.name,
      signal: options.signal,
      onProgress: (bytes: number) => listener.progress?.({ bytes, learners: tally.learners }),
    },
  );
  checkWaiting();
  if (check && facts) {
    check.end();
    const organisationKnown = isOrganisation(facts, options.reference);
    const { sentBefore } = options;
    check.file({ ...facts, faults, learners: tally.learners, organisationKnown, sentBefore });
  }

  const leftOut = edition?.leftOut ?? [];
  const notChecked = [
    ...(check?.notChecked ?? []),
    ...leftOut.map(({ rule, reason }) => ({ rule, reason: `Left out. ${reason}`, records: tally.learners })),
    ...unreadable(tally.unreadable, check !== undefined),
  ];
  const partly = new Set(notChecked.map(({ rule }) => rule).filter(rule => rule !== '*'));
  const notBuilt = edition?.notBuilt.map(({ name }) => name) ?? [];
  const inYear =
    (edition?.rules.length ?? 0) + leftOut.length + (head ? fieldDefinitions(head.year).length : 0);
  return {
    file: {
      name: options.name ?? null,
      year: head?.year ?? null,
      ukprn: facts?.UKPRN ?? null,
      preparedOn: facts?.FilePreparationDate ?? null,
      wouldBeRejected: tally.rejected,
    },
    totals: { ...tally.totals, rulesRun: inYear - partly.size, rulesNotRun: partly.size + notBuilt.length },
    complete,
    notChecked,
    notBuilt,
  };
}

/** How many records a learner has, those that are seldom many left aside. */
function recordsOf({ LearningDelivery, LearnerEmploymentStatus }: Learner): number {
  let records = 1 + LearnerEmploymentStatus.length;
  for (const { LearningDeliveryFAM, AppFinRecord } of LearningDelivery)
    records += 1 + LearningDeliveryFAM.length + AppFinRecord.length;
  return records;
}

/** Whether organisation data knows the UKPRN in the file's name, or that of the provider where no name says one. */
export function isOrganisation({ name, UKPRN }: FileFacts, { organisations }: Reference): Answer {
  const named = name === undefined ? undefined : readFileName(name).name;
  return about(organisations.organisation(named?.UKPRN ?? UKPRN), () => true);
}

/** A deviation from the schema as a violation of its field-definition rule. */
export function ofIssue({
  rule,
  message,
  line,
  column,
  LearnRefNumber,
  AimSeqNumber,
  field,
  value,
}: Issue): Violation {
  return {
    rule,
    severity: rule === 'Schema' ? 'fail' : 'error',
    learnRefNumber: LearnRefNumber ?? null,
    aimSeqNumber: AimSeqNumber ?? null,
    message,
    values: field === undefined ? [] : [{ field, value: value ?? null }],
    line,
    column,
  };
}

function unreadable(records: number, headRead: boolean): NotChecked[] {
  if (records === 0) return [];
  const reason = headRead
    ? 'The learner has mandatory fields that are missing or cannot be read. Mend these, then check again.'
    : 'The header of the file cannot be read. Mend it, then check again.';
  return [{ rule: '*', reason, records }];
}

class Tally {
  learners = 0;
  aims = 0;
  unreadable = 0;
  rejected = false;
  #violations = 0;
  #errors = 0;
  #warnings = 0;
  #learnersWithErrors = 0;
  readonly #hasError: boolean[] = [];

  count({ rule, severity }: Violation, learner: number | undefined): void {
    this.#violations++;
    if (severity === 'fail' || rule.startsWith('FD_')) this.rejected = true;
    if (severity === 'warning') {
      this.#warnings++;
      return;
    }
    this.#errors++;
    if (learner === undefined || this.#hasError[learner]) return;
    this.#hasError[learner] = true;
    this.#learnersWithErrors++;
  }

  get totals() {
    return {
      learners: this.learners,
      aims: this.aims,
      violations: this.#violations,
      errors: this.#errors,
      warnings: this.#warnings,
      learnersWithErrors: this.#learnersWithErrors,
    };
  }
}
