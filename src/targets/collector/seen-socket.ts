import { readText } from './shell.ts'

/** The addresses of a record `q` with `socket`, spelled alike: words in hex as the kernel has them, or as texts. */
export function readAddresses(value: unknown): readonly string[] | undefined {
  const words = readText(value)?.slice(0, 2000).split(' ') ?? undefined
  return words && [...new Set(words.flatMap((word) => readAddress(word) ?? []))]
}

function readAddress(word: string): string | undefined {
  if (/^[0-9A-F]{8}$/.test(word)) return bytesOf(word).join('.')
  if (/^[0-9A-F]{32}$/.test(word)) return spell(bytesOf(word))
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(word)) return word
  return word.includes(':') ? sixOf(word) : undefined
}

/** The kernel prints an address in words of four bytes, each in the order of the machine: the last byte first. */
const bytesOf = (hex: string): readonly number[] =>
  (hex.match(/.{8}/g) ?? []).flatMap((part) => [6, 4, 2, 0].map((at) => Number.parseInt(part.slice(at, at + 2), 16)))

/** An address of IPv4 within IPv6 is one of IPv4. */
function spell(bytes: readonly number[]): string | undefined {
  const mapped = bytes.every((byte, at) => at >= 12 || byte === (at < 10 ? 0 : 255))
  if (mapped) return bytes.slice(12).join('.')
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return sixOf((hex.match(/.{4}/g) ?? []).join(':'))
}

/** In its shortest spelling, which a URL gives. */
const sixOf = (text: string): string | undefined =>
  /^[0-9A-Fa-f:.]+$/.test(text) ? URL.parse(`http://[${text}]/`)?.hostname.slice(1, -1) : undefined
