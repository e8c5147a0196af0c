import type { SshAccess } from './command.ts'
import { type HeldFile, holdFile, type Places } from './held-file.ts'
import type { PrivateKey } from './key.ts'

/** The credentials, as texts. Secret. */
export interface Secrets {
  /** `undefined` when an agent has the key. */
  readonly key: PrivateKey | undefined
  readonly passphrase: string | undefined
  readonly knownHosts: string
}

/** The credentials, as files that ssh can read until this is closed. */
export interface Login {
  readonly access: Pick<SshAccess, 'key' | 'knownHosts'>
  /** The whole environment of ssh: no input, no token. */
  readonly env: Readonly<Record<string, string>>
  close(): void
}

interface Shared {
  readonly login: Login
  holders: number
}

/** The open logins, by their secrets. */
const open = new WeakMap<Secrets, Shared>()

/**
 * One login for all hosts with the same secrets, so that fifty hosts do not need a hundred files. It is closed by the
 * last of its users.
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

/** Writes the secrets where only ssh can read them. Fails when no file can be written. */
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
    const passphraseFile = key?.encrypted && passphrase ? hold(`${passphrase}\n`) : undefined
    // ssh runs a program to read a passphrase: this one prints the held file, so the passphrase is in no process
    // list.
    const askpass = passphraseFile ? hold(`#!/bin/sh\nexec cat ${passphraseFile.path}\n`, 'program') : undefined
    return {
      access: {
        key: key ? { path: hold(key.text).path, asks: askpass !== undefined } : 'agent',
        knownHosts: known.path,
      },
      env: sshEnvironment(env, key === undefined, askpass?.path),
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
    // The diagnosis reads English; SHELL runs a ProxyCommand and must not depend on the user's setting.
    LC_ALL: 'C',
    SHELL: '/bin/sh',
    ...(askpass ? { SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: 'force', DISPLAY: ':' } : {}),
  }
}
