import type { Learner } from '@waymark/ilr';
import { addDays, type ISODate } from '@waymark/ilr/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adultSkillsAim } from '../../rules/src/examples/records.ts';
import { milestonesOf } from './bootcamp-milestones.ts';
import {
  aLearner,
  bootcampEvent,
  bootcampProgramme,
  bootcampSubject,
  circumstances,
  contract,
  ESM,
  FAM,
  type Given,
  status,
  VALID,
} from './cases/examples.ts';
import { explainMilestone } from './explain.ts';
import { SETTINGS } from './settings.ts';

const day = (from: ISODate, days: number) => fc.integer({ min: 0, max: days }).map(n => addDays(from, n));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Any bootcamp that the schema accepts, sensible or not: the milestones must hold up on all of them. */
const learners: fc.Arbitrary<Learner> = fc
  .record({
    spells: fc.array(
      fc.record({
        LearnStartDate: day('2025-06-01', 200),
        LearnActEndDate: maybe(day('2025-08-01', 240)),
        CompStatus: fc.constantFrom(1, 2, 3, 6),
        Outcome: fc.constantFrom(undefined, 1, 2, 3, 8),
        AchDate: maybe(day('2025-08-01', 300)),
        ffi: fc.constantFrom('1', '2'),
        evi: fc.array(fc.tuple(fc.constantFrom('1', '2', '3', '4'), day('2025-08-01', 240)), {
          maxLength: 2,
        }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    subjects: fc.array(
      fc.record({
        LearnStartDate: day('2025-06-01', 200),
        LearnActEndDate: maybe(day('2025-08-01', 240)),
        CompStatus: fc.constantFrom(1, 2, 3),
        Outcome: fc.constantFrom(undefined, 1, 3),
      }),
      { maxLength: 2 },
    ),
    events: fc.array(
      fc.tuple(fc.constantFrom('Z0059747', 'Z0059748', 'Z0059749', 'Z0060439'), day('2025-08-01', 240)),
      { maxLength: 2 },
    ),
    monitoring: fc.subarray([ESM('OET', 2), ESM('SEI', 1), ESM('EII', 8)]),
  })
  .map(({ spells, subjects, events, monitoring }) =>
    aLearner(
      [
        ...spells.map(({ ffi, evi, ...spell }) =>
          bootcampProgramme({
            ...spell,
            LearningDeliveryFAM: [FAM('FFI', ffi), ...evi.map(([code, on]) => FAM('EVI', code, on))],
          }),
        ),
        ...subjects.map(subject => bootcampSubject(subject)),
        ...events.map(([LearnAimRef, on]) => bootcampEvent(on, { LearnAimRef })),
      ],
      { LearnerEmploymentStatus: [status(10, '2022-01-01', ...monitoring)] },
    ),
  );

const terms = fc
  .record({
    ratePence: fc.integer({ min: 0, max: 1_000_000 }),
    first: fc.integer({ min: 0, max: 1000 }),
    second: fc.integer({ min: 0, max: 1000 }),
    minimumDays: fc.integer({ min: 1, max: 30 }),
    employerShare: fc.constantFrom(null, 0, 12.5, 33.3, 100),
    hgv: fc.boolean(),
  })
  .map(({ ratePence, first, second, minimumDays, employerShare, hgv }) => {
    const one = Math.min(first, 900) / 10;
    const two = Math.min(second / 10, 90 - one);
    const hgvPayments = hgv ? [{ name: 'Licence', event: 'Z0060439', share: 10 }] : [];
    const three = 100 - one - two - (hgv ? 10 : 0);
    return contract({ ratePence, split: [one, two, three], minimumDays, employerShare, hgvPayments });
  });

const settings = fc.record({
  achDateAlone: fc.constantFrom('an event is needed', 'stands in for the event'),
  spells: fc.constantFrom('add up', 'each alone'),
  partialOutcome: fc.constantFrom('stops milestone 2', 'makes no difference'),
  waitingCoding: fc.constantFrom('not completed', 'completed by its event'),
  rounding: fc.constantFrom('down to the penny', 'to the nearest penny'),
} as const) as fc.Arbitrary<Given['settings']>;

const results = (learner: Learner, given: Given = {}) =>
  milestonesOf(learner, VALID, circumstances(given)).map(({ bootcamp, milestones, hgvPayments }) => ({
    contract: bootcamp.conRefNumber,
    milestones,
    hgvPayments,
  }));

describe('whatever the record says', () => {
  it('the milestones never come to more than the rate', () => {
    fc.assert(
      fc.property(learners, terms, settings, (learner, its, chosen) => {
        for (const { milestones, hgvPayments } of results(learner, { contracts: [its], settings: chosen! })) {
          const sum = [...milestones, ...hgvPayments].reduce(
            (all, { amountPence }) => all + (amountPence ?? 0),
            0,
          );
          expect(sum).toBeLessThanOrEqual(its.ratePence!);
          for (const { amountPence } of milestones) expect(amountPence ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('a later milestone is never due without the one before it, nor before it', () => {
    fc.assert(
      fc.property(learners, settings, (learner, chosen) => {
        for (const { milestones } of results(learner, { settings: chosen! })) {
          const [first, second, third] = milestones.map(({ status: state }) => state === 'due');
          expect(second && !first).toBe(false);
          expect(third && !second).toBe(false);
          if (third) expect(milestones[2].date! >= milestones[1].date!).toBe(true);
        }
      }),
    );
  });

  it('an unrelated aim changes nothing', () => {
    const unrelated = fc.constantFrom(
      adultSkillsAim(),
      adultSkillsAim({ FundModel: 37, ProgType: undefined }),
      bootcampProgramme({ ConRefNumber: 'SB-99999-999' }),
    );
    fc.assert(
      fc.property(learners, unrelated, fc.nat(6), (learner, other, place) => {
        const aims = learner.LearningDelivery.toSpliced(place, 0, {
          ...aLearner([other]).LearningDelivery[0]!,
          AimSeqNumber: 90,
        });
        const [before] = results(learner);
        const after = results({ ...learner, LearningDelivery: aims });
        expect(after.find(({ contract: ref }) => ref === before!.contract)).toEqual(before);
      }),
    );
  });

  it('the order of the aims in the file changes nothing', () => {
    const shuffled = learners.chain(learner =>
      fc
        .shuffledSubarray([...learner.LearningDelivery], { minLength: learner.LearningDelivery.length })
        .map(LearningDelivery => ({ learner, other: { ...learner, LearningDelivery } })),
    );
    fc.assert(
      fc.property(shuffled, fc.boolean(), ({ learner, other }, renumbered) => {
        const LearningDelivery = renumbered
          ? other.LearningDelivery.map((aim, i) => ({ ...aim, AimSeqNumber: i + 1 }))
          : other.LearningDelivery;
        expect(results({ ...other, LearningDelivery })).toEqual(results(learner));
      }),
    );
  });

  it('due dates do not move when today does', () => {
    fc.assert(
      fc.property(learners, day('2025-08-01', 1500), (learner, today) => {
        expect(results(learner, { today })).toEqual(results(learner));
      }),
    );
  });

  it('the explanation comes to the decision, and names settings that are known', () => {
    fc.assert(
      fc.property(learners, learner => {
        for (const its of milestonesOf(learner, VALID, circumstances())) {
          for (const { milestone, status: state } of its.milestones) {
            const { path, restsOn, alternatives } = explainMilestone(its, milestone);
            const ended = path.at(-1)!.ended;
            expect(ended).toBe(state === 'not due');
            for (const name of restsOn) expect(SETTINGS).toHaveProperty(name);
            for (const { setting } of alternatives) expect(restsOn).toContain(setting);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
