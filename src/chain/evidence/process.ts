/** That the executable of a main process is no longer the file of its path; nothing is said of one that still is. */
export interface LostExecutable {
  /** As the kernel names it inside the container; hostile, bounded. */
  readonly path: string
  /** Nothing has that path any more, or a file with other bytes. */
  readonly now: 'gone' | 'another'
}

/** The file of a list that was put there last. */
export interface FileTime {
  readonly path: string
  /** RFC 3339 in whole seconds, by the host's clock: when its bytes were written, or the file was made. */
  readonly at: string
}
