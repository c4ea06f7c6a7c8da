// The sign-in library speaks tersely: what it refuses, in sentences.

/** What is wrong with an e-mail and a password. */
export function ofSignIn({ message }: Error): string {
  return /invalid (email or )?password|invalid credentials/i.test(message)
    ? 'E-mail and password do not belong together. After five wrong passwords the account takes none for a while.'
    : message;
}

/** What is wrong with the password of somebody who is signed in. */
export function ofPassword({ message }: Error): string {
  return /invalid password/i.test(message) ? 'This is not your password.' : message;
}

/** What is wrong with a code of a second factor. */
export function ofCode({ message }: Error): string {
  return /invalid/i.test(message) ? 'This code is not right, or too old. Type the newest one.' : message;
}
