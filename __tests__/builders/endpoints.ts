import type { Evidence } from '../../src/model/evidence.ts'
import type { TargetView } from '../../src/model/host.ts'
import type { Place } from '../../src/parsed.ts'
import { httpKind } from '../../src/targets/https/index.ts'
import type { ServiceAsk, Target, TargetRequest } from '../../src/targets/port.ts'

export const place: Place = { kind: 'file', path: '.github/runtime-drift.yml', line: 3, column: 5 }
export const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
export const never = new AbortController().signal

/** The request of a plan to an endpoint on this machine. */
export const request = (
  address: string,
  settings: Readonly<Record<string, unknown>> = {},
  timeout = 2000,
): TargetRequest => ({
  name: 'public',
  address,
  place,
  settings: Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, { value, place }])),
  access: { sshKey: undefined, sshKeyPassphrase: undefined, sshKnownHosts: undefined, sshJump: undefined },
  timeout,
  allowUnsafeHttp: false,
})

/** The endpoint, if its settings are valid. */
export function endpoint(address: string, settings: Readonly<Record<string, unknown>> = {}): Target {
  const read = httpKind.read(request(address, settings))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

/** What is wrong with it. */
export function faultsOf(settings: Readonly<Record<string, unknown>>) {
  const read = httpKind.read(request('http://127.0.0.1/', settings))
  return read.ok ? [] : read.problems.map(({ fault }) => fault)
}

/** Looks once at an endpoint. */
export const look = (
  address: string,
  settings: Readonly<Record<string, unknown>> = {},
  asks: readonly ServiceAsk[] = [],
): Promise<Evidence<TargetView>> => endpoint(address, settings).observe(asks, never)
