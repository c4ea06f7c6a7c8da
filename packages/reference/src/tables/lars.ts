import type {
  LarsAim,
  LarsAimCategory,
  LarsAnnualValue,
  LarsCommonComponent,
  LarsFrameworkAim,
  LarsSection96,
  LarsStandard,
  LarsStandardAim,
  LarsStandardFunding,
  LarsValidity,
} from '../reference.ts';
import { type Column, tableShape } from './shape.ts';

// Column names as in the CSV download, schema version 012. A column that rules decide on is needed.

const learnAimRef: Column = { type: 'upper', header: 'LearnAimRef', need: 'value' };
const standardCode: Column = { type: 'integer', header: 'StandardCode', need: 'value' };
const from: Column = { type: 'date', header: 'EffectiveFrom', need: 'column' };
const to: Column = { type: 'date', header: 'EffectiveTo', need: 'column' };
const certainty: Column = { type: 'text', header: 'Certainty', internal: true };

const validityColumns = {
  category: { type: 'text', header: 'ValidityCategory', need: 'value' },
  start: { type: 'date', header: 'StartDate', need: 'column' },
  end: { type: 'date', header: 'EndDate', need: 'column' },
  lastNewStart: { type: 'date', header: 'LastNewStartDate', need: 'column' },
} as const;

const commonComponentColumns = {
  commonComponent: { type: 'plainCode', header: 'CommonComponent', need: 'value' },
  minLevel: { type: 'text', header: 'MinLevel' },
  from,
  to,
} as const;

export const aims = tableShape<LarsAim>({
  name: 'lars.aim',
  keyKind: 'text',
  key: [learnAimRef],
  keyAs: 'learnAimRef',
  order: 'from',
  asks: 'details of learning aim %',
  holds: 'learning aims',
  columns: {
    from,
    to,
    title: { type: 'title', header: 'LearnAimRefTitle' },
    type: { type: 'code4', header: 'LearnAimRefType', need: 'column' },
    level: { type: 'plainCode', header: 'NotionalNVQLevelv2', need: 'column' },
    genre: { type: 'upper', header: 'LearningDeliveryGenre', need: 'column' },
    englPrscId: { type: 'plainCode', header: 'EnglPrscID', need: 'column' },
    commonComponent: { type: 'plainCode', header: 'FrameworkCommonComponent', need: 'column' },
    unitType: { type: 'text', header: 'UnitType' },
    awardOrgCode: { type: 'text', header: 'AwardOrgCode' },
    certificationEndDate: { type: 'date', header: 'CertificationEndDate' },
    operationalStartDate: { type: 'date', header: 'OperationalStartDate' },
    operationalEndDate: { type: 'date', header: 'OperationalEndDate' },
    sectorSubjectAreaTier1: { type: 'text', header: 'SectorSubjectAreaTier1' },
    sectorSubjectAreaTier2: { type: 'text', header: 'SectorSubjectAreaTier2' },
    guidedLearningHours: { type: 'decimal', header: 'GuidedLearningHours' },
    certainty,
  },
});

/** Aims that are known to exist while their details are not: hand-made packs alone. */
export const knownAims = tableShape<{ certainty?: string; note?: string }>({
  name: 'lars.knownAim',
  keyKind: 'text',
  key: [learnAimRef],
  asks: 'learning aim %',
  holds: 'learning aims',
  columns: { certainty, note: { type: 'text', header: 'Note', internal: true } },
});

export const validities = tableShape<LarsValidity>({
  name: 'lars.validity',
  keyKind: 'text',
  key: [learnAimRef],
  order: 'start',
  asks: 'validity of learning aim %',
  holds: 'validity of learning aims',
  columns: { ...validityColumns, certainty },
});

export const categories = tableShape<LarsAimCategory>({
  name: 'lars.category',
  keyKind: 'text',
  key: [learnAimRef],
  order: 'from',
  asks: 'categories of learning aim %',
  holds: 'categories of learning aims',
  columns: { ref: { type: 'integer', header: 'CategoryRef', need: 'value' }, from, to, certainty },
});

export const annualValues = tableShape<LarsAnnualValue>({
  name: 'lars.annualValue',
  keyKind: 'text',
  key: [learnAimRef],
  order: 'from',
  asks: 'annual values (basic skills type, entitlement) of learning aim %',
  holds: 'annual values of learning aims',
  columns: {
    from,
    to,
    basicSkills: { type: 'plainCode', header: 'BasicSkills' },
    basicSkillsType: { type: 'code2', header: 'BasicSkillsType', need: 'column' },
    fullLevel2Entitlement: { type: 'plainCode', header: 'FullLevel2EntitlementCategory' },
    fullLevel2Percent: { type: 'decimal', header: 'FullLevel2Percent' },
    fullLevel3Entitlement: { type: 'plainCode', header: 'FullLevel3EntitlementCategory' },
    fullLevel3Percent: { type: 'decimal', header: 'FullLevel3Percent' },
    approvalStatus: { type: 'text', header: 'SfaApprovalStatus' },
  },
});

export const frameworkAims = tableShape<LarsFrameworkAim>({
  name: 'lars.frameworkAim',
  keyKind: 'text',
  key: [learnAimRef],
  order: 'from',
  asks: 'frameworks of learning aim %',
  holds: 'framework aims',
  columns: {
    frameworkCode: { type: 'integer', header: 'FworkCode', need: 'value' },
    progType: { type: 'integer', header: 'ProgType', need: 'value' },
    pathwayCode: { type: 'integer', header: 'PwayCode', need: 'value' },
    from,
    to,
    componentType: { type: 'text', header: 'FrameworkComponentType', need: 'column' },
  },
});

export const frameworkCommonComponents = tableShape<LarsCommonComponent>({
  name: 'lars.frameworkCommonComponent',
  keyKind: 'text',
  key: [
    { type: 'integer', header: 'FworkCode', need: 'value' },
    { type: 'integer', header: 'ProgType', need: 'value' },
    { type: 'integer', header: 'PwayCode', need: 'value' },
  ],
  order: 'from',
  asks: 'common components of framework %',
  holds: 'common components of frameworks',
  columns: commonComponentColumns,
});

export const standardAims = tableShape<LarsStandardAim>({
  name: 'lars.standardAim',
  keyKind: 'text',
  key: [learnAimRef],
  order: 'from',
  asks: 'standards of learning aim %',
  holds: 'standard aims',
  columns: { standardCode, from, to, componentType: { type: 'text', header: 'StandardComponentType' } },
});

export const section96 = tableShape<LarsSection96>({
  name: 'lars.section96',
  keyKind: 'text',
  key: [learnAimRef],
  order: 'from',
  asks: 'section 96 approval of learning aim %',
  holds: 'section 96 approvals',
  columns: {
    from,
    to,
    approvalStatus: { type: 'text', header: 'Section96ApprovalStatus', need: 'column' },
    approvalStart: { type: 'date', header: 'Section96ApprovalStartDate' },
    reviewDate: { type: 'date', header: 'Section96ReviewDate' },
    validPre16: { type: 'text', header: 'Section96ValidPre16' },
    valid16to18: { type: 'text', header: 'Section96Valid16to18' },
    valid18plus: { type: 'text', header: 'Section96Valid18plus' },
  },
});

export const standards = tableShape<LarsStandard>({
  name: 'lars.standard',
  keyKind: 'number',
  key: [standardCode],
  keyAs: 'standardCode',
  order: 'version',
  asks: 'apprenticeship standard %',
  holds: 'apprenticeship standards',
  columns: {
    version: { type: 'decimal', header: 'Version' },
    from,
    to,
    name: { type: 'title', header: 'StandardName' },
    typeCode: { type: 'upper', header: 'ApprenticeshipStandardTypeCode', need: 'column' },
    notionalEndLevel: { type: 'plainCode', header: 'NotionalEndLevel', need: 'column' },
    lastDateStarts: { type: 'date', header: 'LastDateStarts', need: 'column' },
    integratedDegree: { type: 'text', header: 'IntegratedDegreeStandard' },
    reference: { type: 'text', header: 'Reference' },
  },
});

export const standardValidities = tableShape<LarsValidity>({
  name: 'lars.standardValidity',
  keyKind: 'number',
  key: [standardCode],
  order: 'start',
  asks: 'validity of apprenticeship standard %',
  holds: 'validity of apprenticeship standards',
  columns: validityColumns,
});

export const standardFunding = tableShape<LarsStandardFunding>({
  name: 'lars.standardFunding',
  keyKind: 'number',
  key: [standardCode],
  order: 'from',
  asks: 'funding of apprenticeship standard %',
  holds: 'funding of apprenticeship standards',
  columns: {
    from,
    to,
    fundingCategory: { type: 'text', header: 'FundingCategory' },
    bandNumber: { type: 'text', header: 'BandNumber' },
    coreGovContributionCap: { type: 'pence', header: 'CoreGovContributionCap', need: 'column' },
    fundableWithoutEmployer: { type: 'text', header: 'FundableWithoutEmployer' },
  },
});

export const standardCommonComponents = tableShape<LarsCommonComponent>({
  name: 'lars.standardCommonComponent',
  keyKind: 'number',
  key: [standardCode],
  order: 'from',
  asks: 'common components of apprenticeship standard %',
  holds: 'common components of apprenticeship standards',
  columns: commonComponentColumns,
});
