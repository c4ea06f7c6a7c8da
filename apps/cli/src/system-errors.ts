/** What the operating system says no to, and what a person can do about it. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is a file and not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you do not have permission',
  EPERM: 'you do not have permission, or another program has it open',
  EBUSY: 'another program has it open. Close it there and try again',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk did not answer as it should',
};

/** Whether the operating system refused something, as it does where a disk is full or a file may not be read. */
export function isSystemError(problem: unknown): problem is NodeJS.ErrnoException {
  return (
    problem instanceof Error &&
    'syscall' in problem &&
    typeof (problem as { code?: unknown }).code === 'string'
  );
}

/** Why the operating system refused, in words, to stand after "... cannot be written: ". */
export function systemReason(problem: NodeJS.ErrnoException): string {
  return SENTENCES[problem.code ?? ''] ?? problem.message;
}
