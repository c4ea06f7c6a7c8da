import { Link } from '@tanstack/react-router';
import { PageHead } from '../shell/PageHead.tsx';
import { type Chapter, PARTS, type Part } from './chapters.ts';
import classes from './Guide.module.css';

const PICTURES = import.meta.glob<string>('./pictures/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

const anchorOf = ({ picture }: Chapter) => picture;

/** What people do with Waymark, with a picture of each step. */
export function GuidePage() {
  return (
    <>
      <PageHead title="Guide">
        What people do with Waymark, step by step: a return, and the way from a job to its outcome.
      </PageHead>
      <nav className={`${classes.contents} no-print`} aria-label="Contents">
        {PARTS.map(part => (
          <Contents key={part.title} part={part} />
        ))}
      </nav>
      {PARTS.map(part => (
        <section key={part.title} aria-labelledby={part.chapters[0].picture.concat('-part')}>
          <h2 id={part.chapters[0].picture.concat('-part')} className={classes.part}>
            {part.title}
          </h2>
          <p className={classes.about}>{part.about}</p>
          {part.chapters.map((chapter, index) => (
            <Step key={chapter.picture} chapter={chapter} number={index + 1} />
          ))}
        </section>
      ))}
    </>
  );
}

function Contents({ part }: { readonly part: Part }) {
  return (
    <div>
      <p className={classes.of}>{part.title}</p>
      <ol>
        {part.chapters.map(chapter => (
          <li key={chapter.picture}>
            <a href={`#${anchorOf(chapter)}`}>{chapter.title}</a>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Step({ chapter, number }: { readonly chapter: Chapter; readonly number: number }) {
  const { picture, title, says, shows, href, place } = chapter;
  return (
    <article id={anchorOf(chapter)} className={classes.step}>
      <div className={classes.words}>
        <h3>
          {number}. {title}
        </h3>
        {says.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <Link to={href} preload={false}>
            Go to {place}
          </Link>
        </p>
      </div>
      <img
        className={classes.picture}
        src={PICTURES[`./pictures/${picture}.png`]}
        alt={shows}
        loading="lazy"
        width={1200}
        height={760}
      />
    </article>
  );
}
