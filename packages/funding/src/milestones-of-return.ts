import type { Learner } from '@waymark/ilr';
import type { Edition, FileFacts, LearnerInfo, Violation } from '@waymark/rules';
import { bootcampsOf, unreadableBootcampsOf } from './bootcamp.ts';
import { type BootcampMilestones, type Circumstances, workOut } from './bootcamp-milestones.ts';
import { standingOf } from './standing.ts';
import { RuleTrial } from './would-be-due/rule-trial.ts';

/** What was worked out for one learner with Skills Bootcamps. */
export interface LearnerMilestones {
  readonly learner: Learner;
  readonly line: number;
  /** Rules that could not be checked on this learner; a rule may stand there more than once. */
  readonly unanswered: readonly string[];
  readonly bootcamps: readonly BootcampMilestones[];
}

/**
 * Works out milestones while a return is checked: give `header`, `violation` and `learner` of the check's listener to
 * the methods of the same names, and read `learners` when the check is done. It keeps the learners that have a Skills
 * Bootcamp, and nothing of the others.
 */
export class MilestonesOfReturn {
  readonly #given: Omit<Circumstances, 'file'>;
  readonly #learners: LearnerMilestones[] = [];
  #circumstances: Circumstances | undefined;
  #edition: Edition | undefined;
  #sinceLearner: Violation[] = [];

  constructor(given: Omit<Circumstances, 'file'>) {
    this.#given = given;
  }

  header(file: FileFacts, edition?: Edition): void {
    this.#circumstances = { ...this.#given, file };
    this.#edition = edition;
  }

  violation(violation: Violation): void {
    this.#sinceLearner.push(violation);
  }

  learner(learner: Learner, { violations, unanswered, typed, line }: LearnerInfo): void {
    if (this.#sinceLearner.length > 0) this.#sinceLearner = [];
    const circumstances = this.#circumstances;
    if (!circumstances) return;
    const bootcamps = typed ? bootcampsOf(learner) : unreadableBootcampsOf(learner);
    if (bootcamps.length === 0) return;
    const standing = standingOf({ violations, unanswered, typed });
    this.#learners.push({
      learner,
      line,
      unanswered,
      bootcamps: bootcamps.map(bootcamp => workOut(bootcamp, standing, circumstances)),
    });
  }

  /**
   * The learners with a Skills Bootcamp, in file order. Rules about keys that learners share (two records with one ULN)
   * are told after the last learner; those who break one are worked out again.
   */
  get learners(): readonly LearnerMilestones[] {
    this.#settle();
    return this.#learners;
  }

  /** What the milestones were worked out with; `undefined` if the header of the file could not be read. */
  get circumstances(): Circumstances | undefined {
    return this.#circumstances;
  }

  /** The rules of the check, to try a changed record against; `undefined` if the header of the file could not be read. */
  get trial(): RuleTrial | undefined {
    const circumstances = this.#circumstances;
    return circumstances && new RuleTrial(circumstances.file, circumstances.reference, this.#edition);
  }

  #settle(): void {
    const late = new Map<string, string[]>();
    for (const { rule, severity, learnRefNumber } of this.#sinceLearner) {
      if (severity === 'warning' || learnRefNumber === null) continue;
      late.set(learnRefNumber, [...(late.get(learnRefNumber) ?? []), rule]);
    }
    this.#sinceLearner = [];
    if (late.size === 0) return;
    this.#learners.forEach((known, i) => {
      const rules = late.get(known.learner.LearnRefNumber);
      if (!rules) return;
      const before = known.bootcamps[0]!.context.standing.blockedBy;
      const standing = { valid: false, blockedBy: [...new Set([...before, ...rules])] };
      const bootcamps = known.bootcamps.map(({ bootcamp }) =>
        workOut(bootcamp, standing, this.#circumstances!),
      );
      this.#learners[i] = { ...known, bootcamps };
    });
  }
}
