import type { Learner } from '@waymark/ilr';
import { isDate, ukDate } from '@waymark/ilr/dates';
import type { Violation } from '../engine/check.ts';

/** The columns of the rule violation report, in the shape that providers know from the service. */
export const VIOLATION_COLUMNS: readonly string[] = [
  'Error\\Warning',
  'Learner Ref',
  'Unique Learner Number',
  'Family Name',
  'Given Names',
  'Rule Name',
  'Field Values',
  'Error Message',
  'Aim Sequence Number',
  'Aim Reference Number',
  'Software Supplier Aim ID',
  'Funding Model',
  'Subcontracted UKPRN',
  'Provider Specified Learner Monitoring A',
  'Provider Specified Learner Monitoring B',
  'Provider Specified Learning Delivery Monitoring A',
  'Provider Specified Learning Delivery Monitoring B',
  'Provider Specified Learning Delivery Monitoring C',
  'Provider Specified Learning Delivery Monitoring D',
  'OFFICIAL - SENSITIVE',
];

const LETTER = { fail: 'F', error: 'E', warning: 'W' } as const;

/** The cells of one violation, in the order of {@link VIOLATION_COLUMNS}; `learner` where the violation is about one. */
export function violationCells(violation: Violation, learner: Learner | undefined): string[] {
  const aim = learner?.LearningDelivery.find(({ AimSeqNumber }) => AimSeqNumber === violation.aimSeqNumber);
  const learnerNote = (occurrence: string) =>
    learner?.ProviderSpecLearnerMonitoring.find(note => note.ProvSpecLearnMonOccur === occurrence)
      ?.ProvSpecLearnMon;
  const aimNote = (occurrence: string) =>
    aim?.ProviderSpecDeliveryMonitoring.find(note => note.ProvSpecDelMonOccur === occurrence)?.ProvSpecDelMon;
  return [
    LETTER[violation.severity],
    violation.learnRefNumber,
    learner?.ULN,
    learner?.FamilyName,
    learner?.GivenNames,
    violation.rule,
    fieldValues(violation),
    violation.message,
    violation.aimSeqNumber,
    aim?.LearnAimRef,
    aim?.SWSupAimId,
    aim?.FundModel,
    aim?.PartnerUKPRN,
    learnerNote('A'),
    learnerNote('B'),
    aimNote('A'),
    aimNote('B'),
    aimNote('C'),
    aimNote('D'),
    '',
  ].map(cell => String(cell ?? ''));
}

/** `LearnStartDate=02/06/2025|CompStatus=2|`: the fields that the rule read, as the service writes them. */
export function fieldValues({ values }: Pick<Violation, 'values'>): string {
  return values
    .map(
      ({ field, value }) =>
        `${field}=${typeof value === 'string' && isDate(value) ? ukDate(value) : (value ?? '')}|`,
    )
    .join('');
}

/** One line of CSV. Cells that a spreadsheet would take for a formula are given a leading apostrophe. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
