import { readdirSync, readFileSync } from 'node:fs';
import { type Learner, makeLearner } from '@waymark/ilr';
import { builtInPack, openReference } from '@waymark/reference';
import { describe, expect, it } from 'vitest';
import type { Violation } from '../engine/check.ts';
import type { FileFacts } from '../engine/context.ts';
import type { Edition } from '../engine/edition.ts';
import { checkReturn } from './check-return.ts';
import { LearnerCheck } from './learner-check.ts';
import { SharedKeys } from './shared-keys.ts';

const samples = new URL('../../../../samples/', import.meta.url);
const name = readdirSync(samples).find(each => each.endsWith('.xml'))!;
const reference = openReference([builtInPack()]);

const learners: { learner: Learner; found: Violation[]; unanswered: readonly string[] }[] = [];
let file: FileFacts | undefined;
let edition: Edition | undefined;
await checkReturn(
  (async function* () {
    yield readFileSync(new URL(name, samples));
  })(),
  { name, today: '2026-04-02', reference },
  {
    header(facts, inForce) {
      file = facts;
      edition = inForce;
    },
    violation(violation, place) {
      if (place !== undefined && learners[place]) learners[place].found.push(violation);
    },
    learner: (learner, { violations, unanswered }) => {
      learners.push({ learner, found: [...violations], unanswered });
    },
  },
);
const bare = ({ line: _, column: __, ...violation }: Violation) => violation;

describe('a learner alone', () => {
  const check = new LearnerCheck(edition!, file!, reference);
  const keys = new SharedKeys(edition!, file!);
  for (const [place, { learner }] of learners.entries()) keys.add(learner, place);

  it('is found to break what it breaks in the file', () => {
    expect(learners.some(({ found }) => found.some(({ rule }) => rule === 'R_59'))).toBe(true);
    for (const { learner, found, unanswered } of learners) {
      const alone = check.of(learner);
      expect([...alone.violations, ...keys.violations(learner)]).toEqual(found.map(bare));
      expect(alone.unanswered).toEqual(unanswered);
    }
  });

  it('is not asked the rules while the record cannot be read', () => {
    const broken = { ...learners[0]!.learner, Sex: undefined as unknown as string };
    const { typed, violations } = check.of(broken);
    expect(typed).toBe(false);
    expect(violations.map(({ rule }) => rule)).toEqual(['FD_Sex_MA']);
  });
});

describe('shared keys', () => {
  it('follow a record that changes', () => {
    const keys = new SharedKeys(edition!, file!);
    const [a, b, c] = [1_000_000_051, 1_000_000_051, 1_000_000_078].map((ULN, i) =>
      makeLearner({ LearnRefNumber: `L${i}`, ULN }),
    ) as [Learner, Learner, Learner];
    [a, b, c].forEach((learner, place) => {
      keys.add(learner, place);
    });
    const broken = () => [a, b, c].map(each => keys.violations(each).map(({ rule }) => rule));
    expect(broken()).toEqual([['R_59'], ['R_59'], []]);
    expect(keys.remove(b, 1)).toEqual([0]);
    expect(broken()).toEqual([[], [], []]);
    const changed = { ...b, ULN: c.ULN };
    expect(keys.add(changed, 1)).toEqual([2]);
    expect(keys.violations(c)).toMatchObject([{ rule: 'R_59', learnRefNumber: 'L2' }]);
    expect(keys.remove(c, 2)).toEqual([1]);
    expect(keys.violations(changed)).toEqual([]);
  });
});
