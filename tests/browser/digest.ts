/** FNV-1a, 64 bits, over bytes in little-endian order (Fowler, Noll & Vo 1991); all NaNs are one. */
export class Digest {
  #high = 0xcbf29ce4;
  #low = 0x84222325;

  addText(text: string): void {
    for (const byte of new TextEncoder().encode(text)) this.#addByte(byte);
  }

  addFloats(numbers: Float32Array): void {
    const words = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
    for (let i = 0; i < words.length; i++) {
      const word = Number.isNaN(numbers[i]) ? 0x7fc00000 : (words[i] as number);
      for (let bit = 0; bit < 32; bit += 8) this.#addByte((word >>> bit) & 0xff);
    }
  }

  addDouble(number: number): void {
    const bytes = new DataView(new ArrayBuffer(8));
    if (Number.isNaN(number)) bytes.setUint32(4, 0x7ff80000, true);
    else bytes.setFloat64(0, number, true);
    for (let i = 0; i < 8; i++) this.#addByte(bytes.getUint8(i));
  }

  toString(): string {
    return [this.#high, this.#low].map((half) => half.toString(16).padStart(8, "0")).join("");
  }

  /** Times the prime 2⁴⁰ + 0x1b3, in halves of 32 bits. */
  #addByte(byte: number): void {
    const low = (this.#low ^ byte) >>> 0;
    const product = low * 0x1b3;
    this.#low = product >>> 0;
    this.#high = (this.#high * 0x1b3 + Math.floor(product / 2 ** 32) + low * 2 ** 8) % 2 ** 32;
  }
}
