/** Second readings of the cross-record rules on Skills Bootcamps, and of those that providers of them meet most. */
import type { LearningDelivery } from '@waymark/ilr';
import { addMonths } from '@waymark/ilr/dates';
import { ageAtStart, lars, oneOf, statusOn } from './derived.ts';
import { has, known, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;
const EVENTS = ['Z0059747', 'Z0059748', 'Z0059749'];
const ALL_EVENTS = [...EVENTS, 'Z0060439', 'Z0009541', 'Z0060440', 'Z0060441', 'Z0060442', 'Z0060443'];

const returned = (value: unknown) => value !== undefined;
const programmes = (aims: readonly Aim[]) => aims.filter(a => a.ProgType === 32 && a.AimType === 1);
const components = (aims: readonly Aim[]) => aims.filter(a => a.ProgType === 32 && a.AimType === 3);
const sameContract = (a: Aim, b: Aim) => a.ConRefNumber === b.ConRefNumber;
const sameProgramme = (a: Aim, b: Aim) =>
  a.FundModel === b.FundModel && a.ProgType === b.ProgType && sameContract(a, b);
const latest = (aims: readonly Aim[]) =>
  aims.reduce<Aim | undefined>((l, a) => (!l || a.LearnStartDate >= l.LearnStartDate ? a : l), undefined);
/** The first start of any programme aim of the contract. */
const firstStart = (aims: readonly Aim[], of: Aim) =>
  programmes(aims)
    .filter(p => sameContract(p, of))
    .map(p => p.LearnStartDate)
    .sort()[0]!;
const subject = (a: Aim, read: Read) => lars(a, read).category(62);
const count = <T>(all: readonly T[], one: T) => all.filter(other => other === one).length;
const oneTwice = (all: readonly unknown[]) => all.some(one => count(all, one) > 1);

/** Same programme by type and standard; frameworks by their code and pathway too. */
const sameTypeAndStandard = (a: Aim, b: Aim) =>
  a.ProgType === b.ProgType &&
  a.StdCode === b.StdCode &&
  (!oneOf(a.ProgType, 2, 3, 20, 21, 22, 23) || (a.FworkCode === b.FworkCode && a.PwayCode === b.PwayCode));

export const bootcampStructure: Record<string, Reading> = {
  R_135: ({ aims }) => components(aims).some(c => !aims.some(p => p.AimType === 1 && sameProgramme(p, c))),
  R_136: ({ aims }) => programmes(aims).some(p => !aims.some(c => c.AimType === 3 && sameProgramme(p, c))),
  R_137: ({ aims }) =>
    aims.some(a => a.ProgType === 31) && !aims.some(a => a.LearnAimRef.startsWith('ZTLOS')),
  R_138: ({ aims, file, year }) =>
    programmes(aims).some(
      p =>
        p === latest(programmes(aims).filter(other => sameContract(other, p))) &&
        (year === 2425 || p.LearnStartDate <= '2025-07-31') &&
        p.CompStatus === 2 &&
        !(p.LearnActEndDate && file.FilePreparationDate > addMonths(p.LearnActEndDate, 6)) &&
        !returned(p.AchDate),
    ) && !aims.some(a => EVENTS.includes(a.LearnAimRef)),
  R_139: read =>
    programmes(read.aims).some(p => {
      const within = read.aims.filter(c => c.AimType === 3 && sameContract(c, p));
      return p.CompStatus === 2 && !within.some(c => returned(c.LearnActEndDate) && subject(c, read));
    }),
  R_140: ({ aims }) =>
    components(aims).some(
      c =>
        !returned(c.LearnActEndDate) &&
        returned(latest(programmes(aims).filter(p => sameProgramme(p, c)))?.LearnActEndDate),
    ),
  R_141: read =>
    programmes(read.aims).some(p => {
      const within = read.aims.filter(c => c.AimType === 3 && sameContract(c, p));
      return !returned(p.LearnActEndDate) && !within.some(c => subject(c, read));
    }),
  R_142: ({ aims }) => {
    const standards = aims.filter(a => a.AimType === 1 && a.ProgType === 25);
    return standards.some(
      open =>
        open.LearnStartDate >= '2022-08-01' &&
        !returned(open.LearnActEndDate) &&
        standards.some(
          left =>
            returned(left.LearnActEndDate) &&
            oneOf(left.CompStatus, 3, 6) &&
            left.AppFinRecord.some(f => f.AFinType === 'TNP' && f.AFinDate >= open.LearnStartDate),
        ),
    );
  },
  R_143: ({ aims }) =>
    programmes(aims).some(one => {
      const end = latest(programmes(aims).filter(p => sameProgramme(p, one)))?.LearnActEndDate;
      return (
        end &&
        components(aims).some(c => sameProgramme(c, one) && c.LearnActEndDate && c.LearnActEndDate > end)
      );
    }),
  R_144: ({ aims }) =>
    programmes(aims).some(
      p => p.LearnStartDate >= '2023-08-01' && p.AchDate && p.AchDate < firstStart(aims, p),
    ),
  R_146: read =>
    read.aims.some(
      a =>
        a.FundModel === 38 &&
        read.aims.some(
          p =>
            p.AimType === 1 &&
            p.FundModel === 36 &&
            !returned(p.LearnActEndDate) &&
            a.LearnStartDate >= p.LearnStartDate,
        ) &&
        lars(a, read).englishOrMaths,
    ),
  R_147: read => {
    const open = read.aims.filter(a => !returned(a.LearnActEndDate));
    const rows = (a: Aim) => known(read.reference.lars.frameworkAims(a.LearnAimRef));
    const specialisms = open.filter(a => a.LearnAimRef.startsWith('ZTLOS'));
    if (specialisms.length === 0) return false;
    const qualifications = open.filter(a => known(read.reference.lars.aim(a.LearnAimRef))?.type === '1468');
    return qualifications.some(q =>
      specialisms.some(
        s =>
          !rows(q).some(x =>
            rows(s).some(y => x.frameworkCode === y.frameworkCode && x.pathwayCode === y.pathwayCode),
          ),
      ),
    );
  },
  R_148: ({ learner, aims, year }) =>
    aims.some(
      a =>
        a.LearnStartDate >= '2024-08-01' &&
        has(a, 'LDM', '378') &&
        ageAtStart(learner, a) >= 19 &&
        ageAtStart(learner, a) <= 23 &&
        !has(a, 'LDM', '391') &&
        !(year === 2425 && has(a, 'DAM', '023')),
    ) && !learner.PriorAttain.some(p => oneOf(p.PriorLevel, 1, 2, 3, 4, 5, 99)),
  R_149: read =>
    programmes(read.aims).some(
      p =>
        firstStart(read.aims, p) >= '2024-08-01' &&
        components(read.aims).some(
          c => sameContract(c, p) && c.LearnStartDate < firstStart(read.aims, p) && subject(c, read),
        ),
    ),
  R_150: ({ aims, year }) =>
    programmes(aims).some(
      p =>
        p.LearnStartDate >= '2024-08-01' &&
        (year === 2425 || p.LearnStartDate <= '2025-07-31') &&
        aims.some(
          e =>
            ALL_EVENTS.includes(e.LearnAimRef) &&
            sameContract(e, p) &&
            e.LearnStartDate < firstStart(aims, p),
        ),
    ),
  R_151: ({ learner, aims }) =>
    aims.some(
      a =>
        a.LearnStartDate >= '2024-08-01' &&
        ageAtStart(learner, a) >= 24 &&
        a.FundModel === 38 &&
        has(a, 'LDM', '378') &&
        !has(a, 'LDM', '391') &&
        !has(a, 'DAM', '023'),
    ),
  R_152: ({ aims }) => programmes(aims).some(p => firstStart(aims, p) < '2025-08-01' && has(p, 'EVI')),
  R_153: ({ aims }) =>
    programmes(aims).some(
      p =>
        firstStart(aims, p) >= '2025-08-01' &&
        p.LearningDeliveryFAM.some(
          f => f.LearnDelFAMType === 'EVI' && f.LearnDelFAMDateFrom && f.LearnDelFAMDateFrom < '2025-08-01',
        ),
    ),
  R_154: ({ aims }) =>
    programmes(aims).some(
      p =>
        firstStart(aims, p) >= '2025-08-01' &&
        aims.some(e => e.AimType === 3 && sameContract(e, p) && ALL_EVENTS.includes(e.LearnAimRef)),
    ),
  R_110: ({ learner, aims, statuses }) => {
    const last = statusOn(learner, '9999-12-31');
    const redundant = last?.EmploymentStatusMonitoring.some(m => m.ESMType === 'OET' && m.ESMCode === 1);
    return (
      statuses.length > 0 &&
      !redundant &&
      aims.some(
        a =>
          a.FundModel === 36 &&
          !has(a, 'RES') &&
          a.LearningDeliveryFAM.some(f => {
            if (f.LearnDelFAMType !== 'ACT' || f.LearnDelFAMCode !== '1' || !f.LearnDelFAMDateFrom)
              return false;
            const status = statusOn(learner, f.LearnDelFAMDateFrom);
            return status !== undefined && status.EmpStat !== 10;
          }),
      )
    );
  },
  R_134: ({ aims, statuses, year }) =>
    statuses.some(s => s.EmploymentStatusMonitoring.some(m => m.ESMType === 'OET' && m.ESMCode === 2)) &&
    !aims.some(a => a.ProgType === 32) &&
    !(year < 2627 && aims.some(a => has(a, 'DAM', '023'))),
  R_52: ({ aims }) =>
    aims.some(a =>
      oneTwice(
        a.LearningDeliveryFAM.filter(f => !oneOf(f.LearnDelFAMType, 'LSF', 'ACT', 'ALB')).map(
          f => `${f.LearnDelFAMType} ${f.LearnDelFAMCode}`,
        ),
      ),
    ),
  R_07: ({ aims }) => oneTwice(aims.map(a => a.AimSeqNumber)),
  R_30: ({ aims }) =>
    aims.some(c => c.AimType === 3 && !aims.some(p => p.AimType === 1 && sameTypeAndStandard(p, c))),
  R_31: ({ aims }) =>
    aims.some(
      p =>
        p.AimType === 1 &&
        !returned(p.LearnActEndDate) &&
        !aims.some(c => c.AimType === 3 && sameTypeAndStandard(p, c)),
    ),
};
