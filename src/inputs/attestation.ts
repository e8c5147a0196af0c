import type { AttestationClaim, SignerClaim } from '../model/attestation-claim.ts'
import type { RepositoryPage } from '../model/plan.ts'
import type { AttestationFiles } from '../origin/attestation/port.ts'
import type { Place } from '../parsed.ts'
import type { AttestationFault, Problem } from '../problem.ts'
import type { ReadFile } from './base-file.ts'
import type { AttestationKey, DeclaredAttestation, DeclaredService, DeclaredText } from './declarations.ts'
import { nearest } from './nearest.ts'
import { controlCharacter, problem } from './problems.ts'

/** The issuer of the identities of GitHub Actions. */
const githubIssuer = 'https://token.actions.githubusercontent.com'
/** The most bytes of a file with attestations, and of one with trust roots. */
const maxBundle = 32 * 1024 * 1024
const maxRoot = 1024 * 1024

/** What attestations need of the job. */
export interface AttestationContext {
  readonly repository: RepositoryPage | undefined
  /** Reads a file that decides what is accepted: on some events only from the base commit. */
  readonly readTrusted: ReadFile
  /** Reads a file whose content is verified. */
  readonly readWorkspace: ReadFile
}

/** The claims of services, and the files that they name. A mistake is reported, and its service left out. */
export async function readAttestations(
  services: readonly DeclaredService[],
  context: AttestationContext,
  problems: Problem[],
): Promise<ReadonlyMap<string, AttestationFiles>> {
  const found = new Map<string, AttestationFiles>()
  for (const { name, attestation } of services) {
    if (attestation === undefined) continue
    const own: Problem[] = []
    const claim = claimOf(attestation, context, own)
    const bundles = await readFile(attestation, 'bundle', context.readWorkspace, maxBundle, own)
    const trustedRoot = await readFile(attestation, 'trusted-root', context.readTrusted, maxRoot, own)
    problems.push(...own)
    if (claim === undefined || own.length > 0) continue
    found.set(name, {
      claim,
      ...(bundles === undefined ? {} : { bundles }),
      ...(trustedRoot === undefined ? {} : { trustedRoot }),
    })
  }
  return found
}

function claimOf(
  { texts, place }: DeclaredAttestation,
  { repository: page }: AttestationContext,
  problems: Problem[],
): AttestationClaim | undefined {
  const fail = (at: Place, text: string | undefined, fault: AttestationFault): undefined => {
    problems.push(problem(at, text, fault))
    return undefined
  }
  /** The text of a key if it is well-formed. */
  const read = (key: AttestationKey, isRight: (text: string) => boolean): string | undefined => {
    const declared = texts[key]
    if (declared === undefined) return undefined
    const { text, place: at } = declared
    return isRight(text) && controlCharacter(text) === undefined
      ? text
      : fail(at, text, { code: 'attestation-malformed', key })
  }
  const server = page?.server ?? 'https://github.com'
  const named = read('repository', (text) => ofName.test(text) || ofUrl.test(text))
  const repository = named === undefined ? page && `${page.server}/${page.name}` : inFull(named, server)
  if (repository === undefined)
    return texts.repository === undefined
      ? fail(place, undefined, { code: 'attestation-repository-missing' })
      : undefined
  const { bundle, runner } = texts
  if (bundle === undefined && !repository.startsWith(`${server}/`))
    fail(texts.repository?.place ?? place, texts.repository?.text, { code: 'attestation-bundle-missing', server })
  const signer = signerOf(texts, repository, server, read, fail)
  const ref = read('ref', (text) => /^refs\/[^\s\\^~:?*[]{1,250}$/.test(text))
  const issuer = read('issuer', (text) => /^https:\/\/[^\s"'<>\\]{1,500}$/.test(text)) ?? githubIssuer
  if (runner !== undefined && !runners.includes(runner.text))
    problems.push(
      problem(runner.place, runner.text, {
        ...{ code: 'value-unknown', what: 'runner', nearest: nearest(runner.text, runners), known: runners },
      }),
    )
  if (signer === undefined) return undefined
  return {
    ...{ repository, issuer, signer },
    ...(ref === undefined ? {} : { ref }),
    ...(runner?.text === 'self-hosted' ? { selfHosted: true } : {}),
    ...(bundle === undefined ? {} : { bundle: bundle.text }),
    ...(texts['trusted-root'] === undefined ? {} : { trustedRoot: texts['trusted-root'].text }),
    place,
  }
}

const runners: readonly string[] = ['github-hosted', 'self-hosted']
const ofName = /^[\w.-]{1,100}\/[\w.-]{1,100}$/
const ofUrl = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[\w.-]{1,100}){2,10}$/
/** A workflow of the same or of another repository, and the ref if only one is accepted. */
const ofWorkflow =
  /^(?:(https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[\w.-]+\/[\w.-]+|[\w.-]+\/[\w.-]+)\/)?(\.github\/workflows\/[^/@\s]+\.ya?ml)(?:@(\S+))?$/

const inFull = (repository: string, server: string): string =>
  repository.startsWith('https://') ? repository : `${server}/${repository}`

function signerOf(
  { 'signer-workflow': workflow, identity }: DeclaredAttestation['texts'],
  repository: string,
  server: string,
  read: (key: AttestationKey, isRight: (text: string) => boolean) => string | undefined,
  fail: (place: Place, text: string | undefined, fault: AttestationFault) => undefined,
): SignerClaim | undefined {
  if (workflow !== undefined && identity !== undefined)
    return fail(identity.place, identity.text, { code: 'attestation-signer-twice' })
  if (identity !== undefined) {
    const text = read('identity', (one) => one !== '' && one.length <= 1024)
    return text === undefined ? undefined : { by: 'identity', identity: text }
  }
  if (workflow === undefined) return { by: 'repository' }
  const text = read('signer-workflow', (one) => one.length <= 500 && ofWorkflow.test(one.replace(/^\.\//, '')))
  if (text === undefined) return undefined
  const [, owner, file = '', ref] = ofWorkflow.exec(text.replace(/^\.\//, '')) ?? []
  const url = `${owner === undefined ? repository : inFull(owner, server)}/${file}`
  return { by: 'workflow', url, ...(ref === undefined ? {} : { ref }) }
}

async function readFile(
  { texts }: DeclaredAttestation,
  key: 'bundle' | 'trusted-root',
  read: ReadFile,
  maxBytes: number,
  problems: Problem[],
): Promise<string | undefined> {
  const declared: DeclaredText | undefined = texts[key]
  if (declared === undefined) return undefined
  const { text, place } = declared
  const character = controlCharacter(text)
  const file = character === undefined ? await read(text, maxBytes) : undefined
  if (character !== undefined) problems.push(problem(place, text, { code: 'control-character', character }))
  else if (file?.kind === 'text') return file.text
  else if (file) problems.push(problem(place, text, { code: 'attestation-file-unreadable', key, reason: file.kind }))
  return undefined
}
