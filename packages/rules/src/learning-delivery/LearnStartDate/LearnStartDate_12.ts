import { YEARS, yearEnd } from '@waymark/ilr';
import { addDays, addYears } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, nonFundedAim, passes, triggers } from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';

export default rule({
  name: 'LearnStartDate_12',
  message: 'The apprenticeship starts more than a year after the end of this teaching year',
  fix: 'Correct LearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
    ask(
      'Does it start more than a year after the end of this teaching year?',
      (aim, { file }) => aim.LearnStartDate > addYears(file.yearEnd, 1),
    ).noPasses(),
  ],
});

export const examples = () =>
  YEARS.flatMap(year => {
    const years = [year];
    const last = addYears(yearEnd(year), 1);
    const dates = (start: string) => ({ LearnStartDate: start, LearnPlanEndDate: addYears(start, 2) });
    return [
      triggers(
        'starts more than a year ahead',
        aLearner([apprenticeshipProgramme(dates(addDays(last, 1)))]),
        { years },
      ),
      passes('starts a year ahead', aLearner([apprenticeshipProgramme(dates(last))]), { years }),
      passes('not an apprenticeship', aLearner([nonFundedAim(dates(addDays(last, 1)))]), { years }),
    ];
  });
