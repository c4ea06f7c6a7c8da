import {
  type BootcampMilestones,
  ContractBook,
  csvOf,
  fundingSummary,
  type LearnerMilestones,
  MilestonesOfReturn,
  occupancyReport,
  type RuleTrial,
  STANDARD_SETTINGS,
  type Table,
  workOut,
  xlsxOf,
} from '@waymark/funding';
import type { Learner } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { Reference } from '@waymark/reference';
import type { Edition, FileFacts, LearnerInfo, Violation } from '@waymark/rules';
import type { BootcampRow, Given, MilestonesAnswer, MilestonesQuestion } from '../protocol.ts';
import { explainBootcamp } from './explained-bootcamp.ts';
import { rowsOf } from './rows.ts';

/**
 * The milestones of the return at hand, in the worker: listens to the check, keeps the learners with a Skills Bootcamp,
 * and works out their milestones with the contracts and settings that a question comes with.
 */
export class MilestonesDesk {
  readonly #found: MilestonesOfReturn;
  readonly #today: ISODate;
  #trial: RuleTrial | undefined;
  /** The last answer's ground: most questions come with the same contracts and settings. */
  #worked: { readonly key: string; readonly learners: readonly LearnerMilestones[] } | undefined;

  constructor(reference: Reference, today: ISODate) {
    this.#today = today;
    this.#found = new MilestonesOfReturn({
      reference,
      contracts: new ContractBook(),
      settings: STANDARD_SETTINGS,
    });
  }

  header(file: FileFacts, edition: Edition): void {
    this.#found.header(file, edition);
  }

  violation(violation: Violation): void {
    this.#found.violation(violation);
  }

  learner(learner: Learner, info: LearnerInfo): void {
    this.#found.learner(learner, info);
  }

  /** The milestones of one learner, with what a check of the record as it is found. */
  ofLearner(
    learner: Learner,
    found: Pick<LearnerInfo, 'violations' | 'unanswered' | 'typed'>,
    given: Given,
    file: FileFacts,
  ): readonly BootcampRow[] {
    const { circumstances } = this.#found;
    if (!circumstances) return [];
    const one = new MilestonesOfReturn({
      reference: circumstances.reference,
      contracts: new ContractBook(given.contracts, given.entries),
      settings: given.settings,
    });
    one.header(file);
    one.learner(learner, { ...found, line: 0, index: 0 });
    return rowsOf(one.learners, this.#today);
  }

  async answer(question: Exclude<MilestonesQuestion, { about: 'learner' }>): Promise<MilestonesAnswer> {
    const learners = this.#workOut(question.given);
    switch (question.about) {
      case 'overview':
        return {
          rows: rowsOf(learners, this.#today),
          learners: learners.length,
          notChecked: [...new Set(learners.flatMap(({ unanswered }) => unanswered))].sort(),
        };
      case 'bootcamp':
        return this.#explain(learners, question.learnRefNumber, question.conRefNumber);
      case 'report': {
        const { fundingYear } = question;
        if (question.report === 'occupancy')
          return asFile(occupancyReport(learners, fundingYear), question.format);
        const preparedOn = this.#found.circumstances?.file.FilePreparationDate ?? this.#today;
        return asFile(fundingSummary(learners, { fundingYear, preparedOn }), question.format);
      }
    }
  }

  #explain(learners: readonly LearnerMilestones[], learnRefNumber: string, conRefNumber: string) {
    this.#trial ??= this.#found.trial;
    if (!this.#trial) return null;
    for (const known of learners) {
      if (known.learner.LearnRefNumber !== learnRefNumber) continue;
      const of = known.bootcamps.find(({ bootcamp }) => (bootcamp.conRefNumber ?? '') === conRefNumber);
      if (of) return explainBootcamp(of, known, { today: this.#today, trial: this.#trial });
    }
    return null;
  }

  #workOut(given: Given): readonly LearnerMilestones[] {
    const found = this.#found.learners;
    const key = `${found.length} ${JSON.stringify(given)}`;
    if (this.#worked?.key === key) return this.#worked.learners;
    const { circumstances } = this.#found;
    if (!circumstances) return [];
    const others = {
      ...circumstances,
      contracts: new ContractBook(given.contracts, given.entries),
      settings: given.settings,
    };
    const again = ({ bootcamp, context }: BootcampMilestones) => workOut(bootcamp, context.standing, others);
    const learners = found.map(known => ({ ...known, bootcamps: known.bootcamps.map(again) }));
    this.#worked = { key, learners };
    return learners;
  }
}

async function asFile(table: Table, format: 'csv' | 'xlsx'): Promise<Blob> {
  if (format === 'csv') return new Blob([...csvOf(table)], { type: 'text/csv;charset=utf-8' });
  return new Blob([(await xlsxOf([table])) as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
