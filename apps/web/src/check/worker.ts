/** The check, in a thread of its own: reads the file that the page was given, and sends back what it finds. */

import type { Learner } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { Reference } from '@waymark/reference';
import { checkReturn, type Edition, type FileFacts, type Violation } from '@waymark/rules';
import type { MilestonesAnswer, MilestonesQuestion } from '../milestones/protocol.ts';
import { MilestonesDesk } from '../milestones/work/desk.ts';
import { openKeptReference } from '../reference/kept-packs.ts';
import { EditedLearners } from './edited-learners.ts';
import { explainViolation } from './explained.ts';
import { KeptLearners } from './kept-learners.ts';
import type {
  Finding,
  FromWorker,
  LearnerCard,
  NewReturn,
  PlacedLearner,
  Question,
  ToWorker,
} from './protocol.ts';
import { Roll } from './roll.ts';

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
        send({ type: 'read', ask: data.ask, found: await run!.find(data.learner, data.learnRefNumber) });
      });
    case 'seek':
      return void answer(data.ask, async () => {
        send({ type: 'sought', ask: data.ask, learners: run!.roll.find(data.words, data.most) });
      });
    case 'milestones':
      return void answer(data.ask, async () => {
        send({ type: 'milestones', ask: data.ask, answer: await run!.milestones(data.question) });
      });
    case 'edit':
      edits = answer(data.ask, async () => {
        send({ type: 'edited', ask: data.ask, learners: await run!.edited.edit(data.edits) });
      });
      return;
    case 'rewrite':
      return void answer(data.ask, async () => {
        send({ type: 'rewritten', ask: data.ask, text: await run!.rewrite(data.as) });
      });
  }
});

/** Edits are made one after the other, and what is asked after them is asked of the edited records. */
let edits: Promise<unknown> = Promise.resolve();

async function answer(ask: number, work: () => Promise<void>): Promise<void> {
  try {
    await edits;
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
  /** Places of learners whose card was sent, and of those who have violations but no card yet. */
  readonly #carded = new Set<number>();
  readonly #uncarded = new Set<number>();
  readonly roll = new Roll();
  #reference: Reference | undefined;
  #milestones: MilestonesDesk | undefined;
  #edited: EditedLearners | undefined;
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
            this.#edited = new EditedLearners(edition, facts, this.#reference!, this.#learners);
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
          violation: (violation, place) => {
            milestones.violation(violation);
            this.#found(violation, place);
          },
          learner: (learner, info) => {
            milestones.learner(learner, info);
            const { index, violations, typed } = info;
            this.roll.add(learner, index);
            if (typed) this.#edited?.read(learner, index);
            if (violations.length === 0) return;
            this.#learners.keep(index, learner);
            this.#card(learner, index);
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
    const { learner: place } = question;
    const edited = question.edited && place !== null ? this.#edited?.at(place) : undefined;
    return explainViolation(question, {
      edition: this.#edition,
      file: edited ? this.edited.facts : this.#facts,
      reference: this.#reference!,
      learner: edited ?? (place === null ? undefined : await this.#learners.at(place)),
    });
  }

  /** The learner at this place, or the first with this reference number; whether with violations or without. */
  async find(place: number | null, learnRefNumber: string): Promise<PlacedLearner | undefined> {
    const learner = place === null ? undefined : await this.#learners.at(place);
    if (learner?.LearnRefNumber === learnRefNumber) return { place: place!, learner };
    return this.#learners.find(({ LearnRefNumber }) => LearnRefNumber === learnRefNumber);
  }

  /** The edited copies of learners. */
  get edited(): EditedLearners {
    if (!this.#edited)
      throw new Error('The header of the file could not be read, so records cannot be changed.');
    return this.#edited;
  }

  /** The new return, with the edited learners in their places. */
  rewrite(as: NewReturn): Promise<Blob> {
    let toldAt = 0;
    return this.edited.rewrite(this.#file, as, bytes => {
      if (performance.now() - toldAt < PAUSE) return;
      toldAt = performance.now();
      send({ type: 'rewriting', bytes });
    });
  }

  /** Answers about the milestones of what was read. */
  async milestones(question: MilestonesQuestion): Promise<MilestonesAnswer> {
    if (question.about !== 'learner') return (await this.#milestones?.answer(question)) ?? null;
    const { place, given } = question;
    const learner = this.#edited?.at(place) ?? (await this.#learners.at(place));
    if (!learner || !this.#milestones) return null;
    const { edited } = this;
    return this.#milestones.ofLearner(learner, edited.recheck(learner), given, edited.facts);
  }

  #found(violation: Violation, place: number | undefined): void {
    if (violation.severity === 'fail' && violation.learnRefNumber === null) this.#faults.push(violation.rule);
    this.#findings.push({ ...violation, id: this.#count++, learner: place ?? null });
    if (place !== undefined && !this.#carded.has(place)) this.#uncarded.add(place);
  }

  #card(learner: Learner, index: number): void {
    const { LearnRefNumber, ULN, FamilyName, GivenNames, ProviderSpecLearnerMonitoring } = learner;
    this.#carded.add(index);
    this.#uncarded.delete(index);
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
    if (this.#uncarded.size === 0) return;
    await this.#learners.each((learner, index) => {
      if (this.#uncarded.has(index)) this.#card(learner, index);
      return this.#uncarded.size > 0;
    });
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
