import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { yearLabel } from '@waymark/ilr';
import { useState } from 'react';
import { type CheckState, session } from '../check/session.ts';
import { Notice } from '../shell/Notice.tsx';
import { saveAs } from '../shell/save-as.ts';
import classes from './Downloads.module.css';
import type { Totals } from './overview.ts';
import type { Given, ReportName } from './protocol.ts';

interface DownloadsProps {
  readonly check: CheckState;
  readonly given: Given;
  readonly totals: Totals;
}

const REPORTS: readonly { readonly report: ReportName; readonly title: string; readonly says: string }[] = [
  {
    report: 'occupancy',
    title: 'Occupancy report',
    says: 'a row for each aim',
  },
  {
    report: 'summary',
    title: 'Funding summary',
    says: 'by contract and month',
  },
];

/** Saves the reports, made in the worker. */
export function Downloads({ check, given, totals }: DownloadsProps) {
  const ofFile = check.head ? yearLabel(check.head.year) : '';
  const years = [...new Set([ofFile, ...totals.years])].filter(Boolean).sort();
  const [year, setYear] = useState(ofFile || years[0]!);
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const save = async (report: ReportName, title: string, format: 'csv' | 'xlsx') => {
    setBusy(`${report} ${format}`);
    setProblem(undefined);
    try {
      const blob = await session.milestones<Blob>({
        about: 'report',
        given,
        report,
        format,
        fundingYear: year,
      });
      saveAs(blob, `Skills Bootcamps ${title} ${year} ${check.file.name.replace(/\.\w+$/, '')}.${format}`);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <section aria-label="Reports" className={`${classes.reports} no-print`}>
      {REPORTS.map(({ report, title, says }) => (
        <div key={report} className={classes.report}>
          <p>
            <strong>{title}</strong> <span className={classes.soft}>{says}</span>
          </p>
          <div className={classes.buttons}>
            {(['csv', 'xlsx'] as const).map(format => (
              <Button
                key={format}
                size="xs"
                variant="default"
                leftSection={<IconDownload size="1.0625rem" aria-hidden />}
                loading={busy === `${report} ${format}`}
                disabled={busy !== undefined && busy !== `${report} ${format}`}
                onClick={() => void save(report, title, format)}
              >
                <span className="visually-hidden">{title}, </span>
                {format.toUpperCase()}
              </Button>
            ))}
          </div>
        </div>
      ))}
      {years.length > 1 && (
        <NativeSelect
          size="xs"
          label="Funding year of the reports"
          value={year}
          onChange={event => setYear(event.currentTarget.value)}
          data={years}
        />
      )}
      {problem && (
        <Notice kind="error" title="The report could not be made" live>
          {problem}
        </Notice>
      )}
    </section>
  );
}
