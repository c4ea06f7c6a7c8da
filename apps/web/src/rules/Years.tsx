import { Link } from '@tanstack/react-router';
import { type Year, yearLabel } from '@waymark/ilr';
import { currentLink } from '../shell/current-link.ts';
import classes from './Years.module.css';

interface YearsProps {
  readonly years: readonly Year[];
  readonly year: Year;
}

/** The years in which something is there; each has its own address. On paper the one that is printed. */
export function Years({ years, year }: YearsProps) {
  return (
    <>
      <nav aria-label="Years" className={`${classes.years} no-print`}>
        {years.map(one => (
          <Link
            key={one}
            to="."
            search={{ year: one }}
            className={classes.year}
            {...currentLink(one === year)}
            resetScroll={false}
          >
            {yearLabel(one)}
          </Link>
        ))}
      </nav>
      <p className={classes.onPaper}>As in {yearLabel(year)}</p>
    </>
  );
}
