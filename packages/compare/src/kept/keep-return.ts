import {
  type BootcampMilestones,
  ContractBook,
  MilestonesOfReturn,
  type Settings,
  STANDARD_SETTINGS,
} from '@waymark/funding';
import type { Learner } from '@waymark/ilr';
import {
  type CheckOptions,
  checkReturn,
  type Edition,
  type FileFacts,
  type LearnerInfo,
  type ReturnCheck,
  type Violation,
} from '@waymark/rules';
import { compact, digestOf } from './compact.ts';
import {
  KEPT_VERSION,
  type KeptBootcamp,
  type KeptLine,
  type KeptPayment,
  type KeptViolation,
} from './kept-form.ts';
import { ruleMessage } from './rule-messages.ts';

/** What a return is checked with to be kept. */
export interface KeepOptions extends CheckOptions {
  readonly contracts?: ContractBook | undefined;
  readonly settings?: Settings | undefined;
}

/** Who is told how far it is, and of violations while they are found. */
export interface KeepListener {
  progress?(progress: { bytes: number; learners: number }): void;
  violation?(violation: Violation): void;
}

/**
 * Checks a return, works out its milestones and writes it in the kept form, line by line, without line ends. Memory
 * does not grow with the learners but for what the check itself needs, and for the learners that have a bootcamp.
 */
export async function keepReturn(
  source: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  options: KeepOptions,
  write: (line: string) => void,
  listener: KeepListener = {},
): Promise<ReturnCheck> {
  const { reference, contracts = new ContractBook(), settings = STANDARD_SETTINGS } = options;
  const milestones = new MilestonesOfReturn({ reference, contracts, settings });
  const keeper = new ReturnKeeper(options, write);
  const check = await checkReturn(source, options, {
    progress: progress => listener.progress?.(progress),
    header(file: FileFacts, edition: Edition) {
      milestones.header(file, edition);
      keeper.header(file, edition);
    },
    violation(violation) {
      listener.violation?.(violation);
      milestones.violation(violation);
      keeper.violation(violation);
    },
    learner(learner, info) {
      milestones.learner(learner, info);
      keeper.learner(learner, info);
    },
  });
  keeper.end(check, milestones);
  return check;
}

/**
 * Keeps a return while it is checked for other ends too: give `header`, `violation` and `learner` of the check's
 * listener to the methods of the same names, and call `end` when the check is done.
 */
export class ReturnKeeper {
  readonly #write: (line: string) => void;
  #waiting: Violation[] = [];
  #leftOut: readonly string[] = [];
  readonly #unanswered = new Map<string, number>();

  constructor(
    { today, edition, settings = STANDARD_SETTINGS }: Pick<KeepOptions, 'today' | 'edition' | 'settings'>,
    write: (line: string) => void,
  ) {
    this.#write = write;
    const service = edition?.service ?? 'sld';
    this.#line({ kept: 'return', version: KEPT_VERSION, today, service, settings: unusual(settings) });
  }

  header(_file: FileFacts, { leftOut }: Edition): void {
    this.#leftOut = leftOut.map(({ rule }) => rule);
  }

  violation(violation: Violation): void {
    this.#waiting.push(violation);
  }

  learner(learner: Learner, { violations, unanswered, typed }: LearnerInfo): void {
    // Those that do not come back with the learner are about the file.
    if (this.#waiting.length > violations.length) {
      const own = new Set(violations);
      this.#apart(this.#waiting.filter(violation => !own.has(violation)));
    }
    if (this.#waiting.length > 0) this.#waiting = [];
    const list = this.#listOf(typed ? [...new Set(unanswered)] : ['*']);
    const record = compact(learner);
    const { LearnRefNumber, PrevLearnRefNumber, ULN, FamilyName, GivenNames } = learner;
    this.#line({
      learner: {
        LearnRefNumber,
        PrevLearnRefNumber,
        ULN,
        FamilyName,
        GivenNames,
        digest: digestOf(record),
        violations: violations.map(ofViolation),
        unanswered: list,
      },
    });
    this.#write(record);
  }

  /** Ends the kept return; without `milestones` it says nothing of bootcamps. */
  end(check: ReturnCheck, milestones?: MilestonesOfReturn): void {
    this.#apart(this.#waiting);
    for (const { bootcamps } of milestones?.learners ?? []) {
      for (const bootcamp of bootcamps) this.#line({ bootcamp: ofBootcamp(bootcamp) });
    }
    this.#line({ summary: check, leftOut: this.#leftOut });
  }

  /** The number of this list of rules, written down where it was not met before. */
  #listOf(rules: readonly string[]): number | undefined {
    if (rules.length === 0) return undefined;
    const key = rules.join();
    let number = this.#unanswered.get(key);
    if (number === undefined) {
      number = this.#unanswered.size;
      this.#unanswered.set(key, number);
      this.#line({ unanswered: rules });
    }
    return number;
  }

  #apart(violations: readonly Violation[]): void {
    for (const violation of violations) {
      const { learnRefNumber } = violation;
      this.#line({ violation: { ...ofViolation(violation), learnRefNumber } });
    }
  }

  #line(line: KeptLine): void {
    this.#write(JSON.stringify(line));
  }
}

function ofViolation({ rule, severity, aimSeqNumber, values, message }: Violation): KeptViolation {
  const own = ruleMessage(rule) === message;
  return { rule, severity, aimSeqNumber, values, ...(!own && { message }) };
}

function ofBootcamp({ bootcamp, milestones, hgvPayments }: BootcampMilestones): KeptBootcamp {
  return {
    LearnRefNumber: bootcamp.learner.LearnRefNumber ?? '',
    ConRefNumber: bootcamp.conRefNumber ?? null,
    payments: [
      ...milestones.map(milestone => paymentOf(milestone.milestone, milestone)),
      ...hgvPayments.map(payment => paymentOf(payment.name, payment)),
    ],
  };
}

function paymentOf(of: KeptPayment['of'], payment: Omit<KeptPayment, 'of'>): KeptPayment {
  const { status, date, amountPence, fundingYear, period } = payment;
  return { of, status, date, amountPence, fundingYear, period };
}

function unusual(settings: Settings): Partial<Settings> {
  const standard: Readonly<Record<string, unknown>> = STANDARD_SETTINGS as never;
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return Object.fromEntries(Object.entries(settings).filter(([name, value]) => !same(value, standard[name])));
}
