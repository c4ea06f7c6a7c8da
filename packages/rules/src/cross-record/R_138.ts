import { addMonths } from '@waymark/ilr/dates';
import { rule } from '../engine/rule.ts';
import {
  aLearner,
  bootcampEvent,
  bootcampProgramme,
  bootcampSubject,
  passes,
  triggers,
} from '../examples/index.ts';
import { eventAim, latestBootcampProgrammeAim } from '../words/bootcamp.ts';

export default rule({
  name: 'R_138',
  message: 'The Skills Bootcamp is completed, but neither an achievement date nor an event aim is recorded',
  fix: 'Record the event aim (interview offer, new role or self-employment plan), or AchDate on the programme aim if the outcome has been reached.',
  intent: 'A completed Skills Bootcamp leads to an offer or a job; the record has to show one of them.',
  note: 'The official text speaks of the latest programme aim without naming the contract. It is read per contract (ConRefNumber), as its sister rules are. An event aim counts whichever contract it stands under, as the text has it.',
  looksAt: latestBootcampProgrammeAim,
  questions: ask => [
    ask('Did it start on or before 31 July 2025?', aim => aim.LearnStartDate <= '2025-07-31', {
      from: 2526,
    }).noPasses(),
    ask('Is it completed (CompStatus 2)?', aim => aim.CompStatus === 2).noPasses(),
    ask(
      'Was the file prepared more than six months after its actual end date?',
      (aim, { file }) =>
        aim.LearnActEndDate !== undefined && file.FilePreparationDate > addMonths(aim.LearnActEndDate, 6),
    ).yesPasses(),
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).yesPasses(),
    ask('Is an event aim recorded?', (_, { learner }) => eventAim(learner) !== undefined).yesPasses(),
  ],
});

const start = { LearnStartDate: '2025-06-02', LearnPlanEndDate: '2025-08-29' };
const ended = { ...start, LearnActEndDate: '2025-08-29', CompStatus: 2, Outcome: 8 };
const subject = bootcampSubject({ ...ended, Outcome: 1 });
const midMonth = aLearner([bootcampProgramme({ ...ended, LearnActEndDate: '2025-08-15' }), subject]);

export const examples = () => [
  triggers('completed, no event, no outcome', aLearner([bootcampProgramme(ended), subject]), {
    preparedOn: '2025-10-02',
  }),
  triggers('prepared six months to the day after the end', aLearner([bootcampProgramme(ended), subject]), {
    preparedOn: '2026-02-28',
  }),
  passes(
    'prepared a day later: an event is no longer expected',
    aLearner([bootcampProgramme(ended), subject]),
    {
      preparedOn: '2026-03-01',
    },
  ),
  triggers('ended in mid-month, prepared six months to the day after', midMonth, {
    preparedOn: '2026-02-15',
  }),
  passes('ended in mid-month, prepared a day later', midMonth, { preparedOn: '2026-02-16' }),
  passes(
    'an interview offer is recorded',
    aLearner([bootcampProgramme(ended), subject, bootcampEvent('2025-08-20')]),
    { preparedOn: '2025-10-02' },
  ),
  passes(
    'the outcome is reached',
    aLearner([bootcampProgramme({ ...ended, Outcome: 1, AchDate: '2025-09-15' }), subject]),
    { preparedOn: '2025-10-02' },
  ),
  passes('still in learning', aLearner([bootcampProgramme(start), bootcampSubject(start)])),
  passes(
    'started on 1 August 2025: event indicators take over',
    aLearner([
      bootcampProgramme({ ...ended, LearnStartDate: '2025-08-01' }),
      bootcampSubject({ ...ended, LearnStartDate: '2025-08-01', Outcome: 1 }),
    ]),
    { preparedOn: '2025-10-02', years: [2526, 2627] },
  ),
  triggers(
    'a start on that day did not matter in 2024-25',
    aLearner([bootcampProgramme({ ...ended, LearnStartDate: '2025-08-01' }), subject]),
    { preparedOn: '2025-10-02', years: [2425] },
  ),
];
