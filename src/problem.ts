import type { Place } from './parsed.ts'

/** A mistake in what was asked: the workflow is wrong, not the deployment. Shown before anything is touched. */
export interface Problem {
  readonly place: Place
  /** The value as it was written, bounded; `undefined` for a secret or a value that is missing. */
  readonly value: string | undefined
  readonly fault: Fault
}

/** What is wrong with it. Facts alone: reporters/wording/problems.ts has the sentence and the mend. */
export type Fault =
  | {
      readonly code: 'unknown-key'
      readonly key: string
      readonly nearest: string | undefined
      readonly known: readonly string[]
    }
  | { readonly code: 'missing'; readonly what: string }
  // addresses of targets
  | { readonly code: 'address-malformed'; readonly form: string }
  | { readonly code: 'ssh-user-missing' }
  | { readonly code: 'ssh-user-invalid' | 'ssh-host-invalid'; readonly text: string }
  | { readonly code: 'ssh-port-invalid'; readonly text: string }
  | { readonly code: 'ssh-password-in-address' }
  | { readonly code: 'address-extra'; readonly part: 'path' | 'query' | 'host'; readonly text: string }
  | { readonly code: 'setting-not-text'; readonly key: string }
  // what opens a door
  | { readonly code: 'ssh-known-hosts-missing' }
  | { readonly code: 'ssh-known-hosts-malformed'; readonly line: number }
  | { readonly code: 'ssh-key-missing' }
  | { readonly code: 'ssh-key-empty' | 'ssh-key-public' | 'ssh-key-putty' | 'ssh-key-cut' | 'ssh-key-unrecognised' }
  | { readonly code: 'ssh-key-passphrase-missing' }
