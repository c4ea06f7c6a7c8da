import type { Ask, Asked } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampProgramme,
  FAM,
  passes,
  status,
  triggers,
} from '../examples/index.ts';
import { DD07 } from '../words/derived/DD07.ts';
import { statusOn } from '../words/employment.ts';
import { hasFAM } from '../words/fam.ts';

type AskAim = Ask<LearningDelivery, Context>;

const askKnown = (ask: AskAim): Asked<LearningDelivery, Context> =>
  ask(
    'Is an employment status known for the day of the start?',
    (aim, { learner }) => statusOn(learner, aim.LearnStartDate) !== undefined,
  );

const askEmployed = (ask: AskAim): Asked<LearningDelivery, Context> =>
  ask(
    'Was the learner in paid employment on that day (EmpStat 10)?',
    (aim, { learner }) => statusOn(learner, aim.LearnStartDate)!.EmpStat === 10,
  );

const MISSING = 'A learner without an employment status for that day is left to the rules that ask for one.';

/** The rules about the employment status on the day on which an aim started. */
export default [
  rule({
    name: 'EmpStat_12',
    message: 'The apprentice was not employed on the day on which the apprenticeship started',
    fix: 'Return an employment status of 10 that applies from the start or earlier, or check the start date.',
    note: MISSING,
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      askKnown(ask).noPasses(),
      askEmployed(ask).yesPasses(),
      ask('Is LDM 353 or 355 returned?', aim => hasFAM(aim, 'LDM', ['353', '355'])).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpStat_15',
    message: "The apprentice's employment status on the day of the start is not known (98)",
    fix: 'Find out and return the employment status on the day on which the apprenticeship started.',
    note: 'The exemption for LDM 353 and 355 stands in the 2025-26 text alone. Each year is read as its own text says.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      ask('Did it start on or after 1 August 2016?', aim => aim.LearnStartDate >= '2016-08-01').noPasses(),
      ask(
        'Is the employment status on the day of the start 98?',
        (aim, { learner }) => statusOn(learner, aim.LearnStartDate)?.EmpStat === 98,
      ).noPasses(),
      ask('Is LDM 353 or 355 returned?', aim => hasFAM(aim, 'LDM', ['353', '355']), {
        from: 2526,
        until: 2526,
      }).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpStat_20',
    message: 'The aim is for learners on low wages (LDM 363), but the learner was not in paid employment',
    fix: 'Remove LDM 363, or return the employment status that applied when the aim started.',
    note: MISSING,
    looksAt: eachAim,
    questions: ask => [
      ask('Is LDM 363 returned?', aim => hasFAM(aim, 'LDM', '363')).noPasses(),
      askKnown(ask).noPasses(),
      askEmployed(ask).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpStat_23',
    message: 'LDM 403 is only for learners in paid employment when the aim started',
    fix: 'Remove LDM 403, or return the employment status that applied when the aim started.',
    note: MISSING,
    looksAt: eachAim,
    questions: ask => [
      ask('Is LDM 403 returned?', aim => hasFAM(aim, 'LDM', '403')).noPasses(),
      ask('Does it belong to no programme (AimType 4)?', aim => aim.AimType === 4).noPasses(),
      askKnown(ask).noPasses(),
      askEmployed(ask).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpStat_24',
    message: 'The learner of the apprenticeship unit was not in paid employment when it started',
    fix: 'Return an employment status of 10 that applies from the start or earlier, or correct ProgType.',
    note: `${MISSING} The flow chart lets it break this rule too; the condition does not say so.`,
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      askKnown(ask).noPasses(),
      askEmployed(ask).yesPasses(),
    ],
  }),
];

const when = (aim: AimDraft, EmpStat: number, from = '2025-06-01') =>
  aLearner([aim], { LearnerEmploymentStatus: [status(EmpStat, from)] });
const LDM = (code: string) => ({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', code)] });
const programme = (more = {}) => apprenticeshipProgramme({ LearnStartDate: '2025-09-01', ...more });
const aim = (more = {}) => adultSkillsAim({ LearnStartDate: '2025-09-01', ...more });
const unit = (more = {}) =>
  programme({ ProgType: 34, StdCode: undefined, FundModel: 39, LearningDeliveryFAM: [], ...more });

export const examples = () => ({
  EmpStat_12: [
    triggers('not employed', when(programme(), 11)),
    passes('employed from the day of the start', when(programme(), 10, '2025-09-01')),
    passes('no status until the day after', when(programme(), 11, '2025-09-02')),
    passes('LDM 355', when(programme(LDM('355')), 11)),
    passes('a component aim', when(apprenticeshipComponent(), 11)),
    passes('no apprenticeship', when(bootcampProgramme(), 11)),
  ],
  EmpStat_15: [
    triggers('not known', when(programme(), 98)),
    passes('known', when(programme(), 11)),
    passes('not known from the day after', when(programme(), 98, '2025-09-02')),
    passes('LDM 353 in 2025-26', when(programme(LDM('353')), 98), { years: [2526] }),
    triggers('LDM 353 in other years', when(programme(LDM('353')), 98), { years: [2425, 2627] }),
    triggers('start on 1 August 2016', when(programme({ LearnStartDate: '2016-08-01' }), 98, '2015-01-01')),
    passes('start on 31 July 2016', when(programme({ LearnStartDate: '2016-07-31' }), 98, '2015-01-01')),
    passes('a component aim', when(apprenticeshipComponent(), 98)),
    passes('no apprenticeship', when(bootcampProgramme(), 98)),
  ],
  EmpStat_20: [
    triggers('not employed', when(aim(LDM('363')), 11)),
    passes('employed', when(aim(LDM('363')), 10)),
    passes('no status until the day after', when(aim(LDM('363')), 11, '2025-09-02')),
    passes('another aim', when(aim(), 11)),
  ],
  EmpStat_23: [
    triggers('not employed', when(aim(LDM('403')), 11)),
    passes('employed', when(aim(LDM('403')), 10)),
    passes('no status until the day after', when(aim(LDM('403')), 11, '2025-09-02')),
    passes('within a programme', when(aim({ ...LDM('403'), AimType: 3 }), 11)),
    passes('another aim', when(aim(), 11)),
  ],
  EmpStat_24: [
    triggers('not employed', when(unit(), 11)),
    passes('employed', when(unit(), 10)),
    passes('no status until the day after', when(unit(), 11, '2025-09-02')),
    passes('a component aim', when(unit({ AimType: 3 }), 11)),
    passes('an apprenticeship', when(programme(), 11)),
  ],
});
