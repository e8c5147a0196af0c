// The package has no types of its own.
declare module 'snappyjs' {
  /** Throws for what is not compressed by snappy, and for more than `maxLength` bytes. */
  export function uncompress(compressed: Buffer, maxLength: number): Buffer
  export function compress(bytes: Buffer): Buffer
}
