import type { ReactNode } from 'react';
import classes from './Wide.module.css';

/** What may be wider than the screen: it scrolls by itself, with the keys too. */
export function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse, the keys can only scroll what has the focus
    <section className={classes.wide} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
