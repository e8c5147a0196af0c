/**
 * Whether evidence contradicts the claim (`contradicted`: drift) or is missing for it (`missing`: unproven). Both are
 * errors; a `warning` is reported and never changes the verdict.
 */
export type FindingKind = 'contradicted' | 'missing' | 'warning'

/**
 * What fixes it: a `command` to run, an `edit` of a file that names the key and the value, or `none`. Without a general
 * fix the message says what to look at.
 */
export type FixedBy = 'command' | 'edit' | 'none'

/** The properties that all findings of one code share. */
export interface FindingRecord {
  readonly kind: FindingKind
  /** Whether another check can change it. For missing evidence, this may depend on the reason. */
  readonly retryable: boolean | 'by-reason'
  readonly fixedBy: FixedBy
  /** What is wrong in general, in one sentence. */
  readonly meaning: string
  /** The instance runs another build, or nothing says which. */
  readonly isOtherBuild?: true
  /** Recreating the instance fixes it, so it is not reported if the instance must be recreated anyway. */
  readonly clearedByRecreate?: true
  /** `false` if the expected code may still run: stopped, unhealthy, or with another configuration. */
  readonly isAboutCode?: false
}

/** The properties that all causes of one code share. */
export interface CauseRecord {
  /** What is wrong, in a few words. */
  readonly title: string
  readonly fixedBy: FixedBy
  /** What is wrong in general, in one sentence. */
  readonly meaning: string
  /** Its fix recreates or removes the instances, so they need no other fix. */
  readonly replacesInstances?: true
  /** `false` if the expected code may still run: stopped, unhealthy, or with another configuration. */
  readonly isAboutCode?: false
  /** The log of an instance that answered may show the reason. */
  readonly mayBeLogged?: true
}

interface Coded {
  readonly code: string
}

/** The facts of a finding or a cause: everything but its code. */
type Facts<T> = T extends unknown ? Omit<T, 'code'> : never

/** A record and an example: facts, of which the reference and `explain` make a message. */
export type WithExample<R, E = object> = R & { readonly example: E }

/** One record for each code. */
type Records<T extends Coded, R> = {
  readonly [Code in T['code']]: WithExample<R, Facts<T & { readonly code: Code }>>
}

/** One record for each code of these findings. */
export type FindingRecords<F extends Coded> = Records<F, FindingRecord>

/** One record for each code of these causes. */
export type CauseRecords<C extends Coded> = Records<C, CauseRecord>

/** Whether these records hold the code of a finding, or of a cause. */
export const isOneOf = <C extends string, T extends Coded>(
  records: Readonly<Record<C, unknown>>,
  one: T,
): one is Extract<T, { readonly code: C }> => Object.hasOwn(records, one.code)
