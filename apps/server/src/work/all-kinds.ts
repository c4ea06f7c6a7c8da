import { exportKind } from '../areas/exports/export-kind.ts';
import { importApplyKind } from '../areas/imports/apply-kind.ts';
import { importReadKind } from '../areas/imports/read-kind.ts';
import { recalculateKind } from '../projection/recalculate-kind.ts';
import { checkReturnKind } from '../returns/check-return.ts';
import { proposeKind } from '../returns/propose.ts';
import { writeReturnKind } from '../returns/write-changed.ts';
import type { WorkKind } from './kinds.ts';

/** Every kind of work in the background, by the name under which it is started. */
export const KINDS: Readonly<Record<string, WorkKind>> = {
  'check-return': checkReturnKind,
  propose: proposeKind,
  'write-return': writeReturnKind,
  recalculate: recalculateKind,
  export: exportKind,
  'import-read': importReadKind,
  'import-apply': importApplyKind,
};
