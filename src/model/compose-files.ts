import type { ComposeOrigin } from './instance.ts'

/**
 * The paths of a project's files. Compose 1 names them as they were typed, relative to the directory it was started in,
 * which no label names. Without `--project-directory`, the project's directory is the one of the first file.
 */
export function composeFiles({ workingDir, configFiles }: ComposeOrigin): readonly string[] {
  const [first] = configFiles
  if (workingDir === undefined || first === undefined) return configFiles
  const folder = workingDir.replace(/\/+$/, '')
  const typed = first.startsWith('/') ? '' : folderOf(first)
  const start = typed !== '' && folder.endsWith(`/${typed}`) ? folder.slice(0, -typed.length - 1) : folder
  return configFiles.map((file) => {
    if (file.startsWith('/')) return file
    // From a sibling directory of unknown depth.
    if (typed.startsWith('..') && folderOf(file) === typed) return `${folder}/${file.replace(/^.*\//, '')}`
    return `${start}/${file.replace(/^(?:\.\/+)+/, '')}`
  })
}

/** `./a//b/file` as `a/b`. */
const folderOf = (file: string): string =>
  file
    .split('/')
    .slice(0, -1)
    .filter((part) => part !== '' && part !== '.')
    .join('/')
