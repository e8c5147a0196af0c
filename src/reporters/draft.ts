/** A place in a repository. */
export interface Source {
  readonly path: string
  readonly line: number
}

/** A value with its source. Without a value, the user has to fill it in. */
export interface Drafted {
  readonly value: string | undefined
  readonly from: Source | undefined
}

/** A first config, as far as the repository shows it. All texts are hostile. */
export interface Draft {
  readonly targets: readonly DraftTarget[]
  readonly services: readonly DraftService[]
  /** Services without a commit of this repository, or that end by themselves. */
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
  /** `undefined` when it is not in the repository. */
  readonly host: string | undefined
  readonly port: number | undefined
  readonly from: Source | undefined
  /** The expression of the host when it is not literal: `secrets.HOST`. */
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
  /** The build directory and the port in its Dockerfile. Both are guesses, so they are only comments. */
  readonly artifact: Drafted
  readonly port: Drafted
  readonly from: Source | undefined
}

export interface DraftRoute {
  readonly path: string
  readonly why: 'healthcheck' | 'route' | 'convention'
  readonly from: Source
}
