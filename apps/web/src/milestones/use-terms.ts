import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type Contract,
  ContractsRefused,
  type LearnerEntry,
  readContracts,
  SETTINGS,
  type SettingName,
  type Settings,
  STANDARD_SETTINGS,
} from '@waymark/funding';
import { textOfBytes } from '@waymark/reference';
import { useMemo } from 'react';
import { fetchSampleContracts } from '../samples/samples.ts';
import { keepContracts, keepSettings, keptContracts, keptSettings } from './kept-terms.ts';
import type { Given } from './protocol.ts';

/** A contracts file that was read. */
export interface ReadContracts {
  readonly name: string;
  readonly contracts: readonly Contract[];
  readonly entries: readonly LearnerEntry[];
  /** Whether it is found again on the next visit. */
  readonly kept: boolean;
  /** The invented contracts of the sample. */
  readonly sample: boolean;
}

const CONTRACTS = queryOptions({ queryKey: ['milestones', 'contracts'], queryFn: contractsAtHand });
const CHANGED = queryOptions({ queryKey: ['milestones', 'settings'], queryFn: settingsAtHand });
/** A contracts file is a list; what is larger than this is something else. */
const LARGEST = 20_000_000;

/** The contracts and settings at hand; `given` is `undefined` until they are known. */
export function useTerms() {
  const contracts = useQuery(CONTRACTS).data;
  const changed = useQuery(CHANGED).data;
  const given = useMemo(
    () => (contracts === undefined || changed === undefined ? undefined : givenBy(contracts, changed)),
    [contracts, changed],
  );
  return { contracts, changed, given };
}

/** What milestones are worked out with, once it is known; with the contracts of the sample instead of one's own if so wished. */
export async function termsAtHand(queries: QueryClient, sample: boolean): Promise<Given> {
  const contracts = sample ? sampleContracts() : queries.ensureQueryData(CONTRACTS);
  return givenBy(...(await Promise.all([contracts, queries.ensureQueryData(CHANGED)])));
}

/** What a person can do to the contracts and settings. */
export function useTermsActs() {
  const queries = useQueryClient();
  return useMemo(
    () => ({
      /** Reads and keeps a contracts file; gives the sentences of what is wrong with it, none if it was taken. */
      chooseContracts: (file: File) => chooseContracts(file, queries),
      async takeSampleContracts(): Promise<void> {
        queries.setQueryData(CONTRACTS.queryKey, await sampleContracts());
      },
      async removeContracts(): Promise<void> {
        await keepContracts(null);
        queries.setQueryData(CONTRACTS.queryKey, null);
      },
      async change<K extends SettingName>(name: K, value: Settings[K]): Promise<void> {
        const before = queries.getQueryData(CHANGED.queryKey) ?? {};
        const { [name]: _, ...others } = before;
        const standard = JSON.stringify(value) === JSON.stringify(STANDARD_SETTINGS[name]);
        const changed: Partial<Settings> = standard ? others : { ...others, [name]: value };
        queries.setQueryData(CHANGED.queryKey, changed);
        await keepSettings(changed);
      },
      async reset(): Promise<void> {
        queries.setQueryData(CHANGED.queryKey, {});
        await keepSettings(null);
      },
    }),
    [queries],
  );
}

function givenBy(contracts: ReadContracts | null, changed: Partial<Settings>): Given {
  return {
    contracts: contracts?.contracts ?? [],
    entries: contracts?.entries ?? [],
    settings: { ...STANDARD_SETTINGS, ...changed },
  };
}

async function sampleContracts(): Promise<ReadContracts> {
  const { name, text } = await fetchSampleContracts();
  return read(name, text, { kept: false, sample: true });
}

async function chooseContracts(file: File, queries: QueryClient): Promise<readonly string[]> {
  if (file.size > LARGEST) return [`${file.name} is too large for a list of contracts. Choose another file.`];
  try {
    const text = textOfBytes(new Uint8Array(await file.arrayBuffer()));
    const taken = read(file.name, text, { kept: true, sample: false });
    const kept = await keepContracts({ name: file.name, text });
    const held: ReadContracts = { ...taken, kept };
    queries.setQueryData(CONTRACTS.queryKey, held);
    return [];
  } catch (problem) {
    if (problem instanceof ContractsRefused) return problem.problems.map(({ message }) => message);
    return [`${file.name} could not be read. Choose it again.`];
  }
}

function read(name: string, text: string, how: Pick<ReadContracts, 'kept' | 'sample'>): ReadContracts {
  const { contracts, learners } = readContracts(text, name);
  return { name, contracts, entries: learners, ...how };
}

async function contractsAtHand(): Promise<ReadContracts | null> {
  const file = await keptContracts();
  if (!file) return null;
  try {
    return read(file.name, file.text, { kept: true, sample: false });
  } catch {
    // What was kept by an older version and is no longer understood is as good as not there.
    return null;
  }
}

async function settingsAtHand(): Promise<Partial<Settings>> {
  const kept = (await keptSettings()) ?? {};
  const known = Object.entries(kept).filter(([name]) => Object.hasOwn(SETTINGS, name));
  return Object.fromEntries(known) as Partial<Settings>;
}
