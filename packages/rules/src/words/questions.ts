import type { Answer, Ask, Asked } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { Context } from '../engine/context.ts';

/**
 * Asks whether several things hold at once, each a question of its own: for an exclusion of the form "(a and b)".
 * @example
 * allOf(ask, 'Is it a Skills Bootcamp?', {
 *   'Is the funding model 37?': aim => aim.FundModel === 37,
 *   'Is the programme type 32?': aim => aim.ProgType === 32,
 * }).yesPasses()
 */
export function allOf<S, C>(
  ask: Ask<S, C>,
  text: string,
  parts: Record<string, (subject: S, context: C) => Answer>,
): Asked<S, C> {
  return ask.oneOf(text, {
    all: Object.entries(parts).map(([part, test]) => ask(part, test).noPasses()),
  });
}

type AskAim = Ask<LearningDelivery, Context>;

/** Asks whether the aim belongs to a Skills Bootcamp in both respects: its funding and its programme. */
export function skillsBootcamp(ask: AskAim): Asked<LearningDelivery, Context> {
  return allOf(ask, 'Is it an aim of a Skills Bootcamp?', {
    'Is it funded as a Skills Bootcamp (FundModel 37)?': aim => aim.FundModel === 37,
    'Is it part of a Skills Bootcamp (ProgType 32)?': aim => aim.ProgType === 32,
  });
}

/** Asks whether the aim belongs to an apprenticeship standard that has one of these funding models. */
export function apprenticeshipStandard(
  ask: AskAim,
  ...fundModels: readonly number[]
): Asked<LearningDelivery, Context> {
  return allOf(ask, 'Is it an aim of an apprenticeship standard?', {
    'Is it part of an apprenticeship standard (ProgType 25)?': aim => aim.ProgType === 25,
    [`Is its funding model ${fundModels.join(' or ')}?`]: aim => fundModels.includes(aim.FundModel),
  });
}

/** Asks whether the aim is the programme aim of an apprenticeship standard that has one of these funding models. */
export function apprenticeshipProgrammeAim(
  ask: AskAim,
  ...fundModels: readonly number[]
): Asked<LearningDelivery, Context> {
  return allOf(ask, 'Is it the programme aim of an apprenticeship standard?', {
    'Is it a programme aim (AimType 1)?': aim => aim.AimType === 1,
    'Is it part of an apprenticeship standard (ProgType 25)?': aim => aim.ProgType === 25,
    [`Is its funding model ${fundModels.join(' or ')}?`]: aim => fundModels.includes(aim.FundModel),
  });
}

/** Asks whether the aim is an apprenticeship unit of the growth and skills offer. */
export function apprenticeshipUnit(ask: AskAim): Asked<LearningDelivery, Context> {
  return allOf(ask, 'Is it an apprenticeship unit of the growth and skills offer?', {
    'Is it funded by the growth and skills offer (FundModel 39)?': aim => aim.FundModel === 39,
    'Is it part of an apprenticeship unit (ProgType 34)?': aim => aim.ProgType === 34,
  });
}
