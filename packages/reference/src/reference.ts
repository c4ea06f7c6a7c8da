import type { ISODate } from '@waymark/ilr/dates';
import type { Answer, NotCovered } from './not-covered.ts';
import type { DataSetStatus } from './status.ts';

/**
 * Everything outside the return that the rules look up. Each data set answers for itself how far it reaches: a
 * look-up gives its value, `undefined` (or an empty list) where the data covers the question and holds nothing, or
 * `NotCovered`. Answers are made once and shared: treat them as constants.
 *
 * Text keys (aim references, postcodes, codes) are compared without regard to case and outer spaces. An absent date
 * means open: no start, no end.
 */
export interface Reference {
  readonly lars: Lars;
  readonly organisations: Organisations;
  readonly contracts: Contracts;
  readonly bootcampContracts: BootcampContracts;
  readonly employers: Employers;
  readonly ulns: Ulns;
  readonly postcodes: Postcodes;
  readonly devolvedPostcodes: DevolvedPostcodes;
  readonly campuses: Campuses;
  readonly epaOrganisations: EpaOrganisations;
  readonly ofsProviders: OfsProviders;
  readonly shortTermInitiatives: ShortTermInitiatives;
  /** Each data set: how far it reaches, version, rows, which rules ask it, where to get it. */
  status(): readonly DataSetStatus[];
}

/** A row that holds from one day to another, both included; an absent date is open. */
export interface InForce {
  readonly from?: ISODate;
  readonly to?: ISODate;
}

/** True when the row is in force on the day. */
export function inForceOn(row: InForce, date: ISODate): boolean {
  return (row.from === undefined || row.from <= date) && (row.to === undefined || date <= row.to);
}

/** A list of rows, empty where the data covers the key and holds none, or not covered. */
export type Rows<T> = readonly T[] | NotCovered;

/** The learning aims reference service (LARS). Aim references are learning aim references, standards by their code. */
export interface Lars {
  /** `true` when there is such a learning aim. Also answers where the aim is known and its details are not. */
  exists(learnAimRef: string): Answer<true>;
  /** The learning aim with its details; `undefined` when no such aim exists. LearningDelivery.csv. */
  aim(learnAimRef: string): Answer<LarsAim>;
  /** Validity rows of the aim, of one category if named, earliest start first. Validity.csv. */
  validities(learnAimRef: string, category?: string): Rows<LarsValidity>;
  /** Categories of the aim, of one CategoryRef if named. LearningDeliveryCategory.csv. */
  categories(learnAimRef: string, categoryRef?: number): Rows<LarsAimCategory>;
  /** Yearly values of the aim, earliest first. AnnualValue.csv. */
  annualValues(learnAimRef: string): Rows<LarsAnnualValue>;
  /** BasicSkillsType in force on the day; of several rows the one that began last. AnnualValue.csv. */
  basicSkillsType(learnAimRef: string, date: ISODate): Answer<string>;
  /** Frameworks that the aim belongs to. FrameworkAims.csv. */
  frameworkAims(learnAimRef: string): Rows<LarsFrameworkAim>;
  /** Common components of a framework pathway. FrameworkCmnComp.csv. */
  frameworkCommonComponents(
    frameworkCode: number,
    progType: number,
    pathwayCode: number,
  ): Rows<LarsCommonComponent>;
  /** Standards that the aim belongs to. StandardAims.csv. */
  standardAims(learnAimRef: string): Rows<LarsStandardAim>;
  /** Section 96 approval of the aim. Section96.csv. */
  section96(learnAimRef: string): Rows<LarsSection96>;
  /** The apprenticeship standard (highest version); `undefined` when no such standard exists. Standard.csv. */
  standard(standardCode: number): Answer<LarsStandard>;
  /** Validity rows of the standard, of one category if named. StandardValidity.csv. */
  standardValidities(standardCode: number, category?: string): Rows<LarsValidity>;
  /** Funding rows of the standard, earliest first. StandardFunding.csv. */
  standardFunding(standardCode: number): Rows<LarsStandardFunding>;
  /** Common components of a standard. StandardCommonComponent.csv. */
  standardCommonComponents(standardCode: number): Rows<LarsCommonComponent>;
}

/** LearningDelivery.csv: the columns that rules name. Blank columns are absent. */
export interface LarsAim extends InForce {
  readonly learnAimRef: string;
  /** LearnAimRefTitle */
  readonly title?: string;
  /** LearnAimRefType: `1468` is a T Level technical qualification. */
  readonly type?: string;
  /** NotionalNVQLevelv2: `E`, `1` to `8`, `H`, `X` … */
  readonly level?: string;
  /** LearningDeliveryGenre: `EOQ`, `EOU`, `EQQ` are regulated. */
  readonly genre?: string;
  /** EnglPrscID: `1`, `2` are prescribed higher education. */
  readonly englPrscId?: string;
  /** FrameworkCommonComponent, the aim's own: `20` stands beside English and maths. */
  readonly commonComponent?: string;
  /** UnitType */
  readonly unitType?: string;
  /** AwardOrgCode */
  readonly awardOrgCode?: string;
  /** CertificationEndDate */
  readonly certificationEndDate?: ISODate;
  /** OperationalStartDate */
  readonly operationalStartDate?: ISODate;
  /** OperationalEndDate */
  readonly operationalEndDate?: ISODate;
  /** SectorSubjectAreaTier1 */
  readonly sectorSubjectAreaTier1?: string;
  /** SectorSubjectAreaTier2 */
  readonly sectorSubjectAreaTier2?: string;
  /** GuidedLearningHours */
  readonly guidedLearningHours?: number;
  /** How sure this row is, where it comes from a hand-made pack. */
  readonly certainty?: Certainty;
}

/** How sure a hand-made row is: a named source says it, it follows from one, or nobody says it. */
export type Certainty = 'stated' | 'inferred' | 'assumed';

/** Validity.csv and StandardValidity.csv. */
export interface LarsValidity {
  /** ValidityCategory as written in the data: `ANY`, `ADULT_SKILLS`, `Tailored_Learning`. */
  readonly category: string;
  /** StartDate */
  readonly start?: ISODate;
  /** EndDate */
  readonly end?: ISODate;
  /** LastNewStartDate */
  readonly lastNewStart?: ISODate;
  readonly certainty?: Certainty;
}

/** LearningDeliveryCategory.csv */
export interface LarsAimCategory extends InForce {
  /** CategoryRef: 62 is a Skills Bootcamp subject aim. */
  readonly ref: number;
  readonly certainty?: Certainty;
}

/** AnnualValue.csv */
export interface LarsAnnualValue extends InForce {
  /** BasicSkills */
  readonly basicSkills?: string;
  /** BasicSkillsType, two digits: `01`. */
  readonly basicSkillsType?: string;
  /** FullLevel2EntitlementCategory */
  readonly fullLevel2Entitlement?: string;
  /** FullLevel2Percent */
  readonly fullLevel2Percent?: number;
  /** FullLevel3EntitlementCategory */
  readonly fullLevel3Entitlement?: string;
  /** FullLevel3Percent */
  readonly fullLevel3Percent?: number;
  /** SfaApprovalStatus */
  readonly approvalStatus?: string;
}

/** FrameworkAims.csv */
export interface LarsFrameworkAim extends InForce {
  /** FworkCode */
  readonly frameworkCode: number;
  /** ProgType */
  readonly progType: number;
  /** PwayCode */
  readonly pathwayCode: number;
  /** FrameworkComponentType: `001` competence, `003` combined … as written in the data. */
  readonly componentType?: string;
}

/** FrameworkCmnComp.csv and StandardCommonComponent.csv */
export interface LarsCommonComponent extends InForce {
  /** CommonComponent */
  readonly commonComponent: string;
  /** MinLevel */
  readonly minLevel?: string;
}

/** StandardAims.csv */
export interface LarsStandardAim extends InForce {
  readonly standardCode: number;
  /** StandardComponentType */
  readonly componentType?: string;
}

/** Section96.csv */
export interface LarsSection96 extends InForce {
  /** Section96ApprovalStatus */
  readonly approvalStatus?: string;
  readonly approvalStart?: ISODate;
  readonly reviewDate?: ISODate;
  /** Section96ValidPre16, Section96Valid16to18, Section96Valid18plus */
  readonly validPre16?: string;
  readonly valid16to18?: string;
  readonly valid18plus?: string;
}

/** Standard.csv */
export interface LarsStandard extends InForce {
  readonly standardCode: number;
  readonly version?: number;
  /** StandardName */
  readonly name?: string;
  /** ApprenticeshipStandardTypeCode: `A0001` is a foundation apprenticeship. */
  readonly typeCode?: string;
  /** NotionalEndLevel */
  readonly notionalEndLevel?: string;
  /** LastDateStarts */
  readonly lastDateStarts?: ISODate;
  /** IntegratedDegreeStandard */
  readonly integratedDegree?: string;
  /** Reference, as `ST0116`. */
  readonly reference?: string;
}

/** StandardFunding.csv */
export interface LarsStandardFunding extends InForce {
  /** FundingCategory */
  readonly fundingCategory?: string;
  /** BandNumber */
  readonly bandNumber?: string;
  /** CoreGovContributionCap in whole pence. */
  readonly coreGovContributionCap?: number;
  /** FundableWithoutEmployer */
  readonly fundableWithoutEmployer?: string;
}

/** Organisations by UKPRN. */
export interface Organisations {
  /** The organisation; `undefined` when no such UKPRN exists. */
  organisation(ukprn: number): Answer<Organisation>;
  /** LegalOrgType, as `UHEO`, `USDC`; a list of UKPRNs alone does not cover it. */
  legalOrgType(ukprn: number): Answer<string>;
}

export interface Organisation {
  readonly ukprn: number;
  readonly name?: string;
  readonly legalOrgType?: string;
}

/** The provider's contract allocations with the department (FCT, formerly FCS). */
export interface Contracts {
  /** Allocations whose DeliveryUKPRN is this one, earliest start first. */
  of(ukprn: number): Rows<ContractAllocation>;
  /** Allocations with this ContractAllocationNumber. */
  numbered(contractAllocationNumber: string): Rows<ContractAllocation>;
}

export interface ContractAllocation {
  /** ContractAllocationNumber; for bootcamps the part of ConRefNumber before the second hyphen. */
  readonly number: string;
  /** DeliveryUKPRN */
  readonly ukprn: number;
  /** FundingStreamPeriodCode */
  readonly fundingStreamPeriod: string;
  /** StartDate */
  readonly start?: ISODate;
  /** EndDate */
  readonly end?: ISODate;
  /** StopNewStartsFromDate: the first day on which nobody may start. */
  readonly stopNewStartsFrom?: ISODate;
  readonly tenderSpecReference?: string;
  readonly lotReference?: string;
  readonly deliverables: readonly ContractDeliverable[];
}

export interface ContractDeliverable {
  /** DeliverableCode; for bootcamps the part of ConRefNumber after the second hyphen. */
  readonly code: string;
  /** UnitCost in whole pence: the price of one learner. */
  readonly unitCost?: number;
  readonly plannedVolume?: number;
  /** PlannedValue in whole pence. */
  readonly plannedValue?: number;
}

/** The department's Skills Bootcamps Contracts database: contracts of local funders (`XSB-…`). */
export interface BootcampContracts {
  /** The contract with this ILRContractRefNumber, which is ConRefNumber as returned. */
  contract(conRefNumber: string): Answer<BootcampContract>;
}

export interface BootcampContract extends InForce {
  readonly conRefNumber: string;
  /** The provider that delivers it, where given. */
  readonly ukprn?: number;
}

/** Employers by ERN (EDRS). 999999999 needs no look-up. */
export interface Employers {
  employer(ern: number): Answer<Employer>;
}

export interface Employer {
  readonly ern: number;
  readonly name?: string;
  /** Periods in which the employer counted as large, where given. */
  readonly large: readonly InForce[];
}

/** Unique learner numbers known to the Learner Register. */
export interface Ulns {
  /** `true` when registered, `undefined` when known not to be. */
  uln(uln: number): Answer<true>;
}

/** UK postcodes. ZZ99 9ZZ needs no look-up. */
export interface Postcodes {
  postcode(postcode: string): Answer<Postcode>;
}

export interface Postcode {
  /** The last day on which it was in use (doterm gives a month: its last day); absent while in use. */
  readonly terminated?: ISODate;
}

/** Postcodes of devolved areas with the source of funding that pays there. */
export interface DevolvedPostcodes {
  areas(postcode: string): Rows<DevolvedArea>;
}

export interface DevolvedArea extends InForce {
  /** SourceOfFunding: the SOF code, as `110`. */
  readonly sourceOfFunding: string;
  readonly area?: string;
}

export interface Campuses {
  campus(campusIdentifier: string): Answer<Campus>;
}

export interface Campus extends InForce {
  readonly campusIdentifier: string;
  readonly masterUkprn: number;
}

/** End-point assessment organisations. */
export interface EpaOrganisations {
  /** What the organisation (`EPA0001`) assesses, of one standard if named. */
  assesses(epaOrgId: string, standardCode?: number): Rows<EpaStandard>;
}

export interface EpaStandard extends InForce {
  readonly standardCode: number;
}

/** The Office for Students register. */
export interface OfsProviders {
  provider(ukprn: number): Answer<OfsProvider>;
}

export interface OfsProvider extends InForce {
  readonly ukprn: number;
  /** HEFundingFieldsRequired */
  readonly heFundingFieldsRequired?: boolean;
}

/** Short term funding initiatives: LDM codes that only named providers may use. */
export interface ShortTermInitiatives {
  /** The providers that may use the code, of one UKPRN if named; empty when the code is no such initiative. */
  providers(ldmCode: string, ukprn?: number): Rows<ShortTermInitiative>;
}

export interface ShortTermInitiative extends InForce {
  readonly ldmCode: string;
  readonly ukprn: number;
}
