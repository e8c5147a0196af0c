export const id = 429;
export const ids = [429,411];
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
/**
 * Fields of an answer that tell who answered and how fresh it is, in lower case. Kept when they are there, bounded at
 * 256 characters each; hostile. Most are RFC 9110 and 9111; the rest is what edges and caches add.
 */
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
/** Reads a body when it is asked for: as UTF-8, and not encoded, for that is what was asked of the server. */
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
        // A body that was cut may end in the middle of a character.
        const text = new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: !whole });
        return { ok: true, text, whole };
    }
    catch {
        return notRead('not-text');
    }
}
const notRead = (why) => ({ ok: false, why });

;// CONCATENATED MODULE: ./lib/probes/answer.js




/** Characters that are kept: of a Location, of any other field, and of the name of a build. */
const locationCap = 1024;
const fieldCap = 256;
const buildCap = 256;
const day = 86_400_000;
/** Whether the body of the answer is looked at, or only waited for. */
const readsBody = ({ claim: { asserts = [], build }, sum }) => sum === true || asserts.some(({ on }) => on !== 'header') || (build !== undefined && build.by !== 'header');
/** The part of an answer that a claim is judged by. `now`: milliseconds since 1970. */
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
/** The fields that tell who answered and how fresh it is. */
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
            // Two tags of one name that differ are no name of one build.
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
    // Loaded by the first body that is summed, and without waiting for it.
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
/** Characters of a value that are kept as what was seen. */
const shown = 200;
/** Tries one assertion. What was seen is kept when it does not hold, bounded; nothing is hidden yet. */
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
/** A field of the answer; one that is said several times is joined, as RFC 9110 has it. */
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
    // What is found in the beginning of a body is in it, but for a pattern, which may ask for its end.
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
/** Whether a value of JSON passes: `1` is not `"1"`, and an object equals nothing that can be written in one line. */
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
/** The beginning of a structure as JSON, without writing all of it. */
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

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** The version of package.json, which a test holds it to. */
const version = '0.1.0';


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ metaTags)
/* harmony export */ });
/** What may stand in a head (HTML Standard, 13.2.6.4.4); any other tag, and any text, ends it. */
const ofHead = new Set(['html', 'head', 'base', 'basefont', 'bgsound', 'link', 'meta', 'template']);
/** Elements whose text holds no tags. `noscript` is one where scripts run, as they do in browsers. */
const rawText = new Set(['title', 'style', 'script', 'noscript', 'noframes']);
const endsHead = new Set(['head', 'body', 'html', 'br']);
/**
 * The meta tags named `name` in the head of a page, as a browser would see them: what stands in comments, scripts, styles, titles and
 * templates is none. Reads each character a constant number of times, and nothing behind the head.
 */
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
/** What begins with the `<` at `open`; nothing when the page ends within it. */
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
    // A `<` that opens nothing is text, which the caller meets as a tag that no head has.
    if (!closing && !/^[a-z]/.test(name))
        return { kind: 'start', name: '<', attributes: new Map(), end: open + 1 };
    const read = readAttributes(html, names.lastIndex);
    if (read === undefined)
        return undefined;
    return closing ? { kind: 'end', name, end: read.end } : { kind: 'start', name, ...read };
}
/** Where a comment, a doctype or another declaration ends; -1 when it does not, nothing when none begins here. */
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
/** A script that opens a comment and then a script hides the end of that one (HTML Standard, 13.2.5.20 to 31). */
function endOfScript(html, from) {
    const mark = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
    mark.lastIndex = from;
    let state = 'plain';
    for (let found = mark.exec(html); found !== null; found = mark.exec(html)) {
        const text = found[0].toLowerCase();
        if (text === '<!--') {
            if (state === 'plain')
                state = 'comment';
            // The dashes of `<!-->` end the comment that they open.
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

/***/ 5860:
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
/**
 * Connects to an origin for undici, in place of its own connector, which can neither be given up half-way nor say
 * whether the name, the port or the certificate failed. Certificates are always verified, whatever
 * NODE_TLS_REJECT_UNAUTHORIZED says; NODE_EXTRA_CA_CERTS adds authorities. Gives up after `limit` milliseconds.
 */
function dial(lines, { hostname, port, protocol }, limit, callback, way = {}) {
    const secure = protocol === 'https:';
    const address = lines.net.isIP(hostname) !== 0;
    const at = way.to ?? { host: hostname, port: port === '' ? (secure ? 443 : 80) : Number(port) };
    let phase = 'path' in at || lines.net.isIP(at.host) !== 0 ? 'connect' : 'resolve';
    let peer;
    const to = { ...at, lookup: lines.lookup };
    const socket = secure
        ? lines.tls.connect({
            ...to,
            servername: address ? '' : hostname,
            ALPNProtocols: way.http2 ? ['h2', 'http/1.1'] : ['http/1.1'],
            rejectUnauthorized: true,
            // Whoever is dialled, it has to prove that it is the host of the URL.
            checkServerIdentity: (_, certificate) => lines.tls.checkServerIdentity(hostname, certificate),
            secureContext: lines.trust(way.authorities),
        })
        : lines.net.connect(to);
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
        peer = peerOf(lines, socket, way);
        callback(null, socket);
    });
    return { socket, phase: () => phase, peer: () => peer };
}
function peerOf({ tls }, socket, { dated }) {
    const { remoteAddress: address } = socket;
    if (!(socket instanceof tls.TLSSocket))
        return { address, protocol: '1.1', until: undefined };
    return {
        address,
        protocol: socket.alpnProtocol === 'h2' ? '2' : '1.1',
        until: dated ? socket.getPeerX509Certificate()?.validToDate.getTime() : undefined,
    };
}
/** Nothing older than TLS 1.2 is spoken, whatever the options of Node say. */
function trusting(tls) {
    const known = new Map();
    return (authorities) => {
        const context = known.get(authorities) ??
            tls.createSecureContext({ minVersion: 'TLSv1.2', ...(authorities === undefined ? {} : { ca: authorities }) });
        known.set(authorities, context);
        return context;
    };
}

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
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
/** Why a request has no answer, read from the error of Node or undici and how far it had come. */
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
/** Why a request that ran out of time has no answer: it names what was waited for. */
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
/** The first line of it is enough to tell an SSH server from a mail server. */
const bounded = (text) => text
    .slice(0, 120)
    .split(/[\r\n]/, 1)
    .join();

;// CONCATENATED MODULE: ./lib/wire/line.js



/** Header fields of an answer that are read before it is refused, in bytes. */
const maxHeaderSize = 16 * 1024;
/** The most that connecting may take of a request's time, in milliseconds. */
const dialLimit = 10_000;
/** Opens a line; nothing is dialled before the first request. */
function openLine(Dialler, lines, origin, timeout, way = {}) {
    let dialled;
    let hungUp = false;
    const client = new Dialler(origin, {
        pipelining: 1,
        allowH2: way.http2 === true,
        maxHeaderSize,
        // The timers of undici count in seconds and start again with every byte; ours bound the whole request.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: (options, callback) => {
            dialled = dial(lines, options, Math.min(timeout, dialLimit), callback, way);
        },
    });
    const exchange = (ask) => new Promise((settle, fail) => {
        const begun = performance.now();
        const within = ask.timeout ?? timeout;
        const circumstance = { host: origin.hostname, timeout: within, maxHeaderSize };
        let controller;
        let answered;
        let size = 0;
        const chunks = [];
        const stage = () => (answered ? 'answering' : controller ? 'sent' : (dialled?.phase() ?? 'connect'));
        const finish = (evidence) => {
            clearTimeout(timer);
            settle(evidence);
        };
        const timer = setTimeout(() => {
            finish(late(stage(), circumstance));
            if (controller)
                controller.abort(new Error('late'));
            else
                dialled?.socket.destroy(new Error('late'));
        }, within);
        const handler = {
            onRequestStart(started) {
                controller = started;
            },
            onResponseStart(_, status, headers) {
                if (status >= 200)
                    answered = { status, headers, took: performance.now() - begun, peer: dialled?.peer() };
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
                // A request that undici refuses to write is a mistake of ours, not news about the deployment.
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
        client.dispatch({ method, path, headers: [...ask.headers], body }, handler);
    });
    const cut = () => {
        hungUp = true;
        dialled?.socket.destroy();
        void client.destroy();
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
/** A lookup that asks for each name once and remembers the answer, for the few seconds of one look. */
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




/** The header fields that every request carries, names and values in turn. */
const ownHeaders = [
    'user-agent',
    `runtime-drift/${version.version}`,
    'accept',
    '*/*',
    'accept-encoding',
    'identity',
    'cache-control',
    'no-cache',
];
/** Loads the HTTP client; `timeout` bounds each whole request, in milliseconds. */
async function openWire(timeout) {
    const [{ default: Client }, net, tls, dns] = await Promise.all([
        __webpack_require__.e(/* import() */ 701).then(__webpack_require__.t.bind(__webpack_require__, 3701, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1553, 19)),
    ]);
    const lookup = lookupOnce((hostname) => dns.lookup(hostname, { all: true }));
    const parts = { net, tls, lookup, trust: trusting(tls) };
    const open = [];
    let isCut = false;
    return {
        line(origin, way) {
            const line = openLine(Client, parts, new URL(origin), timeout, way);
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
/** Opens nothing yet; `timeout` bounds each whole request, in milliseconds. */
function openWires(timeout) {
    const open = new Set();
    let closed = false;
    return {
        async during(signal, look) {
            const wire = await openWire(timeout);
            const cut = () => wire.cut();
            open.add(wire);
            signal.addEventListener('abort', cut, { once: true });
            // Both may have happened while the client was loaded.
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
