/** Where a repository says something. */
export interface Source {
  readonly path: string
  readonly line: number
}

/** A value that was read somewhere; without one, it has to be filled in. */
export interface Drafted {
  readonly value: string | undefined
  readonly from: Source | undefined
}

/** A first config, as far as a repository tells. All texts are hostile. */
export interface Draft {
  readonly targets: readonly DraftTarget[]
  readonly services: readonly DraftService[]
  /** Services that no commit of this repository is in, or that do not stay. */
  readonly leftOut: readonly {
    readonly name: string
    readonly why: 'not-built-here' | 'task' | 'profile' | 'name'
    readonly from: Source
  }[]
  readonly baseUrl: Drafted
  readonly routes: readonly DraftRoute[]
  /** Files that could not be read. */
  readonly unread: readonly string[]
}

export interface DraftTarget {
  readonly name: string
  readonly kind: 'ssh' | 'docker'
  readonly user: string | undefined
  /** Nothing when it is not written in the repository. */
  readonly host: string | undefined
  readonly port: number | undefined
  readonly from: Source | undefined
  /** Where the host comes from when it is not written: `secrets.HOST`. */
  readonly variable: string | undefined
  /** The address of the jump host. */
  readonly jump?: string
}

export interface DraftService {
  readonly name: string
  readonly container:
    | { readonly by: 'compose' | 'label' | 'image' | 'swarm' | 'systemd'; readonly text: string }
    | undefined
  readonly instances: number | undefined
  readonly image: string | undefined
  /** Where its Dockerfile puts the build, and which port it says: guesses, which are left to the reader. */
  readonly artifact: Drafted
  readonly port: Drafted
  readonly from: Source | undefined
}

export interface DraftRoute {
  readonly path: string
  readonly why: 'healthcheck' | 'route' | 'convention'
  readonly from: Source
}
