import { YEARS, yearStart } from '@waymark/ilr';
import { addDays, addYears } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, nonFundedAim, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnStartDate_02',
  message: 'The aim started more than ten years before this teaching year',
  fix: 'Correct LearnStartDate, or leave the aim out of the return.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Did it start more than ten years before this teaching year?',
      (aim, { file }) => aim.LearnStartDate < addYears(file.yearStart, -10),
    ).noPasses(),
  ],
});

export const examples = () =>
  YEARS.flatMap(year => {
    const tenYearsAgo = addYears(yearStart(year), -10);
    return [
      triggers(
        'more than ten years',
        aLearner([nonFundedAim({ LearnStartDate: addDays(tenYearsAgo, -1) })]),
        {
          years: [year],
        },
      ),
      passes('ten years to the day', aLearner([nonFundedAim({ LearnStartDate: tenYearsAgo })]), {
        years: [year],
      }),
    ];
  });
