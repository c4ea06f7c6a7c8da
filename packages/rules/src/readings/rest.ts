/** Second readings of what the other files leave over: contributions, minimum hours, higher education by provider. */
import { codeValidOn, isCode, type LearningDelivery, type LearningDeliveryHE } from '@waymark/ilr';
import { ageOnDay, apprenticeship, lars, oneOf } from './derived.ts';
import { notUK, POSTCODE } from './learner.ts';
import { CannotTell, has, known, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;
type HE = LearningDeliveryHE;
const anyAim =
  (test: (aim: Aim, read: Read) => unknown): Reading =>
  read =>
    read.aims.some(aim => Boolean(test(aim, read)));
const anyHE = (test: (he: HE, aim: Aim, read: Read) => unknown): Reading =>
  anyAim((aim, read) => aim.LearningDeliveryHE && test(aim.LearningDeliveryHE, aim, read));
const invalid = (answer: true | false | 'not sure') => {
  if (answer === 'not sure') throw new CannotTell();
  return !answer;
};

const competency = (aim: Aim, { reference }: Read) =>
  known(reference.lars.frameworkAims(aim.LearnAimRef)).some(row => oneOf(Number(row.componentType), 1, 3));

const TEAM = ['60023995', '60027307', '60027629', '60032121', '60033344'];
const GRADES = ['3', '2', '1', 'U', 'D', 'E', 'F', 'G', 'X', 'NONE'];
const minimumHours =
  (category: string, exemption: string, hours: string, grade: 'EngGrade' | 'MathGrade'): Reading =>
  read => {
    const { learner, aims, file, year } = read;
    const fam = (type: string, ...codes: number[]) =>
      learner.LearnerFAM.some(
        f => f.LearnFAMType === type && (codes.length === 0 || codes.includes(f.LearnFAMCode)),
      );
    const below3 = GRADES.filter(g => g !== '3' && g !== 'D');
    if (!(ageOnDay(learner, `${file.yearStart.slice(0, 4)}-08-31`) >= 16)) return false;
    if (fam(exemption, 1, 2, 3, 4) || fam(hours) || !oneOf(learner[grade], ...GRADES)) return false;
    if (fam(exemption, 5) && oneOf(learner[grade], ...below3)) return false;
    const programmes = aims.filter(a => a.ProgType === 31 && a.AimType === 1);
    const last = programmes
      .map(a => a.LearnStartDate)
      .sort()
      .at(-1);
    const long =
      (learner.PlanLearnHours ?? 0) + (learner.PlanEEPHours ?? 0) >= 150 ||
      programmes.some(
        a =>
          a.LearnStartDate === last &&
          (year === 2627
            ? a.HRSRecord.some(h => h.HRSType === 'HRS' && h.HRSCode === 2 && h.HRSAmount >= 150)
            : (a.PHours ?? 0) >= 150),
      );
    return (
      long &&
      aims.some(
        a =>
          a.FundModel === 25 &&
          has(a, 'SOF', '107') &&
          !(a.ProgType === 31 && a.LearnStartDate < '2022-08-01') &&
          ((TEAM.includes(a.LearnAimRef) && has(a, 'LDM', '331')) ||
            lars(a, read)
              .validities(category)
              .some(v => (v.start ?? '') <= a.LearnStartDate && a.LearnStartDate <= (v.end ?? '9999'))),
      )
    );
  };

/** DD27: colleges and grant funded providers. */
const GRANT_FUNDED = 'USFC USDC USAH USAD UGFE UHEO ULEA ULAD USCL LAFB UFES SSPS'.split(' ');
const legalType = ({ reference, file }: Read) => known(reference.organisations.legalOrgType(file.UKPRN));
const ofs = ({ reference, file }: Read) => known(reference.ofsProviders.provider(file.UKPRN));
const grantFunded = (read: Read) => oneOf(legalType(read), ...GRANT_FUNDED);
const fromHesa = (a: Aim, read: Read) => has(a, 'LDM', '352') || legalType(read) === 'UHEO';
const prescribed = (a: Aim, { reference }: Read) =>
  oneOf(known(reference.lars.aim(a.LearnAimRef))?.englPrscId, '1', '2');
const level4 = (a: Aim, read: Read) => oneOf(lars(a, read).level, '4', '5', '6', '7', '8', 'H');
const withoutHE = (a: Aim) => a.LearningDeliveryHE === undefined;

export const rest: Record<string, Reading> = {
  R_20: read => {
    const aims = read.aims
      .filter(a => apprenticeship(a) && a.ProgType !== 25 && a.AimType === 3)
      .sort((a, b) => a.LearnStartDate.localeCompare(b.LearnStartDate));
    return aims.some((later, i) =>
      aims
        .slice(0, i)
        .some(
          earlier =>
            later.LearnStartDate <= (earlier.LearnActEndDate ?? '9999-12-31') &&
            competency(earlier, read) &&
            competency(later, read),
        ),
    );
  },
  R_64: read => {
    const achieved = read.aims.filter(
      a =>
        oneOf(a.FundModel, 35, 36) &&
        a.AimType === 3 &&
        a.ProgType !== 25 &&
        a.CompStatus === 2 &&
        a.Outcome === 1,
    );
    const programme = (a: Aim) => [a.ProgType, a.FworkCode, a.PwayCode, a.FundModel].join(' ');
    return [...new Set(achieved.map(programme))].some(one => {
      const together = achieved.filter(a => programme(a) === one);
      return together.length > 1 && together.filter(a => competency(a, read)).length > 1;
    });
  },
  R_155: minimumHours('EFAConFundEnglish', 'ECF', 'EMH', 'EngGrade'),
  R_156: minimumHours('EFAConFundMaths', 'MCF', 'MMH', 'MathGrade'),

  FUNDLEV_04: anyHE(
    (he, a, read) =>
      a.LearnStartDate >= '2024-08-01' &&
      he.FUNDLEV === undefined &&
      ofs(read)?.heFundingFieldsRequired !== false,
  ),
  FUNDCOMP_01: anyHE(
    (he, _, read) =>
      he.FUNDCOMP !== undefined &&
      invalid(isCode('FUNDCOMP', he.FUNDCOMP, read.year)) &&
      ofs(read)?.heFundingFieldsRequired !== false,
  ),
  MSTUFEE_02: anyHE(
    (he, a, { year }) =>
      he.MSTUFEE !== undefined && invalid(codeValidOn('MSTUFEE', he.MSTUFEE, a.LearnStartDate, year)),
  ),
  QUALENT3_03: anyHE(
    (he, a, { year }) =>
      he.QUALENT3 !== undefined &&
      !has(a, 'RES') &&
      invalid(codeValidOn('QUALENT3', he.QUALENT3, a.LearnStartDate, year)),
  ),
  TTACCOM_02: ({ learner, aims, year }) => {
    const first = aims.map(a => a.LearnStartDate).sort()[0]!;
    const code = learner.LearnerHE?.TTACCOM;
    return code !== undefined && invalid(codeValidOn('TTACCOM', code, first, year));
  },
  SOC_04: anyHE(
    (he, a, { year }) =>
      a.LearnStartDate >= '2014-08-01' && he.SOC !== undefined && invalid(isCode('SOC', he.SOC, year)),
  ),
  SOC2000_04: anyHE(
    (he, a, { year }) =>
      a.LearnStartDate >= '2014-08-01' &&
      he.SOC2000 !== undefined &&
      invalid(isCode('SOC2000', he.SOC2000, year)),
  ),
  PERMADDCOUNTRY_02: anyHE(
    (he, _, { year }) =>
      he.PERMADDCOUNTRY !== undefined && invalid(isCode('PERMADDCOUNTRY', he.PERMADDCOUNTRY, year)),
  ),
  DOMICILE_01: anyHE((he, a) => a.LearnStartDate >= '2013-08-01' && he.DOMICILE === undefined),
  DOMICILE_02: anyHE(
    (he, _, { year }) => he.DOMICILE !== undefined && invalid(isCode('DOMICILE', he.DOMICILE, year)),
  ),
  HEPostCode_01: anyHE((he, _, read) => he.HEPostCode !== undefined && notUK(he.HEPostCode, read)),
  HEPostCode_02: anyHE(he => he.HEPostCode !== undefined && !POSTCODE.test(he.HEPostCode)),
  LearningDeliveryHE_02: anyAim(
    (a, read) => a.FundModel === 99 && has(a, 'SOF', '1') && withoutHE(a) && !fromHesa(a, read),
  ),
  LearningDeliveryHE_03: anyAim(
    (a, read) =>
      oneOf(a.FundModel, 25, 35, 38, 99) &&
      withoutHE(a) &&
      !apprenticeship(a) &&
      level4(a, read) &&
      grantFunded(read) &&
      ofs(read) &&
      !fromHesa(a, read),
  ),
  LearningDeliveryHE_06: anyHE(
    (_, a, read) => a.FundModel === 10 && lars(a, read).exists && !level4(a, read),
  ),
  LearningDeliveryHE_07: anyAim(
    (a, read) =>
      a.ProgType === 25 &&
      withoutHE(a) &&
      prescribed(a, read) &&
      grantFunded(read) &&
      ofs(read) &&
      !fromHesa(a, read),
  ),
  LearningDeliveryHE_08: anyAim(
    (a, read) => withoutHE(a) && prescribed(a, read) && !grantFunded(read) && ofs(read) && !fromHesa(a, read),
  ),
  LearningDeliveryHE_09: anyHE(
    (_, a, read) => a.FundModel === 11 && lars(a, read).exists && !level4(a, read),
  ),
  UCASAPPID_01: anyHE(
    (he, a, { learner }) =>
      a.LearnStartDate >= '2013-08-01' &&
      learner.LearnerHE?.UCASPERID !== undefined &&
      he.UCASAPPID === undefined,
  ),
};
