import type { Evidence } from '../../../src/model/evidence.ts'
import type { TargetView } from '../../../src/model/host.ts'
import type { Access, ServiceAsk, Target, TargetRequest } from '../../../src/targets/port.ts'
import { readSshTarget } from '../../../src/targets/ssh/index.ts'
import type { Sshd } from './sshd.ts'

export const askApi: readonly ServiceAsk[] = [{ name: 'api', container: { by: 'service', name: 'api' } }]

/** The request of a workflow to this server, with its key. */
export function requestFor(
  host: Pick<Sshd, 'address' | 'key' | 'knownHosts'>,
  changes: Partial<TargetRequest> = {},
  access: Partial<Access> = {},
): TargetRequest {
  return {
    name: 'prod',
    address: host.address,
    place: { kind: 'input', name: 'target' },
    settings: {},
    timeout: 8000,
    allowUnsafeHttp: false,
    access: {
      sshKey: host.key,
      sshKeyPassphrase: undefined,
      sshKnownHosts: host.knownHosts,
      sshJump: undefined,
      ...access,
    },
    ...changes,
  }
}

/** The ssh target of a request that has no mistakes. */
export function openSsh(request: TargetRequest, env: NodeJS.ProcessEnv = process.env): Target {
  const read = readSshTarget(request, env)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

/** One check of a target that is closed after it. */
export async function lookOnce(
  target: Target,
  asks: readonly ServiceAsk[] = askApi,
  signal: AbortSignal = new AbortController().signal,
): Promise<Evidence<TargetView>> {
  try {
    return await target.observe(asks, signal)
  } finally {
    target.close()
  }
}
