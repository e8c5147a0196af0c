/**
 * Whether evidence contradicts the claim (`contradicted`: drift) or is missing for it (`missing`: unproven). Both are
 * errors; a `warning` is reported and never changes the verdict.
 */
export type FindingKind = 'contradicted' | 'missing' | 'warning'

/** The properties that all findings of one code share. */
export interface FindingRecord {
  readonly kind: FindingKind
  /** Whether another check can change it. For missing evidence, this may depend on the reason. */
  readonly retryable: boolean | 'by-reason'
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

/** One record for each code of these findings. */
export type FindingRecords<F extends Coded> = Readonly<Record<F['code'], FindingRecord>>

/** One record for each code of these causes. */
export type CauseRecords<C extends Coded> = Readonly<Record<C['code'], CauseRecord>>

/** Whether these records hold the code of a finding, or of a cause. */
export const isOneOf = <C extends string, T extends Coded>(
  records: Readonly<Record<C, unknown>>,
  one: T,
): one is Extract<T, { readonly code: C }> => Object.hasOwn(records, one.code)
