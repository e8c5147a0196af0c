import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
import { commit, line, older, reference } from './example.ts'
import type { FindingRecords } from './record.ts'

interface At {
  readonly place: Place
  readonly service: string
  /** `repository:tag` */
  readonly expected: string
}

/** What is wrong with the tag of a service in its registry. */
export type RegistryFinding =
  | (At & { readonly code: 'build/registry-unknown'; readonly why: MissingEvidence })
  | (At & { readonly code: 'build/tag-missing'; readonly what: 'image' | 'repository' })
  | (At & {
      readonly code: 'build/tag-other-commit'
      /** The commit that all its variants name, if they name one. */
      readonly revision: string | undefined
      readonly commit: string
    })

/** Findings of registries. A tag that finds no build of the commit is a warning: the hosts show what runs. */
export const registryFindings: FindingRecords<RegistryFinding> = {
  'build/registry-unknown': {
    kind: 'missing',
    retryable: 'by-reason',
    fixedBy: 'edit',
    meaning: 'The image that `tag` names could not be read in its registry.',
    example: {
      ...{ place: line(5), service: 'api', expected: reference },
      why: { phase: 'authenticate', reason: 'registry-login-missing', about: 'ghcr.io/acme/api' },
    },
  },
  'build/tag-missing': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The registry has no image with the tag that `tag` names.',
    example: { place: line(5), service: 'api', expected: reference, what: 'image' },
  },
  'build/tag-other-commit': {
    kind: 'warning',
    retryable: true,
    fixedBy: 'edit',
    meaning: 'The image that `tag` names in the registry was not built from the commit.',
    example: { place: line(5), service: 'api', expected: reference, revision: older, commit },
  },
}
