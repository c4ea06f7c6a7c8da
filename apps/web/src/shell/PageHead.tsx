import type { ReactNode } from 'react';
import { useEffect } from 'react';
import classes from './PageHead.module.css';

interface PageHeadProps {
  readonly title: string;
  /** What stands above the title: the way back. */
  readonly back?: ReactNode;
  /** One sentence that says what the page is for. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page; it names the document too. */
export function PageHead({ title, back, children, actions }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · Waymark`;
  }, [title]);
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        {back && <div className={`${classes.back} no-print`}>{back}</div>}
        <h1 className={classes.title}>{title}</h1>
        {children && <div className={classes.sentence}>{children}</div>}
      </div>
      {actions && <div className={`${classes.actions} no-print`}>{actions}</div>}
    </header>
  );
}
