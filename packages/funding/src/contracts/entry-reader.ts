import { type ISODate, isDate } from '@waymark/ilr/dates';
import type { Contract, HgvPayment, LearnerEntry, Split } from './contract.ts';
import { PRESETS } from './presets.ts';
import type { ContractProblem } from './read-contracts.ts';

/** A row of a CSV file or an entry of a JSON file: values by column name, blank ones left out. */
export interface Entry {
  readonly place: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const CONTRACT_COLUMNS = [
  'conRefNumber',
  'preset',
  'rate',
  'ratePence',
  'split',
  'minimumDays',
  'minimumHours',
  'employerShare',
  'outcomeCutOff',
  'eventMonths',
  'outcomeMonths',
  'hgvPayments',
] as const;
const LEARNER_COLUMNS = [
  'learnRefNumber',
  'conRefNumber',
  'rate',
  'ratePence',
  'employerShare',
  'hoursReachedOn',
  'outcomeEvidence',
] as const;
const COLUMNS: readonly string[] = [...new Set([...CONTRACT_COLUMNS, ...LEARNER_COLUMNS])];

/** Turns entries into contracts and learner entries; what is wrong with one goes to the problems. */
export class EntryReader {
  readonly #problems: ContractProblem[];
  #entry!: Entry;
  #values!: Map<string, unknown>;
  #failed = false;

  constructor(problems: ContractProblem[]) {
    this.#problems = problems;
  }

  /** Whether the entry is about one learner. */
  isAboutLearner({ values }: Entry): boolean {
    return Object.entries(values).some(
      ([name, value]) => canonical(name) === 'learnRefNumber' && value !== null && value !== '',
    );
  }

  contract(entry: Entry): Contract | undefined {
    this.#open(entry, CONTRACT_COLUMNS, 'a contract');
    const presetName = this.#text('preset');
    const preset = PRESETS.find(({ name }) => name === presetName);
    if (presetName !== undefined && !preset) {
      this.#refuse('preset', `is no preset. Choose one of ${PRESETS.map(({ name }) => name).join(', ')}.`);
    }
    const hgvPayments = this.#hgvPayments();
    const conRefNumber = this.#conRefNumber();
    if (conRefNumber === undefined && !this.#failed) {
      this.#refuse('conRefNumber', 'is missing. Name the contract, or * for all that are not named.');
    }
    const split = this.#split(hgvPayments) ?? preset?.split;
    if (!split && !this.#failed) {
      this.#refuse(
        'split',
        'is missing. Write the three shares in percent, such as 40/30/30, or name a preset.',
      );
    }
    const minimumHours = this.#number('minimumHours') ?? preset?.minimumHours ?? null;
    const minimumDays = this.#whole('minimumDays', 1, 366) ?? preset?.minimumDays ?? null;
    if (minimumDays === null && minimumHours === null && !this.#failed) {
      this.#refuse(
        'minimumDays',
        'is missing, and minimumHours too. Say what the contract asks for before milestone 1.',
      );
    }
    const contract = {
      conRefNumber: conRefNumber ?? '',
      ratePence: this.#ratePence() ?? null,
      split: split!,
      minimumDays,
      minimumHours,
      employerShare: this.#percent('employerShare') ?? null,
      outcomeCutOff: this.#date('outcomeCutOff') ?? null,
      eventMonths: this.#whole('eventMonths', 0, 60) ?? null,
      outcomeMonths: this.#whole('outcomeMonths', 0, 60) ?? null,
      hgvPayments,
    };
    return this.#failed ? undefined : contract;
  }

  learner(entry: Entry): LearnerEntry | undefined {
    this.#open(entry, LEARNER_COLUMNS, 'a learner');
    const ratePence = this.#ratePence();
    const employerShare = this.#percent('employerShare');
    const hoursReachedOn = this.#dateOrNo('hoursReachedOn');
    const outcomeEvidence = this.#dateOrNo('outcomeEvidence');
    const learner = {
      learnRefNumber: this.#text('learnRefNumber')!,
      conRefNumber: this.#conRefNumber() ?? '*',
      ...(ratePence !== undefined && { ratePence }),
      ...(employerShare !== undefined && { employerShare }),
      ...(hoursReachedOn !== undefined && { hoursReachedOn }),
      ...(outcomeEvidence !== undefined && { outcomeEvidence }),
    };
    return this.#failed ? undefined : learner;
  }

  #open(entry: Entry, columns: readonly string[], what: string): void {
    this.#entry = entry;
    this.#failed = false;
    this.#values = new Map();
    for (const [given, value] of Object.entries(entry.values)) {
      if (value === null || value === undefined || value === '') continue;
      const name = canonical(given);
      if (name === undefined) {
        this.#refuse(given, `is no column of a contracts file. Columns are ${COLUMNS.join(', ')}.`);
      } else if (!columns.includes(name)) {
        this.#refuse(name, `does not belong to ${what}. Leave it blank.`);
      } else this.#values.set(name, value);
    }
  }

  #refuse(column: string, says: string): undefined {
    this.#failed = true;
    const value = this.#values.get(column);
    const { place } = this.#entry;
    const shown =
      value === undefined ? '' : ` “${typeof value === 'string' ? value : JSON.stringify(value)}”`;
    this.#problems.push({ place, column, message: `In ${place}, ${column}${shown} ${says}` });
    return undefined;
  }

  #text(column: string): string | undefined {
    const value = this.#values.get(column);
    if (value === undefined) return undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
    return this.#refuse(column, 'is not text.');
  }

  #conRefNumber(): string | undefined {
    const text = this.#text('conRefNumber');
    if (text === undefined || text.indexOf('*') === -1 || text.indexOf('*') === text.length - 1) return text;
    return this.#refuse('conRefNumber', 'has a * that is not at its end. A prefix is written as SB-10001-*.');
  }

  #number(column: string): number | undefined {
    const text = this.#text(column);
    if (text === undefined) return undefined;
    const value = Number(text.replace(/\s*%$/, ''));
    if (/^[\d.]+\s*%?$/.test(text) && Number.isFinite(value)) return value;
    return this.#refuse(column, 'is not a number, or is below zero.');
  }

  #whole(column: string, least: number, most: number): number | undefined {
    const value = this.#number(column);
    if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return value;
    return this.#refuse(column, `is not a whole number from ${least} to ${most}.`);
  }

  /** A percentage. Below 1 it is taken for a fraction: 0.1 is 10%. */
  #percent(column: string): number | undefined {
    const value = this.#number(column);
    if (value === undefined) return undefined;
    if (value > 0 && value < 1) return tidy(value * 100);
    if (value > 100) return this.#refuse(column, 'is more than 100 percent.');
    if (value !== 1) return value;
    return this.#refuse(
      column,
      'could be one percent or the whole. Write 0.01 for the one, 100 for the other.',
    );
  }

  #ratePence(): number | undefined {
    if (this.#values.has('rate') && this.#values.has('ratePence'))
      return this.#refuse('rate', 'stands beside ratePence. Give one of them.');
    if (this.#values.has('ratePence')) return this.#whole('ratePence', 0, 100_000_000);
    const text = this.#text('rate');
    if (text === undefined) return undefined;
    const [, pounds, pence = ''] = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
    if (pounds === undefined)
      return this.#refuse('rate', 'is not an amount in pounds. Write 3000, 3000.00 or £3,000.00.');
    return Number(pounds.replaceAll(',', '')) * 100 + Number(pence.padEnd(2, '0'));
  }

  #split(payments: readonly HgvPayment[]): Split | undefined {
    const value = this.#values.get('split');
    if (value === undefined) return undefined;
    const parts = Array.isArray(value)
      ? value.map(Number)
      : String(value)
          .split(/[/;|, ]+/)
          .map(part => (/^\d+(\.\d+)?%?$/.test(part) ? Number.parseFloat(part) : Number.NaN));
    if (parts.length !== 3 || parts.some(part => !Number.isFinite(part) || part < 0))
      return this.#refuse('split', 'is not three shares. Write them in percent, such as 40/30/30.');
    const sum = tidy(parts.reduce((all, part) => all + part, 0));
    // Fractions such as 0.45/0.35/0.2, as some write them.
    const inPercent = sum === 1 && payments.length === 0 ? parts.map(part => tidy(part * 100)) : parts;
    const rest = payments.reduce((all, { share }) => all + share, 0);
    const whole = tidy(inPercent.reduce((all, part) => all + part, 0) + rest);
    if (whole !== 100) {
      const beside = rest > 0 ? ` together with the HGV payments (${rest})` : '';
      return this.#refuse('split', `comes to ${whole} percent${beside}, not to 100.`);
    }
    return [inPercent[0]!, inPercent[1]!, inPercent[2]!];
  }

  #hgvPayments(): readonly HgvPayment[] {
    const value = this.#values.get('hgvPayments');
    if (value === undefined) return [];
    const list = typeof value === 'string' ? paymentsInText(value) : value;
    const shape =
      'is not a list of payments. Write [{"name": …, "event": "Z0060439" or "EVI 4", "share": percent}].';
    if (!Array.isArray(list)) return this.#refuse('hgvPayments', shape) ?? [];
    const payments = list.map(({ name, event, share } = {}) => ({ name, event, share: Number(share) }));
    const wrong = payments.some(
      ({ name, event, share }) =>
        typeof name !== 'string' ||
        !/^([A-Z0-9]{8}|EVI \d+)$/.test(String(event)) ||
        !(share > 0 && share <= 100),
    );
    return wrong ? (this.#refuse('hgvPayments', shape) ?? []) : payments;
  }

  #date(column: string): ISODate | undefined {
    const text = this.#text(column);
    if (text === undefined) return undefined;
    const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
    const date = day === undefined ? text : `${year}-${month}-${day}`;
    return isDate(date) ? date : this.#refuse(column, 'is not a date. Write it as 2025-08-31 or 31/08/2025.');
  }

  #dateOrNo(column: string): ISODate | 'no' | undefined {
    const text = this.#text(column);
    if (text === undefined) return undefined;
    if (text.toLowerCase() === 'no') return 'no';
    return this.#date(column);
  }
}

/** The column that is meant; capitals, spaces, hyphens and underscores do not matter. */
function canonical(name: string): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '');
  return COLUMNS.find(column => plain(column) === plain(name));
}

/** `Licence=Z0060439:10; Module 4=Z0060442:15`, as a CSV cell holds payments. */
function paymentsInText(text: string): unknown {
  return text.split(';').map(part => {
    const [, name, event, share] = /^\s*(.+?)\s*=\s*(.+?)\s*:\s*([\d.]+)\s*$/.exec(part) ?? [];
    return { name, event, share };
  });
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
