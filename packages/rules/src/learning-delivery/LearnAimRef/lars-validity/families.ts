import {
  type AimDraft,
  adultSkillsAim,
  bootcampSubject,
  FAM,
  loanAim,
  nonFundedAim,
  studyProgrammeAim,
  tailoredLearningAim,
} from '../../../examples/index.ts';
import { DD07 } from '../../../words/derived/DD07.ts';
import { DD35 } from '../../../words/derived/DD35.ts';
import { hasFAM } from '../../../words/fam.ts';
import { inLarsCategory } from '../../../words/lars-category.ts';
import type { AskAim, Who } from './types.ts';

/** FAM LDM codes of 14 to 16 provision. */
const LDM_14_16 = ['320', '321', '381'];

const with35 = (draft: AimDraft): AimDraft =>
  adultSkillsAim({ FundModel: 35, LearnPlanEndDate: '2026-06-30', ...draft });
const SOF_105 = FAM('SOF', '105');
const DEVOLVED = { LearningDeliveryFAM: [FAM('SOF', '110'), FAM('FFI', '1')] };
const FREE_COURSES = { LearningDeliveryFAM: [SOF_105, FAM('FFI', '1'), FAM('LDM', '378')] };
const PROJECT_S = { LearningDeliveryFAM: [SOF_105, FAM('FFI', '1'), FAM('LDM', '395')] };

/** Adult skills: FundModel 35. */
export const adultSkills: Who = {
  aims: 'adult skills aims',
  questions: ask => [
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
    ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
    devolved(ask).yesPasses(),
    freeCourses(ask).yesPasses(),
  ],
  aim: with35,
  others: [
    { title: 'Adult Skills Fund', draft: { FundModel: 38 } },
    { title: 'an apprenticeship', draft: { AimType: 3, ProgType: 25, StdCode: 105 } },
    { title: 'offender learning', draft: { LearningDeliveryFAM: [SOF_105, FAM('LDM', '034')] } },
    { title: 'devolved', draft: DEVOLVED },
    { title: 'Free Courses for Jobs', draft: FREE_COURSES },
  ],
};

/** Adult Skills Fund: FundModel 38. */
export const adultSkillsFund: Who = {
  aims: 'Adult Skills Fund aims',
  questions: ask => [
    isAdultSkillsFund(ask).noPasses(),
    devolved(ask).yesPasses(),
    freeCourses(ask).yesPasses(),
    projectS(ask).yesPasses(),
  ],
  aim: adultSkillsAim,
  others: [
    { title: 'not funded', draft: { FundModel: 99 } },
    { title: 'devolved', draft: DEVOLVED },
    { title: 'Free Courses for Jobs', draft: FREE_COURSES },
    { title: 'Project S', draft: PROJECT_S },
  ],
};

/** 16-19 provision: FundModel 25 or 82. */
export const sixteenToNineteen: Who = {
  aims: '16-19 aims',
  questions: ask => [
    ask('Is it 16-19 funded or other 16-19 provision (FundModel 25 or 82)?', aim =>
      [25, 82].includes(aim.FundModel),
    ).noPasses(),
    fourteenToSixteen(ask).yesPasses(),
  ],
  aim: studyProgrammeAim,
  others: [
    { title: 'not funded', draft: { FundModel: 99 } },
    { title: 'aged 14 to 16', draft: { LearningDeliveryFAM: [FAM('SOF', '107'), FAM('LDM', '320')] } },
  ],
};

/** 14 to 16 provision: FundModel 25 with one of three LDM codes. */
export const under16: Who = {
  aims: '14 to 16 aims',
  questions: ask => [
    ask('Is it 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).noPasses(),
    fourteenToSixteen(ask).noPasses(),
  ],
  aim: draft => studyProgrammeAim({ LearningDeliveryFAM: [FAM('SOF', '107'), FAM('LDM', '381')], ...draft }),
  others: [
    { title: 'other 16-19 funding', draft: { FundModel: 82 } },
    { title: 'an ordinary study programme', draft: { LearningDeliveryFAM: [FAM('SOF', '107')] } },
  ],
};

/** Community learning: FundModel 10. */
export const communityLearning: Who = {
  aims: 'community learning aims',
  questions: ask => [ask('Is it community learning (FundModel 10)?', aim => aim.FundModel === 10).noPasses()],
  aim: draft => tailoredLearningAim({ FundModel: 10, TLOut: undefined, ...draft }),
  others: [{ title: 'tailored learning', draft: { FundModel: 11 } }],
};

/** Advanced learner loans: FundModel 99 with FAM ADL. */
export const loans: Who = {
  aims: 'aims financed by an advanced learner loan',
  questions: ask => [
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
    loan(ask).noPasses(),
  ],
  aim: loanAim,
  others: [
    { title: 'Adult Skills Fund', draft: { FundModel: 38 } },
    { title: 'without a loan', draft: { LearningDeliveryFAM: [] } },
  ],
};

/** Whatever is recorded under the category ANY: standards, Skills Bootcamps, other adult funding, no funding. */
export const anyFunding: Who = {
  aims: 'standards, Skills Bootcamps, other adult and non-funded aims',
  questions: ask => [
    ask
      .oneOf('Is it of a kind that needs the category ANY?', {
        'apprenticeship standard': [
          ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
          ask(
            'Is it part of an apprenticeship standard (ProgType 25)?',
            aim => aim.ProgType === 25,
          ).noPasses(),
        ],
        'other funding': [isAnyFunded(ask).noPasses()],
      })
      .noPasses(),
    loan(ask).yesPasses(),
  ],
  aim: bootcampSubject,
  also: [
    { title: 'part of an apprenticeship standard', draft: { FundModel: 36, ProgType: 25, StdCode: 105 } },
  ],
  others: [
    { title: 'FundModel 36 without a standard', draft: { FundModel: 36, ProgType: 32 } },
    { title: 'Adult Skills Fund', draft: { FundModel: 38 } },
    { title: 'a loan', draft: loanAim() },
  ],
};

/** As `anyFunding`, without the standards and without the exclusion of loans. */
export const anyFundingButStandards: Who = {
  aims: 'Skills Bootcamps, other adult and non-funded aims',
  questions: ask => [isAnyFunded(ask).noPasses()],
  aim: bootcampSubject,
  others: [{ title: 'an apprenticeship standard', draft: { FundModel: 36, ProgType: 25, StdCode: 105 } }],
};

/** Devolved funding: DD35. */
export const devolvedFunding: Who = {
  aims: 'aims that a devolved authority pays for',
  questions: ask => [devolved(ask).noPasses(), freeCourses(ask).yesPasses()],
  aim: draft => adultSkillsAim({ ...DEVOLVED, ...draft }),
  others: [
    { title: 'not devolved', draft: { LearningDeliveryFAM: [SOF_105] } },
    {
      title: 'Free Courses for Jobs',
      draft: { LearningDeliveryFAM: [FAM('SOF', '110'), FAM('LDM', '378')] },
    },
  ],
};

/** Free Courses for Jobs: FundModel 38 with FAM LDM 378. */
export const freeCoursesForJobs: Who = {
  aims: 'Free Courses for Jobs aims',
  questions: ask => [isAdultSkillsFund(ask).noPasses(), freeCourses(ask).noPasses()],
  aim: draft => adultSkillsAim({ ...FREE_COURSES, ...draft }),
  others: [
    { title: 'adult skills', draft: { FundModel: 35 } },
    { title: 'Adult Skills Fund', draft: { LearningDeliveryFAM: [SOF_105] } },
  ],
};

/** As `freeCoursesForJobs`, without the qualifications that devolved authorities alone may deliver flexibly. */
export const freeCoursesButFlexible: Who = {
  ...freeCoursesForJobs,
  questions: ask => [...freeCoursesForJobs.questions(ask), flexibleDelivery(ask, { from: 2526 }).yesPasses()],
  others: [
    ...freeCoursesForJobs.others,
    { title: 'flexible delivery in devolved areas', lars: { categories: [56] }, years: [2526, 2627] },
  ],
};

/** As `freeCoursesButFlexible`, without Project S. */
export const freeCoursesButProjectS: Who = {
  ...freeCoursesForJobs,
  questions: ask => [
    ...freeCoursesForJobs.questions(ask),
    projectS(ask).yesPasses(),
    flexibleDelivery(ask).yesPasses(),
  ],
  others: [
    ...freeCoursesForJobs.others,
    {
      title: 'Project S',
      draft: { LearningDeliveryFAM: [SOF_105, FAM('LDM', '378'), FAM('LDM', '395')] },
    },
    { title: 'flexible delivery in devolved areas', lars: { categories: [56] } },
  ],
};

/** Tailored learning: FundModel 11. */
export const tailoredLearning: Who = {
  aims: 'tailored learning aims',
  questions: ask => [ask('Is it tailored learning (FundModel 11)?', aim => aim.FundModel === 11).noPasses()],
  aim: tailoredLearningAim,
  others: [{ title: 'Adult Skills Fund', draft: { FundModel: 38 } }],
};

/** Growth and skills offer: FundModel 39. */
export const growthAndSkills: Who = {
  aims: 'growth and skills short courses',
  questions: ask => [
    ask(
      'Is it funded by the growth and skills offer (FundModel 39)?',
      aim => aim.FundModel === 39,
    ).noPasses(),
  ],
  aim: draft =>
    nonFundedAim({
      FundModel: 39,
      AimType: 3,
      ProgType: 34,
      LearnStartDate: '2026-09-01',
      LearnPlanEndDate: '2026-12-11',
      ...draft,
    }),
  others: [{ title: 'not funded', draft: { FundModel: 99 } }],
};

function isAdultSkillsFund(ask: AskAim) {
  return ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38);
}

function isAnyFunded(ask: AskAim) {
  return ask('Is it a Skills Bootcamp, other adult or non-funded aim (FundModel 37, 81 or 99)?', aim =>
    [37, 81, 99].includes(aim.FundModel),
  );
}

function devolved(ask: AskAim) {
  return ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context));
}

function freeCourses(ask: AskAim) {
  return ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378'));
}

function projectS(ask: AskAim) {
  return ask('Is it part of the Project S pilot (FAM LDM 395)?', aim => hasFAM(aim, 'LDM', '395'));
}

function loan(ask: AskAim) {
  return ask('Is it financed by an advanced learner loan (FAM ADL)?', aim => hasFAM(aim, 'ADL'));
}

function fourteenToSixteen(ask: AskAim) {
  return ask('Is it provision for ages 14 to 16 (FAM LDM 320, 321 or 381)?', aim =>
    hasFAM(aim, 'LDM', LDM_14_16),
  );
}

function flexibleDelivery(ask: AskAim, editions = {}) {
  return ask(
    'Is it for flexible delivery by devolved authorities only (LARS category 56)?',
    (aim, context) => inLarsCategory(aim.LearnAimRef, 56, aim.LearnStartDate, context),
    editions,
  );
}
