import data from './data/section.ts';
import employers from './employers/section.ts';
import guide from './guide/section.ts';
import kept from './kept/section.ts';
import milestones from './milestones/section.ts';
import participants from './participants/section.ts';
import programmes from './programmes/section.ts';
import reference from './reference/section.ts';
import returns from './returns/section.ts';
import rules from './rules/section.ts';
import settings from './settings/section.ts';
import trackers from './trackers/section.ts';

/** The sections that are built, in the order of the navigation. A new one is added here and nowhere else. */
export const sections = [
  returns,
  milestones,
  participants,
  employers,
  trackers,
  data,
  kept,
  programmes,
  rules,
  reference,
  guide,
  settings,
] as const;
