import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { YEARS, yearLabel } from '@waymark/ilr';
import { Fragment, useId, useRef, useState } from 'react';
import { session } from '../check/session.ts';
import { fetchSample } from '../samples/samples.ts';
import { Notice } from '../shell/Notice.tsx';
import { useDrops } from '../shell/use-drops.ts';
import classes from './ChooseReturn.module.css';

/** Where a return is dropped or chosen, or the sample is tried. */
export function ChooseReturn() {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [loading, setLoading] = useState(false);
  const [problem, setProblem] = useState<string>();
  const help = useId();
  const drops = useDrops();

  const take = (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    const wrong = whatIsWrong(files);
    if (wrong) setProblem(wrong);
    else session.open(file);
  };

  const trySample = async () => {
    setLoading(true);
    setProblem(undefined);
    try {
      const before = session.state;
      const sample = await fetchSample();
      // A return that was chosen meanwhile stays.
      if (session.state === before) session.open(sample, true);
      else setLoading(false);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setLoading(false);
    }
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
        <IconFileUpload size="2.5rem" stroke={1.3} className={classes.icon} aria-hidden />
        <p className={classes.lead}>{drops ? 'Drop your ILR file here' : 'Choose your ILR file'}</p>
        <p id={help} className={classes.help}>
          An .xml file, or the .zip that holds it, of <Years />. It stays on this machine.
        </p>
        <div className={classes.buttons}>
          <Button size="md" onClick={() => input.current?.click()} aria-describedby={help}>
            Choose a file
          </Button>
          <Button size="md" variant="default" loading={loading} onClick={trySample}>
            Try the sample return
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          accept=".xml,.zip,text/xml,application/xml,application/zip"
          hidden
          aria-label="ILR file"
          onChange={event => {
            take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {problem && (
        <div className={classes.problem}>
          <Notice kind="error" live>
            {problem}
          </Notice>
        </div>
      )}
    </>
  );
}

/** `2024-25, 2025-26 or 2026-27`, none of them broken over two lines. */
function Years() {
  return YEARS.map((year, index) => (
    <Fragment key={year}>
      {index > 0 && (index === YEARS.length - 1 ? ' or ' : ', ')}
      <span className={classes.whole}>{yearLabel(year)}</span>
    </Fragment>
  ));
}

/** What can be said of the files before they are read. */
function whatIsWrong(files: readonly File[]): string | undefined {
  const [file] = files;
  if (files.length > 1) return `${files.length} files were dropped. Drop one return at a time.`;
  if (!file) return undefined;
  if (file.size === 0) return `${file.name} is empty. Export the return again from your management system.`;
  if (!/\.(xml|zip)$/i.test(file.name)) {
    return `${file.name} is not an ILR return: a return is an .xml file, or a .zip that holds one.`;
  }
  return undefined;
}
