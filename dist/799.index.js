export const id = 799;
export const ids = [799];
export const modules = {

/***/ 9799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openProber: () => (/* binding */ openProber)
});

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/wire/wire.js + 5 modules
var wire = __webpack_require__(5193);
;// CONCATENATED MODULE: ./lib/probes/gate.js
function openGates(open, signal) {
    const known = new Map();
    let over;
    return {
        async enter(through, way, { port, protocol }) {
            over ??= new AbortController();
            const own = Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port);
            const { host, port: to } = { host: undefined, port: own, ...way.far };
            const key = JSON.stringify([through, host, to]);
            const opening = known.get(key) ?? open(through, to, AbortSignal.any([signal, over.signal]), host);
            known.set(key, opening);
            const tunnel = await opening;
            if (tunnel.kind === 'unseen')
                return tunnel;
            return { kind: 'seen', value: { way: { ...way, to: { path: tunnel.value.path } }, tunnel: tunnel.value } };
        },
        close: () => over?.abort(),
    };
}

// EXTERNAL MODULE: ./lib/wire/pointer.js
var wire_pointer = __webpack_require__(9988);
;// CONCATENATED MODULE: ./lib/probes/search.js

const depth = 100;
const mostValues = 10_000;
const mostCharacters = 256;
const mostSteps = 100;
async function openSearch(routes) {
    const asserts = routes.flatMap((route) => route.asserts ?? []);
    const marks = routes.flatMap(({ build }) => (build?.by === 'json' ? [build.at] : []));
    const isPath = (at) => at.startsWith('$');
    const paths = [...asserts.flatMap((one) => (one.on === 'json' ? [one.at] : [])), ...marks].some(isPath);
    const patterns = asserts.some(({ test }) => test.is === 'matching');
    const finds = patterns ? await openPatterns() : nobodyAsked;
    const selectPath = paths ? await openPaths() : nobodyAsked;
    return {
        finds,
        select(document, at) {
            if (isPath(at))
                return selectPath(document, at);
            const pointer = at === '' ? [] : (0,wire_pointer/* readPointer */.q)(at);
            const value = pointer === undefined ? undefined : (0,wire_pointer/* valueAt */.f)(document, pointer);
            return { kind: 'values', values: value === undefined ? [] : [value] };
        },
    };
}
const nobodyAsked = () => {
    throw new Error('a reader was asked that no route needs');
};
async function openPatterns() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const known = new Map();
    return (pattern, text) => {
        const compiled = known.get(pattern) ?? RE2JS.compile(pattern);
        known.set(pattern, compiled);
        return compiled.matcher(text).find();
    };
}
async function openPaths() {
    const [{ JSONPathEnvironment, JSONPathRecursionLimitError, FunctionExpressionType }, { RE2JS }] = await Promise.all([
        __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19)),
        __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856)),
    ]);
    const environment = new JSONPathEnvironment({ maxRecursionDepth: depth });
    const function_ = (find) => ({
        argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
        returnType: FunctionExpressionType.LogicalType,
        call: (text, pattern) => typeof text === 'string' && typeof pattern === 'string' && find(text, pattern),
    });
    const compiled = (pattern) => {
        try {
            const read = pattern.length > mostCharacters ? undefined : RE2JS.compile(pattern);
            return read !== undefined && read.programSize() <= mostSteps ? read : undefined;
        }
        catch {
            return undefined;
        }
    };
    environment.functionRegister.set('match', function_((text, pattern) => compiled(pattern)?.matches(text) ?? false));
    environment.functionRegister.set('search', function_((text, pattern) => compiled(pattern)?.matcher(text).find() ?? false));
    return (document, at) => {
        const values = [];
        try {
            for (const { value } of environment.lazyQuery(at, document)) {
                if (values.length === mostValues)
                    return { kind: 'too-large' };
                values.push(value);
            }
        }
        catch (error) {
            if (error instanceof JSONPathRecursionLimitError)
                return { kind: 'too-deep' };
            throw error;
        }
        return { kind: 'values', values };
    };
}

;// CONCATENATED MODULE: ./lib/probes/tally.js

const mostAddresses = 10;
function tallyUp(samples, unrouted, by) {
    const byWord = new Map();
    for (const sample of samples) {
        const word = wordOf(sample.sight);
        byWord.set(word, [...(byWord.get(word) ?? []), sample]);
    }
    const groups = [...byWord.values()]
        .map((group) => ({
        count: group.length,
        addresses: [...new Set(group.flatMap(({ address }) => address ?? []))]
            .sort()
            .slice(0, by === undefined ? mostAddresses : undefined),
        sight: group[0]?.sight ?? (0,evidence/* unseen */.nv)('read', 'answer-missing'),
    }))
        .sort((a, b) => b.count - a.count);
    const first = groups.map(({ sight }) => sight).find(({ kind }) => kind === 'seen');
    if (first === undefined || first.kind === 'unseen')
        return groups[0]?.sight ?? (0,evidence/* unseen */.nv)('read', 'answer-missing');
    const addresses = new Set(samples.flatMap(({ address }) => address ?? [])).size;
    const tally = {
        samples: samples.length,
        addresses,
        ...(by === undefined ? {} : { by }),
        groups,
        ...(unrouted.length === 0 ? {} : { unrouted: unrouted.slice(0, mostAddresses) }),
    };
    return { kind: 'seen', value: { ...first.value, tally } };
}
function wordOf(sight) {
    if (sight.kind === 'unseen')
        return JSON.stringify([sight.why.reason]);
    const { status, build, asserts, http, location, stopped } = sight.value;
    return JSON.stringify([status, build, asserts?.map(({ holds }) => holds), http, location, stopped]);
}

;// CONCATENATED MODULE: ./lib/wire/routed.js
async function routedOf(addresses) {
    if (addresses.length < 2)
        return { routed: addresses, unrouted: [] };
    const { createSocket } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1314, 19));
    const { isIPv6 } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 19));
    const isRouted = (address) => new Promise((settle) => {
        const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
        const done = (routed) => {
            socket.close();
            settle(routed);
        };
        socket.once('error', () => done(false));
        socket.once('connect', () => done(true));
        socket.connect(9, address);
    });
    const known = await Promise.all(addresses.map(isRouted));
    const routed = addresses.filter((_, at) => known[at]);
    return routed.length === 0
        ? { routed: addresses, unrouted: [] }
        : { routed, unrouted: addresses.filter((_, at) => !known[at]) };
}

// EXTERNAL MODULE: ./lib/probes/answer.js + 2 modules
var probes_answer = __webpack_require__(1928);
;// CONCATENATED MODULE: ./lib/probes/conceal.js
const telling = 8;
const harmless = new Set(['accept', 'accept-language', 'content-type', 'origin', 'referer', 'user-agent']);
function concealer(headers) {
    const secrets = headers.filter(([name, value]) => !harmless.has(name) && value.length >= telling);
    if (secrets.length === 0)
        return (text) => text;
    const pieces = new Set(secrets.flatMap(([, value]) => piecesOf(value)));
    return (text) => {
        const hidden = new Set();
        for (let at = 0; at + telling <= text.length; at += 1) {
            if (!pieces.has(text.slice(at, at + telling)))
                continue;
            for (let next = at; next < at + telling; next += 1)
                hidden.add(next);
        }
        if (hidden.size === 0)
            return text;
        const shown = [...Array(text.length).keys()].map((at) => hidden.has(at) ? (hidden.has(at - 1) ? '' : '***') : text.charAt(at));
        return shown.join('');
    };
}
const piecesOf = (secret) => Array.from({ length: secret.length - telling + 1 }, (_, at) => secret.slice(at, at + telling));
function concealTraits(answer, conceal) {
    const { location, asserts, build, fields, hops } = answer;
    return {
        ...answer,
        location: location === undefined ? undefined : conceal(location),
        ...(asserts === undefined ? {} : { asserts: asserts.map((one) => concealSaw(one, conceal)) }),
        ...(build?.kind === 'named' ? { build: { kind: 'named', build: conceal(build.build) } } : {}),
        ...(hops === undefined ? {} : { hops: hops.map(({ status, to }) => ({ status, to: conceal(to) })) }),
        ...(fields === undefined
            ? {}
            : { fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, conceal(value)])) }),
    };
}
function concealSaw(sight, conceal) {
    const { saw } = sight;
    if (saw === undefined || !('text' in saw))
        return sight;
    return { ...sight, saw: { ...saw, text: conceal(saw.text) } };
}

;// CONCATENATED MODULE: ./lib/probes/follow.js
const mostHops = 5;
const locationCap = 1024;
async function follow(line, first, url, timeout) {
    const hops = [];
    const been = new Set();
    const ends = performance.now() + timeout;
    let at = url;
    let ask = first;
    for (;;) {
        been.add(`${ask.method} ${at.href}`);
        const left = Math.max(1, Math.ceil(ends - performance.now()));
        const reply = await line.exchange({ ...ask, timeout: left });
        const to = reply.kind === 'seen' ? leadsTo(reply.value, at) : undefined;
        const done = (stopped) => ({
            reply,
            trail: { ...(hops.length === 0 ? {} : { hops }), ...(stopped === undefined ? {} : { stopped }) },
        });
        if (reply.kind === 'unseen' || to === undefined)
            return done();
        if (to === 'not-a-url')
            return done(to);
        if (to.origin !== url.origin || to.username !== '' || to.password !== '')
            return done('other-origin');
        ask = askedAgain(ask, reply.value.status, to);
        if (been.has(`${ask.method} ${to.href}`))
            return done('loop');
        if (hops.length === mostHops)
            return done('too-many');
        hops.push({ status: reply.value.status, to: to.href.slice(0, locationCap) });
        at = to;
    }
}
function leadsTo({ status, headers }, from) {
    if (![301, 302, 303, 307, 308].includes(status))
        return undefined;
    const [location] = [headers['location'] ?? []].flat();
    if (location === undefined)
        return undefined;
    if (location.length > 8192 || !URL.canParse(location, from.href))
        return 'not-a-url';
    const to = new URL(location, from);
    to.hash = '';
    return to;
}
function askedAgain({ body, ...ask }, status, { pathname, search }) {
    const path = pathname + search;
    const isAsked = ask.method === 'GET' || ask.method === 'HEAD';
    const drops = !isAsked && (status === 303 || (ask.method === 'POST' && (status === 301 || status === 302)));
    if (!drops)
        return { ...ask, path, ...(body === undefined ? {} : { body }) };
    const headers = ask.headers.filter((_, at) => ask.headers[at - (at % 2)] !== 'content-type');
    return { ...ask, method: 'GET', path, headers };
}

;// CONCATENATED MODULE: ./lib/probes/request.js


const bodyCap = 64 * 1024;
const readCap = 1024 * 1024;
function exchangeOf(ask, { pathname, search }) {
    const { claim, headers, body } = ask;
    const keep = (0,probes_answer/* readsBody */.K9)(ask);
    return {
        method: claim.method,
        path: pathname + search,
        headers: headers.length === 0 ? wire/* ownHeaders */.$8 : sentHeaders(headers),
        cap: keep ? readCap : bodyCap,
        keep,
        ...(claim.timeout === undefined ? {} : { timeout: claim.timeout }),
        ...(body === undefined ? {} : { body }),
    };
}
function sentHeaders(headers) {
    const declared = new Set(headers.map(([name]) => name));
    const own = wire/* ownHeaders */.$8.filter((_, at) => !declared.has(wire/* ownHeaders */.$8[at - (at % 2)] ?? ''));
    return [...own, ...headers.flat()];
}

;// CONCATENATED MODULE: ./lib/probes/way.js
function wayOf({ claim: { http, via, certificateDays }, authorities }) {
    if (!http && !via && certificateDays === undefined && authorities === undefined)
        return undefined;
    const to = via === undefined ? undefined : addressOf(via);
    return {
        ...(to === undefined ? {} : { to }),
        ...(via === undefined || to !== undefined ? {} : { through: via }),
        ...(authorities === undefined ? {} : { authorities }),
        ...(http === '2' ? { http2: true } : {}),
        ...(certificateDays === undefined ? {} : { dated: true }),
    };
}
function addressOf(via) {
    const [, host, port] = /^\[?(.*?)\]?:(\d+)$/.exec(via) ?? [];
    return host === undefined ? undefined : { host, port: Number(port) };
}
function sameWays() {
    const known = new Map();
    return (way) => {
        if (way === undefined)
            return undefined;
        const key = JSON.stringify(way);
        const same = known.get(key) ?? way;
        known.set(key, same);
        return same;
    };
}

;// CONCATENATED MODULE: ./lib/probes/task.js






async function planErrands(asks, wire) {
    const same = sameWays();
    const unrouted = new Map();
    const origins = new Map();
    for (const [route, ask] of asks.entries()) {
        const url = new URL(ask.claim.url);
        const way = same(wayOf(ask));
        const task = { route, ask, url, exchange: exchangeOf(ask, url), way, fresh: false };
        const tasks = origins.get(url.origin) ?? { plain: [], special: [] };
        origins.set(url.origin, tasks);
        const { samples } = ask.claim;
        if (ask.claim.each !== undefined)
            tasks.special.push(...tasksOfEach(task));
        else if (samples !== undefined && samples > 1) {
            const { ways, left } = await spread(way, url, wire);
            if (left.length > 0)
                unrouted.set(route, left);
            for (let at = 0; at < samples; at += 1)
                tasks.special.push({ ...task, way: ways[at % ways.length] ?? way, fresh: true });
        }
        else if (way === undefined)
            tasks.plain.push(task);
        else
            tasks.special.push(task);
    }
    return {
        all: [...origins].map(([origin, { plain, special }]) => ({ origin, tasks: [...plain, ...special] })),
        unrouted,
    };
}
function tasksOfEach(task) {
    const { claim, instances = [] } = task.ask;
    const once = instances.flatMap(({ name, at }) => at.kind === 'unseen' ? [] : [{ ...task, way: { ...task.way, ...at.value }, fresh: true, instance: name }]);
    return Array.from({ length: claim.samples ?? 1 }, () => once).flat();
}
async function spread(way, { hostname, port, protocol }, wire) {
    if (way?.through !== undefined)
        return { ways: [way], left: [] };
    const dialled = way?.to !== undefined && 'host' in way.to ? way.to : undefined;
    const to = dialled ?? { host: hostname, port: Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port) };
    const { routed, unrouted } = await routedOf(await wire.addresses(to.host));
    return { ways: routed.map((host) => ({ ...way, to: { host, port: to.port } })), left: unrouted };
}
async function askOnce(line, { ask, url, exchange }, search, timeout) {
    const { claim, headers } = ask;
    const { reply, trail } = claim.follow === undefined
        ? { reply: await line.exchange(exchange), trail: undefined }
        : await follow(line, exchange, url, claim.timeout ?? timeout);
    const conceal = headers.length === 0 ? undefined : concealer(headers);
    if (reply.kind === 'unseen') {
        const { said, ...why } = reply.why;
        if (said === undefined || conceal === undefined)
            return reply;
        return { kind: 'unseen', why: { ...why, said: conceal(said) } };
    }
    const answer = (0,probes_answer/* readAnswer */.JN)(ask, reply.value, search, Date.now);
    const whole = trail === undefined ? answer : { ...answer, ...trail };
    return { kind: 'seen', value: conceal === undefined ? whole : concealTraits(whole, conceal) };
}

;// CONCATENATED MODULE: ./lib/probes/index.js






function openProber(settings) {
    const wires = (0,wire/* openWires */.P9)(settings.timeout);
    return {
        async ask(asks, signal) {
            if (asks.length === 0)
                return [];
            if (signal.aborted)
                return asks.map((_, route) => ({ route, sight: cancelled() }));
            return wires.during(signal, (wire) => askAll(wire, asks, settings, signal));
        },
        async close() {
            wires.close();
        },
    };
}
async function askAll(wire, asks, settings, signal) {
    const gates = openGates(settings.tunnel ?? noTunnel, signal);
    try {
        return await askThrough(wire, gates, asks, settings, signal);
    }
    finally {
        gates.close();
    }
}
async function askThrough(wire, gates, asks, { timeout, concurrency }, signal) {
    const search = await openSearch(asks.map(({ claim }) => claim));
    const { all, unrouted } = await planErrands(asks, wire);
    const sights = asks.map((_, route) => ({ route, sight: cancelled() }));
    const samples = asks.map(unreached);
    const work = async (origin, queue) => {
        let kept;
        for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
            const task = next.value;
            const { route, way, fresh, instance } = task;
            const note = (sight) => {
                if (!fresh)
                    sights[route] = { route, sight };
                else
                    samples[route]?.push({ address: instance ?? probes_addressOf(way), sight });
            };
            if (kept === undefined || fresh || kept.way !== way) {
                kept?.line.cut();
                const entered = await passageOf(way, task.url, gates);
                kept = undefined;
                if (entered.kind === 'unseen') {
                    note(entered);
                    continue;
                }
                kept = { way, passage: entered.value, line: wire.line(origin, entered.value.way) };
            }
            const sight = await askOnce(kept.line, task, search, timeout);
            note(sight.kind === 'unseen' ? withReason(sight, kept.passage) : sight);
        }
    };
    const lines = all.flatMap(({ origin, tasks }) => {
        const queue = tasks.values();
        return Array.from({ length: Math.min(concurrency, tasks.length) }, () => work(origin, queue));
    });
    await Promise.all(lines);
    for (const [route, taken] of samples.entries()) {
        const ask = asks[route];
        const by = ask?.claim.each === undefined ? undefined : 'instance';
        const isWhole = taken.length > 0 && ask !== undefined && taken.length === samplesOf(ask);
        if (isWhole)
            sights[route] = { route, sight: tallyUp(taken, unrouted.get(route) ?? [], by) };
    }
    return sights;
}
const samplesOf = ({ claim: { samples, each }, instances = [] }) => each === undefined ? samples : (samples ?? 1) * instances.length;
const unreached = ({ claim: { samples = 1 }, instances = [] }) => instances.flatMap(({ name, at }) => at.kind === 'seen' ? [] : Array.from({ length: samples }, () => ({ address: name, sight: at })));
const passageOf = async (way, url, gates) => way?.through === undefined ? { kind: 'seen', value: { way, tunnel: undefined } } : gates.enter(way.through, way, url);
function withReason(sight, { tunnel }) {
    const why = tunnel?.why();
    return why === undefined ? sight : { kind: 'unseen', why };
}
const probes_addressOf = (way) => way?.to !== undefined && 'host' in way.to ? way.to.host : undefined;
const noTunnel = () => Promise.reject(new Error('a route goes through a target, and nobody opens the way'));
const cancelled = () => (0,evidence/* unseen */.nv)('run', 'cancelled');


/***/ })

};
