import { Button, NativeSelect } from '@mantine/core';
import { EXPORT_SUBJECTS } from '@waymark/api';
import form from '../forms/Form.module.css';
import { UkDateInput } from '../forms/UkDateInput.tsx';
import { useForm } from '../forms/use-form.ts';
import { useTell } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { ExportsMade } from './ExportsMade.tsx';
import { EXPORT_WORDS } from './words.ts';

type Subject = (typeof EXPORT_SUBJECTS)[number];
type Format = 'csv' | 'xlsx';

/** A list to take away as a file, and those that were asked for before. */
export function Exports({ of: given }: { readonly of: Subject | undefined }) {
  const create = useTell('exports.create');
  const fields = useForm(
    { of: given ?? ('participants' as Subject), format: 'csv' as Format, from: '', to: '' },
    create.error,
  );
  const { of, format, from, to } = fields.values;
  return (
    <section className={form.card}>
      <h2>Export</h2>
      <form
        className={form.form}
        onSubmit={event => {
          event.preventDefault();
          create.mutate({ body: { of, format, ...(from !== '' && { from }), ...(to !== '' && { to }) } });
        }}
      >
        <div className={form.pair}>
          <NativeSelect
            label="List"
            value={of}
            onChange={event =>
              fields.set({ of: EXPORT_SUBJECTS.find(one => one === event.currentTarget.value)! })
            }
            data={EXPORT_SUBJECTS.map(value => ({ value, label: EXPORT_WORDS[value] }))}
          />
          <NativeSelect
            label="As"
            value={format}
            onChange={event => fields.set({ format: event.currentTarget.value === 'xlsx' ? 'xlsx' : 'csv' })}
            data={[
              { value: 'csv', label: 'CSV' },
              { value: 'xlsx', label: 'Excel workbook' },
            ]}
          />
        </div>
        <div className={form.pair}>
          <UkDateInput label="First day" {...fields.day('from')} />
          <UkDateInput label="Last day" {...fields.day('to')} />
        </div>
        <p className={form.soft}>Left blank, all days. The history keeps who took which list.</p>
        {fields.whole && (
          <Notice kind="error" live>
            {fields.whole}
          </Notice>
        )}
        <div className={form.row}>
          <Button type="submit" loading={create.isPending}>
            Export
          </Button>
        </div>
      </form>
      <ExportsMade />
    </section>
  );
}
