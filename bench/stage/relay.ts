/**
 * A program: a TCP relay that is `delay` milliseconds away, in both directions.
 *
 * Data is delayed, not slowed: each chunk is passed on when its time has come, and any number of them can be on the
 * way. The handshake of a distant host is simulated too: what a client sends at once counts as sent one round trip
 * after it connected, and the server sees the connection after a round trip and a half.
 */
import { createServer, Socket } from 'node:net'

/** `[["127.0.2.1:2222", "127.0.0.1:22"]]`: where to listen, and what is there. Port 0 picks one. */
interface Route {
  readonly listen: string
  readonly to: string
}

interface Setting {
  readonly delay: number
  readonly routes: readonly Route[]
}

/** Most bytes on the way in one direction: 25 ms of 5 Gbit/s. More is only read when these have arrived. */
const window = 16_777_216

/** Passes on data of `from`, `delay` ms after it arrived, and never as if it arrived before `since`. */
function delayed(from: Socket, to: Socket, delay: number, since: number): void {
  const queue: { readonly due: number; readonly chunk: Buffer | undefined }[] = []
  let bytes = 0
  let timer: NodeJS.Timeout | undefined
  const deliver = (): void => {
    timer = undefined
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      const left = next.due - performance.now()
      if (left > 0.5) {
        timer = setTimeout(deliver, left)
        break
      }
      queue.shift()
      if (next.chunk === undefined) to.end()
      else {
        bytes -= next.chunk.length
        to.write(next.chunk)
      }
    }
    if (bytes < window && from.isPaused()) from.resume()
  }
  const take = (chunk: Buffer | undefined): void => {
    const due = Math.max(performance.now(), since) + delay
    queue.push({ due, chunk })
    bytes += chunk?.length ?? 0
    if (bytes >= window) from.pause()
    if (timer === undefined) timer = setTimeout(deliver, due - performance.now())
  }
  from.on('data', take)
  from.once('end', () => take(undefined))
  from.once('error', () => to.destroy())
  from.once('close', () => setTimeout(() => to.destroy(), delay + 50))
}

function relay(route: Route, delay: number): Promise<string> {
  const [host, port] = split(route.to)
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const far = new Socket({ allowHalfOpen: true }).setNoDelay(true)
    delayed(client, far, delay, performance.now() + 2 * delay)
    delayed(far, client, delay, 0)
    // The other side accepts when the third packet of the handshake has arrived there; until then writes are kept.
    far.cork()
    setTimeout(() => {
      if (far.destroyed) return
      far.connect({ host, port })
      far.uncork()
    }, 3 * delay)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    const [address, wanted] = split(route.listen)
    server.listen({ host: address, port: wanted, backlog: 1024 }, () => {
      const at = server.address()
      if (at === null || typeof at === 'string') reject(new Error(`no port at ${route.listen}`))
      else resolve(`${at.address}:${at.port}`)
    })
  })
}

function split(address: string): readonly [string, number] {
  const colon = address.lastIndexOf(':')
  return [address.slice(0, colon), Number(address.slice(colon + 1))]
}

const setting: Setting = JSON.parse(process.argv[2] ?? '')
const listening = await Promise.all(setting.routes.map((route) => relay(route, setting.delay)))
// Ends with its parent process, however that ends.
process.stdin.resume().once('end', () => process.exit(0))
process.stdout.write(`listening ${listening.join(' ')}\n`)
