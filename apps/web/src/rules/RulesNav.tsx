import { Link } from '@tanstack/react-router';
import { currentLink } from '../shell/current-link.ts';
import classes from './RulesNav.module.css';

const PAGES = [
  { to: '/rules', title: 'Catalogue' },
  { to: '/fields', title: 'Fields' },
  { to: '/glossary', title: 'Glossary' },
  { to: '/official', title: 'Official wording' },
] as const;

/** The pages of the Rules section beside each other. */
export function RulesNav({ current }: { readonly current: (typeof PAGES)[number]['to'] }) {
  return (
    <nav aria-label="Pages about rules" className={`${classes.nav} no-print`}>
      {PAGES.map(({ to, title }) => (
        <Link key={to} to={to} className={classes.link} {...currentLink(to === current)}>
          {title}
        </Link>
      ))}
    </nav>
  );
}
