import { Link } from '@tanstack/react-router';
import classes from './Glossary.module.css';
import { anchorOf, termsIn } from './terms.ts';

/** The words of the glossary that a text uses, each with its meaning. */
export function WordsUsed({ text }: { readonly text: string }) {
  const terms = termsIn(text);
  if (terms.length === 0) return null;
  return (
    <section>
      <h2>Words used here</h2>
      <dl className={classes.words}>
        {terms.map(term => (
          <div key={term.term}>
            <dt>
              <Link to="/glossary" hash={anchorOf(term)} preload={false}>
                {term.term}
              </Link>
            </dt>
            <dd>{term.meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
