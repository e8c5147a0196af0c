import * as v from 'valibot'
import { closed, listOf, mapping } from './closed.ts'

export const maxPort = 65_535

const port = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxPort))

export const listenKeys = closed({
  port: v.pipe(port, v.description('TCP port that a process in the container must listen on.')),
  host: v.exactOptional(v.pipe(port, v.description('Port of the host that must be published to it.'))),
  loopback: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description(
        'Accept a process that listens only on loopback (`127.0.0.1`), which is not reachable from outside the container.',
      ),
    ),
  ),
})

const listen = v.union([port, listenKeys])

/** Requirements on the running process of a service: its ports, variables and configuration. */
export const requirementsEntries = {
  listens: v.exactOptional(
    v.pipe(
      v.union([port, listenKeys, listOf(listen)]),
      v.description(
        'TCP ports that the process must listen on in the container, each as a number or with the `host` port that must be published to it.',
      ),
    ),
  ),
  env: v.exactOptional(
    v.pipe(
      mapping(
        v.record(
          v.string(),
          v.pipe(v.string(), v.description(`\`\${NAME}\` is replaced with a variable of the step, and masked.`)),
        ),
      ),
      v.minEntries(1),
      v.description(
        'Environment variables that the process must have. Values are compared on the host and never shown.',
      ),
    ),
  ),
  current: v.exactOptional(
    v.pipe(v.boolean(), v.description('Require containers that match the current Compose files on the host.')),
  ),
  reloads: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description('The process reloads changed files without a restart, so it may be older than its files.'),
    ),
  ),
}
