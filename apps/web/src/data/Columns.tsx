import { Button, NativeSelect } from '@mantine/core';
import type { Reply } from '@waymark/api';
import { useState } from 'react';
import form from '../forms/Form.module.css';
import { Wide } from '../milestones/Wide.tsx';
import { useTell } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import table from './Table.module.css';

interface ColumnsProps {
  readonly file: Reply<'imports.read'>;
}

/** Which column gives which field: guessed or remembered, put right here. */
export function Columns({ file: { id, columns, fields, mapping: given, state } }: ColumnsProps) {
  const map = useTell('imports.map');
  const [mapping, setMapping] = useState(given);
  const lacks = fields.filter(({ name, mandatory }) => mandatory && !mapping[name]);
  const [open, setOpen] = useState(lacks.length > 0);
  const examples = (field: string) => columns.find(({ name }) => name === mapping[field])?.examples ?? [];
  const unused = columns.filter(({ name }) => !Object.values(mapping).includes(name));
  const changed = JSON.stringify(sorted(mapping)) !== JSON.stringify(sorted(given));
  return (
    <section className={form.card}>
      <h2>Columns</h2>
      <p className={form.soft}>
        What you choose is remembered for files with the same columns.
        {unused.length > 0 && ` Not used: ${unused.map(({ name }) => name).join(', ')}.`}
      </p>
      {!open && (
        <div className={form.row}>
          <Button variant="default" onClick={() => setOpen(true)}>
            Look at the columns
          </Button>
        </div>
      )}
      {open && (
        <form
          className={form.cards}
          onSubmit={event => {
            event.preventDefault();
            map.mutate({ params: { id }, body: { mapping } });
          }}
        >
          <Wide label="Columns of the file">
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">Field</th>
                  <th scope="col">Column of the file</th>
                </tr>
              </thead>
              <tbody>
                {fields.map(({ name, title, mandatory }) => (
                  <tr key={name}>
                    <th scope="row">
                      {title}
                      {mandatory && <span className={form.soft}> (needed)</span>}
                    </th>
                    <td>
                      <NativeSelect
                        aria-label={`Column for ${title}`}
                        description={examples(name).length > 0 && `It holds: ${examples(name).join(' · ')}`}
                        inputWrapperOrder={['label', 'input', 'description']}
                        value={mapping[name] ?? ''}
                        onChange={event => {
                          const { [name]: _, ...others } = mapping;
                          const { value } = event.currentTarget;
                          setMapping(value === '' ? others : { ...others, [name]: value });
                        }}
                        data={[
                          { value: '', label: 'None' },
                          ...columns.map(column => ({ value: column.name, label: column.name })),
                        ]}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
          {map.error && (
            <Notice kind="error" live>
              {map.error.message}
            </Notice>
          )}
          <div className={form.row}>
            <Button
              type="submit"
              disabled={lacks.length > 0 || (!changed && state === 'ready')}
              loading={map.isPending}
            >
              Read it with these columns
            </Button>
            {lacks.length > 0 && (
              <span className={form.soft}>
                Choose a column for {lacks.map(({ title }) => title).join(', ')}.
              </span>
            )}
          </div>
        </form>
      )}
    </section>
  );
}

const sorted = (mapping: Readonly<Record<string, string>>) =>
  Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1));
