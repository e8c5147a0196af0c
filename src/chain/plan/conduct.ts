import type { Place } from '../../parsed.ts'

/** A TCP port that a process of the container must listen on, and the port of the host that must lead to it. */
export interface ListenClaim {
  readonly port: number
  readonly host?: number
  /** That it may listen on loopback alone, for something inside its own container. */
  readonly loopback?: true
  readonly place: Place
}

/** A variable that must have reached the process. What it must be is a secret as far as a plan is concerned. */
export interface VariableClaim {
  readonly name: string
  readonly place: Place
}
