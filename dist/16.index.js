export const id = 16;
export const ids = [16];
export const modules = {

/***/ 3016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEndpoint: () => (/* binding */ openEndpoint)
});

// EXTERNAL MODULE: ./lib/wire/signature.js + 2 modules
var signature = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/wire/wire.js + 5 modules
var wire = __webpack_require__(5193);
// EXTERNAL MODULE: ./lib/chain/evidence.js
var chain_evidence = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/targets/https/concealed.js

const telling = 8;
function concealed(evidence, secrets) {
    const echoes = (text) => secrets.some((secret) => echoesOf(secret, text));
    if (evidence.kind === 'unseen') {
        const { said, ...why } = evidence.why;
        return said === undefined || !echoes(said) ? evidence : { kind: 'unseen', why };
    }
    const view = evidence.value;
    if (view.kind !== 'statement' || /^[0-9a-f]{40,64}$/.test(view.commit) || !echoes(view.commit))
        return evidence;
    return (0,chain_evidence/* unseen */.nv)('parse', 'commit-missing', { about: view.at });
}
function echoesOf(secret, text) {
    for (let at = 0; at + telling <= secret.length; at += 1)
        if (text.includes(secret.slice(at, at + telling)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/wire/meta.js
var meta = __webpack_require__(8712);
// EXTERNAL MODULE: ./lib/wire/pointer.js
var wire_pointer = __webpack_require__(9988);
// EXTERNAL MODULE: ./lib/targets/collector/index.js + 17 modules
var collector = __webpack_require__(439);
;// CONCATENATED MODULE: ./lib/targets/https/statement.js

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const statementOf = (commit, at) => isText(commit)
    ? (0,chain_evidence/* seen */.cI)({ kind: 'statement', commit: commit.trim().slice(0, 256), at })
    : (0,chain_evidence/* unseen */.nv)('parse', 'commit-missing', { about: at });
function onlyOne(commits, at) {
    const [first, second] = [...new Set(commits.map((text) => text.trim()).filter((text) => text !== ''))];
    if (second === undefined)
        return statementOf(first, at);
    return (0,chain_evidence/* unseen */.nv)('parse', 'commit-ambiguous', { about: at, said: [first, second].join(', ').slice(0, 200) });
}

;// CONCATENATED MODULE: ./lib/targets/https/metrics.js


const mostLabels = 64;
function readSeries(text, wants) {
    const series = [];
    for (let from = 0; from < text.length;) {
        const newline = text.indexOf('\n', from);
        const end = newline === -1 ? text.length : newline;
        const name = nameAt(text, from, end);
        if (name !== undefined && wants(name)) {
            const line = text.slice(from, end);
            const read = readLine(line);
            if (read === undefined)
                return { malformed: line };
            series.push(read);
        }
        from = end + 1;
    }
    return { series };
}
function nameAt(text, from, end) {
    const start = /[ \t]*(?:([A-Za-z_:][A-Za-z0-9_:]*)|\{[ \t]*"((?:[^"\\\n]|\\["\\n]){1,256})"(?=[ \t]*[,}]))/y;
    start.lastIndex = from;
    const found = start.exec(text);
    if (found === null || start.lastIndex > end)
        return undefined;
    return found[1] ?? unescaped(found[2] ?? '');
}
function readLine(line) {
    const name = nameAt(line, 0, line.length);
    const labels = new Map();
    const head = /^[ \t]*(?:[A-Za-z_:][A-Za-z0-9_:]*[ \t]*(\{)?|\{[ \t]*"(?:[^"\\]|\\["\\n])*"[ \t]*(,|(?=\})))/.exec(line);
    if (head === null || name === undefined)
        return undefined;
    let at = head[0].length;
    if (head[1] !== undefined || head[2] !== undefined) {
        const label = /[ \t]*(?:([A-Za-z_][A-Za-z0-9_]*)|"((?:[^"\\]|\\["\\n])*)")[ \t]*=[ \t]*"((?:[^"\\]|\\["\\n])*)"[ \t]*(?:,|(?=\}))/y;
        for (label.lastIndex = at;; at = label.lastIndex) {
            const found = label.exec(line);
            if (found === null)
                break;
            const key = found[1] ?? unescaped(found[2] ?? '');
            if (labels.has(key) || labels.size >= mostLabels)
                return undefined;
            labels.set(key, unescaped(found[3] ?? ''));
        }
        const close = /[ \t]*\}/y;
        close.lastIndex = at;
        if (!close.test(line))
            return undefined;
        at = close.lastIndex;
    }
    const value = /^[ \t]*([^\s#{}]+)(?:[ \t]+-?[\d.]+)?[ \t]*(?:#.*)?\r?$/.exec(line.slice(at))?.[1];
    const number = value === undefined ? undefined : readNumber(value);
    return number === undefined ? undefined : { name, labels, value: number };
}
function readNumber(text) {
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text))
        return Number(text);
    if (/^nan$/i.test(text))
        return Number.NaN;
    const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
    if (infinite === null)
        return undefined;
    return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
const unescaped = (text) => text.replace(/\\(["\\n])/g, (_, character) => (character === 'n' ? '\n' : character));
function readMetrics(text, { metric, label }) {
    const read = readSeries(text, metric === undefined ? (name) => /(?:^|[_:])build_info$/.test(name) : (name) => name === metric);
    if ('malformed' in read)
        return (0,chain_evidence/* unseen */.nv)('parse', 'answer-malformed', { said: read.malformed.slice(0, 120) });
    const telling = read.series.filter(({ labels, value }) => value !== 0 && (labels.get(label) ?? '') !== '');
    const names = [...new Set(telling.map(({ name }) => name))];
    const at = names.length === 0 ? (metric ?? '*_build_info') : names.slice(0, 4).join(', ');
    return onlyOne(telling.map(({ labels }) => labels.get(label) ?? ''), `metric ${at}{${label}}`.slice(0, 256));
}

;// CONCATENATED MODULE: ./lib/targets/https/reply.js






const statementCap = 1024 * 1024;
const metricsCap = 8 * 1024 * 1024;
const documentCap = 16 * 1024 * 1024;
const freshness = 5 * 60_000;
function capOf({ kind }) {
    switch (kind) {
        case 'json':
        case 'header':
        case 'meta':
            return statementCap;
        case 'metric':
            return metricsCap;
        case 'evidence':
            return documentCap;
    }
}
function readStatement(reply, says) {
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    switch (says.kind) {
        case 'header':
            return statementOf(fieldOf(reply, says.name), `header ${says.name}`);
        case 'json': {
            if (!reply.whole)
                return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: statementCap });
            const document = readJson(reply.body);
            if (document.kind === 'unseen')
                return document;
            const place = says.places.find(({ pointer }) => isText((0,wire_pointer/* valueAt */.f)(document.value, pointer))) ?? says.places[0];
            return statementOf((0,wire_pointer/* valueAt */.f)(document.value, place?.pointer ?? []), `json ${place?.text ?? ''}`);
        }
        case 'meta': {
            const { contents, whole } = (0,meta/* metaTags */.j)(reply.body.toString('utf8'), says.name);
            if (!whole && !reply.whole)
                return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: statementCap });
            return onlyOne(contents, `meta ${says.name}`);
        }
        case 'metric':
            if (!reply.whole)
                return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: metricsCap });
            return readMetrics(reply.body.toString('utf8'), says);
    }
}
function readEvidence(reply, ask, now) {
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    if (!reply.whole)
        return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: documentCap });
    const text = decoded(reply.body);
    if (text === undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'answer-malformed', { about: 'utf-8' });
    const document = (0,collector/* readDocument */.u0)(text, ask);
    if (document.kind === 'unseen')
        return document;
    const { view, clock, services } = document.value;
    const published = Date.parse(fieldOf(reply, 'date') ?? '');
    const ages = [now, published].filter((time) => !Number.isNaN(time)).map((time) => time - clock * 1000);
    const worst = ages.find((age) => Math.abs(age) > freshness);
    if (worst !== undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'answer-stale', { limit: freshness, amount: worst });
    const missing = ask.find(({ name }) => !services.includes(name));
    if (missing !== undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'service-not-collected', { about: missing.name });
    return (0,chain_evidence/* seen */.cI)(view);
}
function refusalOf(reply) {
    const { status } = reply;
    if (status >= 300 && status < 400 && status !== 304) {
        const location = fieldOf(reply, 'location')?.slice(0, 1024);
        return (0,chain_evidence/* unseen */.nv)('read', 'redirected', { amount: status, ...(location === undefined ? {} : { said: location }) });
    }
    if (status !== 200)
        return (0,chain_evidence/* unseen */.nv)('read', 'status-unexpected', { limit: 200, amount: status });
    const encoding = fieldOf(reply, 'content-encoding');
    if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
        return (0,chain_evidence/* unseen */.nv)('read', 'encoding-unexpected', { said: encoding.slice(0, 120) });
    return undefined;
}
function fieldOf({ headers }, name) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return Array.isArray(value) ? value.join(', ') : value;
}
function readJson(body) {
    const text = decoded(body);
    if (text === undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'not-json', { about: 'utf-8' });
    try {
        return (0,chain_evidence/* seen */.cI)(JSON.parse(text));
    }
    catch {
        return (0,chain_evidence/* unseen */.nv)('parse', 'not-json', { said: text.trim().slice(0, 80) });
    }
}
function decoded(body) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/targets/https/signed.js



function doubtReply(reply, says, request, secret, now) {
    if (reply.status === 401) {
        const amount = Date.parse(fieldOf(reply, 'date') ?? '') - now;
        if (Math.abs(amount) > signature/* clockLimit */.iQ)
            return (0,chain_evidence/* unseen */.nv)('parse', 'clock-skewed', { limit: signature/* clockLimit */.iQ, amount });
    }
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    if (says.kind !== 'header' && !reply.whole)
        return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: capOf(says) });
    const { status, headers: fields, body } = reply;
    return (0,signature/* doubtAnswer */.lZ)({ status, fields, body }, request, secret, now, says.kind === 'header' ? says.name : undefined);
}

;// CONCATENATED MODULE: ./lib/targets/https/endpoint.js





function openEndpoint(url, { says, headers, secret, request: { method, body } }, timeout) {
    const wires = (0,wire/* openWires */.P9)(timeout);
    const target = url.pathname + url.search;
    const exchange = {
        method,
        path: target,
        ...(body === undefined ? {} : { body }),
        cap: capOf(says),
        keep: says.kind !== 'header',
    };
    const sign = () => secret === undefined ? undefined : (0,signature/* signRequest */.zT)({ method, target, body }, secret, Date.now(), crypto.randomUUID());
    const look = async (ask, signal) => wires.during(signal, async (wire) => {
        const signed = sign();
        const reply = await wire.line(url.origin).exchange({ ...exchange, headers: sentHeaders(headers, signed) });
        if (reply.kind === 'unseen')
            return reply;
        const doubt = signed === undefined || secret === undefined
            ? undefined
            : doubtReply(reply.value, says, signed, secret, Date.now());
        const read = doubt ??
            (says.kind === 'evidence' ? readEvidence(reply.value, ask, Date.now()) : readStatement(reply.value, says));
        const told = signed === undefined ? read : asSigned(read);
        return concealed(told, [...headers.values(), ...(secret === undefined ? [] : [secret])]);
    });
    return { look, close: () => wires.close() };
}
const asSigned = (read) => read.kind === 'seen' && read.value.kind === 'statement'
    ? { kind: 'seen', value: { ...read.value, at: `${read.value.at}, signed` } }
    : read;
function sentHeaders(headers, signed) {
    const fields = new Map();
    for (let at = 0; at < wire/* ownHeaders */.$8.length; at += 2)
        fields.set(wire/* ownHeaders */.$8[at] ?? '', wire/* ownHeaders */.$8[at + 1] ?? '');
    for (const [name, value] of [...headers, ...Object.entries(signed?.signs ?? {})])
        fields.set(name, value);
    return [...fields].flat();
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
