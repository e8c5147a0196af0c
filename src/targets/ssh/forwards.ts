import { type MissingEvidence, noEvidence } from '../../model/evidence.ts'

/** A connection through a tunnel that the host refused. */
export interface RefusedForward {
  /** `HOST:PORT` */
  readonly to: string
  /** The reason in OpenSSH's words (RFC 4254, 5.1). */
  readonly received: string
}

/** The longest line that is read, in bytes. */
const longestLine = 4096

/**
 * Reads ssh's log as it grows, and reports which tunnels the host refused. The log names a tunnel where a channel is
 * requested, and only the channel where it is refused. OpenSSH requests one channel at a time.
 */
export function readForwards(refused: (forward: RefusedForward) => void): (chunk: Buffer) => void {
  const channels = new Map<string, string>()
  let requested: string | undefined
  let rest = ''
  return (chunk) => {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = (lines.pop() ?? '').slice(0, longestLine)
    for (const line of lines) {
      const [, host, port] =
        /^debug1: Connection to port -2 forwarding to (\S+) port (\d+) requested\./.exec(line) ?? []
      if (host !== undefined) requested = `${host}:${port}`
      const opened = /^debug1: channel (\d+): new .*direct-tcpip/.exec(line)?.[1]
      if (opened !== undefined && requested !== undefined) channels.set(opened, requested)
      const [, failed = '', received = ''] = /^channel (\d+): open failed: (.*)/.exec(line) ?? []
      const to = channels.get(failed)
      if (to !== undefined) refused({ to, received: received.slice(0, 200) })
    }
  }
}

/** The log without the failures of tunnels, which show nothing about the shell. */
export function withoutForwards(log: string): string {
  const channels = new Set([...log.matchAll(/^debug1: channel (\d+): new .*direct-tcpip/gm)].map(([, id]) => id))
  if (channels.size === 0) return log
  return log
    .split('\n')
    .filter((line) => !channels.has(/^channel (\d+): open failed: /.exec(line)?.[1]))
    .join('\n')
}

/** Why the host refused a connection, in OpenSSH's words. */
export function whyRefused(received: string, about: string): MissingEvidence {
  if (/Connection refused/.test(received)) return noEvidence('connect', 'connection-refused', { about }).why
  if (/prohibited/.test(received)) return noEvidence('connect', 'forwarding-refused', { about, received }).why
  return noEvidence('connect', 'network-unreachable', { about, received }).why
}
