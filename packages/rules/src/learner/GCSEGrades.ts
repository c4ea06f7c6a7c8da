import type { AnyRule } from '../engine/rule.ts';
import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import {
  aLearner,
  type Example,
  nonFundedAim,
  notChecked,
  passes,
  studyProgrammeAim,
  triggers,
} from '../examples/index.ts';
import { isListed } from '../words/codes.ts';
import { hasLearnerFAM } from '../words/fam.ts';
import { is16To19Funded } from '../words/provision.ts';

/** The two subjects whose GCSE grade is recorded: EngGrade_01, _02, _03 and _04, and the same of MathGrade. */
interface Subject {
  readonly rules: 'EngGrade' | 'MathGrade';
  readonly title: string;
  /** The code of learner FAM EDF that a low grade brings. */
  readonly disadvantage: number;
  /** The learner FAM type that excuses from the condition of funding. */
  readonly exemption: string;
  readonly note?: string;
}

const subjects: readonly Subject[] = [
  {
    rules: 'EngGrade',
    title: 'English',
    disadvantage: 2,
    exemption: 'ECF',
    note: 'Guidance and description say maths, copied from MathGrade_04.',
  },
  { rules: 'MathGrade', title: 'maths', disadvantage: 1, exemption: 'MCF' },
];

const BELOW_4 = 'D DD DE E EE EF F FF FG G GG N U 3 2 1'.split(' ');

export default subjects.flatMap(({ rules: field, title, disadvantage, exemption, note }): AnyRule[] => [
  rule({
    name: `${field}_01`,
    message: `The GCSE ${title} grade of a 16-19 funded learner is missing`,
    fix: `Return the highest grade in ${field}, NONE if there is none.`,
    looksAt: theLearner,
    questions: ask => [
      ask(
        `Is the GCSE ${title} grade returned (${field})?`,
        learner => learner[field] !== undefined,
      ).yesPasses(),
      ask('Has the learner a 16-19 funded aim (FundModel 25)?', learner =>
        is16To19Funded(learner),
      ).noPasses(),
    ],
  }),
  rule({
    name: `${field}_02`,
    message: `The GCSE ${title} grade is not a grade that GCSEs have`,
    fix: `Correct ${field}: a grade such as 5 or C, or NONE.`,
    note: 'The list of grades at hand may have gaps: a grade outside it is left unchecked.',
    looksAt: theLearner,
    questions: ask => [
      ask(
        `Is the GCSE ${title} grade returned (${field})?`,
        learner => learner[field] !== undefined,
      ).noPasses(),
      ask(`Is ${field} in the list of grades?`, (learner, { file }) =>
        isListed(field, learner[field]!, file.Year),
      ).yesPasses(),
    ],
  }),
  rule({
    name: `${field}_03`,
    message: `The GCSE ${title} grade is below C or 4, but the learner FAM for disadvantage funding is missing`,
    fix: `Add the learner FAM EDF ${disadvantage}, or correct ${field}.`,
    looksAt: theLearner,
    questions: ask => [
      ask(
        `Is the GCSE ${title} grade returned (${field})?`,
        learner => learner[field] !== undefined,
      ).noPasses(),
      ask('Is it D or below, or 3 or below?', learner => BELOW_4.includes(learner[field]!)).noPasses(),
      ask(
        `Is the learner marked for disadvantage funding in ${title} (learner FAM EDF ${disadvantage})?`,
        learner => hasLearnerFAM(learner, 'EDF', disadvantage),
      ).yesPasses(),
    ],
  }),
  rule({
    name: `${field}_04`,
    message: `The learner is exempt from ${title} or has met the condition otherwise, but a GCSE grade is returned`,
    fix: `Set ${field} to NONE, or correct the learner FAM ${exemption}.`,
    ...(note && { note }),
    looksAt: theLearner,
    questions: ask => [
      ask(
        `Is the learner exempt from ${title}, or has met the condition otherwise (learner FAM ${exemption} 2, 3 or 4)?`,
        learner => hasLearnerFAM(learner, exemption, [2, 3, 4]),
      ).noPasses(),
      ask(
        `Is the GCSE ${title} grade returned (${field})?`,
        learner => learner[field] !== undefined,
      ).noPasses(),
      ask('Is it NONE?', learner => learner[field] === 'NONE').yesPasses(),
    ],
  }),
]);

export const examples = () => Object.fromEntries(subjects.flatMap(examplesOf));

function examplesOf({ rules: field, disadvantage, exemption }: Subject): [string, Example[]][] {
  const graded = (grade?: string, ...fams: [string, number][]) =>
    aLearner([studyProgrammeAim()], {
      [field]: grade,
      LearnerFAM: fams.map(([LearnFAMType, LearnFAMCode]) => ({ LearnFAMType, LearnFAMCode })),
    });
  return [
    [
      `${field}_01`,
      [
        triggers('missing', graded()),
        passes('a grade', graded('5')),
        passes('no grade', graded('NONE')),
        passes('not 16-19 funded', aLearner([nonFundedAim()])),
      ],
    ],
    [
      `${field}_02`,
      [
        passes('grade 5', graded('5')),
        passes('grade A*A', graded('A*A')),
        passes('NONE', graded('NONE')),
        passes('not returned', graded()),
        notChecked('grade H, which the list at hand does not have', graded('H'), { standsFor: ['end'] }),
      ],
    ],
    [
      `${field}_03`,
      [
        ...BELOW_4.map(grade => triggers(`grade ${grade}`, graded(grade))),
        passes('grade 4', graded('4')),
        passes('grade C', graded('C')),
        passes('grade CD', graded('CD')),
        passes('marked for disadvantage funding', graded('3', ['EDF', disadvantage])),
        triggers('marked for the other subject', graded('3', ['EDF', 3 - disadvantage])),
        passes('not returned', graded()),
      ],
    ],
    [
      `${field}_04`,
      [
        ...[2, 3, 4].map(code =>
          triggers(`${exemption} ${code} and a grade`, graded('5', [exemption, code])),
        ),
        passes('NONE', graded('NONE', [exemption, 2])),
        passes('not returned', graded(undefined, [exemption, 2])),
        passes('another reason', graded('5', [exemption, 1])),
        passes('not exempt', graded('5')),
      ],
    ],
  ];
}
