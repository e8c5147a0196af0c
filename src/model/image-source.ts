/**
 * The repository that a `source` label names, in one spelling: without the scheme, the user, `.git`, the folder in it,
 * and capitals. Tools write the same repository as `https://…`, `git@host:…` and `….git`.
 */
export function repositoryOfSource(source: string): string {
  const [plain = ''] = source.trim().toLowerCase().split(/[?#]/, 1)
  const bare = plain.replace(/^[a-z][a-z0-9+.-]*:\/\//, '').replace(/^[^/@]*@/, '')
  const path = bare.replace(/^([^/:]+):(?:\d+\/|\/*)/, '$1/').replace(/\/(?:-\/)?(?:tree|blob)\/.*$/, '')
  return path.replace(/\/+$/, '').replace(/\.git$/, '')
}
