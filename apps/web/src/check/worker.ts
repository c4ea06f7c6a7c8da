/** The check, in a thread of its own: reads the file that the page was given, and sends back what it finds. */

import type { Learner } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { Reference } from '@waymark/reference';
import { checkReturn, type Edition, editionOf, type FileFacts, type Violation } from '@waymark/rules';
import type { MilestonesAnswer, MilestonesQuestion } from '../milestones/protocol.ts';
import { MilestonesDesk } from '../milestones/work/desk.ts';
import { openKeptReference } from '../reference/kept-packs.ts';
import { explainViolation } from './explained.ts';
import { KeptLearners } from './kept-learners.ts';
import type { Finding, FromWorker, LearnerCard, Question, ToWorker } from './protocol.ts';

/** Findings are sent in batches: at this many, or when this many milliseconds have passed. */
const BATCH = 500;
const PAUSE = 120;

const send = (message: FromWorker) => postMessage(message);

let run: Run | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'check':
      run?.cancel();
      run = new Run(data.file, data.today);
      void run.start();
      return;
    case 'cancel':
      run?.cancel();
      return;
    case 'explain':
      return void answer(data.ask, async () => {
        const explained = await run!.explain(data.question);
        send({ type: 'explained', ask: data.ask, explained });
      });
    case 'learner':
      return void answer(data.ask, async () => {
        const learner = await run!.find(data.learnRefNumber);
        send({ type: 'read', ask: data.ask, learner });
      });
    case 'milestones':
      return void answer(data.ask, async () => {
        send({ type: 'milestones', ask: data.ask, answer: await run!.milestones(data.question) });
      });
  }
});

async function answer(ask: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    send({ type: 'refused', ask, message: said(error) });
  }
}

/** One check of one file, and the questions that are asked about it afterwards. */
class Run {
  readonly #file: File;
  readonly #today: ISODate;
  readonly #stop = new AbortController();
  readonly #learners: KeptLearners;
  readonly #places = new Map<string, number>();
  #reference: Reference | undefined;
  #milestones: MilestonesDesk | undefined;
  #facts: FileFacts | undefined;
  #edition: Edition | undefined;
  #findings: Finding[] = [];
  #cards: LearnerCard[] = [];
  #count = 0;
  #sentAt = 0;
  readonly #faults: string[] = [];

  constructor(file: File, today: ISODate) {
    this.#file = file;
    this.#today = today;
    this.#learners = new KeptLearners(file);
  }

  cancel(): void {
    this.#stop.abort();
  }

  async start(): Promise<void> {
    const began = performance.now();
    try {
      this.#reference = await openKeptReference();
      const milestones = new MilestonesDesk(this.#reference, this.#today);
      this.#milestones = milestones;
      let progressAt = 0;
      const result = await checkReturn(
        this.#file.stream(),
        { name: this.#file.name, today: this.#today, reference: this.#reference, signal: this.#stop.signal },
        {
          header: (facts, edition) => {
            this.#facts = facts;
            this.#edition = edition;
            milestones.header(facts, edition);
            const { Year: year, UKPRN: ukprn, FilePreparationDate: preparedOn } = facts;
            send({ type: 'header', head: { year, ukprn, preparedOn } });
          },
          progress: ({ bytes, learners }) => {
            const now = performance.now();
            if (now - progressAt < PAUSE) return;
            progressAt = now;
            send({ type: 'progress', bytes, learners });
          },
          violation: violation => {
            milestones.violation(violation);
            this.#found(violation);
          },
          learner: (learner, info) => {
            milestones.learner(learner, info);
            const { index, violations } = info;
            if (violations.length === 0) return;
            this.#belongs(learner, index, violations.length);
            this.#flush(false);
          },
        },
      );
      await this.#cardsOfTheRest();
      this.#flush(true);
      this.#facts &&= { ...this.#facts, faults: this.#faults, learners: result.totals.learners };
      send({ type: 'done', result, milliseconds: performance.now() - began });
    } catch (error) {
      this.#flush(true);
      if (this.#stop.signal.aborted) send({ type: 'cancelled' });
      else send({ type: 'failed', message: said(error) });
    }
  }

  async explain(question: Question): Promise<ReturnType<typeof explainViolation>> {
    if (!this.#edition || !this.#facts) {
      throw new Error(
        'The header of the file could not be read, so no rule was asked. Mend the header first.',
      );
    }
    return explainViolation(question, {
      edition: this.#edition ?? editionOf(this.#facts.Year),
      file: this.#facts,
      reference: this.#reference!,
      learner: await this.#learnerOf(question),
    });
  }

  /** The learner with this reference number, whether with violations or without. */
  async find(learnRefNumber: string): Promise<Learner | undefined> {
    const place = this.#places.get(learnRefNumber);
    if (place !== undefined) return this.#learners.at(place);
    return this.#learners.find(learner => learner.LearnRefNumber === learnRefNumber);
  }

  /** Answers about the milestones of what was read. */
  async milestones(question: MilestonesQuestion): Promise<MilestonesAnswer> {
    return (await this.#milestones?.answer(question)) ?? null;
  }

  async #learnerOf({ learner, learnRefNumber }: Question): Promise<Learner | undefined> {
    if (learner !== null) return this.#learners.at(learner);
    return learnRefNumber === null ? undefined : this.find(learnRefNumber);
  }

  #found(violation: Violation): void {
    if (violation.severity === 'fail' && violation.learnRefNumber === null) this.#faults.push(violation.rule);
    const place = violation.learnRefNumber === null ? undefined : this.#places.get(violation.learnRefNumber);
    this.#findings.push({ ...violation, id: this.#count++, learner: place ?? null });
  }

  /** The last `count` findings are this learner's. */
  #belongs(learner: Learner, index: number, count: number): void {
    for (let i = this.#findings.length - count; i < this.#findings.length; i++) {
      this.#findings[i] = { ...this.#findings[i]!, learner: index };
    }
    this.#learners.keep(index, learner);
    this.#card(learner, index);
  }

  #card(learner: Learner, index: number): void {
    const { LearnRefNumber, ULN, FamilyName, GivenNames, ProviderSpecLearnerMonitoring } = learner;
    if (!this.#places.has(LearnRefNumber)) this.#places.set(LearnRefNumber, index);
    this.#cards.push({
      index,
      LearnRefNumber,
      ULN,
      FamilyName,
      GivenNames,
      ProviderSpecLearnerMonitoring,
      LearningDelivery: learner.LearningDelivery.map(aim => ({
        AimSeqNumber: aim.AimSeqNumber,
        LearnAimRef: aim.LearnAimRef,
        SWSupAimId: aim.SWSupAimId,
        FundModel: aim.FundModel,
        ProgType: aim.ProgType,
        PartnerUKPRN: aim.PartnerUKPRN,
        ProviderSpecDeliveryMonitoring: aim.ProviderSpecDeliveryMonitoring,
      })),
    });
  }

  /** Rules about shared keys name learners at the end who had nothing wrong before: their names are read again. */
  async #cardsOfTheRest(): Promise<void> {
    const wanted = new Set(
      this.#findings
        .filter(({ learner, learnRefNumber }) => learner === null && learnRefNumber !== null)
        .map(({ learnRefNumber }) => learnRefNumber!),
    );
    if (wanted.size === 0) return;
    await this.#learners.each((learner, index) => {
      if (wanted.delete(learner.LearnRefNumber)) this.#card(learner, index);
      return wanted.size > 0;
    });
    this.#findings = this.#findings.map(finding =>
      finding.learner !== null || finding.learnRefNumber === null
        ? finding
        : { ...finding, learner: this.#places.get(finding.learnRefNumber) ?? null },
    );
  }

  #flush(all: boolean): void {
    const now = performance.now();
    if (!all && this.#findings.length < BATCH && now - this.#sentAt < PAUSE) return;
    if (this.#findings.length > 0) {
      send({ type: 'found', findings: this.#findings, learners: this.#cards });
      this.#findings = [];
      this.#cards = [];
    }
    this.#sentAt = now;
  }
}

function said(error: unknown): string {
  if (error instanceof DOMException && error.name === 'NotReadableError') {
    return 'The file can no longer be read. It may have been moved, changed or deleted since it was chosen. Choose it again.';
  }
  return error instanceof Error ? error.message : String(error);
}
