import { type Chart, chartOf } from '@waymark/flow';
import type { Track, TrackKind } from '../models/model.ts';
import { earningsQuestions, projectEarnings } from './earnings.ts';
import { eventQuestions, projectEvent } from './event.ts';
import { projectSelfEmployment, selfEmploymentQuestions } from './self-employment.ts';
import { projectSustainment, sustainmentQuestions } from './sustainment.ts';
import type { Situation, TrackProjection } from './track.ts';
import { projectWeeksInWork, weeksQuestions } from './weeks-in-work.ts';

/** The flow chart of each kind of track, as data. Its end is `triggered`: the outcome is reached. */
export const TRACK_CHARTS: Readonly<Record<TrackKind, Chart>> = {
  earnings: chartOf(earningsQuestions.flow),
  'self-employment': chartOf(selfEmploymentQuestions.flow),
  'weeks-in-work': chartOf(weeksQuestions.flow),
  event: chartOf(eventQuestions.flow),
  sustainment: chartOf(sustainmentQuestions.flow),
};

/** Works out one track of a milestone. */
export function projectTrack(track: Track, situation: Situation): TrackProjection {
  switch (track.kind) {
    case 'earnings':
      return projectEarnings(track, situation);
    case 'self-employment':
      return projectSelfEmployment(track, situation);
    case 'weeks-in-work':
      return projectWeeksInWork(track, situation);
    case 'event':
      return projectEvent(track, situation);
    case 'sustainment':
      return projectSustainment(track, situation);
  }
}
