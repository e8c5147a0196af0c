/**
 * Whether evidence contradicts the claim (`contradicted`: drift) or is missing for it (`missing`: unproven). Both are
 * errors; a `warning` is reported and never changes the verdict.
 */
export type FindingKind = 'contradicted' | 'missing' | 'warning'

/** Everything that is known of a finding by its code alone. */
export interface FindingRecord {
  readonly kind: FindingKind
  /** Whether another check can change it. Missing evidence may leave that to its reason. */
  readonly retryable: boolean | 'by-reason'
  /** What is wrong in general, in one sentence. */
  readonly meaning: string
  /** The instance runs another build, or nothing says which. */
  readonly isOtherBuild?: true
  /** Recreating the instance clears it, so it is left out where the instance must be recreated anyway. */
  readonly clearedByRecreate?: true
  /** `false` when the right code may be there all the same: stopped, unhealthy, or configured in another way. */
  readonly isAboutCode?: false
}

/** Everything that is known of a cause by its code alone. */
export interface CauseRecord {
  /** What is wrong, in a few words. */
  readonly title: string
  /** What is wrong in general, in one sentence. */
  readonly meaning: string
  /** Its fix recreates or removes the instances, so they need no other fix. */
  readonly replacesInstances?: true
  /** `false` when the right code may be there all the same: stopped, unhealthy, or configured in another way. */
  readonly isAboutCode?: false
  /** The log of an instance that answered may say why. */
  readonly mayBeLogged?: true
}

interface Coded {
  readonly code: string
}

/** A record for every code of some findings, and none besides. */
export type FindingRecords<F extends Coded> = Readonly<Record<F['code'], FindingRecord>>

/** A record for every code of some causes, and none besides. */
export type CauseRecords<C extends Coded> = Readonly<Record<C['code'], CauseRecord>>

/** Whether these records hold the code of a finding, or of a cause. */
export const isOneOf = <C extends string, T extends Coded>(
  records: Readonly<Record<C, unknown>>,
  one: T,
): one is Extract<T, { readonly code: C }> => Object.hasOwn(records, one.code)
