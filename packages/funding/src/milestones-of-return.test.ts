import type { Learner } from '@waymark/ilr';
import { describe, expect, it } from 'vitest';
import { aLearner, bootcamp, bootcampProgramme, bootcampSubject, contract } from './cases/examples.ts';
import { returnText } from './cases/return-text.ts';
import { milestonesOfText, type WithWhat } from './cases/run-case.ts';

const textOf = (learners: readonly Learner[]) => returnText(learners, 2526, '2026-04-08');
const complete = aLearner(bootcamp());
const run = async (text: string, given: WithWhat = { contracts: [contract()] }) =>
  (await milestonesOfText(text, given)).learners;
const told = (learners: Awaited<ReturnType<typeof run>>) =>
  learners.map(({ learner, bootcamps }) => ({
    learner: learner.LearnRefNumber,
    standing: bootcamps[0]!.context.standing,
    states: bootcamps[0]!.milestones.map(({ status }) => status),
  }));

describe('the milestones of a return', () => {
  it('are those of a valid learner', async () => {
    expect(told(await run(textOf([complete])))).toEqual([
      { learner: 'EX01', standing: { valid: true, blockedBy: [] }, states: ['due', 'due', 'due'] },
    ]);
  });

  it('are nothing while an error stands in the way, and the rule is named', async () => {
    const young = { ...complete, DateOfBirth: '2012-01-01' };
    const [one] = told(await run(textOf([young])));
    expect(one!.standing.valid).toBe(false);
    expect(one!.standing.blockedBy).toContain('DateOfBirth_25');
    expect(one!.states).toEqual(['not due', 'not due', 'not due']);
  });

  it('wait for the rules about keys that learners share, which are told last', async () => {
    const [one, two] = [aLearner(bootcamp()), aLearner(bootcamp(), { LearnRefNumber: 'EX02' })];
    const other = aLearner(bootcamp(), { LearnRefNumber: 'EX03', ULN: 1_000_000_078 });
    const all = told(await run(textOf([one, two, other])));
    expect(all.map(({ standing, states }) => [standing.valid, standing.blockedBy.join(), states[0]])).toEqual(
      [
        [false, 'R_59', 'not due'],
        [false, 'R_59', 'not due'],
        [true, '', 'due'],
      ],
    );
  });

  it('are not checked where the subject aim is unknown to the LARS data at hand', async () => {
    const unknown = aLearner(bootcamp({ subject: { LearnAimRef: 'Z0099999' } }));
    const [one] = await run(textOf([unknown]));
    const { standing } = one!.bootcamps[0]!.context;
    expect(standing.valid).toBeNull();
    expect(standing.missing!.supply).toMatch(/LARS/);
    expect(one!.bootcamps[0]!.milestones.map(({ status }) => status)).toEqual([
      'not checked',
      'not checked',
      'not checked',
    ]);
    expect(one!.unanswered).toContain('R_139');
  });

  it('do not lose a learner whose record cannot be read', async () => {
    const text = textOf([complete]).replace(/<LearnStartDate>[^<]*<\/LearnStartDate>/, '');
    const [one] = told(await run(text));
    expect(one!.learner).toBe('EX01');
    expect(one!.standing.valid).toBe(false);
    expect(one!.states).toEqual(['not due', 'not due', 'not due']);
  });

  it('are the same with aims and learners in another order', async () => {
    const second = aLearner([bootcampProgramme(), bootcampSubject()], {
      LearnRefNumber: 'EX02',
      ULN: 1_000_000_078,
    });
    const turned = { ...complete, LearningDelivery: complete.LearningDelivery.toReversed() };
    const forth = told(await run(textOf([complete, second])));
    const back = told(await run(textOf([second, turned])));
    expect(back.toReversed()).toEqual(forth);
  });
});
