import type { Track } from '../models/model.ts';
import { projectEarnings } from './earnings.ts';
import { projectEvent } from './event.ts';
import { projectSelfEmployment } from './self-employment.ts';
import { projectSustainment } from './sustainment.ts';
import type { Situation, TrackProjection } from './track.ts';
import { projectWeeksInWork } from './weeks-in-work.ts';

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
