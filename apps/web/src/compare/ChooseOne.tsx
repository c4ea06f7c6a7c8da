import { Button } from '@mantine/core';
import { IconFileCheck, IconFileUpload } from '@tabler/icons-react';
import { readFileName } from '@waymark/ilr';
import { longDate } from '@waymark/ilr/dates';
import { useId, useRef, useState } from 'react';
import { session } from '../check/session.ts';
import { useDrops } from '../shell/use-drops.ts';
import { bytes } from '../shell/words.ts';
import classes from './ChooseTwo.module.css';
import type { Side } from './protocol.ts';

interface ChooseOneProps {
  readonly side: Side;
  readonly file: File | undefined;
  /** What is chosen for the other side. */
  readonly other: File | undefined;
  /** Two files at once are the two that are to be compared. */
  readonly onTake: (side: Side, files: readonly File[]) => void;
}

const TITLES = { earlier: 'Earlier return', later: 'Later return' } as const;

/** Where one of the two returns is dropped, chosen, or taken as it is open. */
export function ChooseOne({ side, file, other, onTake }: ChooseOneProps) {
  const input = useRef<HTMLInputElement>(null);
  const heading = useId();
  const drops = useDrops();
  const [over, setOver] = useState(false);
  const { file: open } = session;
  const Icon = file ? IconFileCheck : IconFileUpload;
  return (
    <section
      aria-labelledby={heading}
      className={classes.zone}
      data-over={over || undefined}
      data-chosen={file !== undefined || undefined}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        onTake(side, [...event.dataTransfer.files]);
      }}
    >
      <Icon size="2rem" stroke={1.3} className={classes.icon} aria-hidden />
      <h2 id={heading}>{TITLES[side]}</h2>
      {file ? (
        <p className={classes.file}>
          <strong>{file.name}</strong>
          <span className={classes.soft}>{facts(file, file === open)}</span>
        </p>
      ) : (
        <p className={classes.soft}>
          {drops
            ? 'Drop the .xml or .zip here, or both returns at once'
            : 'An .xml or .zip, or both returns at once'}
        </p>
      )}
      <div className={classes.buttons}>
        <Button variant={file ? 'default' : 'filled'} onClick={() => input.current?.click()}>
          {file ? 'Choose another' : 'Choose a file'}
        </Button>
        {open && file !== open && other !== open && (
          <Button variant="default" onClick={() => onTake(side, [open])}>
            Take the open return
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".xml,.zip,text/xml,application/xml,application/zip"
        multiple
        hidden
        aria-label={TITLES[side]}
        onChange={event => {
          onTake(side, [...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}

function facts({ name, size }: File, open: boolean): string {
  const made = readFileName(name).name;
  return [open && 'open in Returns', made && `of ${longDate(made.date)}`, bytes(size)]
    .filter(Boolean)
    .join(' · ');
}
