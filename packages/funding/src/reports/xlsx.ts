import type { Cell, Column, Table } from './table.ts';

/**
 * Tables as one Excel workbook, a sheet for each: amounts are numbers, dates are dates, and text is text whatever it
 * begins with. Runs in Node and in the browser.
 */
export async function xlsxOf(tables: readonly Table[]): Promise<Uint8Array> {
  // Loaded when it is asked for: most uses need no workbook.
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const, wrap: true })),
      ...rows.map(row => row.map((cell, i) => excelCell(cell, columns[i]!))),
    ],
    columns: columns.map(({ kind }) => ({ width: WIDTH[kind] })),
    stickyRowsCount: 1,
  }));
  const blob = await writeExcelFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const WIDTH = { text: 18, date: 12, money: 14, number: 10 } as const;

function excelCell(cell: Cell, { kind }: Column) {
  if (cell === null) return null;
  switch (kind) {
    case 'money':
      return { value: Number(cell) / 100, type: Number, format: '#,##0.00' };
    case 'number':
      return { value: Number(cell), type: Number };
    case 'date':
      return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
    default:
      return { value: String(cell), type: String };
  }
}
