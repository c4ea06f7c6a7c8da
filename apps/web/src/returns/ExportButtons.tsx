import { IconDownload } from '@tabler/icons-react';
import type { CheckState } from '../check/session.ts';
import { ActButton } from '../shell/ActButton.tsx';
import { saveAs } from '../shell/save-as.ts';

/** Saves what was found: the violation report in the shape that providers know, and everything as JSON. */
export function ExportButtons({ check }: { readonly check: CheckState }) {
  const save = async (kind: 'csv' | 'json') => {
    const { violationReport, jsonReport } = await import('./export.ts');
    const blob = kind === 'csv' ? await violationReport(check) : await jsonReport(check);
    saveAs(blob, kind === 'csv' ? csvName() : `${check.file.name.replace(/\.\w+$/, '')}.waymark.json`);
  };
  return (
    <>
      <ActButton
        size="xs"
        leftSection={<IconDownload size="1.0625rem" aria-hidden />}
        act={() => save('csv')}
      >
        Violation report (CSV)
      </ActButton>
      <ActButton size="xs" act={() => save('json')}>
        JSON
      </ActButton>
    </>
  );
}

/** `Rule Violation Report 20260301-091500.csv`, as the service names it. */
function csvName(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  return `Rule Violation Report ${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}.csv`;
}
