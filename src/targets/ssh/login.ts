import type { SshAccess } from './command.ts'
import { type HeldFile, holdFile, type Places } from './held-file.ts'
import type { PrivateKey } from './key.ts'

/** What opens the door, as texts. Secret. */
export interface Secrets {
  /** `undefined`: an agent has the key. */
  readonly key: PrivateKey | undefined
  readonly passphrase: string | undefined
  readonly knownHosts: string
}

/** What opens the door, as files that ssh can read while this is open. */
export interface Login {
  readonly access: Pick<SshAccess, 'key' | 'knownHosts'>
  /** All that ssh sees of the environment: no input, no token. */
  readonly env: Readonly<Record<string, string>>
  close(): void
}

interface Shared {
  readonly login: Login
  holders: number
}

/** The logins that are open, by the secrets that opened them. */
const open = new WeakMap<Secrets, Shared>()

/**
 * One login for all hosts that are entered with the same secrets, so that fifty hosts do not cost a hundred files. It
 * is closed when all who hold it have closed it.
 */
export function shareLogin(secrets: Secrets, env: NodeJS.ProcessEnv, places: Places): Login {
  const shared = open.get(secrets) ?? { login: openLogin(secrets, env, places), holders: 0 }
  open.set(secrets, shared)
  shared.holders += 1
  let held = true
  return {
    ...shared.login,
    close() {
      if (!held) return
      held = false
      shared.holders -= 1
      if (shared.holders > 0) return
      open.delete(secrets)
      shared.login.close()
    },
  }
}

/** Puts the secrets where ssh finds them and nobody else does. Fails when no file can be written. */
export function openLogin({ key, passphrase, knownHosts }: Secrets, env: NodeJS.ProcessEnv, places: Places): Login {
  const held: HeldFile[] = []
  const close = (): void => {
    for (const file of held) file.close()
  }
  const hold = (text: string, kind?: 'program'): HeldFile => {
    const file = holdFile(text, places, kind)
    held.push(file)
    return file
  }
  try {
    const known = hold(knownHosts)
    const asked = key?.encrypted && passphrase ? hold(`${passphrase}\n`) : undefined
    // ssh runs a program to learn a passphrase: this one reads the held file, so it shows in no list of processes.
    const asks = asked ? hold(`#!/bin/sh\nexec cat ${asked.path}\n`, 'program') : undefined
    return {
      access: { key: key ? { path: hold(key.text).path, asks: asks !== undefined } : 'agent', knownHosts: known.path },
      env: sshEnvironment(env, key === undefined, asks?.path),
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

function sshEnvironment(env: NodeJS.ProcessEnv, agent: boolean, askpass: string | undefined): Record<string, string> {
  const kept = { PATH: env.PATH, HOME: env.HOME, SSH_AUTH_SOCK: agent ? env.SSH_AUTH_SOCK : undefined }
  const given = Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return {
    ...Object.fromEntries(given),
    // The diagnosis reads English; a ProxyCommand is run by SHELL, whatever the user likes.
    LC_ALL: 'C',
    SHELL: '/bin/sh',
    ...(askpass ? { SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: 'force', DISPLAY: ':' } : {}),
  }
}
