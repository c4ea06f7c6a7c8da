// Written by scripts/rules-index.ts. Add a rule by adding its file.

import R_138 from './cross-record/R_138.ts';
import type { AnyRule } from './engine/rule.ts';
import CompStatus_03 from './learning-delivery/CompStatus_03.ts';

/** Every rule that Waymark has built. */
export const rules: readonly AnyRule[] = [CompStatus_03, R_138].flat();
