import type { LearningDelivery } from '@waymark/ilr';
import { isFramework } from './programme.ts';

/**
 * DD07: whether the aim belongs to an apprenticeship. From 2025-26 that is ProgType 25 alone; before, frameworks
 * counted too, and as their programme types cannot be returned any more they may be asked for in every year.
 */
export function DD07(aim: LearningDelivery): boolean {
  return aim.ProgType === 25 || isFramework(aim);
}
