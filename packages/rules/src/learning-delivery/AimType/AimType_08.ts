import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, notChecked, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { larsAim } from '../../words/lars.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'AimType_08',
  message: 'The technical qualification of an open T Level is not its core aim',
  fix: 'Return AimType 5 on the technical qualification.',
  note: 'The 2025-26 text is that of AimType_09. The rule is read as the 2026-27 text states it, which calls it rolled over.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).noPasses(),
    ask('Is it a core aim (AimType 5)?', aim => aim.AimType === 5).yesPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
    ask('Is it a T Level technical qualification (LARS LearnAimRefType 1468)?', (aim, context) =>
      about(larsAim(aim.LearnAimRef, context), ({ type }) => type === '1468'),
    ).noPasses(),
  ],
});

const aim = (draft = {}) => aLearner([studyProgrammeAim({ ProgType: 31, AimType: 3, ...draft })]);
const lars = (type: string) => ({ reference: exampleReference({ aims: { '60012345': { type } } }) });

export const examples = () => [
  triggers('a component aim', aim(), lars('1468')),
  passes('the core aim', aim({ AimType: 5 }), lars('1468')),
  passes('ended', aim({ LearnActEndDate: '2026-02-20', CompStatus: 2, Outcome: 1 }), lars('1468')),
  passes('another qualification', aim(), lars('0003')),
  passes('not a T Level', aim({ ProgType: 30 }), lars('1468')),
  notChecked('no LARS data at hand', aim()),
];
