/** The words of the ILR and of its rules, said in a sentence or two of our own. */

export interface Term {
  readonly term: string;
  /** Other ways in which texts write it. */
  readonly also?: readonly string[];
  readonly meaning: string;
  /** Fields of the record that hold it. */
  readonly fields?: readonly string[];
}

export const TERMS: readonly Term[] = [
  {
    term: 'Achievement date',
    also: ['achievement date'],
    meaning:
      'The day on which the learner achieved. For a Skills Bootcamp it is the day of the outcome, such as a new job, and may lie after the end of the training.',
    fields: ['AchDate'],
  },
  {
    term: 'Actual end date',
    also: ['actual end date'],
    meaning:
      'The last day of learning on an aim. It is absent as long as the learner is continuing, and present as soon as the aim is completed, withdrawn or paused.',
    fields: ['LearnActEndDate'],
  },
  {
    term: 'Age at the start',
    also: ['at the start', 'years old'],
    meaning:
      'Whole years from the date of birth to the start of the aim. A learner counts as 24 from the 24th birthday on.',
    fields: ['DateOfBirth', 'LearnStartDate'],
  },
  {
    term: 'Aim',
    also: ['learning aim'],
    meaning:
      'One piece of learning that is recorded for itself: a qualification, a course, or the programme around them. A learner may have many.',
    fields: ['LearnAimRef', 'AimSeqNumber'],
  },
  {
    term: 'Apprenticeship contract type',
    also: ['ACT'],
    meaning:
      'The FAM that says how an apprenticeship is paid for: 1 by a contract with the employer through the apprenticeship service, 2 by a contract with the department. One is in force at a time, without gaps between them.',
    fields: ['LearnDelFAMType', 'LearnDelFAMCode'],
  },
  {
    term: 'Break in learning',
    also: ['break in learning', 'agreed break'],
    meaning:
      'A pause that provider and learner have agreed. The aim ends with completion status 6; a restart follows.',
    fields: ['CompStatus'],
  },
  {
    term: 'Code list',
    also: ['code list'],
    meaning:
      'The values that a coded field may hold in a year. Many codes have a first and a last day on which an aim may start with them.',
  },
  {
    term: 'Combined authority',
    also: ['combined authority', 'combined authorities', 'devolved'],
    meaning:
      'An authority that funds adult learning in its own area in place of the department. The source of funding of the aim says which one.',
    fields: ['LearnDelFAMType', 'LearnDelFAMCode'],
  },
  {
    term: 'Completion status',
    also: ['completion status', 'CompStatus'],
    meaning:
      'Whether the learning on an aim goes on (1), was completed (2), was given up (3), or is paused by agreement (6).',
    fields: ['CompStatus'],
  },
  {
    term: 'Component aim',
    also: ['component aim', 'component aims'],
    meaning: 'An aim that belongs to a programme (AimType 3), beside its programme aim.',
    fields: ['AimType'],
  },
  {
    term: 'Contract reference',
    also: ['ConRefNumber', 'contract reference'],
    meaning:
      'The number of the contract under which an aim is delivered. It holds the aims of one Skills Bootcamp together.',
    fields: ['ConRefNumber'],
  },
  {
    term: 'Derived data',
    also: ['derived data'],
    meaning:
      'A value that rules work out of the record, such as the earliest start of all aims. The official lists name each with DD and a number.',
  },
  {
    term: 'Devolved area monitoring',
    also: ['DAM'],
    meaning: 'A FAM that marks an aim for the reports and exceptions of a devolved authority.',
    fields: ['LearnDelFAMType', 'LearnDelFAMCode'],
  },
  {
    term: 'Employment status',
    also: ['employment status'],
    meaning:
      'Whether the learner has paid work, looks for it, or does neither, with the day from which that is so. It holds until the next record takes over.',
    fields: ['EmpStat', 'DateEmpStatApp'],
  },
  {
    term: 'Employment status monitoring',
    also: ['ESM'],
    meaning:
      'What else is known of an employment status, by type: hours a week, how long without work, benefits, self-employment, and so on.',
    fields: ['ESMType', 'ESMCode'],
  },
  {
    term: 'Error',
    meaning:
      'A violation that keeps the learner’s record from counting as valid. Providers are told that learners with errors are not funded.',
  },
  {
    term: 'Event aim',
    also: ['event aim', 'event aims'],
    meaning:
      'A component aim that records what came of a Skills Bootcamp that began before August 2025: an interview, a new role, a plan for self-employment.',
    fields: ['LearnAimRef'],
  },
  {
    term: 'Event indicator',
    also: ['EVI', 'event indicator', 'event indicators'],
    meaning:
      'The FAM that takes the place of event aims for Skills Bootcamps that began in August 2025 or later. It stands on the programme aim and is dated.',
    fields: ['LearnDelFAMType', 'LearnDelFAMDateFrom'],
  },
  {
    term: 'FAM',
    also: ['FAM', 'FAMs'],
    meaning:
      'Funding and monitoring: a pair of type and code that says something more about a learner or an aim. Some types carry dates.',
    fields: ['LearnDelFAMType', 'LearnDelFAMCode', 'LearnFAMType', 'LearnFAMCode'],
  },
  {
    term: 'Field definition',
    also: ['FD_'],
    meaning:
      'A rule about one field alone: it must be there, not too long, of the right form, in its range. Its name begins with FD. A return that breaks one is rejected as a whole.',
  },
  {
    term: 'File preparation date',
    also: ['file was prepared', 'file preparation date'],
    meaning:
      'The day on which the return was made, as its header says. Rules hold it against dates that ought to be past by then.',
    fields: ['FilePreparationDate'],
  },
  {
    term: 'FIS',
    meaning:
      'Funding Information System, the department’s checker for the desktop. It runs most rules, not all, and may weigh one differently for a while.',
  },
  {
    term: 'Full or co-funding indicator',
    also: ['FFI', 'fully funded', 'co-funded'],
    meaning: 'The FAM that says whether an aim is fully funded (1) or whether somebody else pays a part (2).',
    fields: ['LearnDelFAMType', 'LearnDelFAMCode'],
  },
  {
    term: 'Funding model',
    also: ['FundModel', 'funding model'],
    meaning:
      'The set of funding rules that an aim falls under: 36 is apprenticeships, 37 Skills Bootcamps, 99 none.',
    fields: ['FundModel'],
  },
  {
    term: 'High needs student',
    also: ['HNS', 'high needs'],
    meaning: 'A learner for whom a local authority pays for support beyond the usual; learner FAM HNS.',
    fields: ['LearnFAMType'],
  },
  {
    term: 'ILR',
    meaning:
      'Individualised Learner Record: what a provider in England returns about each learner and each aim, as one file for the whole year.',
  },
  {
    term: 'LARS',
    also: ['LARS'],
    meaning:
      'Learning Aims Reference Service: the department’s list of all aims, with their categories, validity and funding. Many rules ask it, so load it under Reference data.',
    fields: ['LearnAimRef'],
  },
  {
    term: 'LARS category',
    also: ['category'],
    meaning: 'A number by which LARS groups aims, with dates: 62 holds the aims of Skills Bootcamps.',
  },
  {
    term: 'Learning delivery',
    meaning: 'The part of the record that describes one aim.',
    fields: ['AimSeqNumber'],
  },
  {
    term: 'Learning delivery monitoring',
    also: ['LDM'],
    meaning:
      'The FAM that marks an aim as part of a pilot, a scheme or an exception. There are many codes, most of them dated.',
    fields: ['LearnDelFAMType', 'LearnDelFAMCode'],
  },
  {
    term: 'Learning support funding',
    also: ['LSF', 'learning support'],
    meaning: 'The FAM that claims funding for support on an aim, from one date to another.',
    fields: ['LearnDelFAMType', 'LearnDelFAMDateFrom', 'LearnDelFAMDateTo'],
  },
  {
    term: 'Loan',
    also: ['ADL', 'ALB', 'learner loan'],
    meaning:
      'An advanced learner loan, with which a learner pays for an aim: FAM ADL marks the aim, ALB claims the bursary that goes with it.',
    fields: ['LearnDelFAMType'],
  },
  {
    term: 'Not checked',
    meaning:
      'Waymark’s word for a question that the data at hand cannot answer. The rule is then neither passed nor broken, and is counted apart.',
  },
  {
    term: 'Not returned',
    also: ['not returned', 'is not returned', 'returned'],
    meaning:
      'The field is not in the file. The official texts also say unknown or null. A comparison with a field that is not returned does not break a rule unless the rule says so.',
  },
  {
    term: 'Outcome',
    meaning: 'How the learning on an aim came out: achieved, partly, not, or not yet known.',
    fields: ['Outcome'],
  },
  {
    term: 'Planned end date',
    also: ['planned end date'],
    meaning: 'The day on which the aim was planned to end when it began. It is not moved afterwards.',
    fields: ['LearnPlanEndDate'],
  },
  {
    term: 'Programme aim',
    also: ['programme aim', 'programme aims'],
    meaning:
      'The aim that stands for a whole programme (AimType 1): an apprenticeship, a T Level, a Skills Bootcamp. Component aims belong to it.',
    fields: ['AimType', 'ProgType'],
  },
  {
    term: 'Programme type',
    also: ['ProgType', 'programme type'],
    meaning:
      'The kind of programme an aim belongs to: 25 is an apprenticeship standard, 31 a T Level, 32 a Skills Bootcamp.',
    fields: ['ProgType'],
  },
  {
    term: 'Provider',
    also: ['provider'],
    meaning: 'The college, training company or authority that teaches and sends the return.',
    fields: ['UKPRN'],
  },
  {
    term: 'Restart',
    also: ['restart', 'RES'],
    meaning:
      'An aim that goes on after a break in learning. FAM RES marks it, and the original start date says when the learning first began.',
    fields: ['LearnDelFAMType', 'OrigLearnStartDate'],
  },
  {
    term: 'Return',
    meaning:
      'The file with everything a provider records for the year so far. There are fourteen returns a year, R01 to R14; each takes the place of the one before.',
  },
  {
    term: 'Rule violation report',
    meaning:
      'The list of rules that a return breaks, with the learner, the aim and the field values of each.',
  },
  {
    term: 'Skills Bootcamp',
    also: ['Skills Bootcamp', 'Skills Bootcamps', 'bootcamp'],
    meaning:
      'A course of some weeks towards a job, paid by milestones. It is recorded with funding model 37 and programme type 32.',
    fields: ['FundModel', 'ProgType'],
  },
  {
    term: 'Source of funding',
    also: ['SOF', 'source of funding'],
    meaning:
      'The FAM that says who pays for an aim: the department, a combined authority, the Office for Students.',
    fields: ['LearnDelFAMType', 'LearnDelFAMCode'],
  },
  {
    term: 'Standard',
    also: ['standard', 'StdCode'],
    meaning:
      'What an apprenticeship leads to: the knowledge and skills of one occupation, under a code of its own.',
    fields: ['StdCode'],
  },
  {
    term: 'Submit learner data',
    also: ['SLD'],
    meaning:
      'The department’s service to which returns are uploaded. Where Waymark and the service differ, the service decides.',
  },
  {
    term: 'T Level',
    also: ['T Level'],
    meaning: 'A two-year technical programme for 16 to 19 year olds: programme type 31.',
    fields: ['ProgType'],
  },
  {
    term: 'Tailored learning',
    also: ['tailored learning'],
    meaning: 'Learning of adults that need not lead to a qualification. FAM ACL says its purpose.',
    fields: ['FundModel', 'LearnDelFAMType'],
  },
  {
    term: 'Teaching year',
    also: ['teaching year'],
    meaning: '1 August to 31 July. A return belongs to one.',
    fields: ['Year'],
  },
  {
    term: 'Temporary ULN',
    also: ['temporary ULN', '9999999999'],
    meaning: '9999999999, for a learner whose own number is not there yet. Rules say how long it may stay.',
    fields: ['ULN'],
  },
  {
    term: 'Total negotiated price',
    also: ['TNP', 'negotiated price'],
    meaning:
      'What provider and employer agreed that an apprenticeship costs, as a financial record with its date.',
    fields: ['AFinType', 'AFinAmount'],
  },
  {
    term: 'UKPRN',
    also: ['UKPRN'],
    meaning: 'UK provider reference number: eight digits that stand for one organisation.',
    fields: ['UKPRN'],
  },
  {
    term: 'ULN',
    also: ['ULN'],
    meaning: 'Unique learner number: ten digits that stay with a person through all of their learning.',
    fields: ['ULN'],
  },
  {
    term: 'Warning',
    meaning:
      'A violation that leaves the record as it is. It may be right all the same, and should be looked at.',
  },
  {
    term: 'Workplace',
    also: ['work placement'],
    meaning: 'Time with an employer as part of a programme, with its dates, hours and kind.',
    fields: ['WorkPlaceStartDate', 'WorkPlaceHours', 'WorkPlaceMode'],
  },
];

/** The place of a term on the glossary page. */
export function anchorOf({ term }: Term): string {
  return term.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** The terms that a text uses, in the order of the glossary. Capital letters count where a way of writing has two or more. */
export function termsIn(text: string): readonly Term[] {
  return TERMS.filter(({ also = [] }) => also.some(way => writtenAs(way).test(text)));
}

const patterns = new Map<string, RegExp>();

function writtenAs(way: string): RegExp {
  const known = patterns.get(way);
  if (known) return known;
  const exact = /[A-Z].*[A-Z]|\d/.test(way);
  const pattern = new RegExp(`(?<![A-Za-z0-9])${way}(?![A-Za-z0-9])`, exact ? '' : 'i');
  patterns.set(way, pattern);
  return pattern;
}
