import { makePack, type Pack } from '../pack/pack.ts';
import { categories, knownAims } from '../tables/lars.ts';
import { tableOf } from '../tables/table-builder.ts';
import { BUILT_IN_AIMS, RULES_ISSUED_ON } from './aims.ts';

/**
 * The pack that is always there: that some aims exist, and the categories of a few. It covers these aims and, of
 * each, the tables that it knows; everything else about them stays not covered until LARS is imported.
 */
export function builtInPack(): Pack {
  const known = BUILT_IN_AIMS.map(
    ({ learnAimRef, certainty, note }) => [learnAimRef, { certainty, note }] as const,
  );
  const categorised = BUILT_IN_AIMS.flatMap(aim =>
    aim.categories ? [{ ...aim, categories: aim.categories }] : [],
  );
  const categoryRows = categorised.flatMap(({ learnAimRef, categories: { refs, certainty } }) =>
    refs.map(ref => [learnAimRef, { ref, certainty }] as const),
  );
  return makePack(
    {
      dataSet: 'lars',
      version: 'built in',
      source: 'Waymark, a few aims with fixed meaning',
      importedOn: RULES_ISSUED_ON,
    },
    [
      tableOf(knownAims, 'keys', known),
      tableOf(
        categories,
        'keys',
        categoryRows,
        categorised.map(aim => aim.learnAimRef),
      ),
    ],
  );
}
