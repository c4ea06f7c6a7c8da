import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';
import { schoolLeavingDay } from '../../words/age.ts';
import { DD04 } from '../../words/derived/DD04.ts';
import { DD07 } from '../../words/derived/DD07.ts';

export default rule({
  name: 'DateOfBirth_48',
  message: 'The apprentice started before they could leave school',
  fix: 'Correct DateOfBirth or the start of the programme: an apprenticeship begins after the last Friday in June of the school year in which the learner turns 16.',
  note: 'A school year runs from 1 September to 31 August.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
    ask('Did it start on or after 1 August 2016?', aim => aim.LearnStartDate >= '2016-08-01').noPasses(),
    ask(
      'Is the date of birth returned?',
      (_aim, { learner }) => learner.DateOfBirth !== undefined,
    ).noPasses(),
    ask(
      'Has the programme a programme aim?',
      (aim, { learner }) => DD04(aim, learner) !== undefined,
    ).noPasses(),
    ask(
      'Did the programme start after the learner could leave school?',
      (aim, { learner }) => DD04(aim, learner)! > schoolLeavingDay(learner.DateOfBirth!),
    ).yesPasses(),
  ],
});

const started = (LearnStartDate: string, DateOfBirth: string | undefined) =>
  aLearner([apprenticeshipProgramme({ LearnStartDate })], { DateOfBirth });

export const examples = () => [
  triggers('on the last Friday in June', started('2025-06-27', '2009-08-31')),
  passes('the day after', started('2025-06-28', '2009-08-31')),
  triggers('16 on 1 September: a year later', started('2025-06-28', '2009-09-01')),
  passes('16 on 1 September: after the next June', started('2026-06-27', '2009-09-01')),
  triggers('June ends on a Friday', started('2023-06-30', '2007-01-15')),
  passes('the day after 30 June', started('2023-07-01', '2007-01-15')),
  passes('started before 1 August 2016', started('2016-07-31', '2002-01-15')),
  triggers('started on 1 August 2016', started('2016-08-01', '2002-01-15')),
  passes('no date of birth', started('2025-09-01', undefined)),
  passes('no apprenticeship', aLearner([adultSkillsAim()], { DateOfBirth: '2015-01-15' })),
  passes('no programme aim', aLearner([apprenticeshipComponent()], { DateOfBirth: '2015-01-15' })),
];
