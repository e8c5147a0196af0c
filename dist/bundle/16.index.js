export const id = 16;
export const ids = [16];
export const modules = {

/***/ 4818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ cacheFields)
/* harmony export */ });
const cacheFields = [
    'age',
    'cache-status',
    'cdn-cache',
    'cf-cache-status',
    'warning',
    'x-cache',
    'x-cache-status',
    'x-proxy-cache',
    'x-vercel-cache',
];


/***/ }),

/***/ 3016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEndpoint: () => (/* binding */ openEndpoint)
});

// EXTERNAL MODULE: ./lib/chain/evidence.js
var chain_evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/wire/edge.js
var wire_edge = __webpack_require__(2220);
// EXTERNAL MODULE: ./lib/wire/signature.js + 2 modules
var signature = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/wire/wire.js + 6 modules
var wire = __webpack_require__(1993);
;// CONCATENATED MODULE: ./lib/targets/https/concealed.js

const telling = 8;
function concealed(evidence, secrets) {
    const echoes = (text) => secrets.some((secret) => echoesOf(secret, text));
    if (evidence.kind === 'unseen') {
        const { said, ...why } = evidence.why;
        return said === undefined || !echoes(said) ? evidence : { kind: 'unseen', why };
    }
    const view = withoutEchoes(evidence.value, echoes);
    if (view.kind !== 'statement' || /^[0-9a-f]{40,64}$/.test(view.commit) || !echoes(view.commit))
        return { kind: 'seen', value: view };
    return (0,chain_evidence/* unseen */.nv)('parse', 'commit-missing', { about: view.at });
}
function withoutEchoes(view, echoes) {
    if (view.kind !== 'statement' || view.cache === undefined)
        return view;
    return { ...view, cache: Object.fromEntries(Object.entries(view.cache).filter(([, text]) => !echoes(text))) };
}
function echoesOf(secret, text) {
    for (let at = 0; at + telling <= secret.length; at += 1)
        if (text.includes(secret.slice(at, at + telling)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/wire/json.js
var json = __webpack_require__(143);
// EXTERNAL MODULE: ./lib/wire/meta.js
var meta = __webpack_require__(8712);
// EXTERNAL MODULE: ./lib/wire/pointer.js
var wire_pointer = __webpack_require__(9988);
// EXTERNAL MODULE: ./lib/targets/collector/index.js + 22 modules
var collector = __webpack_require__(831);
// EXTERNAL MODULE: ./lib/chain/evidence/statement.js
var statement = __webpack_require__(4818);
;// CONCATENATED MODULE: ./lib/targets/https/statement.js


const isText = (value) => typeof value === 'string' && value.trim() !== '';
function statementOf(commit, at) {
    if (isText(commit))
        return (0,chain_evidence/* seen */.cI)({ kind: 'statement', commit: commit.trim().slice(0, 256), at });
    const isMissing = commit === undefined || commit === null || typeof commit === 'string';
    return isMissing
        ? (0,chain_evidence/* unseen */.nv)('parse', 'commit-missing', { about: at })
        : (0,chain_evidence/* unseen */.nv)('parse', 'commit-not-text', { about: at, said: Array.isArray(commit) ? 'list' : typeof commit });
}
const usualSkew = 60;
function withFreshness(read, { headers }, now) {
    if (read.kind === 'unseen')
        return read;
    const said = (name) => Object.hasOwn(headers, name) ? [headers[name] ?? []].flat().join(', ').slice(0, 256) : undefined;
    const found = statement/* cacheFields */.i.flatMap((name) => {
        const value = said(name);
        return value === undefined ? [] : [[name, value]];
    });
    const date = Date.parse(said('date') ?? '');
    const dated = Number.isNaN(date) ? 0 : Math.round((now - date) / 1000);
    return (0,chain_evidence/* seen */.cI)({
        ...read.value,
        ...(found.length === 0 ? {} : { cache: Object.fromEntries(found) }),
        ...(Math.abs(dated) > usualSkew ? { dated } : {}),
    });
}
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
const ahead = signature/* clockLimit */.iQ;
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
            return onlyOne(valuesOf(reply, says.name), `header ${says.name}`);
        case 'json': {
            if (!reply.whole && !reply.unended)
                return tooShort(reply, statementCap);
            const document = readJson(reply.body);
            if (document.kind === 'unseen')
                return document;
            const place = says.places.find(({ pointer }) => isText((0,wire_pointer/* valueAt */.f)(document.value, pointer))) ?? says.places[0];
            return statementOf((0,wire_pointer/* valueAt */.f)(document.value, place?.pointer ?? []), `json ${place?.text ?? ''}`);
        }
        case 'meta': {
            const { contents, whole } = (0,meta/* metaTags */.j)(reply.body.toString('utf8'), says.name);
            if (!whole && !reply.whole)
                return tooShort(reply, statementCap);
            return onlyOne(contents, `meta ${says.name}`);
        }
        case 'metric':
            if (!reply.whole)
                return tooShort(reply, metricsCap);
            return readMetrics(reply.body.toString('utf8'), says);
    }
}
function readEvidence(reply, ask, now) {
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    if (!reply.whole)
        return tooShort(reply, documentCap);
    const text = decoded(reply.body);
    if (text === undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'answer-malformed', { about: 'utf-8' });
    const document = (0,collector/* readDocument */.u0)(text, ask);
    if (document.kind === 'unseen')
        return document;
    const { view, clock } = document.value;
    const published = Date.parse(fieldOf(reply, 'date') ?? '');
    const age = now - clock * 1000;
    if (age < -ahead)
        return (0,chain_evidence/* unseen */.nv)('parse', 'clock-skewed', { limit: ahead, amount: -age });
    const ages = [age, published - clock * 1000].filter((one) => !Number.isNaN(one));
    const worst = ages.find((one) => Math.abs(one) > freshness);
    if (worst !== undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'answer-stale', { limit: freshness, amount: worst });
    return (0,chain_evidence/* seen */.cI)(view);
}
const tooShort = ({ unended }, limit) => unended ? (0,chain_evidence/* unseen */.nv)('read', 'answer-cut') : (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit });
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
const valuesOf = ({ headers }, name) => Object.hasOwn(headers, name) ? [headers[name] ?? []].flat().flatMap((value) => value.split(',')) : [];
function readJson(body) {
    const text = decoded(body);
    if (text === undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'not-json', { about: 'utf-8' });
    try {
        const value = JSON.parse(text);
        const twice = (0,json/* keyTwice */.Q)(text, value);
        return twice === undefined ? (0,chain_evidence/* seen */.cI)(value) : (0,chain_evidence/* unseen */.nv)('parse', 'key-repeated', { about: twice.slice(0, 120) });
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
        return tooShort(reply, capOf(says));
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
        keep: true,
    };
    const sign = () => secret === undefined ? undefined : (0,signature/* signRequest */.zT)({ method, target, body }, secret, Date.now(), crypto.randomUUID());
    const look = async (ask, signal) => wires.during(signal, async (wire) => {
        const signed = sign();
        const reply = await wire.line(url.origin).exchange({ ...exchange, headers: sentHeaders(headers, signed) });
        if (reply.kind === 'unseen')
            return reply;
        const edge = (0,wire_edge/* readEdge */.y)(reply.value);
        if (edge !== undefined)
            return (0,chain_evidence/* unseen */.nv)('read', 'edge-answered', { about: edge.by, amount: reply.value.status, said: edge.mark });
        const doubt = signed === undefined || secret === undefined
            ? undefined
            : doubtReply(reply.value, says, signed, secret, Date.now());
        const read = doubt ??
            (says.kind === 'evidence'
                ? readEvidence(reply.value, ask, Date.now())
                : withFreshness(readStatement(reply.value, says), reply.value, Date.now()));
        const told = signed === undefined ? read : asSigned(read);
        return concealed(told, [...headers.values(), ...(secret === undefined ? [] : [secret])]);
    });
    return { look, close: () => wires.close() };
}
const asSigned = (read) => read.kind === 'seen' && read.value.kind === 'statement'
    ? { kind: 'seen', value: { ...read.value, at: `${read.value.at}, signed`, signed: true } }
    : read;
function sentHeaders(headers, signed) {
    const fields = new Map();
    for (let at = 0; at < wire/* ownHeaders */.$8.length; at += 2)
        fields.set(wire/* ownHeaders */.$8[at] ?? '', wire/* ownHeaders */.$8[at + 1] ?? '');
    for (const [name, value] of [...headers, ...Object.entries(signed?.signs ?? {})])
        fields.set(name, value);
    return [...fields].flat();
}


/***/ })

};
