import type { HostView } from '../../src/model/host.ts'
import type { Instance } from '../../src/model/instance.ts'
import { container, fresh, view } from './observations.ts'

const clock = Date.parse('2026-11-22T12:00:00Z') / 1000

/** A host with one container of `api` that started so many seconds ago, and was created an hour ago unless `facts` differ. */
export const livedFor = (seconds: number, facts: Partial<Instance> = {}, host: Partial<HostView> = {}): HostView => ({
  ...view(
    container('api', fresh, {
      createdAt: ago(3600),
      startedAt: ago(seconds),
      ...facts,
    }),
  ),
  clock,
  ...host,
})

/** A time so many seconds before the host's clock. */
export const ago = (seconds: number): string => new Date((clock - seconds) * 1000).toISOString()
