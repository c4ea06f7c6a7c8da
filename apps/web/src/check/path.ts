import { isUnknown, type Sighting, type Step } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import { seenBy } from '@waymark/rules';
import type { PathStep } from './protocol.ts';

/** The steps of an explanation, ready to be drawn. `aimAtHand` is the aim that the explanation is about. */
export function pathOf(steps: readonly Step[], learner: Learner, aimAtHand: number | null): PathStep[] {
  return steps.map(step => ({
    answer: step.answer === true ? 'yes' : step.answer === false ? 'no' : 'not known',
    ended: step.ended,
    seen: seenBy(step, learner, aimAtHand),
    ...(isUnknown(step.answer) && {
      missing: { what: `${step.answer.notCovered}: ${step.answer.what}`, supply: step.answer.supply },
    }),
    ...(step.routes && {
      routes: step.routes.map(({ title, steps: inner }) => ({
        title,
        steps: pathOf(inner, learner, aimAtHand),
      })),
    }),
  }));
}

/** The fields and records that the steps read, as paths into the learner: `LearningDelivery.0.CompStatus`. */
export function marksOf(steps: readonly Step[], learner: Learner): string[] {
  const places = placesIn(learner);
  const marks = new Set<string>();
  const mark = ({ name, value, record, basis }: Sighting) => {
    if (record) {
      const place = places.get(record);
      if (place !== undefined) marks.add(place === '' ? name : `${place}.${name}`);
    }
    for (const found of Array.isArray(value) ? value : [value]) {
      const place = typeof found === 'object' && found !== null ? places.get(found) : undefined;
      // A finding that is a whole aim is pointed at; its fields are marked only where they were read.
      if (place) marks.add(place);
    }
    // What a finding was worked out from matters where nothing was found; else the finding says it.
    if (value === undefined || typeof value !== 'object') basis?.forEach(mark);
  };
  const visit = (step: Step) => {
    step.saw.forEach(mark);
    for (const route of step.routes ?? []) route.steps.forEach(visit);
  };
  steps.forEach(visit);
  return [...marks];
}

/** Where each record inside the learner stands. */
function placesIn(learner: Learner): Map<object, string> {
  const places = new Map<object, string>();
  const visit = (record: object, place: string) => {
    places.set(record, place);
    for (const [name, value] of Object.entries(record)) {
      if (typeof value !== 'object' || value === null) continue;
      const at = place === '' ? name : `${place}.${name}`;
      if (!Array.isArray(value)) visit(value, at);
      else for (const [index, part] of value.entries()) visit(part, `${at}.${index}`);
    }
  };
  visit(learner, '');
  return places;
}
