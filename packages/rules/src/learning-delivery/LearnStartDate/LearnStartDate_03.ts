import { YEARS, yearEnd } from '@waymark/ilr';
import { addDays, addYears } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  studyProgrammeAim,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'LearnStartDate_03',
  message: 'The aim starts after the end of this teaching year',
  fix: 'Correct LearnStartDate, or return the aim in the year in which it starts.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Does it start after this teaching year?',
      (aim, { file }) => aim.LearnStartDate > file.yearEnd,
    ).noPasses(),
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).yesPasses(),
    ask('Is it funded as a Skills Bootcamp (FundModel 37)?', aim => aim.FundModel === 37).yesPasses(),
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).yesPasses(),
  ],
});

export const examples = () =>
  YEARS.flatMap(year => {
    const years = [year];
    const last = yearEnd(year);
    const next = { LearnStartDate: addDays(last, 1), LearnPlanEndDate: addYears(last, 1) };
    return [
      triggers('starts on the first day of the next year', aLearner([adultSkillsAim(next)]), { years }),
      passes(
        'starts on the last day of this year',
        aLearner([adultSkillsAim({ ...next, LearnStartDate: last })]),
        {
          years,
        },
      ),
      passes('an apprenticeship', aLearner([apprenticeshipProgramme(next)]), { years }),
      passes('a Skills Bootcamp', aLearner([bootcampProgramme(next)]), { years }),
      passes('a T Level', aLearner([studyProgrammeAim({ ...next, ProgType: 31 })]), { years }),
    ];
  });
