import { intensivePersonalised } from './intensive-personalised.ts';
import { jets } from './jets.ts';
import type { OutcomeModel } from './model.ts';
import {
  apprenticeshipUnits,
  connectToWork,
  newEnterpriseAllowance,
  sharedProsperityFund,
  skillsBootcamps,
} from './other.ts';
import { restart } from './restart.ts';
import {
  disabilityEmploymentServices,
  fairStartScotland,
  ipsPrimaryCare,
  workProgramme,
} from './weeks-in-work.ts';
import { workAndHealth, workAndHealthLondon, workAndHealthManchester } from './work-and-health.ts';

/** The outcome models that are known, Restart first. */
export const MODELS: readonly OutcomeModel[] = [
  restart,
  workAndHealth,
  workAndHealthManchester,
  workAndHealthLondon,
  jets,
  intensivePersonalised,
  ipsPrimaryCare,
  fairStartScotland,
  workProgramme,
  newEnterpriseAllowance,
  skillsBootcamps,
  apprenticeshipUnits,
  sharedProsperityFund,
  connectToWork,
  disabilityEmploymentServices,
];

/** The model of that id. */
export function modelOf(id: string): OutcomeModel | undefined {
  return MODELS.find(model => model.id === id);
}
