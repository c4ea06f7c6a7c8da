/** Whether a text is not returned or holds nothing but white space. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
