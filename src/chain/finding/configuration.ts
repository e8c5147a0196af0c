import type { Unseen } from '../evidence.ts'

/** What is wrong with the configuration of an instance. Names of variables, and never what they hold. */
export type ConfigurationFault =
  /** `from`: the container was created with another value, or its process was started with another one. */
  | { readonly code: 'runtime/env-differs'; readonly variable: string; readonly from: 'container' | 'process' }
  | { readonly code: 'runtime/env-missing'; readonly variable: string; readonly from: 'container' | 'process' }
  | { readonly code: 'runtime/env-unseen'; readonly variable: string; readonly why: Unseen }
  /** Compose would make another container of its files by now; `changed` was changed since this one was created. */
  | { readonly code: 'runtime/config-behind'; readonly changed: string | undefined }
  /** A file of the project was changed since, and what that means for the container could not be computed. */
  | { readonly code: 'runtime/config-newer'; readonly changed: string; readonly why: Unseen }
  /** A file of the host that is mounted was changed or replaced after the process had started. RFC 3339 by the host's clock. */
  | {
      readonly code: 'runtime/mount-behind'
      readonly source: string
      readonly destination: string
      readonly is: 'same' | 'another'
      readonly writtenAt: string
      readonly startedAt: string
    }
  | { readonly code: 'runtime/config-unseen'; readonly why: Unseen }

export const configurationCodes = {
  'runtime/env-differs': { kind: 'contradicted', lasts: 'passing' },
  'runtime/env-missing': { kind: 'contradicted', lasts: 'passing' },
  'runtime/env-unseen': { kind: 'missing', lasts: 'reason' },
  'runtime/config-behind': { kind: 'contradicted', lasts: 'passing' },
  'runtime/config-newer': { kind: 'missing', lasts: 'passing' },
  'runtime/mount-behind': { kind: 'contradicted', lasts: 'passing' },
  'runtime/config-unseen': { kind: 'missing', lasts: 'reason' },
} as const
