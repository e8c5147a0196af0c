import type { AttestationFinding, InvalidAttestation, WrongSigner } from '../../model/finding-attestation.ts'
import type { Plan } from '../../model/plan.ts'
import { type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { edit } from './commands.ts'
import { explainMissing } from './missing.ts'
import { nameInstance, short } from './names.ts'

type Of<Code extends AttestationFinding['code']> = Extract<AttestationFinding, { readonly code: Code }>

/** What the attestations of an image lack, and what to change. */
export function explainAttestation(finding: AttestationFinding, plan: Plan): Sentence {
  switch (finding.code) {
    case 'build/attestation-missing':
      return explainNone(finding)
    case 'build/attestation-invalid':
      return {
        what: say`No attestation of ${imageOf(finding)} can be verified: ${faultOf(finding)}`,
        fix: edit(fixOf(finding, plan)),
      }
    case 'build/attestation-other-signer':
      return {
        what: say`The attestation of ${imageOf(finding)} names the ${plain(parts[finding.part])} ${finding.received ?? plain('nothing')}, expected ${finding.expected}`,
        fix: edit(
          say`build the image with the expected ${plain(parts[finding.part])}, or correct ${keys[finding.part]} below ${'attestation'} in the config`,
        ),
      }
    case 'build/attestation-other-commit':
      return {
        what: say`The attestation of ${imageOf(finding)} says that it was built from commit ${short(finding.received, finding.commit)}, expected ${short(finding.commit, finding.received)}`,
        why: say`The image is older or newer, or its workflow checked out another commit than that of its event`,
        fix: edit(
          say`deploy the image that was built and attested for commit ${short(finding.commit)} to ${finding.target}`,
        ),
      }
    case 'build/attestation-no-commit':
      return {
        what: say`The attestation of ${imageOf(finding)} names no commit, expected ${short(finding.commit)}`,
        fix: edit(
          say`add a step with ${'actions/attest-build-provenance'} after the build. Its provenance names the commit`,
        ),
      }
    case 'build/attestation-unknown': {
      const { what, why, fix } = explainMissing(finding.why, { name: finding.service, address: finding.target })
      const about = say`The attestations of ${imageOf(finding)} could not be read`
      return { what: about, why: why === undefined ? what : say`${what}. ${why}`, fix }
    }
    case 'runtime/not-attested':
      return {
        what: say`${nameInstance(finding.instance)} runs the image ${short(finding.image)}, which is not attested for commit ${short(finding.commit)}`,
        why: say`Another image of ${finding.instance.service} on ${finding.instance.target} is attested`,
        fix: edit(say`recreate ${finding.instance.service} on ${finding.instance.target} from the attested image`),
      }
  }
}

const imageOf = ({ image, service, target }: Pick<Of<'build/attestation-missing'>, 'image' | 'service' | 'target'>) =>
  say`the image ${short(image)} of ${service} on ${target}`

function explainNone(finding: Of<'build/attestation-missing'>): Sentence {
  const { repository, file, image } = finding
  if (file !== undefined)
    return {
      what: say`The file ${file} has no attestation of ${imageOf(finding)}`,
      fix: edit(say`write the attestations of ${image} to ${file} before this step`),
    }
  return {
    what: say`${repository} has no attestation of ${imageOf(finding)}`,
    why: say`The image was not attested, or the token may not read the attestations`,
    fix: edit(
      say`add a step with ${'actions/attest-build-provenance'} and the digest of the pushed image, and add ${'attestations: read'} to the ${'permissions'} of this job`,
    ),
  }
}

const parts: Readonly<Record<WrongSigner, string>> = {
  issuer: 'issuer',
  repository: 'repository',
  workflow: 'signer',
  runner: 'runner',
  ref: 'ref',
}

/** The key of the config that decides what is accepted. */
const keys: Readonly<Record<WrongSigner, string>> = {
  issuer: 'issuer',
  repository: 'repository',
  workflow: 'signer-workflow',
  runner: 'runner',
  ref: 'ref',
}

const faults: Readonly<Record<InvalidAttestation, string>> = {
  malformed: 'it can not be parsed',
  'too-many': 'there are more than can be checked',
  'predicate-type': 'it is no build provenance',
  subject: 'it is about another image',
  root: 'its certificate is of no known authority',
  certificate: 'its certificate was not valid when it was signed, or nothing shows when that was',
  payload: 'its content was changed after it was signed',
  signature: 'its signature is wrong',
  log: 'it is in no transparency log',
}

function faultOf({ fault, expected, received }: Of<'build/attestation-invalid'>): Phrase {
  const known = expected === undefined ? plain('') : say`, expected ${expected}`
  return received === undefined
    ? say`${plain(faults[fault])}${known}`
    : say`${plain(faults[fault])} (${received}${known})`
}

function fixOf({ fault, service, trustedRoot }: Of<'build/attestation-invalid'>, plan: Plan): Phrase {
  if (fault === 'root')
    return trustedRoot === undefined
      ? say`attest the image on GitHub, or set ${'trusted-root'} of ${service} to a file with the roots of your own Sigstore`
      : say`check that ${trustedRoot} is a ${'trusted_root.json'} of the Sigstore that signed`
  if (fault === 'too-many')
    return say`set ${'bundle'} of ${service} to a file with the attestation for commit ${short(plan.commit)}`
  return say`build the image again, and attest it in a step with ${'actions/attest-build-provenance'}`
}
