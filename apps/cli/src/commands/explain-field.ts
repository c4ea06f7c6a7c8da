import { type FieldDefinition, type Issue, limitOf, limitsOf, type Year } from '@waymark/ilr';
import { sameName } from '@waymark/rules';
import { styler, widthOf, wrap } from '../terminal.ts';
import type { Found } from './explain-learners.ts';

/** The values of a learner that break a field definition. */
export const brokenBy = ({ issues }: Found, { name }: FieldDefinition, aim: string | undefined): Issue[] =>
  issues.filter(
    issue => sameName(issue.rule, name) && (aim === undefined || issue.AimSeqNumber === Number(aim)),
  );

/** A field definition and what the learner has in its place, to be read. */
export function fieldAsText(
  definition: FieldDefinition,
  year: Year,
  found: readonly Found[],
  aim: string | undefined,
): string {
  const style = styler(process.stdout);
  const width = widthOf(process.stdout);
  const { name, entity, field, title } = definition;
  const lines = [
    `${style('bold', name)}  ${field ? `${entity}.${field}` : entity} (${title}). ${limitOf(definition)}`,
    ...limitsOf(definition, year).map(({ title, text }) =>
      style('dim', `  ${title.padEnd(9)} ${wrap(text, width, 12)}`),
    ),
  ];
  for (const one of found) {
    const broken = brokenBy(one, definition, aim);
    lines.push('', style('bold', `Learner ${one.learner.LearnRefNumber}, line ${one.line}`));
    if (broken.length === 0) lines.push(`  ${style('green', '✓ It passes.')}`);
    for (const { line, AimSeqNumber, message } of broken) {
      const place = AimSeqNumber === undefined ? '' : `aim ${AimSeqNumber}, `;
      lines.push(`  ${style('red', '✗')} ${place}line ${line}: ${wrap(message, width, 4)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The same as data. */
export function fieldAsData(
  definition: FieldDefinition,
  found: readonly Found[],
  aim: string | undefined,
): unknown[] {
  return found.map(one => {
    const broken = brokenBy(one, definition, aim);
    return {
      rule: definition.name,
      looksAt: definition.field ? `${definition.entity}.${definition.field}` : definition.entity,
      learnRefNumber: one.learner.LearnRefNumber,
      line: one.line,
      decision: broken.length > 0 ? 'triggered' : 'passed',
      limit: limitOf(definition),
      values: broken.map(({ line, AimSeqNumber, value, message }) => ({
        line,
        aimSeqNumber: AimSeqNumber ?? null,
        value: value ?? null,
        message,
      })),
    };
  });
}
