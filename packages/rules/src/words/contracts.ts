import { type Answer, isUnknown, type Unknown, word } from '@waymark/flow';
import type { ISODate } from '@waymark/ilr/dates';
import type { ContractAllocation } from '@waymark/reference';
import type { Context } from '../engine/context.ts';
import type { FundingStreams } from './funding-streams.ts';
import { about } from './look-up.ts';

type Circumstances = Pick<Context, 'file' | 'reference'>;

/** Whether the provider has a contract allocation of one of these funding streams. */
export function hasAllocation(streams: FundingStreams, context: Circumstances): Answer {
  return about(allocated(streams, context), () => true);
}

const allocated = word(
  (streams, { file }) => `contract allocation of ${streams[file.Year].join(', ')}`,
  (streams: FundingStreams, { file, reference }: Circumstances): string | undefined | Unknown => {
    const rows = reference.contracts.of(file.UKPRN);
    if (isUnknown(rows)) return rows;
    const codes = streams[file.Year];
    return rows.find(({ fundingStreamPeriod }) => codes.includes(fundingStreamPeriod))?.number;
  },
);

/**
 * The day from which nobody may start on the provider's latest allocation of these funding streams. Where several began
 * on that day, the last of their days; `undefined` if one of them has none.
 */
export const stopOfNewStarts = word(
  (streams, { file }) => `stop of new starts on ${streams[file.Year].join(', ')}`,
  (streams: FundingStreams, { file, reference }: Circumstances): ISODate | undefined | Unknown => {
    const rows = reference.contracts.of(file.UKPRN);
    if (isUnknown(rows)) return rows;
    let latest: ContractAllocation | undefined;
    for (const row of rows) {
      if (!streams[file.Year].includes(row.fundingStreamPeriod)) continue;
      if (latest === undefined || begins(row) > begins(latest)) latest = row;
      else if (begins(row) === begins(latest) && stops(row) > stops(latest)) latest = row;
    }
    return latest?.stopNewStartsFrom;
  },
);

const begins = ({ start }: ContractAllocation) => start ?? '';
const stops = ({ stopNewStartsFrom }: ContractAllocation) => stopNewStartsFrom ?? '9999-12-31';

/** The deliverable codes of the provider's allocation of these funding streams that a bootcamp's ConRefNumber names. */
export const deliverablesNamed = word(
  ConRefNumber => `deliverables of contract allocation ${allocationNumber(ConRefNumber)}`,
  (
    ConRefNumber: string,
    streams: FundingStreams,
    { file, reference }: Circumstances,
  ): readonly string[] | undefined | Unknown => {
    const rows = reference.contracts.of(file.UKPRN);
    if (isUnknown(rows)) return rows;
    const number = allocationNumber(ConRefNumber);
    return rows
      .find(row => row.number === number && streams[file.Year].includes(row.fundingStreamPeriod))
      ?.deliverables.map(({ code }) => code);
  },
);

/** The deliverable in a bootcamp's ConRefNumber: what stands after the second hyphen. */
export function deliverableCode(ConRefNumber: string): string {
  return ConRefNumber.slice(allocationNumber(ConRefNumber).length + 1);
}

/** Whether the Skills Bootcamps Contracts database, which holds the contracts of local funders, has the reference. */
export const hasLocalContract = word(
  ConRefNumber => `contract of a local funder ${ConRefNumber}`,
  (ConRefNumber: string, { reference }: Pick<Context, 'reference'>): Answer =>
    about(reference.bootcampContracts.contract(ConRefNumber), () => true),
);

/** The number of the contract allocation in a bootcamp's ConRefNumber: what stands before the second hyphen. */
function allocationNumber(ConRefNumber: string): string {
  const second = ConRefNumber.indexOf('-', ConRefNumber.indexOf('-') + 1);
  return second < 0 ? ConRefNumber : ConRefNumber.slice(0, second);
}

/** The earliest StartDate of the allocations that ConRefNumber names; `undefined` if none is known to have one. */
export const contractStart = word(
  ConRefNumber => `start of contract ${ConRefNumber}`,
  (ConRefNumber: string, { reference }: Context): ISODate | undefined | Unknown => {
    const rows = reference.contracts.numbered(allocationNumber(ConRefNumber));
    if (isUnknown(rows)) return rows;
    let earliest: ISODate | undefined;
    for (const { start } of rows) {
      if (start !== undefined && (earliest === undefined || start < earliest)) earliest = start;
    }
    return earliest;
  },
);
