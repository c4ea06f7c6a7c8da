import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, type Example, higherEducationAim, passes, triggers } from '../examples/index.ts';
import { permanentCountry } from '../words/higher-education.ts';

/** Who pays the fees of students of another part of the United Kingdom, and therefore not of this one. */
interface Part {
  readonly name: string;
  readonly countries: readonly string[];
  readonly called: string;
  readonly sources: readonly number[];
  readonly elsewhere: string;
  readonly note?: string;
}

const parts: readonly Part[] = [
  {
    name: 'MSTUFEE_03',
    countries: ['XH'],
    called: 'Scotland',
    sources: [2, 4],
    elsewhere: 'England, Wales or Northern Ireland',
  },
  {
    name: 'MSTUFEE_04',
    countries: ['XG'],
    called: 'Northern Ireland',
    sources: [2, 3],
    elsewhere: 'England, Wales or Scotland',
    note: 'Description and flow chart say Scotland, copied from MSTUFEE_03; the condition says Northern Ireland.',
  },
  {
    name: 'MSTUFEE_05',
    countries: ['XF', 'XI'],
    called: 'England or Wales',
    sources: [3, 4],
    elsewhere: 'Scotland or Northern Ireland',
  },
];

export default parts.map(({ name, countries, called, sources, elsewhere, note }) =>
  rule({
    name,
    message: `The fees of a student from ${called} are said to be paid by a funding body of ${elsewhere}`,
    fix: 'Correct the major source of tuition fees (MSTUFEE) or the country of the permanent address.',
    ...(note && { note }),
    looksAt: eachAimHE,
    questions: ask => [
      ask(`Do fees come from a funding body of ${elsewhere} (MSTUFEE ${sources.join(' or ')})?`, he =>
        sources.includes(he.MSTUFEE),
      ).noPasses(),
      ask(`Is the permanent address in ${called} (${countries.join(' or ')})?`, (he, { file }) =>
        countries.includes(permanentCountry(he, file.Year) ?? ''),
      ).noPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(parts.map(part => [part.name, examplesOf(part)]));

function examplesOf({ name, countries, sources }: Part): Example[] {
  const paid = (country: string | undefined, MSTUFEE: number) => ({
    now: aLearner([higherEducationAim({ MSTUFEE, PERMADDCOUNTRY: country })]),
    before: aLearner([higherEducationAim({ MSTUFEE, DOMICILE: country })]),
  });
  const inAllYears = (
    expected: typeof triggers | typeof passes,
    title: string,
    { now, before }: ReturnType<typeof paid>,
  ): Example[] => [
    expected(title, now, { years: [2526, 2627] }),
    ...(name === 'MSTUFEE_04' ? [] : [expected(title, before, { years: [2425] })]),
  ];
  return [
    ...countries.flatMap(country =>
      sources.flatMap(source =>
        inAllYears(triggers, `from ${country}, source ${source}`, paid(country, source)),
      ),
    ),
    ...inAllYears(passes, 'a student loan', paid(countries[0], 10)),
    ...inAllYears(passes, 'from France', paid('FR', sources[0]!)),
    ...inAllYears(passes, 'no country returned', paid(undefined, sources[0]!)),
  ];
}
