import { Link, useSearch } from '@tanstack/react-router';
import classes from '../forms/Form.module.css';
import { Shared } from '../server/Shared.tsx';
import { useMay } from '../server/use-session.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { BeginImport } from './BeginImport.tsx';
import { Exports } from './Exports.tsx';
import { Imports } from './Imports.tsx';

/** Where lists come in and go out. */
export function DataPage() {
  return (
    <Shared title="Data in and out" needs="imports.list">
      {() => <Data />}
    </Shared>
  );
}

function Data() {
  const may = useMay();
  const { holds } = useSearch({ from: '/data' });
  return (
    <>
      <PageHead title="Data in and out">
        Bring lists and referrals in, take lists out. Nothing is changed by a file before you have seen what
        it would do. Later referrals of known people wait under <Link to="/data/referrals">Referrals</Link>.
      </PageHead>
      <div className={classes.cards}>
        {may('imports.begin') && <BeginImport of={holds} />}
        <Imports />
        {may('exports.create') && <Exports of={holds} />}
      </div>
    </>
  );
}
