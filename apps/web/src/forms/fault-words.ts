/** A field that the browser checks. */
export type CheckedField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What is wrong with a field and what to do, in a sentence; blank where nothing is.
 * @param fill how to fill it in: `Write day, month and year.`
 */
export function faultOf(field: CheckedField, label: string, fill?: string): string {
  const { validity, value, title } = field;
  if (validity.valid) return '';
  if (validity.valueMissing) {
    const usual = field.tagName === 'SELECT' ? 'Choose from the list.' : 'Write it here.';
    return `“${label}” is needed. ${fill ?? usual}`;
  }
  if (validity.typeMismatch && field.type === 'email')
    return `“${value}” is not an e-mail address. Write one such as name@example.org.`;
  // A field that takes only some texts says in its title which.
  if (validity.patternMismatch && title !== '') return title;
  return field.validationMessage;
}
