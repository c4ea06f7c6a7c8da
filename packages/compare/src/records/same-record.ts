/** One after the other, the fields by which two records are taken for the same one, the closest first. */
type Ways = readonly (readonly string[])[];

/**
 * What makes a record of the one return and a record of the other the same record, although something in it has
 * changed. A record whose entity is not listed is the same only if nothing has changed.
 */
export const SAME_RECORD: Readonly<Record<string, Ways>> = {
  LearningDelivery: [
    ['SWSupAimId'],
    ['LearnAimRef', 'LearnStartDate', 'AimSeqNumber'],
    ['LearnAimRef', 'LearnStartDate'],
    ['LearnAimRef', 'AimSeqNumber'],
    ['LearnStartDate', 'AimSeqNumber'],
    ['LearnAimRef', 'AimType'],
  ],
  LearningDeliveryFAM: [
    ['LearnDelFAMType', 'LearnDelFAMCode', 'LearnDelFAMDateFrom'],
    ['LearnDelFAMType', 'LearnDelFAMCode'],
    ['LearnDelFAMType', 'LearnDelFAMDateFrom'],
  ],
  HRSRecord: [['HRSType', 'HRSCode'], ['HRSType']],
  LearningDeliveryWorkPlacement: [
    ['WorkPlaceStartDate', 'WorkPlaceEmpId'],
    ['WorkPlaceStartDate'],
    ['WorkPlaceEmpId'],
  ],
  AppFinRecord: [
    ['AFinType', 'AFinCode', 'AFinDate'],
    ['AFinType', 'AFinCode'],
    ['AFinType', 'AFinDate'],
  ],
  ProviderSpecDeliveryMonitoring: [['ProvSpecDelMonOccur']],
  LearnerFAM: [['LearnFAMType']],
  PriorAttain: [['DateLevelApp'], ['PriorLevel']],
  LLDDandHealthProblem: [['LLDDCat']],
  ProviderSpecLearnerMonitoring: [['ProvSpecLearnMonOccur']],
  LearnerEmploymentStatus: [['DateEmpStatApp'], ['EmpStat', 'EmpId']],
  EmploymentStatusMonitoring: [['ESMType']],
  LearnerHEFinancialSupport: [['FINTYPE']],
};

/** The fields that say which of several records is meant: `LDM 034`. */
export const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  LearningDeliveryFAM: ['LearnDelFAMType', 'LearnDelFAMCode'],
  HRSRecord: ['HRSType', 'HRSCode'],
  LearningDeliveryWorkPlacement: ['WorkPlaceStartDate'],
  AppFinRecord: ['AFinType', 'AFinCode', 'AFinDate'],
  ProviderSpecDeliveryMonitoring: ['ProvSpecDelMonOccur'],
  LearnerFAM: ['LearnFAMType', 'LearnFAMCode'],
  PriorAttain: ['PriorLevel'],
  LLDDandHealthProblem: ['LLDDCat'],
  ProviderSpecLearnerMonitoring: ['ProvSpecLearnMonOccur'],
  LearnerEmploymentStatus: ['DateEmpStatApp'],
  EmploymentStatusMonitoring: ['ESMType'],
  LearnerHEFinancialSupport: ['FINTYPE'],
  ContactPreference: ['ContPrefType', 'ContPrefCode'],
};

/** A record as it is kept: plain, and without what was not returned. */
export type PlainRecord = {
  readonly [field: string]: string | number | PlainRecord | readonly PlainRecord[];
};

/**
 * Pairs the records of two lists of one entity. What is alike altogether comes first, then what is alike in the fields
 * of {@link SAME_RECORD}. Where several are alike, they are paired in their order if both lists have as many of them.
 * @returns places in the two lists, -1 where the other has no such record: in the order of the earlier list, then what
 *   only the later has
 */
export function pairUp(
  entity: string,
  earlier: readonly PlainRecord[],
  later: readonly PlainRecord[],
): (readonly [earlier: number, later: number])[] {
  const partner = new Array<number>(earlier.length).fill(-1);
  const taken = new Array<boolean>(later.length).fill(false);
  const pair = (keyOf: (record: PlainRecord) => string | undefined, always: boolean) => {
    const [from, to] = [groups(earlier, keyOf, i => partner[i] === -1), groups(later, keyOf, i => !taken[i])];
    for (const [key, mine] of from) {
      const theirs = to.get(key) ?? [];
      if (!always && mine.length !== theirs.length) continue;
      for (let i = 0; i < Math.min(mine.length, theirs.length); i++) {
        partner[mine[i]!] = theirs[i]!;
        taken[theirs[i]!] = true;
      }
    }
  };
  pair(record => JSON.stringify(record), true);
  for (const fields of SAME_RECORD[entity] ?? []) {
    if (!partner.includes(-1) || !taken.includes(false)) break;
    pair(record => keyIn(record, fields), false);
  }
  const added = later.flatMap((_, i) => (taken[i] ? [] : [[-1, i] as const]));
  return [...partner.map((to, i) => [i, to] as const), ...added];
}

/** A key of these fields; none where not one of them is returned. */
function keyIn(record: PlainRecord, fields: readonly string[]): string | undefined {
  if (fields.every(field => record[field] === undefined)) return undefined;
  return fields.map(field => record[field] ?? '').join('\n');
}

function groups(
  records: readonly PlainRecord[],
  keyOf: (record: PlainRecord) => string | undefined,
  open: (i: number) => boolean,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  records.forEach((record, i) => {
    const key = open(i) ? keyOf(record) : undefined;
    if (key === undefined) return;
    const group = found.get(key);
    if (group) group.push(i);
    else found.set(key, [i]);
  });
  return found;
}
