import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

/** The cross that puts away what lies over the page. */
export function CloseButton({ label, onClose }: { readonly label: string; readonly onClose: () => void }) {
  return (
    <ActionIcon variant="subtle" size="lg" aria-label={label} onClick={onClose}>
      <IconX size="1.25rem" aria-hidden />
    </ActionIcon>
  );
}
