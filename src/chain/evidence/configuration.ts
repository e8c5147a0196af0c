/** Which variable a service was asked about. */
export interface VariableAsked {
  readonly service: string
  readonly name: string
}

/** How a variable stands to the value that was declared. The values themselves are compared where they are. */
export const comparisons = ['same', 'other', 'missing'] as const
export type Comparison = (typeof comparisons)[number]

/** One variable, as the container was created with it, and as its main process was started with it. */
export interface VariableSight {
  readonly created: Comparison
  /** `undefined` when the environment of the process may not be read, or was overwritten by the process itself. */
  readonly started: Comparison | undefined
}

/**
 * A file of the host that is mounted for reading alone, and that a container has not taken up as it is now. `another`: what
 * the container sees is the file that had the path before. Hostile text, bounded.
 */
export interface MountedFile {
  readonly source: string
  readonly destination: string
  readonly is: 'same' | 'another'
  /** RFC 3339 in whole seconds, by the host's clock: when the bytes of the file that is there now were written. */
  readonly writtenAt: string
}

/** The file of a compose project that was changed last: compose files, `.env`, and what `--env-file` named. */
export interface ProjectFile {
  readonly path: string
  /** RFC 3339 in whole seconds, by the host's clock: the last change of its inode. */
  readonly changedAt: string
}
