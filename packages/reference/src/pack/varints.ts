/** Writes whole numbers from 0 up, seven bits a byte, the lowest first. */
export function writeVarints(count: number, numberAt: (index: number) => number): Uint8Array {
  let bytes = new Uint8Array(count * 2 + 16);
  let length = 0;
  for (let i = 0; i < count; i++) {
    if (length + 10 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    let number = numberAt(i);
    while (number >= 128) {
      bytes[length++] = 128 + (number % 128);
      number = Math.floor(number / 128);
    }
    bytes[length++] = number;
  }
  return bytes.slice(0, length);
}

/** Reads `count` numbers back. Throws a RangeError when the bytes hold fewer. */
export function readVarints(bytes: Uint8Array, count: number): Float64Array {
  const numbers = new Float64Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let number = 0;
    let scale = 1;
    for (;;) {
      if (at >= bytes.length) throw new RangeError('numbers are cut off');
      const byte = bytes[at++]!;
      number += (byte % 128) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    numbers[i] = number;
  }
  return numbers;
}
