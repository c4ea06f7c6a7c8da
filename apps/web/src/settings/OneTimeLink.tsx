import { Button, CopyButton } from '@mantine/core';
import { longDate } from '@waymark/ilr/dates';
import classes from './Settings.module.css';

interface OneTimeLinkProps {
  /** The path of the page, with the token. */
  readonly link: string;
  readonly expiresAt: string;
}

/** A link that works once, to be handed over: Waymark sends no mail. */
export function OneTimeLink({ link, expiresAt }: OneTimeLinkProps) {
  const address = `${window.location.origin}${link}`;
  return (
    <div className={classes.cards}>
      <p>
        Hand this link over; it sets a password once, until {longDate(expiresAt.slice(0, 10))}. It is shown
        only now.
      </p>
      <code className={classes.link}>{address}</code>
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <div className={classes.row}>
            <Button variant="default" size="xs" onClick={copy}>
              {copied ? 'Copied' : 'Copy the link'}
            </Button>
          </div>
        )}
      </CopyButton>
    </div>
  );
}
