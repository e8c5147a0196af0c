import { Updater } from 'tuf-js'
import { DownloadHTTPError } from 'tuf-js/dist/error.js'
import type { Wire } from '../../wire/wire.ts'
import { download } from './download.ts'
import { type ReleasedRoot, readRoot } from './roots.ts'
import type { TrustRoot } from './signature.ts'

const target = 'trusted_root.json'
/** Roots are replaced a few times a year. */
const maxRotations = 32

/**
 * The current trust root of a repository, verified from the released one on; `undefined` if it can't be fetched or is not
 * signed. The library keeps its state in a folder, which is removed.
 */
export async function refreshRoot({ root, mirror, anchor }: ReleasedRoot, wire: Wire): Promise<TrustRoot | undefined> {
  const fs = process.getBuiltinModule('node:fs/promises')
  const { join } = process.getBuiltinModule('node:path')
  const folder = await fs.mkdtemp(join(process.getBuiltinModule('node:os').tmpdir(), 'runtime-drift-'))
  try {
    await fs.writeFile(join(folder, 'root.json'), anchor)
    const downloadBytes = async (url: string, maxLength: number): Promise<Buffer> => {
      const answer = await download(wire, url, maxLength)
      if (answer.kind === 'missing') throw new Error(answer.why.reason)
      const { status, body } = answer.value
      if (status !== 200) throw new DownloadHTTPError('not there', status)
      return body
    }
    const fetcher = {
      downloadBytes,
      async downloadFile<T>(url: string, maxLength: number, handle: (file: string) => Promise<T>): Promise<T> {
        const file = join(folder, 'download')
        await fs.writeFile(file, await downloadBytes(url, maxLength))
        return handle(file)
      },
    }
    const updater = new Updater({
      metadataDir: folder,
      metadataBaseUrl: mirror,
      targetDir: folder,
      targetBaseUrl: `${mirror}/targets`,
      fetcher,
      config: { maxRootRotations: maxRotations },
    })
    const info = await updater.getTargetInfo(target)
    if (info === undefined) return undefined
    const text = await fs.readFile(await updater.downloadTarget(info), 'utf8')
    return readRoot(text, { root, state: 'refreshed' })
  } catch {
    // No network, or metadata that is expired or not signed: the released root stays.
    return undefined
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}
