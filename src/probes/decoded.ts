import type { Transform } from 'node:stream'
import type { Reply } from '../wire/line.ts'

/** The hashes of a body: of its bytes as sent, and of its decompressed bytes. */
export interface Sums {
  readonly sent: string
  /** Equal to `sent` for a body that was not compressed. */
  readonly held: string
  /** The encoding of the body; absent if there is none. */
  readonly encoding?: string
  /** Why `held` is unknown: an encoding that was not requested, a broken body, or a body that is too large. */
  readonly fault?: 'unknown' | 'broken' | 'too-large'
}

/** Reads a body as it arrives. */
export interface BodyReader {
  readonly take: (chunk: Buffer, headers: Reply['headers']) => void
  /** The result, after the last byte. */
  sums(headers: Reply['headers']): Promise<Sums>
}

interface Hash {
  update(chunk: Buffer): unknown
  digest(as: 'hex'): string
}

/** The requested encodings, as in browsers: only some over plain HTTP. */
export const encodingsOf = (protocol: string): string => (protocol === 'https:' ? 'gzip, br, zstd' : 'gzip')

/** Hashes a body of at most `cap` bytes; `keep` gets what it holds, decompressed. */
export function openBody(hash: () => Hash, cap: number, keep: (chunk: Buffer) => void): BodyReader {
  const sent = hash()
  let decoded: Decoded | undefined
  return {
    take(chunk, headers) {
      sent.update(chunk)
      const encoding = encodingIn(headers)
      if (encoding === undefined) return keep(chunk)
      decoded ??= decode(encoding, hash(), cap, keep)
      decoded?.stream.write(chunk)
    },
    async sums(headers) {
      const encoding = encodingIn(headers)
      const sum = sent.digest('hex')
      if (encoding === undefined) return { sent: sum, held: sum }
      decoded ??= decode(encoding, hash(), cap, keep)
      if (decoded === undefined) return { sent: sum, held: sum, encoding, fault: 'unknown' }
      return { sent: sum, encoding, ...(await decoded.end()) }
    },
  }
}

interface Decoded {
  readonly stream: Transform
  end(): Promise<Pick<Sums, 'held' | 'fault'>>
}

/** Decompresses in the background, up to `cap` bytes; `undefined` for an encoding that was not requested. */
function decode(encoding: string, sum: Hash, cap: number, keep: (chunk: Buffer) => void): Decoded | undefined {
  const stream = streamOf(encoding)
  if (stream === undefined) return undefined
  let size = 0
  let fault: Sums['fault']
  const done = new Promise<void>((settle) => {
    stream.on('error', () => {
      fault ??= 'broken'
    })
    stream.once('close', settle)
  })
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > cap) {
      fault = 'too-large'
      stream.destroy()
      return
    }
    sum.update(chunk)
    keep(chunk)
  })
  return {
    stream,
    async end() {
      stream.end()
      await done
      return { held: sum.digest('hex'), ...(fault === undefined ? {} : { fault }) }
    },
  }
}

function streamOf(encoding: string): Transform | undefined {
  const zlib = process.getBuiltinModule('node:zlib')
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip()
    case 'br':
      return zlib.createBrotliDecompress()
    case 'zstd':
      return zlib.createZstdDecompress()
    default:
      return undefined
  }
}

function encodingIn(headers: Reply['headers']): string | undefined {
  const text = [headers['content-encoding'] ?? []].flat().join(', ').trim().toLowerCase()
  return text === '' || text === 'identity' ? undefined : text.slice(0, 80)
}
