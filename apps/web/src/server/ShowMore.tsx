import { Button } from '@mantine/core';

interface ShowMoreProps {
  /** A list that is asked for page by page. */
  readonly of: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** The way to the next page of a list, where there is one. */
export function ShowMore({ of }: ShowMoreProps) {
  if (!of.hasNextPage) return null;
  return (
    <Button mt="md" variant="default" loading={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
      Show more
    </Button>
  );
}
