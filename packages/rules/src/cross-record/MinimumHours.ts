import { word } from '@waymark/flow';
import type { Learner, LearningDelivery, Year } from '@waymark/ilr';
import { ageOn } from '@waymark/ilr/dates';
import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  FAM,
  notChecked,
  passes,
  studyProgrammeAim,
  triggers,
} from '../examples/index.ts';
import { hasFAM, hasLearnerFAM } from '../words/fam.ts';
import { mostHours } from '../words/hours.ts';
import { validityOn } from '../words/lars-validity.ts';
import { about } from '../words/look-up.ts';
import { allOf } from '../words/questions.ts';

const KINGS_TRUST_TEAM = ['60023995', '60027307', '60027629', '60032121', '60033344'];
const BELOW_GRADE_4 = ['3', '2', '1', 'U', 'D', 'E', 'F', 'G', 'X', 'NONE'];
const BELOW_GRADE_3 = ['2', '1', 'U', 'E', 'F', 'G', 'X', 'NONE'];

const hoursOfTLevel = word(
  'planned hours of the latest T Level programme aim',
  (learner: Learner, year: Year): number | undefined => {
    let latest: LearningDelivery | undefined;
    for (const aim of learner.LearningDelivery) {
      if (aim.ProgType !== 31 || aim.AimType !== 1) continue;
      if (latest === undefined || aim.LearnStartDate >= latest.LearnStartDate) latest = aim;
    }
    if (year <= 2526) return latest?.PHours;
    return latest && mostHours(latest, 2)?.HRSAmount;
  },
);

interface Subject {
  readonly name: string;
  readonly title: 'English' | 'maths';
  readonly grade: 'EngGrade' | 'MathGrade';
  /** The learner FAM of the condition-of-funding exemption, and that of the minimum hours. */
  readonly exemption: 'ECF' | 'MCF';
  readonly hours: 'EMH' | 'MMH';
  readonly validity: string;
}

const SUBJECTS: readonly Subject[] = [
  {
    name: 'R_155',
    title: 'English',
    grade: 'EngGrade',
    exemption: 'ECF',
    hours: 'EMH',
    validity: 'EFAConFundEnglish',
  },
  {
    name: 'R_156',
    title: 'maths',
    grade: 'MathGrade',
    exemption: 'MCF',
    hours: 'MMH',
    validity: 'EFAConFundMaths',
  },
];

/** Learners of 16 and over below grade 4 on a full 16-19 programme: whether their English or maths has its hours. */
export default SUBJECTS.map(({ name, title, grade, exemption, hours, validity }) =>
  rule({
    name,
    message: `The learner's planned minimum hours of ${title} (learner FAM ${hours}) are not returned`,
    fix: `Return the learner FAM ${hours}, or correct ${grade} or the exemption (${exemption}).`,
    note: `Intent and description mix English and maths (R_155 names the maths grade and exemption, R_156 the English ones). Each rule is read for its own subject. "Below grade 3" leaves out grade D as printed: D counts as a 3. A LARS validity counts if the aim starts within it, as in the rules on categories. The T Level's hours are PHours up to 2025-26 and the hours record (HRS 2) from 2026-27.`,
    needs: ['lars'],
    looksAt: eachAim,
    questions: ask => [
      ask('Is it 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).noPasses(),
      ask('Is it paid from the 16-19 budget (FAM SOF 107)?', aim => hasFAM(aim, 'SOF', '107')).noPasses(),
      ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
      ask(
        'Is the learner 16 or over on 31 August of this teaching year?',
        (_, { learner, file }) => ageOn(learner.DateOfBirth!, `${file.yearStart.slice(0, 4)}-08-31`) >= 16,
      ).noPasses(),
      ask(`Is the GCSE grade in ${title} below 4 (${grade} ${BELOW_GRADE_4.join(', ')})?`, (_, { learner }) =>
        BELOW_GRADE_4.includes(learner[grade] ?? ''),
      ).noPasses(),
      ask(`Are minimum hours returned (learner FAM ${hours})?`, (_, { learner }) =>
        hasLearnerFAM(learner, hours),
      ).yesPasses(),
      ask(
        `Is the learner exempt from the condition of funding (learner FAM ${exemption} 1 to 4)?`,
        (_, { learner }) => hasLearnerFAM(learner, exemption, [1, 2, 3, 4]),
      ).yesPasses(),
      allOf(ask, 'Has the learner passed functional skills level 2 instead?', {
        [`Is the pass recorded (learner FAM ${exemption} 5)?`]: (_, { learner }) =>
          hasLearnerFAM(learner, exemption, 5),
        [`Is the GCSE grade below 3 (${grade} ${BELOW_GRADE_3.join(', ')})?`]: (_, { learner }) =>
          BELOW_GRADE_3.includes(learner[grade] ?? ''),
      }).yesPasses(),
      allOf(ask, 'Is it an older T Level?', {
        'Is it part of a T Level (ProgType 31)?': aim => aim.ProgType === 31,
        'Did it start before 1 August 2022?': aim => aim.LearnStartDate < '2022-08-01',
      }).yesPasses(),
      ask
        .oneOf('Are 150 hours or more planned?', {
          'hours of the learner': [
            ask(
              'Do PlanLearnHours and PlanEEPHours come to 150 or more?',
              (_, { learner }) => (learner.PlanLearnHours ?? 0) + (learner.PlanEEPHours ?? 0) >= 150,
            ).noPasses(),
          ],
          'hours of the T Level': [
            ask(
              'Has the latest T Level programme aim 150 planned hours or more (PHours, from 2026-27 HRS 2)?',
              (_, { learner, file }) => (hoursOfTLevel(learner, file.Year) ?? 0) >= 150,
            ).noPasses(),
          ],
        })
        .noPasses(),
      ask
        .oneOf(`Does the aim meet the condition of funding in ${title}?`, {
          "King's Trust TEAM": [
            ask("Is it an aim of the King's Trust TEAM programme?", aim =>
              KINGS_TRUST_TEAM.includes(aim.LearnAimRef),
            ).noPasses(),
            ask('Is LDM 331 returned?', aim => hasFAM(aim, 'LDM', '331')).noPasses(),
          ],
          qualification: [
            ask(`Had it a LARS validity of category ${validity} when it started?`, (aim, context) =>
              about(validityOn(aim.LearnAimRef, [validity], aim.LearnStartDate, context), () => true),
            ).noPasses(),
          ],
        })
        .noPasses(),
    ],
  }),
);

const examplesOf = ({ grade, exemption, hours, validity }: Subject) => {
  const reference = exampleReference({
    aims: { '60012345': { validity: { [validity]: ['2015-08-01'] } }, '60012346': {}, '60023995': {} },
  });
  const pupil = { DateOfBirth: '2008-05-01', [grade]: '3', PlanLearnHours: 540, PlanEEPHours: 60 };
  const exempt = (LearnFAMCode: number) => ({ LearnerFAM: [{ LearnFAMType: exemption, LearnFAMCode }] });
  const aim = studyProgrammeAim();
  const tLevel = (more: Parameters<typeof studyProgrammeAim>[0]) =>
    studyProgrammeAim({ ProgType: 31, AimType: 1, LearnAimRef: 'ZPROG001', ...more });
  const noHours = { PlanLearnHours: undefined, PlanEEPHours: undefined };
  const hrs = (HRSAmount: number) => [{ HRSType: 'HRS', HRSCode: 2, HRSAmount }];
  const team = (code: string) =>
    studyProgrammeAim({
      LearnAimRef: '60023995',
      LearningDeliveryFAM: [FAM('SOF', '107'), FAM('LDM', code)],
    });
  return [
    triggers('grade 3, no hours returned', aLearner([aim], pupil), { reference }),
    triggers(
      'started on the first day of the validity',
      aLearner([studyProgrammeAim({ LearnStartDate: '2015-08-01' })], pupil),
      { reference },
    ),
    passes('started the day before', aLearner([studyProgrammeAim({ LearnStartDate: '2015-07-31' })], pupil), {
      reference,
    }),
    triggers('16 on 31 August', aLearner([aim], { ...pupil, DateOfBirth: '2009-08-31' }), {
      reference,
      years: [2526],
    }),
    passes('16 on 1 September', aLearner([aim], { ...pupil, DateOfBirth: '2009-09-01' }), {
      reference,
      years: [2526],
    }),
    triggers('16 on 31 August', aLearner([aim], { ...pupil, DateOfBirth: '2010-08-31' }), {
      reference,
      years: [2627],
    }),
    passes('16 on 1 September', aLearner([aim], { ...pupil, DateOfBirth: '2010-09-01' }), {
      reference,
      years: [2627],
    }),
    passes('no date of birth', aLearner([aim], { ...pupil, DateOfBirth: undefined }), { reference }),
    passes('grade 4', aLearner([aim], { ...pupil, [grade]: '4' }), { reference }),
    passes('no grade', aLearner([aim], { ...pupil, [grade]: undefined }), { reference }),
    passes(
      'hours returned',
      aLearner([aim], { ...pupil, LearnerFAM: [{ LearnFAMType: hours, LearnFAMCode: 100 }] }),
      {
        reference,
      },
    ),
    passes('exempt', aLearner([aim], { ...pupil, ...exempt(2) }), { reference }),
    passes('functional skills passed, grade 2', aLearner([aim], { ...pupil, ...exempt(5), [grade]: '2' }), {
      reference,
    }),
    triggers('functional skills passed, grade 3', aLearner([aim], { ...pupil, ...exempt(5) }), { reference }),
    triggers('150 hours', aLearner([aim], { ...pupil, PlanLearnHours: 100, PlanEEPHours: 50 }), {
      reference,
    }),
    passes('149 hours', aLearner([aim], { ...pupil, PlanLearnHours: 100, PlanEEPHours: 49 }), { reference }),
    triggers('a T Level of 150 hours', aLearner([aim, tLevel({ PHours: 150 })], { ...pupil, ...noHours }), {
      reference,
      years: [2526],
    }),
    passes('a T Level of 149 hours', aLearner([aim, tLevel({ PHours: 149 })], { ...pupil, ...noHours }), {
      reference,
      years: [2526],
    }),
    triggers(
      'a T Level of 150 hours',
      aLearner([aim, tLevel({ HRSRecord: hrs(150) })], { ...pupil, ...noHours }),
      { reference, years: [2627] },
    ),
    passes(
      'a T Level of 149 hours',
      aLearner([aim, tLevel({ HRSRecord: hrs(149) })], { ...pupil, ...noHours }),
      {
        reference,
        years: [2627],
      },
    ),
    passes(
      'a T Level aim from 31 July 2022',
      aLearner([studyProgrammeAim({ ProgType: 31, LearnStartDate: '2022-07-31' })], pupil),
      { reference },
    ),
    triggers(
      'a T Level aim from 1 August 2022',
      aLearner([studyProgrammeAim({ ProgType: 31, LearnStartDate: '2022-08-01' })], pupil),
      { reference },
    ),
    triggers("King's Trust TEAM with LDM 331", aLearner([team('331')], pupil), { reference }),
    passes("King's Trust TEAM without LDM 331", aLearner([team('376')], pupil), { reference }),
    passes('another qualification', aLearner([studyProgrammeAim({ LearnAimRef: '60012346' })], pupil), {
      reference,
    }),
    passes(
      'another source of funding',
      aLearner([{ ...aim, LearningDeliveryFAM: [FAM('SOF', '105')] }], pupil),
    ),
    passes('another funding model', aLearner([adultSkillsAim()], pupil)),
    notChecked('without LARS', aLearner([aim], pupil)),
  ];
};

export const examples = () =>
  Object.fromEntries(SUBJECTS.map(subject => [subject.name, examplesOf(subject)]));
