import { Button, NativeSelect, Progress } from '@mantine/core';
import { IconDatabaseImport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DataSetName } from '@waymark/reference';
import { useRef, useState, useSyncExternalStore } from 'react';
import { session } from '../check/session.ts';
import { useCheck } from '../check/use-check.ts';
import { Notice } from '../shell/Notice.tsx';
import { useDrops } from '../shell/use-drops.ts';
import { bytes, count } from '../shell/words.ts';
import classes from './ImportData.module.css';
import { importing, type Stage } from './import-session.ts';
import { useReferenceStatus, useRefresh } from './use-reference.ts';

/** Where reference data is dropped or chosen; what became of it is said below. */
export function ImportData() {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const stage = useSyncExternalStore(importing.subscribe, () => importing.stage);
  const busy = stage.at === 'importing';
  // What was dropped while another import goes on.
  const [tooMany, setTooMany] = useState(false);
  const [dataSet, setDataSet] = useState<DataSetName | ''>('');
  const { status } = useReferenceStatus();
  const refresh = useRefresh();
  const drops = useDrops();

  const take = (files: readonly File[]) => {
    if (files.length === 0) return;
    setTooMany(busy);
    if (!busy) importing.begin(files, dataSet || undefined, refresh);
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className={classes.zone}
        data-over={over || undefined}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault();
          setOver(false);
          take([...event.dataTransfer.files]);
        }}
      >
        <IconDatabaseImport size="2rem" stroke={1.4} className={classes.icon} aria-hidden />
        <div className={classes.words}>
          <p className={classes.lead}>
            {drops ? 'Drop' : 'Choose'} the LARS download (zip), or a list of your own (CSV)
          </p>
          <p className={classes.soft}>
            What a list is, its column names tell; choose it if they do not. A file with a row that cannot be
            read is refused whole. Nothing is uploaded.
          </p>
        </div>
        <div className={classes.controls}>
          <NativeSelect
            label="What it is"
            value={dataSet}
            onChange={event => setDataSet(event.currentTarget.value as DataSetName | '')}
            data={[
              { value: '', label: 'Find out from the file' },
              ...(status ?? []).map(set => ({ value: set.dataSet, label: set.title })),
            ]}
          />
          <Button onClick={() => input.current?.click()}>Choose files</Button>
        </div>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".zip,.csv,.psv,.tsv,.txt"
          aria-label="Reference data files"
          onChange={event => {
            take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div className={classes.news}>
        {tooMany && busy && (
          <Notice kind="warning" live>
            One import follows the other: wait for this one, or cancel it, and then choose the file again.
          </Notice>
        )}
        <News
          stage={stage}
          titleOf={dataSet => status?.find(set => set.dataSet === dataSet)?.title ?? dataSet}
        />
      </div>
    </>
  );
}

/** The way from new reference data to a check that uses it. */
function UseIt() {
  const check = useCheck();
  if (!check) return <p>The next check will use it.</p>;
  return (
    <p>
      <Link to="/returns" onClick={() => session.again()}>
        Check {check.file.name} again
      </Link>{' '}
      to use it.
    </p>
  );
}

interface NewsProps {
  readonly stage: Stage;
  readonly titleOf: (dataSet: DataSetName) => string;
}

function News({ stage, titleOf }: NewsProps) {
  switch (stage.at) {
    case 'waiting':
      return null;
    case 'importing': {
      const { progress, names } = stage;
      const share =
        progress && progress.bytesInAll > 0 ? (progress.bytesRead / progress.bytesInAll) * 100 : 0;
      return (
        <section className={classes.importing} aria-label="Import">
          <p>
            Importing {names}
            {progress && `: ${progress.file}, ${bytes(progress.bytesRead)} of ${bytes(progress.bytesInAll)}`}
          </p>
          <Progress value={share} aria-label="Share of the file that was read" />
          <Button variant="default" size="xs" onClick={() => importing.cancel()}>
            Cancel
          </Button>
        </section>
      );
    }
    case 'kept':
      return (
        <Notice kind="info" title={`${titleOf(stage.dataSet)}: imported and kept`} live>
          <ul className={classes.report}>
            {stage.report.files.map(file => (
              <li key={file.file}>
                {file.file}: {count(file.rows, 'row')}
                {file.missingColumns.length > 0 && `; not there: ${file.missingColumns.join(', ')}`}
              </li>
            ))}
          </ul>
          {stage.report.missingFiles.length > 0 && (
            <p>Not in the download, so not covered: {stage.report.missingFiles.join(', ')}.</p>
          )}
          <UseIt />
        </Notice>
      );
    case 'refused':
      return (
        <Notice kind="error" title="Nothing was imported" live>
          {stage.problems.length === 0 ? (
            <p>{stage.message}</p>
          ) : (
            <ul className={classes.report}>
              {stage.problems.slice(0, 20).map(problem => (
                <li key={problem}>{problem}</li>
              ))}
              {stage.problems.length > 20 && <li>and {count(stage.problems.length - 20, 'more problem')}</li>}
            </ul>
          )}
        </Notice>
      );
  }
}
