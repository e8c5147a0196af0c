import type { MissingEvidence } from '../../model/evidence.ts'
import { type Fix, type Phrase, plain, say } from '../phrase.ts'
import { edit } from './commands.ts'
import { about, because, type ExplainMissing, within } from './missing-ssh.ts'
import { lasting, placeOf, short, type Whereabouts, weighing } from './names.ts'

/** The registry of a repository: `ghcr.io` of `ghcr.io/acme/api`. */
const registryOf = (repository: string): string => repository.split('/', 1).join()

/** Which step logs in to a registry. */
const logIn = (registry: string): Phrase =>
  registry === 'ghcr.io'
    ? say`add ${'packages: read'} to the ${'permissions'} of the job, and set the input ${`github-token: \${{ github.token }}`}. If the package belongs to another repository, give this one read access in the settings of the package`
    : say`run ${'docker/login-action'} for ${registry} in a step before this one, with a user that may pull`

const permit = (registry: string): Fix =>
  edit(
    registry === 'ghcr.io'
      ? say`add ${'packages: read'} to the ${'permissions'} of the job. If the package belongs to another repository, give this one read access in the settings of the package`
      : say`give the user of ${`docker login ${registry}`} the right to pull this repository`,
  )

const status = ({ amount }: MissingEvidence): Phrase => (amount === undefined ? say`` : say` with status ${amount}`)

const unread = (at: Whereabouts): Phrase => say`can't read ${placeOf(at)} in its registry`

/** Registries of images. */
export const missingRegistries = {
  'registry-address': (why, at) => ({
    what: say`${unread(at)}: ${why.about ?? at.name} is not a name that a registry can have`,
    fix: edit(say`correct ${'image'} in the config file: ${'registry.example.com/team/name'}, in lower case`),
  }),
  'registry-login-missing': (why, at) => ({
    what: say`${unread(at)}: ${about(why, at)} needs a login, and this runner has none`,
    ...because(why),
    fix: edit(logIn(registryOf(about(why, at)))),
  }),
  'registry-login-refused': (why, at) => ({
    what: say`${unread(at)}: the login of this runner may not pull ${about(why, at)}`,
    ...because(why),
    fix: permit(registryOf(about(why, at))),
  }),
  'registry-login-unreadable': (why, at) => ({
    what: say`${unread(at)}: the login in ${why.about ?? plain('the config file of Docker')} can't be read`,
    ...because(why),
    fix: edit(say`run ${'docker/login-action'} again, which writes this file`),
  }),
  'registry-helper-failed': (why, at) => ({
    what: say`${unread(at)}: the credential helper ${why.about ?? plain('of Docker')} failed`,
    ...because(why),
    fix: edit(
      say`install the helper on the runner, or remove it from ${'credsStore'} or ${'credHelpers'} in ${'~/.docker/config.json'} and log in again`,
    ),
  }),
  'registry-token-server': (why, at) => ({
    what: say`${unread(at)}: ${about(why, at)} sends its users to ${why.received ?? plain('another host')} for a token, which is not known to belong to it`,
    why: say`The login is sent only to hosts that the plan names`,
    fix: edit(
      say`if ${why.received ?? plain('that host')} belongs to the registry, name it as ${'token-host'} of ${about(why, at)} under ${'registries:'} in the config file`,
    ),
  }),
  'registry-unreachable': (why, at) => ({
    what:
      why.below === undefined
        ? say`${unread(at)}: ${about(why, at)} failed${status(why)}`
        : say`${unread(at)}: ${about(why, at)} can't be reached`,
    ...because(why),
    fix: edit(say`run the job again, and check the state of ${about(why, at)}`),
  }),
  'registry-slow': (why, at) => ({
    what: say`${unread(at)}: ${about(why, at)} did not finish its responses${within(why)}`,
    ...because(why),
    fix: edit(say`raise ${'timeout'}, or check the network between this runner and ${registryOf(about(why, at))}`),
  }),
  'registry-throttled': (why, at) => ({
    what:
      why.limit === undefined
        ? say`${unread(at)}: ${about(why, at)} limits the number of requests`
        : say`${unread(at)}: ${about(why, at)} limits the number of requests, and accepts the next one in ${plain(lasting(why.limit))}`,
    ...because(why),
    fix: edit(say`log in to ${about(why, at)} (a login has a higher limit), or run the job again later`),
  }),
  'registry-answer': (why, at) => ({
    what: say`${unread(at)}: ${about(why, at)} returned something other than an image${status(why)}`,
    ...because(why),
    fix: edit(say`check that ${about(why, at)} is an OCI registry, and that no proxy responds in its place`),
  }),
  'registry-digest-differs': (why, at) => ({
    what: say`${unread(at)}: ${about(why, at)} returned bytes with another digest: expected ${short(why.expected ?? '')}, received ${short(why.received ?? '')}`,
    fix: edit(say`find out what changes the responses of ${about(why, at)}: a proxy, a cache, or a damaged storage`),
  }),
  'registry-too-large': (why, at) => ({
    what: say`${unread(at)}: ${about(why, at)} returned more than the limit${sizeOf(why)}`,
    fix: edit(say`check what was pushed there. The page ${'limits'} of the reference lists the limits`),
  }),
  'registry-not-an-image': (why, at) => ({
    what: say`${unread(at)}: what ${about(why, at)} has there is not a container image`,
    ...because(why),
    fix: edit(say`correct ${'image'} or ${'tag'} in the config file`),
  }),
} satisfies Record<string, ExplainMissing>

/** A limit of bytes, or of platforms where an amount of them is known. */
const sizeOf = ({ limit, amount }: MissingEvidence): Phrase => {
  if (limit === undefined) return say``
  return limit < 1024 && amount !== undefined ? say` of ${limit} platforms` : say` of ${plain(weighing(limit))}`
}
