import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  type Example,
  FAM,
  notChecked,
  passes,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { APPRENTICESHIP_SERVICE } from '../../words/not-at-hand.ts';

const ended: AimDraft = { CompStatus: 2, Outcome: 1, LearnActEndDate: '2026-11-20' };
const unit = (draft: AimDraft = {}) => adultSkillsAim({ FundModel: 39, ProgType: 34, ...draft });
const oldUnit = adultSkillsAim({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', '403')] });

const only = {
  note: 'The prose also wants the provider to be approved for such courses; the condition looks at the dates of a provider who is.',
};
const ending = { note: 'An aim without actual end date passes, and so does a course without a last day.' };

/** Rules that compare aims with what the apprenticeship service knows of the provider and the course. */
export default [
  rule({
    name: 'UKPRN_31',
    message:
      'The apprenticeship unit (LDM 403) started when the apprenticeship service did not offer it with the provider',
    fix: 'Compare LearnStartDate and LearnAimRef with the courses of the provider in the apprenticeship service.',
    ...only,
    looksAt: eachAim,
    questions: ask => [
      ask('Is it an apprenticeship unit (FAM LDM 403)?', aim => hasFAM(aim, 'LDM', '403')).noPasses(),
      ask(
        'Does the apprenticeship service offer the aim with the provider as a short course?',
        () => APPRENTICESHIP_SERVICE,
      ).noPasses(),
      ask('Did the aim start while it was offered?', () => APPRENTICESHIP_SERVICE).yesPasses(),
    ],
  }),
  rule({
    name: 'UKPRN_32',
    message:
      'The apprenticeship unit started when the apprenticeship service took no new starts on it with the provider',
    fix: 'Compare LearnStartDate and LearnAimRef with the courses of the provider in the apprenticeship service.',
    ...only,
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
      ask(
        'Does the apprenticeship service offer the aim with the provider as a short course?',
        () => APPRENTICESHIP_SERVICE,
      ).noPasses(),
      ask(
        'Did the aim start between its first and last day for starts?',
        () => APPRENTICESHIP_SERVICE,
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'UKPRN_33',
    message:
      'The apprenticeship started after the last day for new starts on the standard in the apprenticeship service',
    fix: 'Compare LearnStartDate and StdCode with the standards of the provider in the apprenticeship service.',
    note: 'The prose says before the last day; by the condition an apprentice may still start on it.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
      ask(
        'Does the apprenticeship service offer the standard with the provider?',
        () => APPRENTICESHIP_SERVICE,
      ).noPasses(),
      ask('Did the aim start after the last day for starts?', () => APPRENTICESHIP_SERVICE).noPasses(),
    ],
  }),
  rule({
    name: 'UKPRN_34',
    message: 'The apprenticeship unit ended after it had left the apprenticeship service',
    fix: 'Compare LearnActEndDate and LearnAimRef with the courses of the provider in the apprenticeship service.',
    ...ending,
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
      ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
      ask(
        'Does the apprenticeship service offer the aim with the provider as a short course?',
        () => APPRENTICESHIP_SERVICE,
      ).noPasses(),
      ask('Did the aim end after the last day of the course?', () => APPRENTICESHIP_SERVICE).noPasses(),
    ],
  }),
  rule({
    name: 'UKPRN_35',
    message: 'The apprenticeship ended after its standard had left the apprenticeship service',
    fix: 'Compare LearnActEndDate and StdCode with the standards of the provider in the apprenticeship service.',
    ...ending,
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
      ask(
        'Does the apprenticeship service offer the standard with the provider?',
        () => APPRENTICESHIP_SERVICE,
      ).noPasses(),
      ask('Did the aim end after the last day of the standard?', () => APPRENTICESHIP_SERVICE).noPasses(),
    ],
  }),
];

const unknown = (aim: AimDraft, ...standsFor: string[]): Example =>
  notChecked('the apprenticeship service is not at hand', aLearner([aim]), { standsFor });

export const examples = () => ({
  UKPRN_31: [
    unknown(oldUnit, '1', '2', 'end'),
    passes('no apprenticeship unit', aLearner([adultSkillsAim()])),
  ],
  UKPRN_32: [
    unknown(unit(), '1', '2', 'end'),
    passes('no apprenticeship unit', aLearner([adultSkillsAim()])),
  ],
  UKPRN_33: [
    unknown(apprenticeshipProgramme(), '3', '4', 'end'),
    passes('not an apprenticeship', aLearner([adultSkillsAim()])),
    passes('a component aim', aLearner([apprenticeshipComponent()])),
    passes(
      'a restart',
      aLearner([apprenticeshipProgramme({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM('RES', '1')] })]),
    ),
  ],
  UKPRN_34: [
    unknown(unit(ended), '2', '3', 'end'),
    passes('no apprenticeship unit', aLearner([adultSkillsAim(ended)])),
    passes('still on it', aLearner([unit()])),
  ],
  UKPRN_35: [
    unknown(apprenticeshipProgramme(ended), '3', '4', 'end'),
    passes('not an apprenticeship', aLearner([adultSkillsAim(ended)])),
    passes('a component aim', aLearner([apprenticeshipComponent(ended)])),
    passes('still on it', aLearner([apprenticeshipProgramme()])),
  ],
});
