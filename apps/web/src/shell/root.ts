import { createRootRouteWithContext } from '@tanstack/react-router';
import { Shell } from './Shell.tsx';
import { Missing } from './States.tsx';
import type { Section } from './section.ts';

/** What every page can ask of the application around it. */
export interface Surroundings {
  /** All sections, in the order of the navigation. */
  readonly sections: readonly Section[];
}

/** What stands around every page. The pages of all sections are its children. */
export const root = createRootRouteWithContext<Surroundings>()({
  component: Shell,
  notFoundComponent: Missing,
});
