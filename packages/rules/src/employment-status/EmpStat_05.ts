import { rule } from '../engine/rule.ts';
import { eachEmploymentStatus } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, status, triggers } from '../examples/index.ts';
import { isListed } from '../words/codes.ts';

export default rule({
  name: 'EmpStat_05',
  message: 'There is no employment status with this code',
  fix: 'Return EmpStat 10, 11, 12 or 98.',
  looksAt: eachEmploymentStatus,
  questions: ask => [
    ask('Is EmpStat in the code list?', (record, { file }) =>
      isListed('EmpStat', record.EmpStat, file.Year),
    ).yesPasses(),
  ],
});

const having = (EmpStat: number) =>
  aLearner([adultSkillsAim()], { LearnerEmploymentStatus: [status(EmpStat, '2025-01-01')] });

export const examples = () => [triggers('13', having(13)), passes('12', having(12))];
