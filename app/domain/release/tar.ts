/** One file of an archive, before its bytes. */
export interface TarEntry {
  /** Path inside the archive, ASCII, at most 100 characters. */
  name: string;
  /** Bytes, less than 8 GiB. */
  size: number;
  /** Milliseconds since 1970 UTC. */
  at: number;
}

const block = 512;
/** The largest size that eleven octal digits hold. */
const largest = 8 ** 11 - 1;

/**
 * The header block of a file in a tar archive; the file's bytes follow, then `tarPadding`.
 * Form: POSIX.1-1988 ustar, an ordinary file that its owner may read and write.
 * @throws RangeError for what the form cannot hold
 */
export function tarHeader({ name, size, at }: TarEntry): Uint8Array {
  if (size > largest) throw new RangeError(`${name} is too large for this archive`);
  if (!/^[\x21-\x7e]{1,100}$/.test(name)) throw new RangeError("this name cannot stand in the archive");
  const header = new Uint8Array(block);
  const put = (text: string, offset: number) => new TextEncoder().encodeInto(text, header.subarray(offset));
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;
  put(name, 0);
  put(octal(0o600, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(size, 11), 124);
  put(octal(Math.max(0, Math.floor(at / 1000)), 11), 136);
  // The sum is made over the header with eight spaces in its own place.
  put(" ".repeat(8), 148);
  put("0", 156);
  put("ustar\0" + "00", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** Zeros that fill a file up to whole blocks. */
export function tarPadding(size: number): Uint8Array {
  return new Uint8Array((block - (size % block)) % block);
}

/** Two empty blocks end an archive. */
export const tarEnd = (): Uint8Array => new Uint8Array(2 * block);

/** Bytes of an archive of files of these sizes. */
export function tarLength(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + block + size + tarPadding(size).length, 2 * block);
}
