export const id = 6730;
export const ids = [6730];
export const modules = {

/***/ 56730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSession: () => (/* binding */ readSession)
});

// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(44780);
// EXTERNAL MODULE: ./lib/targets/bounded.js
var bounded = __webpack_require__(35847);
// EXTERNAL MODULE: ./lib/targets/collector/index.js + 9 modules
var collector = __webpack_require__(69767);
// EXTERNAL MODULE: ./lib/targets/collector/shell.js
var shell = __webpack_require__(73924);
// EXTERNAL MODULE: ./lib/targets/ssh/address.js
var address = __webpack_require__(8195);
// EXTERNAL MODULE: ./lib/targets/ssh/forwards.js
var forwards = __webpack_require__(43377);
;// CONCATENATED MODULE: ./lib/targets/ssh/refusal.js

const refusals = [
    [/^.*ssh_askpass: exec.*$/m, 'prepare', 'ssh-failed'],
    [/^.*Could not resolve hostname .*$/m, 'resolve', 'name-not-resolved'],
    [/^.*REVOKED HOST KEY.*$|^.*host key for .* is marked as revoked.*$/m, 'handshake', 'host-key-revoked'],
    [/^.*REMOTE HOST IDENTIFICATION HAS CHANGED.*$|^Host key for .* has changed.*$/m, 'handshake', 'host-key-changed'],
    [/^No \S+ host key is known for .*$|^Host key verification failed\.$/m, 'handshake', 'host-key-unknown'],
    [/^.*no matching .* found.*$|^.*Unable to negotiate with .*$/m, 'handshake', 'no-common-algorithm'],
    [/^.*Connection timed out during banner exchange.*$/m, 'handshake', 'banner-timeout'],
    [/^.*connect to (?:host|address) .*: (?:Connection|Operation) timed out.*$/m, 'connect', 'connection-timeout'],
    [/^.*connect to (?:host|address) .*: Connection refused.*$/m, 'connect', 'connection-refused'],
    [
        /^.*connect to (?:host|address) .*: (?:No route to host|Network is unreachable|Host is down|Invalid argument|Permission denied).*$/m,
        'connect',
        'network-unreachable',
    ],
    [/^.*Load key .*: incorrect passphrase.*$/m, 'authenticate', 'key-passphrase-wrong'],
    [
        /^.*Load key .*$|^.*UNPROTECTED PRIVATE KEY FILE.*$|^.*identity file .* not accessible.*$/im,
        'authenticate',
        'key-unreadable',
    ],
    [
        /^.*(?:Permission denied \(|Too many authentication failures|No more authentication methods|not allowed because).*$/m,
        'authenticate',
        'authentication-refused',
    ],
    [
        /^.*(?:banner line contains invalid characters|Protocol major versions differ|[Ii]nvalid protocol identifier|banner line too long|No banner received|[Bb]ad packet length|message authentication code incorrect|Corrupted MAC).*$/m,
        'handshake',
        'not-an-ssh-server',
    ],
    [
        /^.*(?:Connection (?:closed|reset) by|Connection reset|Broken pipe|Connection closed).*$/m,
        'handshake',
        'connection-reset',
    ],
];
const strangeBanner = /^debug1: kex_exchange_identification: banner line \d+: (.*)$/m;
function readRefusal(log, output) {
    const strange = strangeBanner.exec(log)?.[1];
    if (strange !== undefined && !/^debug1: Remote protocol version /m.test(log) && !/timed out/.test(output))
        return { phase: 'handshake', reason: 'not-an-ssh-server', received: (0,shell/* bounded */.Mm)(strange) };
    if (isWrongPassphrase(log))
        return { phase: 'authenticate', reason: 'key-passphrase-wrong', received: (0,shell/* bounded */.Mm)(output) };
    const further = furtherMethods(log);
    if (further !== undefined)
        return { phase: 'authenticate', reason: 'authentication-incomplete', received: (0,shell/* bounded */.Mm)(further) };
    for (const [pattern, phase, reason] of refusals) {
        const line = pattern.exec(output)?.[0];
        if (line !== undefined)
            return { phase, reason, received: (0,shell/* bounded */.Mm)(details(reason, log, output) ?? line) };
    }
    return undefined;
}
function furtherMethods(log) {
    const [, after] = log.split(/^Authenticated using "publickey" with partial success\.?$/m);
    return after === undefined
        ? undefined
        : /^debug1: Authentications that can continue: (.*)$/m.exec(after)?.[1]?.trim() || 'another method';
}
function isWrongPassphrase(log) {
    const [, after] = log.split(/^debug1: read_passphrase: requested to askpass$/m);
    return (after !== undefined && !after.includes('Authentications that can continue') && /^debug1: No more auth/m.test(after));
}
function details(reason, log, output) {
    if (!reason.startsWith('host-key-'))
        return undefined;
    const shown = /^debug1: Server host key: (.*)$/m.exec(log)?.[1];
    const line = /^(?:Offending|.*REVOKED).* key in .*:(\d+)$/im.exec(output)?.[1];
    const where = line === undefined ? [] : [`ssh-known-hosts:${line}`];
    return shown === undefined ? undefined : [shown, ...where].join(', ');
}

// EXTERNAL MODULE: ./lib/targets/ssh/stage.js
var ssh_stage = __webpack_require__(35549);
;// CONCATENATED MODULE: ./lib/targets/ssh/diagnosis.js








function readSession(whole) {
    const session = { ...whole, finished: { ...whole.finished, stderr: (0,forwards/* withoutForwards */.XB)(whole.finished.stderr) } };
    const { finished, nonce, asks } = session;
    const { ending } = finished;
    if (ending.by === 'spawn')
        return (0,evidence/* noEvidence */.n2)('prepare', ending.code === 'ENOENT' ? 'ssh-missing' : 'ssh-failed', { received: ending.code });
    if (ending.by === 'cancelled')
        return (0,evidence/* noEvidence */.n2)('run', 'cancelled');
    if (ending.by === 'too-large')
        return (0,evidence/* noEvidence */.n2)('read', 'answer-too-large', { limit: bounded/* usualBounds */.gf.stdout });
    const read = session.isInstalled
        ? (0,collector/* readInstalled */.jx)(finished.stdout, nonce, asks ?? [])
        : (0,collector/* readCollected */.qu)(finished.stdout, nonce, asks);
    if (read.kind === 'seen' || (read.why.reason !== 'answer-missing' && read.why.reason !== 'answer-cut'))
        return read;
    const stage = (0,ssh_stage/* stageOf */.gV)(finished.stderr);
    if (finished.status !== undefined)
        return inSession(session, 'ended', read);
    if (session.hop && (0,ssh_stage/* isBefore */.Y8)(stage, 'greeted'))
        return beyondHop(session, session.hop) ?? beforeSession(session, stage);
    return (0,ssh_stage/* isBefore */.Y8)(stage, 'running') ? beforeSession(session, stage) : inSession(session, stage, read);
}
function beforeSession({ finished, host, timeout }, stage) {
    const output = (0,ssh_stage/* withoutDebug */.Mm)(finished.stderr);
    const refusal = finished.ending.by === 'timeout' ? undefined : readRefusal(finished.stderr, output);
    if (refusal)
        return (0,evidence/* noEvidence */.n2)(refusal.phase, refusal.reason, {
            received: refusal.received,
            about: host,
            ...limitOf(refusal, timeout),
        });
    if (finished.ending.by === 'timeout')
        return tooLate(stage, { about: host, limit: timeout });
    return (0,evidence/* noEvidence */.n2)('connect', 'ssh-failed', { received: (0,shell/* bounded */.Mm)(output.slice(-400)), about: host });
}
const limitOf = ({ reason }, timeout) => reason.endsWith('-timeout') ? { limit: timeout } : {};
function tooLate(stage, facts) {
    switch (stage) {
        case 'started':
            return (0,evidence/* noEvidence */.n2)('connect', 'connection-timeout', facts);
        case 'connected':
            return (0,evidence/* noEvidence */.n2)('handshake', 'banner-timeout', facts);
        case 'greeted':
            return (0,evidence/* noEvidence */.n2)('authenticate', 'authentication-timeout', facts);
        case 'authenticated':
        case 'running':
        case 'ended':
            return (0,evidence/* noEvidence */.n2)('run', 'session-timeout', facts);
    }
}
const behind = [
    [/open failed: connect failed: Connection refused/, 'connect', 'connection-refused'],
    [/open failed: connect failed: (?:No route to host|Network is unreachable)/, 'connect', 'network-unreachable'],
    [/open failed: connect failed: .*(?:not known|name resolution|No address)/i, 'resolve', 'name-not-resolved'],
    [/open failed: connect failed: .*timed out/, 'connect', 'connection-timeout'],
];
function beyondHop({ finished, host, timeout }, hop) {
    const output = (0,ssh_stage/* withoutDebug */.Mm)(hop.log);
    const jump = (0,address/* showAddress */.m)(hop);
    for (const [pattern, phase, reason] of behind)
        if (pattern.test(output))
            return (0,evidence/* noEvidence */.n2)(phase, reason, {
                received: (0,shell/* bounded */.Mm)(output),
                about: host,
                jump,
                ...limitOf({ reason }, timeout),
            });
    const stage = (0,ssh_stage/* stageOf */.gV)(hop.log);
    const late = finished.ending.by === 'timeout';
    const authenticated = !(0,ssh_stage/* isBefore */.Y8)(stage, 'authenticated');
    if (authenticated && late)
        return (0,evidence/* noEvidence */.n2)('connect', 'connection-timeout', { about: host, jump, limit: timeout });
    if (authenticated && !/open failed:/.test(output))
        return undefined;
    const refusal = late ? undefined : readRefusal(hop.log, output);
    const cause = refusal?.reason ?? (late ? tooLate(stage, {}).why.reason : undefined);
    const text = refusal?.received ?? (0,shell/* bounded */.Mm)(output || (0,ssh_stage/* withoutDebug */.Mm)(finished.stderr));
    const facts = { received: text, about: hop.host, jump, ...(late ? { limit: timeout } : {}) };
    return (0,evidence/* noEvidence */.n2)('connect', 'jump-host-failed', { ...facts, ...(cause ? { cause } : {}) });
}
const noShell = /\bsh['"]?: (?:command )?(?:not found|no such file)|unknown command|unrecognized command|not (?:currently )?available|not allowed|sftp connections only|account is restricted|restricted to (?:sftp|scp|rsync)|rssh|exec request failed|request failed on channel/i;
function inSession({ finished, host, timeout }, stage, answer) {
    const output = (0,shell/* bounded */.Mm)((0,ssh_stage/* withoutDebug */.Mm)(finished.stderr));
    const facts = { received: output, about: host };
    const begun = answer.why.reason === 'answer-cut';
    if (finished.ending.by === 'timeout')
        return tooLate(stage, { about: host, limit: timeout });
    if ((0,ssh_stage/* wasSignalled */.rG)(finished.stderr))
        return (0,evidence/* noEvidence */.n2)('run', 'remote-signal', facts);
    if (stage !== 'ended') {
        const refused = /exec request failed|request failed on channel|open failed:/.test(output);
        return refused ? (0,evidence/* noEvidence */.n2)('run', 'shell-missing', facts) : (0,evidence/* noEvidence */.n2)('run', 'session-dropped', facts);
    }
    const code = finished.status ?? (finished.ending.by === 'exit' ? finished.ending.code : 255);
    const message = answer.why.received || output;
    if (!begun && code !== 0 && (code === 127 || noShell.test(`${message}\n${output}`)))
        return (0,evidence/* noEvidence */.n2)('run', 'shell-missing', { received: output || message, about: host, amount: code });
    if (code !== 0)
        return (0,evidence/* noEvidence */.n2)('run', 'remote-exit', { received: output || message, about: host, amount: code });
    return begun ? answer : (0,evidence/* noEvidence */.n2)('read', 'answer-missing', { received: message, about: host });
}


/***/ })

};
