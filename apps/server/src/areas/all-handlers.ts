import type { Handlers } from '../http/routes.ts';
import { peopleHandlers } from './people.ts';

/** What answers each operation. */
export const HANDLERS: Handlers = {
  ...peopleHandlers,
};
