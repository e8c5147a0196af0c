import type { EvidenceError, MissingEvidence } from '../../model/evidence.ts'
import { type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { edit } from './commands.ts'
import { missingCollector } from './missing-collector.ts'
import { missingAnswers, missingProxies, missingSignatures } from './missing-http.ts'
import { missingRegistries } from './missing-registry.ts'
import { about, because, type ExplainMissing, missingHosts, missingLogins } from './missing-ssh.ts'
import { lasting, placeOf, type Whereabouts } from './names.ts'

/** Processes, their sockets and their configuration. */
export const missingRequirements = {
  'process-unreadable': (why, at) => ({
    what: say`can't read ${why.about ?? plain('the processes')} of ${placeOf(at)}`,
    ...because(why),
    fix: edit(
      say`connect as root, or install ${'sh'} and ${'ls'} in the image. Processes behind a remote engine can't be read`,
    ),
  }),
  'compose-missing': (why, at) => ({
    what: say`can't compute the current Compose configuration of ${placeOf(at)}: the host has no ${why.about ?? 'docker compose'}`,
    ...because(why),
    fix: edit(say`install the Compose version that created the container, or remove ${'current:'}`),
  }),
  'compose-failed': (why, at) => ({
    what: say`Compose failed to compute the current configuration of ${placeOf(at)}`,
    ...because(why),
    fix: edit(say`run ${`${why.about ?? 'docker compose'} config`} in its project directory and fix what it reports`),
  }),
  'compose-variable': (why, at) => ({
    what: say`the Compose files of ${placeOf(at)} use ${why.about ?? plain('variables')}, which no file on the host defines`,
    ...because(why, plain('Only the deployment knows its value')),
    fix: edit(say`write it to ${'.env'} next to the Compose file when you deploy, or remove ${'current:'}`),
  }),
  'compose-files-unreadable': (why, at) => ({
    what: say`the SSH user may not read ${why.about ?? plain('the Compose files')} of ${placeOf(at)}, or the file was moved`,
    ...because(why),
    fix: edit(say`give the SSH user read access to the files of the Compose project, or remove ${'current:'}`),
  }),
} satisfies Record<string, ExplainMissing>

/** Requests to each instance. */
export const missingInstances = {
  'instances-unknown': (why, at) => ({
    what: say`${placeOf(at)} was sent to no instance: ${about(why, at)} could not be checked, so its instances are unknown`,
    ...because(why),
    fix: edit(say`fix what is reported for ${about(why, at)} first`),
  }),
  'instance-missing': (why, at) => ({
    what: say`${placeOf(at)} was sent to no instance: no instance of ${about(why, at)} is running`,
    ...because(why),
    fix: edit(say`start ${about(why, at)}, or read its log to find out why it stopped`),
  }),
  'instance-ambiguous': (why, at) => ({
    what: say`${placeOf(at)} was sent to no instance: ${about(why, at)} matches containers of several services`,
    ...because(why),
    fix: edit(say`name one of them with ${'container:'} in the config file`),
  }),
  'instance-without-address': (why, at) => ({
    what: say`${placeOf(at)} was not sent to ${about(why, at)}: that instance has no network address`,
    ...because(why),
    fix: edit(say`connect the container to a network, or use the address that leads to it: ${'via: HOST:PORT'}`),
  }),
  'instance-out-of-reach': (why, at) => ({
    what: say`${placeOf(at)} was not sent to ${about(why, at)}: its engine is on another machine`,
    ...because(why, plain("The networks of those containers can't be reached from here")),
    fix: edit(say`add that machine as an ${'ssh://'} target`),
  }),
} satisfies Record<string, ExplainMissing>

/** The origin of the commit, and the run itself. */
export const missingOrigins = {
  'checkout-missing': (_why, at) => ({
    what: say`can't check ${placeOf(at)}: the workspace has no checkout of the repository`,
    fix: edit(say`run ${'actions/checkout'} before this step`),
  }),
  'checkout-shallow': (_why, at) => ({
    what: say`can't check ${placeOf(at)}: the checkout is shallow and does not have the commit`,
    fix: edit(say`set ${'fetch-depth: 0'} for ${'actions/checkout'}`),
  }),
  'checkout-without-commit': (_why, at) => ({
    what: say`can't check ${placeOf(at)}: the checkout does not have the commit`,
    fix: edit(say`set ${'ref:'} of ${'actions/checkout'} to that commit, or set ${'fetch-depth: 0'}`),
  }),
  'git-missing': (_why, at) => ({
    what: say`can't check ${placeOf(at)}: this runner has no ${'git'}`,
    fix: edit(say`install git on the runner`),
  }),
  'git-failed': (why, at) => ({
    what: say`can't check ${placeOf(at)}: git failed`,
    ...because(why),
    fix: edit(say`run ${'git status'} in the workspace and fix what it reports`),
  }),
  'api-refused': (why, at) => ({
    what: say`can't check ${placeOf(at)}: the GitHub API rejected the request`,
    ...because(why),
    fix: edit(
      why.amount === 404
        ? say`check the name of the repository, and add ${why.expected ?? 'contents: read'} to the ${'permissions'} of the job. GitHub hides a private repository from a token without that permission`
        : say`add ${why.expected ?? 'contents: read'} to the ${'permissions'} of the job`,
    ),
  }),
  'api-token-rejected': (why, at) => ({
    what: say`can't check ${placeOf(at)}: the GitHub API rejected the token`,
    ...because(why),
    fix: edit(say`set ${'github-token'} to ${'${{ github.token }}'}, or to a token that has not expired`),
  }),
  'api-limited': (why, at) => ({
    what: say`can't check ${placeOf(at)}: the GitHub API limits requests of this token`,
    ...because(why),
    fix: edit(
      why.limit === undefined
        ? say`run the job again later`
        : say`run the job again after ${plain(lasting(why.limit))}, or raise ${'wait'} above that`,
    ),
  }),
  'api-insecure': (why, at) => ({
    what: say`can't check ${placeOf(at)}: the address of the GitHub API is not ${'https://'}, so the token was not sent`,
    ...because(why),
    fix: edit(say`set ${'GITHUB_API_URL'} to the ${'https://'} address of the API`),
  }),
  'api-unreachable': (why, at) => ({
    what:
      why.below === undefined
        ? say`can't check ${placeOf(at)}: the GitHub API did not respond`
        : say`can't check ${placeOf(at)}: the GitHub API can't be reached`,
    ...because(why),
    fix: edit(say`run the job again, and check ${'https://www.githubstatus.com'}`),
  }),
  'api-tree-cut': (why, at) => ({
    what: say`can't check ${placeOf(at)}: GitHub lists only a part of ${why.about ?? plain('the files of the commit')}`,
    fix: edit(say`set ${'fetch-depth: 0'} for ${'actions/checkout'}, so that the commits are compared in the checkout`),
  }),
  'paths-match-nothing': (why, at) => ({
    what: say`can't check ${placeOf(at)}: no file of the commit matches ${why.about ?? plain('a glob')}`,
    why: plain('A glob that matches nothing can not show a change'),
    fix: edit(say`correct ${'paths:'}. Name a submodule by its own path, without anything below it`),
  }),
  'paths-too-many': (why, at) => ({
    what: say`can't check ${placeOf(at)}: its instances name more than ${plain(String(why.limit ?? 0))} different commits`,
    fix: edit(say`remove or redeploy the instances of old builds`),
  }),
  'attestations-refused': (_why, at) => ({
    what: say`can't read the attestations of ${placeOf(at)}: there is no token for the GitHub API`,
    fix: edit(
      say`add ${'attestations: read'} to the ${'permissions'} of the job, and pass ${'github-token: ${{ github.token }}'}`,
    ),
  }),
  'attestations-too-many': (why, at) => ({
    what: say`can't check ${placeOf(at)}: its containers use more than ${plain(String(why.limit ?? 0))} different images`,
    fix: edit(say`remove or redeploy the containers of old images`),
  }),
  'attestation-unreachable': (why, at) => ({
    what: say`can't read an attestation of ${placeOf(at)} from ${why.about ?? plain('its host')}${why.amount === undefined ? plain('') : say`, which responded ${why.amount}`}`,
    fix: edit(say`allow this runner to reach ${why.about ?? plain('the host')}, then run the job again`),
  }),
  'attestation-url-refused': (why, at) => ({
    what: say`did not fetch an attestation of ${placeOf(at)} from ${why.about ?? plain('its address')}: only public ${'https://'} addresses are used`,
    fix: edit(
      say`check the address of the GitHub API (${'GITHUB_API_URL'}). Only an Enterprise Server may name private addresses`,
    ),
  }),
  cancelled: (_why, at) => ({
    what: say`the check of ${placeOf(at)} did not finish: the run was cancelled`,
    fix: edit(say`run the job again`),
  }),
  deadline: (_why, at) => ({
    what: say`the check of ${placeOf(at)} did not finish before the time limit of the run (${'wait'})`,
    fix: edit(say`raise ${'wait'}`),
  }),
} satisfies Record<string, ExplainMissing>

/** One sentence for every reason; the compiler names one that is missing. */
const sentences: Readonly<Record<EvidenceError, ExplainMissing>> = {
  ...missingHosts,
  ...missingLogins,
  ...missingCollector,
  ...missingRequirements,
  ...missingAnswers,
  ...missingProxies,
  ...missingInstances,
  ...missingOrigins,
  ...missingRegistries,
  ...missingSignatures,
}

/**
 * Explains missing evidence. A failure at a jump host, at a proxy or at the API is explained with what failed there.
 */
export const explainMissing: ExplainMissing = (why, at) => {
  const { cause, about: hop, below, ...rest } = why
  if (below !== undefined) {
    const host = why.about ?? at.name
    const inner = explainMissing(below, { name: host, address: `https://${host}` })
    return { what: sentences[why.reason](why, at).what, why: joined(inner.what, inner.why), fix: inner.fix }
  }
  if (why.answeredBefore) return explainLimit(why, at)
  if (cause === undefined || hop === undefined) return withProxy(sentences[why.reason](why, at), why)
  // What failed is the way to the jump host itself, with its own user and port.
  const { jump = hop, ...facts } = rest
  const there = sentences[cause]({ ...facts, reason: cause }, { name: jump, address: jump })
  const reason = joined(there.what, there.why)
  if (why.reason !== 'proxy-failed')
    return { what: sentences['jump-host-failed'](why, at).what, why: reason, fix: there.fix }
  const own = sentences[why.reason]({ ...rest, reason: why.reason, about: hop }, at)
  return { what: own.what, why: reason, fix: cause.startsWith('tls-') ? there.fix : own.fix }
}

/** A host that answered before does not need the usual advice. */
function explainLimit({ answeredBefore: _, ...why }: MissingEvidence, at: Whereabouts): Sentence {
  const { what } = explainMissing(why, at)
  return {
    what: say`${what}. It answered earlier in this run`,
    why: plain('Is there a rate limit? Firewalls and SSH servers refuse hosts that connect too often'),
    fix: edit(
      say`exempt this runner from the limit: ${'ufw limit'}, fail2ban or ${'MaxStartups'} in ${'sshd_config'}. If there is none, check that the host is still up`,
    ),
  }
}

const joined = (first: Phrase, second: Phrase | undefined): Phrase =>
  second === undefined ? first : say`${first}. ${second}`

/** Says which proxy a request went through, or that the proxy of the environment was not used. */
function withProxy(sentence: Sentence, { through, unused }: MissingEvidence): Sentence {
  if (through !== undefined)
    return { ...sentence, why: also(sentence.why, say`The request went through the proxy ${through}`) }
  return unused === undefined ? sentence : { ...sentence, why: also(sentence.why, unusedProxies[unused]) }
}

const unusedProxies: Readonly<Record<NonNullable<MissingEvidence['unused']>, Phrase>> = {
  HTTP_PROXY: say`${'HTTP_PROXY'} is set, but proxies are only used for ${'https://'}`,
  NO_PROXY: say`${'NO_PROXY'} lists this host, so the proxy was not used`,
}

const also = (first: Phrase | undefined, second: Phrase): Phrase =>
  first === undefined ? second : say`${second}. ${first}`
