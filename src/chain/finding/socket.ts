import type { Unseen } from '../evidence.ts'

/** The socket that was asked about: `on` says whether its port is one of the container or of the host. */
interface OfSocket {
  readonly port: number
  readonly on: 'container' | 'host'
}

/** What is wrong with a declared socket of an instance. */
export type SocketFault =
  | (OfSocket & { readonly code: 'runtime/not-listening' })
  /** A container of that name holds it. */
  | (OfSocket & { readonly code: 'runtime/port-of-another'; readonly holder: string })
  /** A program of the host holds it. */
  | (OfSocket & { readonly code: 'runtime/port-of-stranger'; readonly holder: string })
  /** Its process listens where nobody from outside comes; `leads` is where the port of the host leads instead. */
  | (OfSocket & {
      readonly code: 'runtime/not-reachable'
      readonly addresses: readonly string[]
      readonly leads: readonly string[]
    })
  | (OfSocket & { readonly code: 'runtime/socket-unseen'; readonly why: Unseen })

export const socketCodes = {
  'runtime/not-listening': { kind: 'contradicted', lasts: 'passing' },
  'runtime/port-of-another': { kind: 'contradicted', lasts: 'passing' },
  'runtime/port-of-stranger': { kind: 'contradicted', lasts: 'passing' },
  'runtime/not-reachable': { kind: 'contradicted', lasts: 'passing' },
  'runtime/socket-unseen': { kind: 'missing', lasts: 'reason' },
} as const
