import { asJson } from '@waymark/funding';
import type { WorkedOut } from '../../commands/milestones.ts';
import type { Output } from '../../output.ts';

/** One JSON document, a bootcamp a line. */
export function milestonesJson({ milestones, today }: WorkedOut, { write }: Output): void {
  const trial = milestones.trial!;
  let first = true;
  write('{"bootcamps":[');
  for (const learner of milestones.learners) {
    for (const of of learner.bootcamps) {
      write(`${first ? '\n' : ',\n'}${JSON.stringify(asJson(of, learner, today, trial))}`);
      first = false;
    }
  }
  write('\n]}\n');
}
