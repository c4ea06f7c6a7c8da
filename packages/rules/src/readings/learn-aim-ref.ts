/** Second readings of the other LearnAimRef rules. */
import type { LearningDelivery } from '@waymark/ilr';
import { apprenticeship, benefits, lars, latestPriorLevel, oneOf, statusOn } from './derived.ts';
import { has, known, type Read, type Reading } from './reading.ts';

const anyAim =
  (test: (aim: LearningDelivery, read: Read) => unknown): Reading =>
  read =>
    read.aims.some(aim => Boolean(test(aim, read)));
const starts = (a: LearningDelivery, from: string, to = '9999') =>
  a.LearnStartDate >= from && a.LearnStartDate <= to;
const notAllThreeAlike = (a: LearningDelivery) =>
  !(a.LearnStartDate === a.LearnPlanEndDate && a.LearnStartDate === a.LearnActEndDate);
const LEVEL_3_OR_ABOVE = [6, 7, 8, 9, 10, 97, 98];

export const learnAimRef: Record<string, Reading> = {
  LearnAimRef_01: anyAim((a, read) => !lars(a, read).exists),
  LearnAimRef_30: anyAim(a => (a.LearnAimRef === 'ZPROG001') !== (a.AimType === 1)),
  LearnAimRef_56: anyAim(
    (a, read) =>
      starts(a, '2015-08-01') &&
      oneOf(a.FundModel, 35, 81) &&
      has(a, 'LDM', '034', '328') &&
      lars(a, read).category(22),
  ),
  LearnAimRef_78: anyAim(
    (a, read) =>
      starts(a, '2016-08-01', '2017-07-31') &&
      a.FundModel === 35 &&
      !apprenticeship(a) &&
      !has(a, 'LDM', '034', '347') &&
      !has(a, 'RES') &&
      lars(a, read).level === '3' &&
      !lars(a, read).category(38) &&
      known(read.reference.organisations.legalOrgType(read.file.UKPRN)) !== 'USDC',
  ),
  LearnAimRef_79: anyAim(
    (a, read) =>
      starts(a, '2016-08-01', '2024-07-31') &&
      a.FundModel === 35 &&
      !apprenticeship(a) &&
      !has(a, 'LDM', '034') &&
      !has(a, 'RES') &&
      !has(a, 'DAM', '023') &&
      lars(a, read).level === '4',
  ),
  LearnAimRef_81: anyAim(
    (a, read) =>
      starts(a, '2016-08-01') &&
      oneOf(a.FundModel, 35, 81) &&
      statusOn(read.learner, a.LearnStartDate)?.EmploymentStatusMonitoring.some(
        m => m.ESMType === 'BSI' && m.ESMCode === 3,
      ) &&
      // 22, security licences, lies below 20.
      lars(a, read).category(20, 22),
  ),
  LearnAimRef_84: anyAim(
    (a, read) =>
      starts(a, '2017-08-01', '2024-07-31') &&
      a.FundModel === 35 &&
      !apprenticeship(a) &&
      !has(a, 'LDM', '034', '378') &&
      !has(a, 'RES') &&
      !has(a, 'DAM', '023') &&
      a.ProgType !== 24 &&
      lars(a, read).level === '3' &&
      !lars(a, read).category(38),
  ),
  LearnAimRef_85: anyAim(
    (a, read) =>
      starts(a, '2017-08-01', '2024-07-31') &&
      a.FundModel === 35 &&
      oneOf(latestPriorLevel(read.learner, a), ...LEVEL_3_OR_ABOVE) &&
      !apprenticeship(a) &&
      !has(a, 'RES') &&
      !has(a, 'DAM', '023') &&
      a.ProgType !== 24 &&
      !(has(a, 'LDM', '378') && (benefits(a, read).DD38 || has(a, 'LDM', '382'))) &&
      lars(a, read).level === '3',
  ),
  LearnAimRef_90: anyAim(
    a =>
      a.ProgType === 31 &&
      oneOf(
        a.LearnAimRef,
        'Z0007834',
        'Z0007835',
        'Z0007836',
        'Z0007837',
        'Z0007838',
        'Z0002347',
        'ZWRKX001',
        'ZWRKX002',
      ),
  ),
  LearnAimRef_126: anyAim(
    a => oneOf(a.LearnAimRef, 'Z0059747', 'Z0059748', 'Z0059749') && notAllThreeAlike(a),
  ),
  LearnAimRef_135: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') && a.FundModel === 38 && !has(a, 'DAM', '023') && lars(a, read).level === '4',
  ),
  LearnAimRef_136: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') &&
      a.FundModel === 38 &&
      !has(a, 'RES') &&
      !has(a, 'DAM', '023') &&
      !has(a, 'LDM', '378', '395') &&
      lars(a, read).level === '3' &&
      !lars(a, read).category(38),
  ),
  LearnAimRef_137: anyAim(
    (a, read) =>
      starts(a, '2024-08-01') &&
      a.FundModel === 38 &&
      oneOf(latestPriorLevel(read.learner, a), ...LEVEL_3_OR_ABOVE) &&
      !has(a, 'LDM', '391') &&
      !has(a, 'RES') &&
      !has(a, 'DAM', '023') &&
      lars(a, read).level === '3',
  ),
  LearnAimRef_153: anyAim((a, read) => a.FundModel === 35 && lars(a, read).category(67)),
  LearnAimRef_154: anyAim(
    a =>
      starts(a, '2024-08-01') &&
      a.ProgType === 32 &&
      oneOf(a.LearnAimRef, 'Z0060439', 'Z0009541', 'Z0060440', 'Z0060441', 'Z0060442', 'Z0060443') &&
      notAllThreeAlike(a),
  ),
  LearnAimRef_155: anyAim((a, read) => notAllThreeAlike(a) && lars(a, read).category(76)),
};
