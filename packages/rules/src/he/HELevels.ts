import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import {
  aLearner,
  type Example,
  higherEducationAim,
  notChecked,
  passes,
  triggers,
} from '../examples/index.ts';
import { isAimType } from '../words/higher-education.ts';

/** The level that the kind of aim has in LARS, and the codes of FUNDLEV that go with it. */
interface Level {
  readonly name: string;
  readonly called: string;
  /** LearnAimRefType in LARS. */
  readonly types: readonly string[];
  readonly codes: readonly number[];
}

const levels: readonly Level[] = [
  {
    name: 'FUNDLEV_02',
    called: 'undergraduate',
    types: '0394 1406 1407 1408 9000 9002 9107 E007 9112 9111 9110 9113'.split(' '),
    codes: [10, 11, 99],
  },
  {
    name: 'FUNDLEV_03',
    called: 'postgraduate',
    types: '0393 1410 2001 9100 9101 9109 E008 1411 1412 9103'.split(' '),
    codes: [20, 21, 30, 31, 99],
  },
];

export default levels.map(({ name, called, types, codes }) => {
  const list = `${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}`;
  return rule({
    name,
    message: `The aim is ${called} in LARS, but the level of study for the funding council (FUNDLEV) is another`,
    fix: `Set FUNDLEV to ${list}, or correct LearnAimRef.`,
    note: 'The flow chart is that of FUNDLEV_01. An aim without FUNDLEV passes; FUNDLEV_04 reports it where it has to be there.',
    needs: ['lars'],
    looksAt: eachAimHE,
    questions: ask => [
      ask('Is FUNDLEV returned?', he => he.FUNDLEV !== undefined).noPasses(),
      ask(`Is it ${called} or not counted (${list})?`, he => codes.includes(he.FUNDLEV!)).yesPasses(),
      ask(
        'Did the aim start on or after 1 August 2009?',
        (_, { aim }) => aim.LearnStartDate >= '2009-08-01',
      ).noPasses(),
      ask(`Is the aim ${called} in LARS (by its aim type)?`, (_, context) =>
        isAimType(context.aim.LearnAimRef, types, context),
      ).noPasses(),
    ],
  });
});

export const examples = () => Object.fromEntries(levels.map(level => [level.name, examplesOf(level)]));

function examplesOf({ called, types, codes }: Level): Example[] {
  const lars = (type: string) => ({ reference: exampleReference({ aims: { '60012345': { type } } }) });
  const other = codes[0] === 10 ? 20 : 10;
  const aim = (FUNDLEV?: number, LearnStartDate = '2025-09-01') =>
    aLearner([higherEducationAim({ FUNDLEV }, { LearnStartDate })]);
  return [
    ...types.map(type => triggers(`aim type ${type}`, aim(other), lars(type))),
    ...codes.map(code => passes(`FUNDLEV ${code}`, aim(code), lars(types[0]!))),
    passes(`an aim that is not ${called}`, aim(other), lars('0003')),
    passes('an aim that LARS does not have', aim(other), { reference: exampleReference({ aims: {} }) }),
    triggers('started on 1 August 2009', aim(other, '2009-08-01'), lars(types[0]!)),
    passes('started on 31 July 2009', aim(other, '2009-07-31'), lars(types[0]!)),
    passes('not returned', aim(), lars(types[0]!)),
    notChecked('no LARS data at hand', aim(other)),
  ];
}
