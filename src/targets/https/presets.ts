import type { Says } from './says.ts'

/** An endpoint that many applications have: its path, and where its answer names the commit. */
export interface Preset {
  readonly name: string
  /** The path for an address without one. */
  readonly path: string
  readonly says: Says
}

const json = (...texts: readonly string[]): Says => ({
  kind: 'json',
  places: texts.map((text) => ({ text, pointer: text.slice(1).split('/') })),
})

export const presets: readonly Preset[] = [
  // https://github.com/mozilla-services/Dockerflow/blob/main/docs/version_object.md
  { name: 'dockerflow', path: '/__version__', says: json('/commit') },
  // `management.info.git.mode: full` makes an object of the id; `simple`, the default, is its first seven digits.
  {
    name: 'actuator',
    path: '/actuator/info',
    says: json('/git/commit/id/full', '/git/commit/id', '/git/commit/id/abbrev'),
  },
  // https://prometheus.io/docs/practices/naming: the metrics of a build are `<application>_build_info`.
  { name: 'prometheus', path: '/metrics', says: { kind: 'metric', metric: undefined, label: 'revision' } },
]
