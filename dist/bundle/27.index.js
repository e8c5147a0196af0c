export const id = 27;
export const ids = [27];
export const modules = {

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSession: () => (/* binding */ readSession)
});

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/targets/bounded.js
var bounded = __webpack_require__(5847);
// EXTERNAL MODULE: ./lib/targets/collector/frame.js
var collector_frame = __webpack_require__(6839);
// EXTERNAL MODULE: ./lib/targets/collector/index.js + 22 modules
var collector = __webpack_require__(831);
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
function readRefusal(log, said) {
    const strange = strangeBanner.exec(log)?.[1];
    if (strange !== undefined && !/^debug1: Remote protocol version /m.test(log) && !/timed out/.test(said))
        return { phase: 'handshake', reason: 'not-an-ssh-server', said: (0,collector_frame/* bounded */.Mm)(strange) };
    if (isWrongPassphrase(log))
        return { phase: 'authenticate', reason: 'key-passphrase-wrong', said: (0,collector_frame/* bounded */.Mm)(said) };
    for (const [pattern, phase, reason] of refusals) {
        const line = pattern.exec(said)?.[0];
        if (line !== undefined)
            return { phase, reason, said: (0,collector_frame/* bounded */.Mm)(details(reason, log, said) ?? line) };
    }
    return undefined;
}
function isWrongPassphrase(log) {
    const [, after] = log.split(/^debug1: read_passphrase: requested to askpass$/m);
    return (after !== undefined && !after.includes('Authentications that can continue') && /^debug1: No more auth/m.test(after));
}
function details(reason, log, said) {
    if (!reason.startsWith('host-key-'))
        return undefined;
    const shown = /^debug1: Server host key: (.*)$/m.exec(log)?.[1];
    const line = /^(?:Offending|.*REVOKED).* key in .*:(\d+)$/im.exec(said)?.[1];
    const where = line === undefined ? [] : [`ssh-known-hosts:${line}`];
    return shown === undefined ? undefined : [shown, ...where].join(', ');
}

;// CONCATENATED MODULE: ./lib/targets/ssh/stage.js
const stages = ['started', 'connected', 'greeted', 'authenticated', 'running', 'ended'];
const marks = {
    connected: /^debug1: Connection established\./m,
    greeted: /^debug1: Remote protocol version /m,
    authenticated: /^Authenticated to |^debug1: Authentication succeeded/m,
    running: /^debug1: Sending command: /m,
    ended: /^debug1: client_input_channel_req: channel \d+ rtype exit-(?:status|signal) /m,
};
function stageOf(log) {
    const reached = stages.filter((stage) => stage === 'started' || marks[stage].test(log));
    return reached.at(-1) ?? 'started';
}
const isBefore = (stage, other) => stages.indexOf(stage) < stages.indexOf(other);
const wasSignalled = (log) => /^debug1: .* rtype exit-signal /m.test(log);
const withoutDebug = (log) => log
    .split('\n')
    .filter((line) => !/^debug\d: |^(?:Transferred: sent|Bytes per second: sent) |^Authenticated to /.test(line))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

;// CONCATENATED MODULE: ./lib/targets/ssh/diagnosis.js






function readSession(session) {
    const { finished, nonce, asks } = session;
    const { ending } = finished;
    if (ending.by === 'spawn')
        return (0,evidence/* unseen */.nv)('prepare', ending.code === 'ENOENT' ? 'ssh-missing' : 'ssh-failed', { said: ending.code });
    if (ending.by === 'cancelled')
        return (0,evidence/* unseen */.nv)('run', 'cancelled');
    if (ending.by === 'too-large')
        return (0,evidence/* unseen */.nv)('read', 'answer-too-large', { limit: bounded/* usualBounds */.g.stdout });
    const read = (0,collector/* readCollected */.qu)(finished.stdout, nonce, asks);
    if (read.kind === 'seen' || (read.why.reason !== 'answer-missing' && read.why.reason !== 'answer-cut'))
        return read;
    const stage = stageOf(finished.stderr);
    if (session.hop && isBefore(stage, 'greeted'))
        return beyondHop(session, session.hop) ?? beforeSession(session, stage);
    return isBefore(stage, 'running') ? beforeSession(session, stage) : inSession(session, stage, read);
}
function beforeSession({ finished, host, timeout }, stage) {
    const said = withoutDebug(finished.stderr);
    const refusal = finished.ending.by === 'timeout' ? undefined : readRefusal(finished.stderr, said);
    if (refusal)
        return (0,evidence/* unseen */.nv)(refusal.phase, refusal.reason, { said: refusal.said, about: host, ...limitOf(refusal, timeout) });
    if (finished.ending.by === 'timeout')
        return tooLate(stage, { about: host, limit: timeout });
    return (0,evidence/* unseen */.nv)('connect', 'ssh-failed', { said: (0,collector_frame/* bounded */.Mm)(said.slice(-400)), about: host });
}
const limitOf = ({ reason }, timeout) => reason.endsWith('-timeout') ? { limit: timeout } : {};
function tooLate(stage, facts) {
    switch (stage) {
        case 'started':
            return (0,evidence/* unseen */.nv)('connect', 'connection-timeout', facts);
        case 'connected':
            return (0,evidence/* unseen */.nv)('handshake', 'banner-timeout', facts);
        case 'greeted':
            return (0,evidence/* unseen */.nv)('authenticate', 'authentication-timeout', facts);
        case 'authenticated':
        case 'running':
        case 'ended':
            return (0,evidence/* unseen */.nv)('run', 'session-timeout', facts);
    }
}
const behind = [
    [/open failed: connect failed: Connection refused/, 'connect', 'connection-refused'],
    [/open failed: connect failed: (?:No route to host|Network is unreachable)/, 'connect', 'network-unreachable'],
    [/open failed: connect failed: .*(?:not known|name resolution|No address)/i, 'resolve', 'name-not-resolved'],
    [/open failed: connect failed: .*timed out/, 'connect', 'connection-timeout'],
];
function beyondHop({ finished, host, timeout }, hop) {
    const said = withoutDebug(hop.log);
    for (const [pattern, phase, reason] of behind)
        if (pattern.test(said))
            return (0,evidence/* unseen */.nv)(phase, reason, { said: (0,collector_frame/* bounded */.Mm)(said), about: host, ...limitOf({ reason }, timeout) });
    const stage = stageOf(hop.log);
    const late = finished.ending.by === 'timeout';
    const authenticated = !isBefore(stage, 'authenticated');
    if (authenticated && late)
        return tooLate('connected', { about: host, limit: timeout });
    if (authenticated && !/open failed:/.test(said))
        return undefined;
    const refusal = late ? undefined : readRefusal(hop.log, said);
    const cause = refusal?.reason ?? (late ? tooLate(stage, {}).why.reason : undefined);
    const text = refusal?.said ?? (0,collector_frame/* bounded */.Mm)(said || withoutDebug(finished.stderr));
    return (0,evidence/* unseen */.nv)('connect', 'jump-host-failed', { said: text, about: hop.host, ...(cause ? { cause } : {}) });
}
const noShell = /\bsh['"]?: (?:command )?(?:not found|no such file)|unknown command|unrecognized command|not (?:currently )?available|not allowed|exec request failed|request failed on channel/i;
function inSession({ finished, host, timeout }, stage, answer) {
    const said = (0,collector_frame/* bounded */.Mm)(withoutDebug(finished.stderr));
    const facts = { said, about: host };
    const begun = answer.why.reason === 'answer-cut';
    if (finished.ending.by === 'timeout')
        return tooLate(stage, { about: host, limit: timeout });
    if (wasSignalled(finished.stderr))
        return (0,evidence/* unseen */.nv)('run', 'remote-signal', facts);
    if (stage !== 'ended') {
        const refused = /exec request failed|request failed on channel|open failed:/.test(said);
        return refused ? (0,evidence/* unseen */.nv)('run', 'shell-missing', facts) : (0,evidence/* unseen */.nv)('run', 'session-dropped', facts);
    }
    const code = finished.ending.by === 'exit' ? finished.ending.code : 255;
    const heard = answer.why.said || said;
    if (!begun && code !== 0 && (code === 127 || noShell.test(`${heard}\n${said}`)))
        return (0,evidence/* unseen */.nv)('run', 'shell-missing', { said: said || heard, about: host, amount: code });
    if (code !== 0)
        return (0,evidence/* unseen */.nv)('run', 'remote-exit', { said: said || heard, about: host, amount: code });
    return begun ? answer : (0,evidence/* unseen */.nv)('read', 'answer-missing', { said: heard, about: host });
}


/***/ })

};
