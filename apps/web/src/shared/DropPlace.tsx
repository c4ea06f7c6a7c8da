import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import form from '../forms/Form.module.css';
import { useDrops } from '../shell/use-drops.ts';
import classes from './DropPlace.module.css';
import { FileButton } from './FileButton.tsx';

interface DropPlaceProps {
  /** Told of all that was dropped at once, or of the one file that was chosen. */
  readonly onFiles: (files: readonly File[]) => void;
  /** What may be chosen: `.csv,.txt`. */
  readonly accept?: string;
  readonly busy: boolean;
  /** Whether to choose a file is what the page is for. */
  readonly first?: boolean;
  /** What is said of the file before it is sent. */
  readonly children: ReactNode;
  /** What came of it. */
  readonly outcome?: ReactNode;
}

/** A place for files that go to the server: dropped, or chosen with the button. */
export function DropPlace({ onFiles, accept, busy, first, children, outcome }: DropPlaceProps) {
  const [over, setOver] = useState(false);
  const drops = useDrops();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button below does the same
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={form.pair}>{children}</div>
      <div className={form.row}>
        <FileButton
          accept={accept}
          onFile={file => onFiles([file])}
          variant={first ? 'filled' : 'default'}
          loading={busy}
          leftSection={<IconUpload size="1.125rem" aria-hidden />}
        >
          Choose a file
        </FileButton>
        {drops && <span className={form.soft}>or drop it here</span>}
      </div>
      {outcome}
    </div>
  );
}
