import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A certificate with its key, in PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** An authority of our own, and what it signed: one server for each way in which a certificate can be wrong. */
export interface Zoo {
  readonly authority: Certificate
  readonly fine: Certificate
  readonly expired: Certificate
  readonly notYet: Certificate
  readonly wrongName: Certificate
  readonly selfSigned: Certificate
}

/** A self-signed certificate with this subject (`/O=Acme/CN=a`), as servers make one for themselves. */
export function selfSigned(subject: string): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'self-signed-'))
  try {
    const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    const out = ['-keyout', 'a.key', '-out', 'a.crt', '-days', '2', '-subj', subject]
    execFileSync('openssl', ['req', '-x509', ...ec, ...out], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    return { key: readFileSync(join(folder, 'a.key'), 'utf8'), cert: readFileSync(join(folder, 'a.crt'), 'utf8') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Makes them with openssl; nothing stays on disk. `names` are further names of the right one, as `DNS:a.example`. */
export function certificates(names: readonly string[] = []): Zoo {
  const folder = mkdtempSync(join(tmpdir(), 'zoo-'))
  const at = (name: string): string => join(folder, name)
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  }
  const read = (name: string): Certificate => ({
    key: readFileSync(at(`${name}.key`), 'utf8'),
    cert: readFileSync(at(`${name}.crt`), 'utf8'),
  })
  const selfSign = (name: string, ...more: readonly string[]): Certificate => {
    const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    openssl('req', '-x509', ...ec, '-keyout', `${name}.key`, '-out', `${name}.crt`, '-subj', `/CN=${name}`, ...more)
    return read(name)
  }
  const sign = (name: string, subject: string, from: string, to: string): Certificate => {
    const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    openssl('req', ...ec, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`)
    writeFileSync(at(`${name}.ext`), `subjectAltName=${subject}\n`)
    const ca = ['-batch', '-config', 'ca.cnf', '-extfile', `${name}.ext`, '-startdate', from, '-enddate', to]
    openssl('ca', ...ca, '-in', `${name}.csr`, '-out', `${name}.crt`, '-notext')
    return read(name)
  }
  try {
    const authority = selfSign('authority', '-days', '2')
    writeFileSync(at('index.txt'), '')
    writeFileSync(at('serial'), '01\n')
    writeFileSync(
      at('ca.cnf'),
      '[ca]\ndefault_ca=a\n[a]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ncertificate=authority.crt\n' +
        'private_key=authority.key\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n',
    )
    const now = ['20200101000000Z', '20991231235959Z'] as const
    return {
      authority,
      fine: sign('fine', ['DNS:localhost', 'IP:127.0.0.1', ...names].join(), ...now),
      expired: sign('expired', 'DNS:localhost,IP:127.0.0.1', '20200101000000Z', '20200201000000Z'),
      notYet: sign('notyet', 'DNS:localhost,IP:127.0.0.1', '20980101000000Z', '20991231235959Z'),
      wrongName: sign('wrongname', 'DNS:elsewhere.example,IP:127.0.0.9', ...now),
      selfSigned: selfSign('selfsigned', '-days', '2', '-addext', 'subjectAltName=IP:127.0.0.1'),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
