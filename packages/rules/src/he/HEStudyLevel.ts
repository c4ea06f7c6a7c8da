import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, notChecked, passes, triggers } from '../examples/index.ts';
import { about, larsAim } from '../words/lars.ts';

/** The LARS types of learning aims at each level of study, and the levels (FUNDLEV) that go with them. */
const levels = [
  {
    name: 'FUNDLEV_02',
    called: 'an undergraduate',
    types: ['0394', '1406', '1407', '1408', '9000', '9002', '9107', 'E007', '9112', '9111', '9110', '9113'],
    fits: [10, 11, 99],
    other: 20,
  },
  {
    name: 'FUNDLEV_03',
    called: 'a postgraduate',
    types: ['0393', '1410', '2001', '9100', '9101', '9109', 'E008', '1411', '1412', '9103'],
    fits: [20, 21, 30, 31, 99],
    other: 10,
  },
];

export default levels.map(({ name, called, types, fits }) =>
  rule({
    name,
    message: `LARS has it as ${called} aim, but the level of study (FUNDLEV) says otherwise`,
    fix: `Return ${fits.slice(0, -1).join(', ')} or 99 (not counted) in FUNDLEV, or correct LearnAimRef.`,
    note: 'The flow chart is that of FUNDLEV_01.',
    needs: ['lars'],
    looksAt: eachAimHE,
    questions: ask => [
      ask('Is FUNDLEV returned?', he => he.FUNDLEV !== undefined).noPasses(),
      ask(`Is it ${fits.join(', ')}?`, he => fits.includes(he.FUNDLEV!)).yesPasses(),
      ask(
        'Did the aim start on or after 1 August 2009?',
        (_, { aim }) => aim.LearnStartDate >= '2009-08-01',
      ).noPasses(),
      ask(`Is it of ${called} type in LARS?`, (_, context) =>
        about(
          larsAim(context.aim.LearnAimRef, context),
          ({ type }) => type !== undefined && types.includes(type),
        ),
      ).noPasses(),
    ],
  }),
);

export const examples = () =>
  Object.fromEntries(
    levels.map(({ name, types, fits, other }) => {
      const aim = (FUNDLEV: number | undefined, LearnStartDate = '2025-09-01') =>
        aLearner([higherEducationAim({ FUNDLEV }, { LearnStartDate })]);
      const ofType = (type: string) => ({ reference: exampleReference({ aims: { 60012345: { type } } }) });
      const typical = ofType(types[0]!);
      return [
        name,
        [
          ...types.map(type => triggers(`LARS type ${type}`, aim(other), ofType(type))),
          triggers('started on 1 August 2009', aim(other, '2009-08-01'), typical),
          passes('started on 31 July 2009', aim(other, '2009-07-31'), typical),
          ...fits.map(level => passes(`level ${level}`, aim(level), typical)),
          passes('no level', aim(undefined), typical),
          passes('another LARS type', aim(other), ofType('0003')),
          notChecked('no LARS at hand', aim(other)),
        ],
      ];
    }),
  );
