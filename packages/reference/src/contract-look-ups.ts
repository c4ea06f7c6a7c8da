import { groupBy } from './group-by.ts';
import { LookUp } from './look-up.ts';
import { isNotCovered, type NotCovered } from './not-covered.ts';
import type { SourceOf } from './open-reference.ts';
import type { ContractAllocation, ContractDeliverable, Reference } from './reference.ts';
import { type AllocationRow, allocations, bootcampContracts } from './tables/provider.ts';
import { textKey } from './tables/shape.ts';
import { NO_ROWS } from './tables/table.ts';

/** The look-ups of contract allocations and of locally funded bootcamp contracts. */
export function contractLookUps(sourceOf: SourceOf): Pick<Reference, 'contracts' | 'bootcampContracts'> {
  const source = sourceOf(allocations);
  const byUkprn = new LookUp(source, allocationsOf);
  const local = new LookUp(sourceOf(bootcampContracts));
  const of = (ukprn: number) => byUkprn.one(ukprn) ?? NO_ROWS;

  let byNumber: Map<string, ContractAllocation[]> | undefined;
  const missing = new Map<string, readonly ContractAllocation[] | NotCovered>();

  const indexByNumber = () => {
    const ukprns = new Set(source.tables.flatMap(table => [...table.data.keys].map(Number)));
    const all = [...ukprns].flatMap(ukprn => of(ukprn) as readonly ContractAllocation[]);
    return groupBy(all, allocation => allocation.number);
  };
  const absent = (number: string): readonly ContractAllocation[] | NotCovered => {
    const answer = source.rows(-1);
    return isNotCovered(answer) ? { ...answer, what: `contract allocation ${number}` } : NO_ROWS;
  };

  return {
    contracts: {
      of,
      numbered(number) {
        byNumber ??= indexByNumber();
        const found = byNumber.get(number) ?? byNumber.get(textKey(number));
        if (found) return found;
        let answer = missing.get(number);
        if (answer === undefined) {
          answer = absent(number);
          missing.set(number, answer);
        }
        return answer;
      },
    },
    bootcampContracts: { contract: conRefNumber => local.one(conRefNumber) },
  };
}

/** Rows of one provider as allocations: rows that agree in all but the deliverable are of one. */
function allocationsOf(rows: readonly AllocationRow[]): readonly ContractAllocation[] {
  const groups = groupBy(rows, row =>
    JSON.stringify([
      row.number,
      row.fundingStreamPeriod,
      row.start,
      row.end,
      row.stopNewStartsFrom,
      row.tenderSpecReference,
      row.lotReference,
    ]),
  );
  return [...groups.values()].map(group => {
    const { number, ukprn, fundingStreamPeriod, start, end, ...rest } = group[0]!;
    const { stopNewStartsFrom, tenderSpecReference, lotReference } = rest;
    const deliverables = group.flatMap(deliverableOf);
    return {
      number,
      ukprn,
      fundingStreamPeriod,
      start,
      end,
      stopNewStartsFrom,
      tenderSpecReference,
      lotReference,
      deliverables,
    };
  });
}

function deliverableOf(row: AllocationRow): ContractDeliverable[] {
  const { deliverableCode: code, unitCost, plannedVolume, plannedValue } = row;
  return code === undefined ? [] : [{ code, unitCost, plannedVolume, plannedValue }];
}
