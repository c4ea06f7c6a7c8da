import { Button, type ButtonProps, FileButton as MantineFileButton } from '@mantine/core';
import { useRef } from 'react';

interface FileButtonProps extends ButtonProps {
  /** What may be chosen: `.csv,.txt`. */
  readonly accept?: string | undefined;
  readonly onFile: (file: File) => void;
  readonly 'aria-label'?: string;
}

/** A button to choose a file with. The same file can be chosen again, as after something went wrong with it. */
export function FileButton({ accept, onFile, ...button }: FileButtonProps) {
  const forget = useRef<() => void>(null);
  const take = (file: File | null) => {
    forget.current?.();
    if (file) onFile(file);
  };
  return (
    <MantineFileButton resetRef={forget} onChange={take} {...(accept !== undefined && { accept })}>
      {props => <Button {...props} {...button} />}
    </MantineFileButton>
  );
}
