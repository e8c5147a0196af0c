import * as v from 'valibot'
import { closed, mapping } from './closed.ts'

export const maxPort = 65_535

const port = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxPort))

export const listenKeys = closed({
  port: v.pipe(port, v.description('The TCP port that a process of the container listens on.')),
  host: v.exactOptional(v.pipe(port, v.description('The port of the host that must lead there.'))),
  loopback: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description(
        'Whether it may listen only on loopback (`127.0.0.1`), where nothing outside of the container reaches it.',
      ),
    ),
  ),
})

const listen = v.union([port, listenKeys])

/** How the code of a service must run: keys of a service beside those that say what it is. */
export const requirementsEntries = {
  listens: v.exactOptional(
    v.pipe(
      v.union([port, listenKeys, v.pipe(v.array(listen), v.minLength(1))]),
      v.description(
        'The TCP ports that its own process must listen on in the container, each alone or with the port of the `host` that must lead there.',
      ),
    ),
  ),
  env: v.exactOptional(
    v.pipe(
      mapping(
        v.record(
          v.string(),
          v.pipe(v.string(), v.description(`\`\${NAME}\` is read from the environment of the step, and masked.`)),
        ),
      ),
      v.minEntries(1),
      v.description('Variables that must have reached its process. They are compared on the host, and never shown.'),
    ),
  ),
  current: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description('Whether its containers must be those that compose would make of its files on the host now.'),
    ),
  ),
  reloads: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description(
        'Whether it takes up changed files without a restart, so that its process may be older than they are.',
      ),
    ),
  ),
}
