import type { LearningDelivery } from '@waymark/ilr';
import type { LarsStandard } from '@waymark/reference';
import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampProgramme,
  type Example,
  FAM,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { larsStandard } from '../../words/apprenticeship.ts';
import { hasFAM } from '../../words/fam.ts';
import { about } from '../../words/look-up.ts';

/** The dates of a standard in LARS that the start of an apprenticeship is compared with. */
const dates: readonly {
  name: string;
  date: 'from' | 'to' | 'lastDateStarts';
  called: string;
  message: string;
  /** The first start to which the date applies. */
  since?: string;
}[] = [
  {
    name: 'LearnStartDate_13',
    date: 'to',
    called: 'an effective to date',
    message: 'The apprenticeship started after the last day on which its standard was in effect',
  },
  {
    name: 'LearnStartDate_17',
    date: 'from',
    called: 'an effective from date',
    message: 'The apprenticeship started before its standard came into effect',
  },
  {
    name: 'LearnStartDate_18',
    date: 'lastDateStarts',
    called: 'a last date for starts',
    message: 'The apprenticeship started after the last date for starts on its standard',
    since: '2020-08-01',
  },
];

export default dates.map(({ name, date, called, message, since }) => {
  const isBeyond = ({ LearnStartDate }: LearningDelivery, standard: LarsStandard) =>
    date === 'from' ? LearnStartDate < standard.from! : LearnStartDate > standard[date]!;
  return rule({
    name,
    message,
    fix:
      'Check StdCode and LearnStartDate against the standard in LARS.' +
      (date === 'from' ? '' : ' For a learner who resumes after a break, return FAM type RES.'),
    needs: ['lars'],
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      ...(since
        ? [ask('Did it start on or after 1 August 2020?', aim => aim.LearnStartDate >= since).noPasses()]
        : []),
      ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
      ask(`Has the standard ${called} in LARS?`, (aim, context) =>
        about(larsStandard(aim.StdCode, context), standard => standard[date] !== undefined),
      ).noPasses(),
      ask(`Did it start ${date === 'from' ? 'before' : 'after'} that date?`, (aim, context) =>
        about(larsStandard(aim.StdCode, context), standard => isBeyond(aim, standard)),
      ).noPasses(),
    ],
  });
});

const START = '2025-09-01';
const apprentice = (draft: AimDraft = {}) =>
  aLearner([apprenticeshipProgramme({ LearnStartDate: START, ...draft })]);

export const examples = () =>
  Object.fromEntries(
    dates.map(({ name, date, since }): [string, Example[]] => {
      const lars = (day?: string) => ({
        reference: exampleReference({
          standards: { 105: { name: 'Electrician', ...(day && { [date]: day }) } },
        }),
      });
      const beyond = lars(date === 'from' ? '2025-09-02' : '2025-08-31');
      const restart = { LearningDeliveryFAM: [FAM('ACT', '1', START), FAM('RES', '1')] };
      return [
        name,
        [
          triggers('a day beyond it', apprentice(), beyond),
          passes('on that day', apprentice(), lars(START)),
          passes('LARS gives no such date', apprentice(), lars()),
          passes('a standard that LARS does not know', apprentice({ StdCode: 999 }), beyond),
          passes('a restart', apprentice(restart), beyond),
          passes('not the programme aim', aLearner([apprenticeshipComponent()]), beyond),
          passes('not an apprenticeship', aLearner([bootcampProgramme()]), beyond),
          notChecked('no LARS data at hand', apprentice()),
          ...(since
            ? [
                triggers(
                  'started on 1 August 2020',
                  apprentice({ LearnStartDate: since }),
                  lars('2020-07-31'),
                ),
                passes(
                  'started on 31 July 2020',
                  apprentice({ LearnStartDate: '2020-07-31' }),
                  lars('2020-07-30'),
                ),
              ]
            : []),
        ],
      ];
    }),
  );
