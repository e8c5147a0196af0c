export const id = 424;
export const ids = [424];
export const modules = {

/***/ 1928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JN: () => (/* binding */ readAnswer),
  K9: () => (/* binding */ readsBody),
  gM: () => (/* binding */ telling)
});

;// CONCATENATED MODULE: ./lib/chain/evidence/answer.js
const tellingFields = [
    'age',
    'allow',
    'cache-control',
    'cache-status',
    'cf-cache-status',
    'content-type',
    'last-modified',
    'retry-after',
    'server',
    'via',
    'www-authenticate',
    'x-cache',
    'x-served-by',
    'x-vercel-cache',
];

// EXTERNAL MODULE: ./lib/wire/meta.js
var meta = __webpack_require__(8712);
// EXTERNAL MODULE: ./lib/probes/assert.js
var assert = __webpack_require__(9569);
;// CONCATENATED MODULE: ./lib/probes/content.js
function contentOf(reply) {
    let text;
    let json;
    const readText = () => {
        text ??= decode(reply);
        return text;
    };
    const readJson = () => {
        const read = readText();
        if (!read.ok)
            return read;
        if (!read.whole)
            return notRead('too-large');
        try {
            const value = JSON.parse(read.text);
            return { ok: true, value };
        }
        catch (error) {
            return notRead(error instanceof RangeError ? 'too-deep' : 'not-json');
        }
    };
    return {
        text: readText,
        json() {
            json ??= readJson();
            return json;
        },
    };
}
function decode({ body, whole, headers }) {
    const encoding = [headers['content-encoding'] ?? []].flat().join(', ').trim().toLowerCase();
    if (encoding !== '' && encoding !== 'identity')
        return notRead('encoded');
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: !whole });
        return { ok: true, text, whole };
    }
    catch {
        return notRead('not-text');
    }
}
const notRead = (why) => ({ ok: false, why });

;// CONCATENATED MODULE: ./lib/probes/answer.js




const locationCap = 1024;
const fieldCap = 256;
const buildCap = 256;
const day = 86_400_000;
const readsBody = ({ claim: { asserts = [], build }, sum }) => sum === true || asserts.some(({ on }) => on !== 'header') || (build !== undefined && build.by !== 'header');
function readAnswer(ask, reply, search, now) {
    const { status, took } = reply;
    const location = (0,assert/* fieldOf */._)(reply, 'location')?.slice(0, locationCap);
    const fields = telling(reply);
    const answer = { status, location, took, ...(fields === undefined ? {} : { fields }) };
    const { claim, sum } = ask;
    const isPlain = !claim.asserts && !claim.build && !claim.http && !claim.certificateDays && !sum;
    return isPlain ? answer : { ...answer, ...traitsOf(ask, reply, search, now), ...(sum ? { body: sumOf(reply) } : {}) };
}
function traitsOf({ claim }, reply, search, now) {
    const { asserts, build, http, certificateDays } = claim;
    const content = contentOf(reply);
    const until = certificateDays === undefined ? undefined : reply.peer?.until;
    const days = until === undefined ? undefined : Math.floor((until - now()) / day);
    return {
        ...(asserts === undefined ? {} : { asserts: asserts.map((one) => (0,assert/* tryAssertion */.A)(one, { reply, content, search })) }),
        ...(build === undefined ? {} : { build: readMark(build, reply, content, search) }),
        ...(http === undefined || reply.peer === undefined ? {} : { http: reply.peer.protocol }),
        ...(until === undefined || days === undefined
            ? {}
            : { certificate: { days, until: new Date(until).toISOString() } }),
    };
}
function telling(reply) {
    let found;
    for (const name of tellingFields) {
        if (reply.headers[name] === undefined)
            continue;
        found ??= {};
        found[name] = (0,assert/* fieldOf */._)(reply, name)?.slice(0, fieldCap) ?? '';
    }
    return found;
}
function readMark(mark, reply, content, search) {
    switch (mark.by) {
        case 'header':
            return named((0,assert/* fieldOf */._)(reply, mark.name));
        case 'json':
            return readJsonMark(mark.at, content, search);
        case 'meta': {
            const read = content.text();
            if (!read.ok)
                return { kind: 'unreadable', why: read.why };
            const { contents, whole } = (0,meta/* metaTags */.j)(read.text, mark.name);
            if (contents.length === 0 && !whole && !read.whole)
                return { kind: 'unreadable', why: 'too-large' };
            return named(contents.length === 0 ? undefined : [...new Set(contents)].join(', '));
        }
    }
}
function readJsonMark(at, content, search) {
    const document = content.json();
    if (!document.ok)
        return { kind: 'unreadable', why: document.why };
    const selected = search.select(document.value, at);
    if (selected.kind !== 'values')
        return { kind: 'unreadable', why: selected.kind };
    const texts = new Set(selected.values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))));
    return named(texts.size === 0 ? undefined : [...texts].join(', '));
}
const named = (build) => build === undefined || build.trim() === ''
    ? { kind: 'absent' }
    : { kind: 'named', build: build.trim().slice(0, buildCap) };
function sumOf({ body, whole }) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return { bytes: body.length, whole, sha256: createHash('sha256').update(body).digest('hex') };
}


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tryAssertion),
/* harmony export */   _: () => (/* binding */ fieldOf)
/* harmony export */ });
const shown = 200;
function tryAssertion(assertion, tried) {
    switch (assertion.on) {
        case 'header':
            return tryHeader(assertion.name, assertion.test, tried);
        case 'body':
            return tryBody(assertion.test, tried);
        case 'json':
            return tryJson(assertion.at, assertion.test, tried);
    }
}
const holds = { holds: true };
const fails = (saw) => ({ holds: false, saw });
const absent = { kind: 'absent' };
const textSaw = (text) => ({ kind: 'text', text: text.slice(0, shown) });
function tryHeader(name, test, { reply, search }) {
    const value = fieldOf(reply, name);
    if (test.is === 'absent')
        return value === undefined ? holds : fails(textSaw(value));
    if (value === undefined)
        return fails(absent);
    return passes(test, value, search) ? holds : fails(textSaw(value));
}
function fieldOf({ headers }, name) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return Array.isArray(value) ? value.join(', ') : value;
}
function tryBody(test, { content, search }) {
    const read = content.text();
    if (!read.ok)
        return fails({ kind: 'unreadable', why: read.why });
    const { text, whole } = read;
    if (test.is === 'present' || test.is === 'absent') {
        const isThere = text !== '';
        return isThere === (test.is === 'present') ? holds : fails(isThere ? textSaw(text) : absent);
    }
    if (test.is === 'containing' && text.includes(test.text))
        return holds;
    if (!whole)
        return fails({ kind: 'unreadable', why: 'too-large' });
    return passes(test, text, search) ? holds : fails(textSaw(text));
}
function tryJson(at, test, { content, search }) {
    const document = content.json();
    if (!document.ok)
        return fails({ kind: 'unreadable', why: document.why });
    const selected = search.select(document.value, at);
    if (selected.kind !== 'values')
        return fails({ kind: 'unreadable', why: selected.kind });
    const { values } = selected;
    const [first] = values;
    if (test.is === 'absent')
        return values.length === 0 ? holds : fails(sawOf(first));
    if (values.length === 0)
        return fails(absent);
    const wrong = values.find((value) => !passesValue(test, value, search));
    return wrong === undefined ? holds : fails(sawOf(wrong));
}
function passesValue(test, value, search) {
    if (test.is === 'present')
        return true;
    if (test.is === 'equal')
        return value === test.to;
    return typeof value === 'object' && value !== null ? false : passes(test, String(value), search);
}
function passes(test, text, search) {
    switch (test.is) {
        case 'equal':
            return text === String(test.to);
        case 'containing':
            return text.includes(test.text);
        case 'matching':
            return search.finds(test.pattern, text);
        case 'present':
            return true;
        case 'absent':
            return false;
    }
}
function sawOf(value) {
    if (typeof value === 'string')
        return textSaw(value);
    if (value === null)
        return { kind: 'text', text: 'null', type: 'null' };
    if (typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'text', text: String(value), type: typeof value === 'number' ? 'number' : 'boolean' };
    if (typeof value !== 'object')
        return textSaw(String(value));
    return { kind: 'structure', text: beginningOf(value).slice(0, shown) };
}
function beginningOf(value) {
    const isList = Array.isArray(value);
    const members = Object.entries(value).slice(0, 10);
    const inner = members.map(([key, member]) => {
        const text = typeof member === 'object' && member !== null ? (Array.isArray(member) ? '[…]' : '{…}') : JSON.stringify(member);
        return isList ? text : `${JSON.stringify(key)}:${text}`;
    });
    const more = Object.keys(value).length > members.length ? ',…' : '';
    return isList ? `[${inner.join(',')}${more}]` : `{${inner.join(',')}${more}}`;
}


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ metaTags)
/* harmony export */ });
const ofHead = new Set(['html', 'head', 'base', 'basefont', 'bgsound', 'link', 'meta', 'template']);
const rawText = new Set(['title', 'style', 'script', 'noscript', 'noframes']);
const endsHead = new Set(['head', 'body', 'html', 'br']);
function metaTags(html, name) {
    const contents = [];
    const cut = { contents, whole: false };
    let templates = 0;
    for (let at = 0;;) {
        const open = html.indexOf('<', at);
        const text = html.slice(at, open === -1 ? undefined : open);
        if (templates === 0 && /[^\t\n\f\r ]/.test(text))
            return { contents, whole: true };
        if (open === -1)
            return cut;
        const tag = readTag(html, open);
        if (tag === undefined)
            return cut;
        at = tag.end;
        if (tag.kind === 'comment')
            continue;
        if (tag.kind === 'end') {
            if (tag.name === 'template')
                templates = Math.max(0, templates - 1);
            else if (templates === 0 && endsHead.has(tag.name))
                return { contents, whole: true };
            continue;
        }
        if (rawText.has(tag.name)) {
            const end = tag.name === 'script' ? endOfScript(html, at) : endOfRawText(html, at, tag.name);
            if (end === -1)
                return cut;
            at = end;
        }
        else if (tag.name === 'template')
            templates += 1;
        else if (templates > 0)
            continue;
        else if (!ofHead.has(tag.name))
            return { contents, whole: true };
        else if (tag.name === 'meta') {
            const named = tag.attributes.get('name')?.toLowerCase() === name.toLowerCase();
            const content = tag.attributes.get('content');
            if (named && content !== undefined)
                contents.push(content);
        }
    }
}
function readTag(html, open) {
    const comment = endOfComment(html, open);
    if (comment === -1)
        return undefined;
    if (comment !== undefined)
        return { kind: 'comment', end: comment };
    const closing = html[open + 1] === '/';
    const names = /[^\t\n\f\r />]*/y;
    names.lastIndex = open + (closing ? 2 : 1);
    const name = (names.exec(html)?.[0] ?? '').toLowerCase();
    if (!closing && !/^[a-z]/.test(name))
        return { kind: 'start', name: '<', attributes: new Map(), end: open + 1 };
    const read = readAttributes(html, names.lastIndex);
    if (read === undefined)
        return undefined;
    return closing ? { kind: 'end', name, end: read.end } : { kind: 'start', name, ...read };
}
function endOfComment(html, open) {
    const after = (end, from) => {
        end.lastIndex = from;
        return end.exec(html) === null ? -1 : end.lastIndex;
    };
    if (html.startsWith('<!--', open)) {
        const empty = /-?>/y;
        empty.lastIndex = open + 4;
        return empty.test(html) ? empty.lastIndex : after(/--!?>/g, open + 4);
    }
    if (/^<(?:[!?]|\/[^A-Za-z])/.test(html.slice(open, open + 3)))
        return after(/>/g, open + 2 - (html[open + 2] === '>' ? 0 : 1));
    return undefined;
}
function readAttributes(html, from) {
    const attributes = new Map();
    const attribute = /[\t\n\f\r /]*(?:(>)|(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|(?!["'])([^\t\n\f\r >]*)))?)/y;
    const unclosed = /[\t\n\f\r ]*=[\t\n\f\r ]*["']/y;
    for (let at = from; at < html.length;) {
        attribute.lastIndex = at;
        const found = attribute.exec(html);
        if (found === null || attribute.lastIndex === at)
            return undefined;
        at = attribute.lastIndex;
        const [, end, name = '', ...values] = found;
        unclosed.lastIndex = at;
        if (values.every((value) => value === undefined) && unclosed.test(html))
            return undefined;
        if (end !== undefined)
            return { attributes, end: at };
        if (name !== '' && !attributes.has(name.toLowerCase()))
            attributes.set(name.toLowerCase(), values.find((value) => value !== undefined) ?? '');
    }
    return undefined;
}
function endOfRawText(html, from, name) {
    const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
    end.lastIndex = from;
    const found = end.exec(html);
    return found === null ? -1 : found.index;
}
function endOfScript(html, from) {
    const mark = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
    mark.lastIndex = from;
    let state = 'plain';
    for (let found = mark.exec(html); found !== null; found = mark.exec(html)) {
        const text = found[0].toLowerCase();
        if (text === '<!--') {
            if (state === 'plain')
                state = 'comment';
            mark.lastIndex = found.index + 2;
        }
        else if (text === '-->')
            state = 'plain';
        else if (text === '<script')
            state = state === 'comment' ? 'script in a comment' : state;
        else if (state === 'script in a comment')
            state = 'comment';
        else
            return found.index;
    }
    return -1;
}


/***/ }),

/***/ 5193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P9: () => (/* binding */ openWires),
  $8: () => (/* binding */ ownHeaders)
});

// UNUSED EXPORTS: openWire

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/wire/dial.js
function dial(lines, { hostname, port, protocol }, limit, callback, way = {}) {
    const secure = protocol === 'https:';
    const at = way.to ?? { host: hostname, port: port === '' ? (secure ? 443 : 80) : Number(port) };
    let phase = 'path' in at || lines.net.isIP(at.host) !== 0 ? 'connect' : 'resolve';
    let peer;
    const to = { ...at, lookup: lines.lookup };
    const encrypted = secure ? dialEncrypted(lines, to, hostname, way) : undefined;
    const socket = encrypted ?? lines.net.connect(to);
    const timer = setTimeout(() => socket.destroy(Object.assign(new Error('dial'), { code: 'ETIMEDOUT' })), limit);
    const failed = (error) => {
        clearTimeout(timer);
        callback(error, null);
    };
    socket.setNoDelay(true);
    socket.once('close', () => clearTimeout(timer));
    socket.once('lookup', (error) => {
        if (error === null)
            phase = 'connect';
    });
    socket.once('connect', () => {
        phase = 'handshake';
    });
    socket.once('error', failed);
    socket.once(secure ? 'secureConnect' : 'connect', () => {
        clearTimeout(timer);
        socket.removeListener('error', failed);
        peer = peerOf(socket, encrypted, way);
        callback(null, socket);
    });
    return { socket, phase: () => phase, peer: () => peer };
}
function dialEncrypted({ net, tls, trust }, to, hostname, way) {
    return tls().connect({
        ...to,
        servername: net.isIP(hostname) === 0 ? hostname : '',
        ALPNProtocols: way.http2 ? ['h2', 'http/1.1'] : ['http/1.1'],
        rejectUnauthorized: true,
        checkServerIdentity: (_, certificate) => tls().checkServerIdentity(hostname, certificate),
        secureContext: trust(way.authorities),
    });
}
function peerOf({ remoteAddress: address }, encrypted, { dated }) {
    return {
        address,
        protocol: encrypted?.alpnProtocol === 'h2' ? '2' : '1.1',
        until: dated ? encrypted?.getPeerX509Certificate()?.validToDate.getTime() : undefined,
    };
}
function trusting(tls) {
    const known = new Map();
    return (authorities) => {
        const context = known.get(authorities) ??
            tls().createSecureContext({ minVersion: 'TLSv1.2', ...(authorities === undefined ? {} : { ca: authorities }) });
        known.set(authorities, context);
        return context;
    };
}

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/wire/ahead.js

function dialAhead(lines, to, limit, way) {
    let outcome;
    let taker;
    const unheard = () => { };
    const dialled = dial(lines, to, limit, (...came) => {
        if (taker !== undefined)
            return taker(...came);
        outcome = came;
        came[1]?.on('error', unheard);
    }, way);
    return {
        dial: dialled,
        hand(callback) {
            const came = outcome;
            if (came === undefined)
                taker = callback;
            else if (came[1]?.destroyed)
                return false;
            else
                queueMicrotask(() => {
                    callback(...came);
                    came[1]?.removeListener('error', unheard);
                });
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./lib/wire/failure.js

const reasons = {
    ENOTFOUND: 'name-not-resolved',
    ECONNREFUSED: 'connection-refused',
    EHOSTUNREACH: 'network-unreachable',
    ENETUNREACH: 'network-unreachable',
    EHOSTDOWN: 'network-unreachable',
    ENETDOWN: 'network-unreachable',
    EADDRNOTAVAIL: 'network-unreachable',
    ENONET: 'network-unreachable',
    ECONNRESET: 'connection-reset',
    ECONNABORTED: 'connection-reset',
    EPIPE: 'connection-reset',
    ERR_TLS_CERT_ALTNAME_INVALID: 'tls-wrong-name',
    CERT_HAS_EXPIRED: 'tls-expired',
    CERT_NOT_YET_VALID: 'tls-expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-untrusted',
    SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
    UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
    INVALID_CA: 'tls-untrusted',
    INVALID_PURPOSE: 'tls-untrusted',
    UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer-cut',
};
const phases = {
    resolve: 'resolve',
    connect: 'connect',
    handshake: 'handshake',
    sent: 'read',
    answering: 'read',
};
function readFailure(failure, stage, { host, maxHeaderSize, timeout }) {
    if (failure.code === 'ETIMEDOUT')
        return late(stage, { host, timeout });
    const reason = reasonOf(failure, stage);
    return (0,evidence/* unseen */.nv)(phases[stage], reason, {
        about: host,
        ...(reason === 'headers-too-large' ? { limit: maxHeaderSize } : {}),
        ...(reason === 'not-http' && failure.data ? { said: bounded(failure.data) } : {}),
        ...(reason === 'http-failed' ? { said: bounded(`${failure.code} ${failure.message}`) } : {}),
        ...(reason.startsWith('tls-') ? { said: bounded(failure.code) } : {}),
    });
}
function late(stage, { host, timeout }) {
    const facts = { about: host, limit: timeout };
    switch (stage) {
        case 'resolve':
            return (0,evidence/* unseen */.nv)('resolve', 'name-not-resolved', facts);
        case 'connect':
        case 'handshake':
            return (0,evidence/* unseen */.nv)(stage, 'connection-timeout', facts);
        case 'sent':
            return (0,evidence/* unseen */.nv)('read', 'headers-timeout', facts);
        case 'answering':
            return (0,evidence/* unseen */.nv)('read', 'body-timeout', facts);
    }
}
function reasonOf({ code, message }, stage) {
    const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    if (known === 'connection-reset' && stage === 'answering')
        return 'answer-cut';
    if (known !== undefined)
        return known;
    if (code.startsWith('EAI_'))
        return 'name-not-resolved';
    if (code === 'UND_ERR_SOCKET' && message === 'other side closed')
        return stage === 'answering' ? 'answer-cut' : 'connection-reset';
    if (code === 'HTTPParserError' && /\bEOF\b/.test(message))
        return 'answer-cut';
    if (code === 'HTTPParserError')
        return stage === 'answering' ? 'answer-malformed' : 'not-http';
    if (code.startsWith('CERT_'))
        return 'tls-untrusted';
    if (stage === 'handshake' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
        return 'tls-failed';
    return 'http-failed';
}
const bounded = (text) => text
    .slice(0, 120)
    .split(/[\r\n]/, 1)
    .join();

;// CONCATENATED MODULE: ./lib/wire/line.js




const maxHeaderSize = 16 * 1024;
const dialLimit = 10_000;
function openLine(http, lines, origin, timeout, way = {}) {
    const { port, protocol } = origin;
    const to = { hostname: origin.hostname.replace(/^\[(.*)\]$/, '$1'), port, protocol };
    const limit = Math.min(timeout, dialLimit);
    let ahead = dialAhead(lines, to, limit, way);
    let dialled = ahead.dial;
    let hungUp = false;
    let client;
    const openClient = (Dialler) => new Dialler(origin, {
        pipelining: 1,
        allowH2: way.http2 === true,
        maxHeaderSize,
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: (_, callback) => {
            const first = ahead;
            ahead = undefined;
            if (first?.hand(callback) !== true)
                dialled = dial(lines, to, limit, callback, way);
        },
    });
    const exchange = async (ask) => {
        client ??= openClient(http.loaded ?? (await http.load()));
        if (hungUp)
            return (0,evidence/* unseen */.nv)('run', 'cancelled');
        return exchangeOver(client, ask);
    };
    const exchangeOver = (over, ask) => new Promise((settle, fail) => {
        const begun = performance.now();
        const within = ask.timeout ?? timeout;
        const circumstance = { host: origin.hostname, timeout: within, maxHeaderSize };
        let controller;
        let answered;
        let size = 0;
        const chunks = [];
        const stage = () => (answered ? 'answering' : controller ? 'sent' : dialled.phase());
        const finish = (evidence) => {
            clearTimeout(timer);
            settle(evidence);
        };
        const timer = setTimeout(() => {
            finish(late(stage(), circumstance));
            if (controller)
                controller.abort(new Error('late'));
            else
                dialled.socket.destroy(new Error('late'));
        }, within);
        const handler = {
            onRequestStart(started) {
                controller = started;
            },
            onResponseStart(_, status, headers) {
                if (status >= 200)
                    answered = { status, headers, took: performance.now() - begun, peer: dialled.peer() };
            },
            onResponseData(started, chunk) {
                size += chunk.length;
                if (ask.keep)
                    chunks.push(chunk);
                ask.sink?.(chunk);
                if (size <= ask.cap || answered === undefined)
                    return;
                finish((0,evidence/* seen */.cI)({ ...answered, body: Buffer.concat(chunks, ask.cap), whole: false }));
                started.abort(new Error('enough'));
            },
            onResponseEnd() {
                if (answered !== undefined)
                    finish((0,evidence/* seen */.cI)({ ...answered, body: Buffer.concat(chunks), whole: true }));
            },
            onResponseError(_, error) {
                const failure = failureOf(error);
                if (hungUp)
                    finish((0,evidence/* unseen */.nv)('run', 'cancelled'));
                else if (failure.code === 'UND_ERR_INVALID_ARG') {
                    clearTimeout(timer);
                    fail(error);
                }
                else
                    finish(readFailure(failure, stage(), circumstance));
            },
        };
        const { method, path, body = null } = ask;
        over.dispatch({ method, path, headers: [...ask.headers], body }, handler);
    });
    const cut = () => {
        hungUp = true;
        dialled.socket.destroy();
        void client?.destroy();
    };
    return { exchange, cut };
}
function failureOf(error) {
    return {
        code: typeof error.code === 'string' ? error.code : error.name,
        message: error.message,
        ...(typeof error.data === 'string' ? { data: error.data } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/wire/lookup.js
function lookupOnce(resolve) {
    const known = new Map();
    return (hostname, { all }, callback) => {
        const found = known.get(hostname) ?? resolve(hostname);
        known.set(hostname, found);
        found.then((addresses) => {
            const [first] = addresses;
            if (all === true || first === undefined)
                callback(null, addresses);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, []));
    };
}

;// CONCATENATED MODULE: ./lib/wire/wire.js




const ownHeaders = [
    'user-agent',
    `runtime-drift/${version/* version */.r}`,
    'accept',
    '*/*',
    'accept-encoding',
    'identity',
    'cache-control',
    'no-cache',
];
let client;
let loading;
const http = {
    get loaded() {
        return client;
    },
    load() {
        loading ??= new Promise((next) => process.nextTick(next))
            .then(() => __webpack_require__.e(/* import() */ 929).then(__webpack_require__.t.bind(__webpack_require__, 5929, 19)))
            .then((loaded) => {
            client = loaded.default;
            return client;
        });
        return loading;
    },
};
function openWire(timeout) {
    const net = process.getBuiltinModule('node:net');
    const tls = () => process.getBuiltinModule('node:tls');
    const lookup = lookupOnce((hostname) => process.getBuiltinModule('node:dns').promises.lookup(hostname, { all: true }));
    const lines = { net, tls, lookup, trust: trusting(tls) };
    const open = [];
    let isCut = false;
    return {
        line(origin, way) {
            const line = openLine(http, lines, new URL(origin), timeout, way);
            if (isCut)
                line.cut();
            else
                open.push(line);
            return line;
        },
        addresses: (hostname) => new Promise((settle) => {
            const bare = hostname.replace(/^\[(.*)\]$/, '$1');
            if (net.isIP(bare) !== 0)
                settle([bare]);
            else
                lookup(bare, { all: true }, (_, found) => settle([found].flat().map((one) => addressOf(one))));
        }),
        cut() {
            isCut = true;
            for (const line of open.splice(0))
                line.cut();
        },
    };
}
const addressOf = (found) => typeof found === 'string' ? found : found.address;
function openWires(timeout) {
    const open = new Set();
    let closed = false;
    return {
        async during(signal, look) {
            const wire = openWire(timeout);
            const cut = () => wire.cut();
            open.add(wire);
            signal.addEventListener('abort', cut, { once: true });
            if (closed || signal.aborted)
                cut();
            try {
                return await look(wire);
            }
            finally {
                signal.removeEventListener('abort', cut);
                open.delete(wire);
                wire.cut();
            }
        },
        close() {
            closed = true;
            for (const wire of open)
                wire.cut();
        },
    };
}


/***/ })

};
