/** Second readings of the cross-record rules on apprenticeships, study programmes and repeated records. */
import type { LearnerEmploymentStatus, LearningDelivery, LearningDeliveryFAM } from '@waymark/ilr';
import { addDays } from '@waymark/ilr/dates';
import { apprenticeship, benefits, lars, oneOf } from './derived.ts';
import { has, known, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;
type Fam = LearningDeliveryFAM;
const anyAim =
  (test: (aim: Aim, read: Read) => unknown): Reading =>
  read =>
    read.aims.some(aim => Boolean(test(aim, read)));

const OPEN = '9999-12-31';
const returned = (value: unknown) => value !== undefined;
const oneTwice = (all: readonly unknown[]) => new Set(all).size < all.length;
const pairs = <T>(all: readonly T[]) => all.flatMap((a, i) => all.slice(i + 1).map(b => [a, b] as const));
const latest = (aims: readonly Aim[]) =>
  aims.reduce<Aim | undefined>((l, a) => (!l || a.LearnStartDate >= l.LearnStartDate ? a : l), undefined);

/** Same programme by type and standard; frameworks by their code and pathway too. */
const sameProgramme = (a: Aim, b: Aim) =>
  a.ProgType === b.ProgType &&
  a.StdCode === b.StdCode &&
  (!oneOf(a.ProgType, 2, 3, 20, 21, 22, 23) || (a.FworkCode === b.FworkCode && a.PwayCode === b.PwayCode));
const programmes = (aims: readonly Aim[]) => aims.filter(a => a.AimType === 1);
const components = (aims: readonly Aim[]) => aims.filter(a => a.AimType === 3);
const standard = (a: Aim) => a.FundModel === 36 && a.ProgType === 25;

const byStart = (a: Fam, b: Fam) => (a.LearnDelFAMDateFrom ?? '').localeCompare(b.LearnDelFAMDateFrom ?? '');
/** FAM records of the type, the earliest first. */
const famsOf = (aim: Aim, type: string) =>
  aim.LearningDeliveryFAM.filter(f => f.LearnDelFAMType === type).sort(byStart);
const successive = (fams: readonly Fam[], test: (earlier: Fam, later: Fam) => boolean) =>
  fams.some((later, i) => i > 0 && test(fams[i - 1]!, later));
/** Of two records the later one, in the file's order on the same day, begins while the earlier one applies. */
const overlap = (fams: readonly Fam[], test: (a: Fam, b: Fam) => boolean = () => true) =>
  pairs(fams.filter(f => f.LearnDelFAMDateFrom).sort(byStart)).some(
    ([a, b]) => test(a, b) && b.LearnDelFAMDateFrom! <= (a.LearnDelFAMDateTo ?? OPEN),
  );
const latestACT = (aim: Aim) => famsOf(aim, 'ACT').at(-1);

/** DD36: the day on which a programme counts as ended. */
const effectiveEnd = (a: Aim) =>
  (oneOf(a.ProgType, 25, 32) ? a.AchDate : undefined) ?? a.LearnActEndDate ?? '2099-12-31';

/** An aim of English and maths begins while an apprenticeship is open. */
const meetsApprenticeship = (a: Aim, read: Read) =>
  programmes(read.aims).some(
    p => p.FundModel === 36 && !returned(p.LearnActEndDate) && a.LearnStartDate >= p.LearnStartDate,
  ) && lars(a, read).englishOrMaths;

/** The second aim answers to the first, whose actual end is compared where it has one. */
const sameUnit = (a: Aim, b: Aim) =>
  a.FundModel === b.FundModel &&
  b.ProgType === 34 &&
  a.LearnStartDate === b.LearnStartDate &&
  a.LearnPlanEndDate === b.LearnPlanEndDate &&
  (!returned(a.LearnActEndDate) || a.LearnActEndDate === b.LearnActEndDate);
const reducesHours = (a: Aim) => (a.HRSRecord ?? []).some(h => h.HRSType === 'HRS' && h.HRSCode === 4);
const reducesPrice = (a: Aim) => a.AppFinRecord.some(f => f.AFinType === 'RIP' && f.AFinCode === 1);

export const crossRecord: Record<string, Reading> = {
  R_43: ({ statuses }) => oneTwice(statuses.map(s => s.DateEmpStatApp)),
  R_45: ({ learner }) => oneTwice(learner.LLDDandHealthProblem.map(l => l.LLDDCat)),
  R_47: ({ learner }) => oneTwice(learner.ContactPreference.map(c => `${c.ContPrefType} ${c.ContPrefCode}`)),
  R_49: ({ learner }) => oneTwice(learner.ProviderSpecLearnerMonitoring.map(p => p.ProvSpecLearnMonOccur)),
  R_50: anyAim(a => oneTwice(a.ProviderSpecDeliveryMonitoring.map(p => p.ProvSpecDelMonOccur))),
  R_51: ({ learner }) => oneTwice(learner.LearnerFAM.map(f => `${f.LearnFAMType} ${f.LearnFAMCode}`)),
  R_56: ({ aims, year }) =>
    programmes(aims).some(
      p =>
        !returned(p.LearnActEndDate) &&
        p.FundModel === 99 &&
        components(aims).some(
          c =>
            sameProgramme(p, c) &&
            c.FundModel !== 99 &&
            !(year === 2627 && c.LearnActEndDate && c.LearnActEndDate < p.LearnStartDate),
        ),
    ),
  R_58: ({ aims }) =>
    // Of two that start on one day the first in the file is the earlier one.
    pairs(
      aims.filter(a => a.AimType === 5).sort((a, b) => a.LearnStartDate.localeCompare(b.LearnStartDate)),
    ).some(([earlier, later]) => later.LearnStartDate <= (earlier.LearnActEndDate ?? OPEN)),
  R_61: anyAim(a =>
    ['LSF', 'ALB'].some(type =>
      successive(
        famsOf(a, type).filter(f => f.LearnDelFAMDateFrom),
        (earlier, later) => (earlier.LearnDelFAMDateTo ?? OPEN) > later.LearnDelFAMDateFrom!,
      ),
    ),
  ),
  R_63: ({ aims }) =>
    aims.some(a => a.FundModel === 25 && !has(a, 'SOF', '105')) && !aims.some(a => a.AimType === 5),
  R_66: ({ aims }) =>
    components(aims).some(
      c =>
        c.FundModel !== 99 && !programmes(aims).some(p => p.FundModel === c.FundModel && sameProgramme(p, c)),
    ),
  R_67: anyAim(a =>
    oneTwice(
      a.LearningDeliveryWorkPlacement.filter(w => w.WorkPlaceEmpId !== undefined).map(
        w => `${w.WorkPlaceStartDate} ${w.WorkPlaceEmpId}`,
      ),
    ),
  ),
  R_68: ({ aims }) => {
    const all = aims.filter(a => a.FundModel === 36 && a.AimType === 1 && apprenticeship(a));
    return oneTwice(
      all.flatMap(a =>
        a.AppFinRecord.map(f =>
          [a.ProgType === 25 ? a.StdCode : `F${a.FworkCode}`, f.AFinType, f.AFinCode, f.AFinDate].join(' '),
        ),
      ),
    );
  },
  R_89: read =>
    programmes(read.aims).some(one => {
      const end = latest(programmes(read.aims).filter(p => sameProgramme(p, one)))?.LearnActEndDate;
      return (
        end &&
        components(read.aims).some(
          c =>
            sameProgramme(c, one) &&
            c.LearnActEndDate &&
            c.LearnActEndDate > end &&
            !lars(c, read).englishOrMaths,
        )
      );
    }),
  R_90: read =>
    components(read.aims).some(
      c =>
        !returned(c.LearnActEndDate) &&
        returned(latest(programmes(read.aims).filter(p => sameProgramme(p, c)))?.LearnActEndDate) &&
        !lars(c, read).englishOrMaths,
    ),
  R_96: ({ aims }) =>
    oneTwice(aims.flatMap(a => a.LearningDeliveryWorkPlacement.map(w => w.WorkPlaceStartDate))),
  R_97: ({ statuses, year }) => {
    const inOrder = [...statuses].sort((a, b) => (a.DateEmpStatApp < b.DateEmpStatApp ? -1 : 1));
    const content = ({
      EmpStat,
      EmpId,
      AgreemId,
      EmploymentStatusMonitoring: all,
    }: LearnerEmploymentStatus) =>
      // A monitoring record that stands twice says no more than once.
      [
        ...[EmpStat, EmpId, year === 2627 && AgreemId],
        ...new Set(all.map(m => `${m.ESMType}${m.ESMCode}`).sort()),
      ].join(' ');
    return inOrder.some(one => {
      const previous = inOrder.findLast(s => s.DateEmpStatApp < one.DateEmpStatApp);
      return previous !== undefined && content(previous) === content(one);
    });
  },
  R_100: anyAim(
    a =>
      a.CompStatus === 2 &&
      a.ProgType === 25 &&
      a.AimType === 1 &&
      a.FundModel !== 99 &&
      !a.AppFinRecord.some(f => f.AFinType === 'TNP' && oneOf(f.AFinCode, 2, 4)),
  ),
  R_101: anyAim(a =>
    successive(
      famsOf(a, 'ACT'),
      (earlier, later) =>
        !earlier.LearnDelFAMDateTo ||
        Boolean(later.LearnDelFAMDateFrom && later.LearnDelFAMDateFrom < earlier.LearnDelFAMDateTo),
    ),
  ),
  R_102: anyAim(
    a => has(a, 'ACT') && !famsOf(a, 'ACT').some(f => f.LearnDelFAMDateFrom === a.LearnStartDate),
  ),
  R_104: anyAim(a =>
    successive(
      famsOf(a, 'ACT'),
      (earlier, later) =>
        earlier.LearnDelFAMDateTo !== undefined &&
        later.LearnDelFAMDateFrom !== addDays(earlier.LearnDelFAMDateTo, 1),
    ),
  ),
  R_105: ({ aims }) =>
    overlap(
      aims.flatMap(a => famsOf(a, 'ACT')),
      (a, b) => a.LearnDelFAMCode !== b.LearnDelFAMCode,
    ),
  R_106: ({ aims }) =>
    overlap(aims.flatMap(a => famsOf(a, 'LSF')).filter(f => (f.LearnDelFAMDateFrom ?? '') >= '2016-08-01')),
  R_112: anyAim(
    a =>
      a.FundModel === 36 &&
      a.ProgType !== 25 &&
      has(a, 'ACT') &&
      returned(a.LearnActEndDate) &&
      latestACT(a)?.LearnDelFAMDateTo !== a.LearnActEndDate,
  ),
  R_113: anyAim(
    a =>
      a.FundModel === 36 &&
      a.ProgType !== 25 &&
      !returned(a.LearnActEndDate) &&
      returned(latestACT(a)?.LearnDelFAMDateTo),
  ),
  R_114: anyAim(
    (a, read) => a.FundModel === 35 && a.LearnStartDate <= '2024-07-31' && meetsApprenticeship(a, read),
  ),
  R_119: anyAim(
    a =>
      a.LearnStartDate >= '2019-02-01' &&
      a.AppFinRecord.some(f => f.AFinType === 'TNP' && f.AFinDate < a.LearnStartDate),
  ),
  R_121: anyAim(
    a => standard(a) && returned(a.AchDate) && has(a, 'ACT') && latestACT(a)?.LearnDelFAMDateTo !== a.AchDate,
  ),
  R_122: anyAim(
    a =>
      standard(a) &&
      a.CompStatus !== 1 &&
      has(a, 'ACT') &&
      !returned(a.AchDate) &&
      latestACT(a)?.LearnDelFAMDateTo !== a.LearnActEndDate,
  ),
  R_123: anyAim(a => standard(a) && a.CompStatus === 1 && returned(latestACT(a)?.LearnDelFAMDateTo)),
  R_124: ({ aims }) =>
    pairs(programmes(aims)).some(
      ([a, b]) =>
        (a.LearnStartDate >= b.LearnStartDate && a.LearnStartDate <= effectiveEnd(b)) ||
        (b.LearnStartDate >= a.LearnStartDate && b.LearnStartDate <= effectiveEnd(a)),
    ),
  R_125: ({ aims }) =>
    aims.some(
      c =>
        oneOf(c.AimType, 3, 5) &&
        oneOf(c.ProgType, 30, 31) &&
        !programmes(aims).some(p => p.FundModel === c.FundModel && p.ProgType === c.ProgType),
    ),
  R_126: ({ aims }) =>
    programmes(aims).some(
      p =>
        oneOf(p.ProgType, 30, 31) &&
        !aims.some(c => oneOf(c.AimType, 3, 5) && c.FundModel === p.FundModel && c.ProgType === p.ProgType),
    ),
  R_129: read =>
    read.aims.some(
      a =>
        a.AimType === 5 &&
        programmes(read.aims).length === 0 &&
        !has(a, 'LDM', '384') &&
        known(read.reference.lars.aim(a.LearnAimRef))?.type === '1468',
    ),
  R_130: ({ learner, aims }) =>
    aims.every(a => a.FundModel === 25 && a.ProgType === 31) &&
    returned(learner.PlanLearnHours ?? learner.PlanEEPHours),
  R_131: ({ learner, aims }) => {
    const first = aims
      .filter(a => oneOf(a.FundModel, 36, 35, 37, 38, 39, 99, 81))
      .map(a => a.LearnStartDate)
      .sort()[0];
    return (
      first !== undefined &&
      learner.PriorAttain.length > 0 &&
      !learner.PriorAttain.some(p => p.DateLevelApp <= first)
    );
  },
  R_132: anyAim(
    (a, read) =>
      a.LearnStartDate >= '2022-04-01' &&
      a.LearnStartDate <= '2024-07-31' &&
      read.learner.PriorAttain.some(p => oneOf(p.PriorLevel, 6, 7, 8, 9, 10, 97, 98)) &&
      has(a, 'LDM', '378') &&
      !benefits(a, read).DD38 &&
      !has(a, 'LDM', '382') &&
      !has(a, 'DAM', '023'),
  ),
  R_157: anyAim(
    a =>
      a.LearnStartDate >= '2026-08-01' &&
      oneTwice(famsOf(a, 'ALB').flatMap(f => f.LearnDelFAMDateFrom ?? [])),
  ),
  R_158: read => {
    const adult = read.aims.filter(a => a.FundModel === 38);
    const card = (a: Aim) => lars(a, read).category(76);
    return adult.some(
      a =>
        !has(a, 'DAM', '023') &&
        card(a) &&
        !adult.some(
          other =>
            other !== a &&
            a.LearnStartDate >= other.LearnStartDate &&
            a.LearnStartDate <= (other.LearnActEndDate ?? OPEN) &&
            Number(known(read.reference.lars.aim(other.LearnAimRef))?.sectorSubjectAreaTier2) === 5.2 &&
            !card(other),
        ),
    );
  },
  R_159: ({ aims }) =>
    components(aims).some(c => c.ProgType === 34 && !programmes(aims).some(p => sameUnit(c, p))),
  R_160: ({ aims }) =>
    programmes(aims).some(p => p.ProgType === 34 && !components(aims).some(c => sameUnit(p, c))),
  R_161: ({ aims }) => aims.some(a => reducesHours(a) && !reducesPrice(a)),
  R_162: ({ aims }) => aims.some(a => reducesPrice(a) && !reducesHours(a)),
};
