/** Pounds as somebody types them, `1,234.50` or `£1234.5`, in whole pence; null where nothing stands, undefined where it is no amount. */
export function penceTyped(text: string): number | null | undefined {
  const plain = text.replaceAll(/[£,\s]/g, '');
  if (plain === '') return null;
  const [, whole, part = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** Pence as they are typed over: `1234.50`. */
export function typedPounds(pence: number | null): string {
  return pence === null ? '' : (pence / 100).toFixed(2);
}
