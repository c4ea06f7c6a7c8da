import type { Everything } from './everything.ts';

/** What only the machine needs: left out of the page, kept in the JSON. */
const MACHINE = /^(providerId|groupId|version|\w+Key)$/;

/** What is held of a person, as a page that anybody can read and print. */
export function asPage(everything: Everything): string {
  const { participant, ...rest } = everything;
  const sections = [
    section('About the person', [participant]),
    ...Object.entries(rest).map(([name, rows]) => section(titled(name), rows)),
  ];
  const name = escaped(`${participant.firstName} ${participant.surname}`);
  return `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>What is held of ${name}</title>
<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;margin:0 0 1rem;width:100%}th,td{border:1px solid #bbb;padding:.25rem .5rem;text-align:left;vertical-align:top}th{width:14rem;font-weight:600}</style>
<h1>What is held of ${name}</h1>
${sections.join('\n')}
</html>
`;
}

function section(title: string, rows: readonly object[]): string {
  if (rows.length === 0) return `<h2>${title}</h2>\n<p>Nothing.</p>`;
  return `<h2>${title}</h2>\n${rows.map(table).join('\n')}`;
}

function table(row: object): string {
  const lines = Object.entries(row)
    .filter(([field, value]) => !MACHINE.test(field) && value !== null && value !== '')
    .map(([field, value]) => `<tr><th>${titled(field)}</th><td>${escaped(written(value))}</td></tr>`);
  return `<table>${lines.join('')}</table>`;
}

function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** `dateOfBirth` as "Date of birth"; the fields of the ILR keep their names. */
function titled(field: string): string {
  const words = field.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return escaped(words.charAt(0).toUpperCase() + words.slice(1));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
