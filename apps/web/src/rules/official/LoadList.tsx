import { Button, NativeSelect } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { YEARS, type Year, yearLabel } from '@waymark/ilr';
import { textOfBytes } from '@waymark/reference';
import { useRef, useState } from 'react';
import { Notice } from '../../shell/Notice.tsx';
import { today } from '../../shell/today.ts';
import { useDrops } from '../../shell/use-drops.ts';
import { bytes, count } from '../../shell/words.ts';
import { keepList } from './kept-rules.ts';
import classes from './Official.module.css';
import { NotARulesFile, type RulesFile, readRulesFile } from './read-rules-file.ts';
import { useOfficialChanged } from './use-official.ts';

/** The published lists are about a megabyte; what is far larger is another file, and is not read at all. */
const LARGEST = 20_000_000;

type News =
  | { readonly at: 'kept'; readonly file: RulesFile; readonly name: string }
  | { readonly at: 'refused'; readonly message: string };

/** Where the department's list is dropped or chosen; what became of it is said below. */
export function LoadList() {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState<Year | undefined>();
  const [news, setNews] = useState<News>();
  const changed = useOfficialChanged();
  const drops = useDrops();

  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      if (file.size > LARGEST) {
        throw new NotARulesFile(
          `${file.name} has ${bytes(file.size)}. The department's list is about 1 MB, so this must be another file.`,
        );
      }
      const read = readRulesFile(file.name, textOfBytes(new Uint8Array(await file.arrayBuffer())), said);
      await keepList(read, file.name, today());
      setNews({ at: 'kept', file: read, name: file.name });
      changed();
    } catch (error) {
      const message =
        error instanceof NotARulesFile
          ? error.message
          : `${file.name} was read, but this browser could not keep it. A private window keeps nothing.`;
      setNews({ at: 'refused', message });
    }
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className={classes.place}
        data-over={over || undefined}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <IconFileText size="2rem" stroke={1.4} className={classes.icon} aria-hidden />
        <div className={classes.words}>
          <p className={classes.lead}>
            {drops ? 'Drop' : 'Choose'} the department's list of validation rules (CSV)
          </p>
          <p className={classes.soft}>
            The list itself tells which year it is for. It is kept in this browser and not uploaded.
          </p>
        </div>
        <div className={classes.controls}>
          <NativeSelect
            label="Year"
            value={said === undefined ? '' : String(said)}
            onChange={event => setSaid(YEARS.find(year => String(year) === event.currentTarget.value))}
            data={[
              { value: '', label: 'Find out from the list' },
              ...YEARS.map(year => ({ value: String(year), label: yearLabel(year) })),
            ]}
          />
          <Button onClick={() => input.current?.click()}>Choose the file</Button>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.txt"
          aria-label="List of validation rules"
          onChange={event => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div className={classes.news}>
        {news?.at === 'refused' && (
          <Notice kind="error" title="The list was not loaded" live>
            {news.message}
          </Notice>
        )}
        {news?.at === 'kept' && (
          <Notice kind="info" title={`The list of ${yearLabel(news.file.year)} is loaded`} live>
            {news.name} holds {count(news.file.rules.size, 'rule')}.
            {news.file.recognised && ' The year was told by the versions in it.'}{' '}
            <Link to="/rules" search={{ year: news.file.year }}>
              Go to the rules of {yearLabel(news.file.year)}
            </Link>
          </Notice>
        )}
      </div>
    </>
  );
}
