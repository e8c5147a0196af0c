import type { AttestationFault } from '../../../problem.ts'
import { plain, say } from '../../phrase.ts'
import { quote, type Says } from './says.ts'

type Key = Extract<AttestationFault, { readonly code: 'attestation-malformed' }>['key']

/** What each key of `attestation` looks like. */
const examples: Readonly<Record<Key, string>> = {
  'signer-workflow': 'signer-workflow: .github/workflows/deploy.yml',
  repository: 'repository: OWNER/NAME',
  ref: 'ref: refs/heads/main',
  runner: 'runner: github-hosted',
  issuer: 'issuer: https://token.actions.githubusercontent.com',
  identity: 'identity: https://gitlab.com/OWNER/NAME//.gitlab-ci.yml@refs/heads/main',
  bundle: 'bundle: attestations.jsonl',
  'trusted-root': 'trusted-root: trusted_root.json',
}

const unreadable = {
  missing: 'does not exist',
  'not-a-file': 'is not a file',
  'not-utf8': 'is not text',
  outside: 'is outside of the workspace',
  'too-large': 'is too large',
  unreadable: "can't be read",
  unknown: "can't be read at the commit of the base branch",
} as const

/** Problems of the key `attestation`. */
export function explainAttestationFault(fault: AttestationFault, value: string | undefined): Says {
  const received = quote(value, 'nothing')
  switch (fault.code) {
    case 'attestation-malformed':
      return {
        what: say`${received} is no ${fault.key} of an attestation`,
        fix: say`write it like ${examples[fault.key]}.`,
      }
    case 'attestation-repository-missing':
      return {
        what: say`${'attestation'} names no repository, and this is no job of one`,
        fix: say`add ${'repository: OWNER/NAME'} below ${'attestation'}.`,
      }
    case 'attestation-signer-twice':
      return {
        what: say`${'attestation'} has a ${'signer-workflow'} and an ${'identity'}, but an attestation has one signer`,
        fix: say`keep ${'signer-workflow'} for GitHub Actions, or ${'identity'} for another CI system.`,
      }
    case 'attestation-bundle-missing':
      return {
        what: say`${fault.server} has no attestations of ${quote(value, 'this repository')}`,
        fix: say`add ${'bundle'} below ${'attestation'}: a file with the attestations of the image.`,
      }
    case 'attestation-file-unreadable':
      return {
        what: say`the file ${received} in ${fault.key} ${plain(unreadable[fault.reason])}`,
        fix: plain('write the file before this step, and name it relative to the workspace.'),
      }
  }
}
