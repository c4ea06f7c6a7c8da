// Written by scripts/rules-index.ts. Add a rule by adding its file.

import * as R_138 from './cross-record/R_138.ts';
import type { RuleModule } from './examples/module.ts';
import * as CompStatus_03 from './learning-delivery/CompStatus_03.ts';

/** Every rule file with its examples. Apart from the list of rules, so that a check need not carry the examples. */
export const ruleModules: readonly RuleModule[] = [CompStatus_03, R_138];
