import { type Code, type CodeList, codeList, type Year, yearLabel } from '@waymark/ilr';
import { ukDate } from '@waymark/ilr/dates';
import { count } from '../../shell/words.ts';
import classes from './Fields.module.css';

/** A list this long is folded up. */
const LONG = 40;

interface CodesProps {
  readonly field: string;
  readonly types: readonly string[];
  readonly year: Year;
}

/** The codes of a field in a year, with their dates; where they go by type, each type's own list. */
export function Codes({ field, types, year }: CodesProps) {
  const lists = [undefined, ...types]
    .map(type => codeList(field, year, type))
    .filter(list => list !== undefined)
    .filter(list => list.codes.size + list.others.size > 0);
  if (lists.length === 0) return null;
  return (
    <section className={classes.card}>
      <h2>Codes</h2>
      {lists.map(list => (
        <List key={list.type ?? ''} list={list} open={lists.length === 1 && list.codes.size <= LONG} />
      ))}
    </section>
  );
}

function List({ list, open }: { readonly list: CodeList; readonly open: boolean }) {
  const { type, title, codes, others, year, gap, basis, maxOccurs } = list;
  return (
    <details className={classes.codes} open={open}>
      <summary>
        {type ?? yearLabel(year)}
        {title && ` ${title}`} <span className={classes.soft}>{count(codes.size, 'code')}</span>
      </summary>
      {maxOccurs !== undefined && <p className={classes.soft}>At most {maxOccurs} in one record.</p>}
      {gap && <p className={classes.soft}>{gap}</p>}
      {basis === 'carried over' && (
        <p className={classes.soft}>
          The list of {yearLabel(year)} was not seen; these are the codes of other years.
        </p>
      )}
      {codes.size > 0 && <Table codes={[...codes.values()]} />}
      {others.size > 0 && (
        <>
          <p className={classes.soft}>In other years only:</p>
          <Table codes={[...others.values()]} />
        </>
      )}
    </details>
  );
}

function Table({ codes }: { readonly codes: readonly Code[] }) {
  const dated = codes.some(({ validFrom, validTo, endUnknown }) => validFrom ?? validTo ?? endUnknown);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Meaning</th>
          {dated && <th scope="col">Valid</th>}
        </tr>
      </thead>
      <tbody>
        {codes.map(code => (
          <tr key={code.code}>
            <td>{code.code}</td>
            <td>{code.label}</td>
            {dated && <td>{validity(code)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function validity({ validFrom, validTo, endUnknown }: Code): string {
  const from = validFrom && `from ${ukDate(validFrom)}`;
  const to = validTo ? `to ${ukDate(validTo)}` : endUnknown ? 'to a day not known here' : undefined;
  return [from, to].filter(Boolean).join(' ');
}
