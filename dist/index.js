import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readLikeness),
/* harmony export */   _: () => (/* binding */ planControls)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9790);
/* harmony import */ var _redirect_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1865);


const mostControls = 50;
function planControls(routes, mode) {
    const doubtful = routes.flatMap((route, index) => (isDoubtful(route) ? [{ route, index }] : []));
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .kg)(doubtful, ({ route: { url, via, each } }) => JSON.stringify([mode === 'strict' ? directoryOf(url) : (0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(url), via, each]));
    const probes = groups.slice(0, mostControls).map((group) => {
        const directory = group.map(({ route }) => directoryOf(route.url)).reduce(shared);
        const { via, each } = group[0].route;
        return {
            directory,
            routes: group.map(({ index }) => index),
            ...(via === undefined ? {} : { via }),
            ...(each === undefined ? {} : { each }),
        };
    });
    return probes.length === 0 ? undefined : { mode, probes };
}
const isDoubtful = ({ method, expect, asserts = [], build }) => method === 'GET' && asserts.length === 0 && build === undefined && (takesPages(expect) || takesRefusals(expect));
const takesPages = ({ codes, classes }) => classes.includes(2) || codes.some(isPage);
const isPage = (status) => Math.floor(status / 100) === 2;
const takesRefusals = ({ codes }) => codes.includes(401) || codes.includes(403);
const withoutQuery = (url) => url.replace(/[?#].*/, '');
function directoryOf(url) {
    const path = withoutQuery(url);
    const origin = (0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(url);
    return path.length === origin.length ? `${origin}/` : path.slice(0, path.lastIndexOf('/') + 1);
}
function shared(a, b) {
    let end = (0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(a).length + 1;
    for (let next = a.indexOf('/', end); next !== -1 && b.startsWith(a.slice(0, next + 1)); next = a.indexOf('/', end))
        end = next + 1;
    return a.slice(0, end);
}
function readLikeness({ url }, answer, { directory }, control) {
    if (control?.kind !== 'seen' || control.value.status !== answer.status)
        return 'apart';
    if (answer.status === 401 || answer.status === 403)
        return 'refusal';
    if (!isPage(answer.status) || isEntrance(url, directory))
        return 'apart';
    return isSameBody(answer, control.value) ? 'page' : 'apart';
}
const isEntrance = (url, directory) => [directory, `${directory}index.html`, directory.slice(0, -1)].includes(withoutQuery(url));
const isSameBody = ({ body: a }, { body: b }) => a !== undefined && b !== undefined && a.sha256 === b.sha256 && a.bytes === b.bytes;


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ copiesOf)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7440);

function copiesOf({ service: name }, plan, sights) {
    const service = plan.services.find((one) => one.name === name);
    if (service === undefined)
        return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instance-missing', { about: name });
    const copies = [];
    for (const target of service.on) {
        const presence = sights.presence(service, target);
        if (presence.kind === 'unseen')
            return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instances-unseen', { about: target });
        if (presence.kind === 'ambiguous')
            return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instance-ambiguous', { about: `${name} on ${target}` });
        const instances = presence.kind === 'present' ? presence.instances : [];
        const running = instances.filter(({ state }) => state === 'running');
        if (running.length === 0)
            return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instance-missing', { about: `${name} on ${target}` });
        for (const { name: container, address } of running)
            copies.push({ name: service.on.length > 1 ? `${container} on ${target}` : container, target, address });
    }
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(copies);
}


/***/ }),

/***/ 7440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y_: () => (/* binding */ unseenReasons),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   we: () => (/* binding */ containerStates)
/* harmony export */ });
const seen = (value) => ({ kind: 'seen', value });
const unseen = (phase, reason, facts = {}) => ({ kind: 'unseen', why: { phase, reason, ...facts } });
const unseenReasons = {
    'name-not-resolved': 'passing',
    'connection-refused': 'passing',
    'connection-timeout': 'passing',
    'network-unreachable': 'passing',
    'connection-reset': 'passing',
    'ssh-missing': 'final',
    'banner-timeout': 'passing',
    'not-an-ssh-server': 'final',
    'no-common-algorithm': 'final',
    'host-key-unknown': 'final',
    'host-key-changed': 'final',
    'host-key-revoked': 'final',
    'key-unreadable': 'final',
    'key-passphrase-missing': 'final',
    'key-passphrase-wrong': 'final',
    'authentication-refused': 'final',
    'authentication-timeout': 'passing',
    'jump-host-failed': 'passing',
    'forwarding-refused': 'final',
    'ssh-failed': 'passing',
    'session-timeout': 'passing',
    'session-dropped': 'passing',
    'shell-missing': 'final',
    'remote-exit': 'passing',
    'remote-signal': 'passing',
    'engine-missing': 'final',
    'engine-permission': 'final',
    'engine-down': 'passing',
    'engine-failed': 'passing',
    'not-a-manager': 'final',
    'systemd-missing': 'final',
    'systemd-failed': 'passing',
    'pid-hidden': 'final',
    'main-pid-missing': 'passing',
    'files-unreadable': 'passing',
    'hash-tool-missing': 'final',
    'process-unreadable': 'final',
    'compose-missing': 'final',
    'compose-failed': 'passing',
    'compose-variable': 'final',
    'compose-files-unreadable': 'final',
    'answer-missing': 'final',
    'answer-cut': 'passing',
    'answer-too-large': 'final',
    'answer-malformed': 'final',
    'answer-stale': 'passing',
    'tls-untrusted': 'final',
    'tls-wrong-name': 'final',
    'tls-expired': 'final',
    'tls-failed': 'passing',
    'headers-timeout': 'passing',
    'body-timeout': 'passing',
    'not-http': 'final',
    'headers-too-large': 'final',
    'http-failed': 'passing',
    'instances-unseen': 'passing',
    'instance-missing': 'passing',
    'instance-ambiguous': 'final',
    'instance-without-address': 'passing',
    'instance-out-of-reach': 'final',
    redirected: 'final',
    'status-unexpected': 'passing',
    'not-json': 'passing',
    'encoding-unexpected': 'final',
    'commit-missing': 'passing',
    'commit-ambiguous': 'passing',
    'service-not-collected': 'passing',
    'files-not-collected': 'passing',
    'files-of-another-build': 'passing',
    'signature-missing': 'passing',
    'signature-wrong': 'passing',
    'nonce-mismatch': 'passing',
    'clock-skewed': 'passing',
    'checkout-missing': 'final',
    'checkout-shallow': 'final',
    'checkout-without-commit': 'final',
    'git-missing': 'final',
    'git-failed': 'final',
    'api-refused': 'final',
    'api-unreachable': 'passing',
    cancelled: 'final',
    deadline: 'final',
};
const containerStates = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   pA: () => (/* binding */ instanceKey)
/* harmony export */ });
function gather(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
const commandOf = ({ target, service, compose }) => compose === undefined
    ? JSON.stringify([target, service])
    : JSON.stringify([target, compose.project, compose.workingDir, compose.configFiles]);
function groupOf(instances) {
    const [{ target, compose }] = instances;
    return {
        target,
        compose,
        services: [...new Set(instances.map(({ service }) => service))],
        instances: named(instances),
    };
}
const named = (instances) => gather(instances, instanceKey).map(([instance]) => instance);
const instanceKey = ({ target, service, container }) => JSON.stringify([target, service, container]);


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ linkNames),
/* harmony export */   g_: () => (/* binding */ proofs)
/* harmony export */ });

const linkNames = ['source', 'build', 'runtime', 'route', 'auth'];
const proofs = ['claimed', 'identified', 'hashed', 'attested'];


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ commitSha)
/* harmony export */ });
function commitSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   sN: () => (/* binding */ readMove),
/* harmony export */   yP: () => (/* binding */ leadsToLogin),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const loginPath = /[/#_.-](?:log-?in|log_in|sign-?in|sign_in|logon|auth|oauth2?|sso|saml2?|openid(?:-connect)?|authorize|session\/new)(?:[/_.?-]|$)/i;
const loginHost = /^(?:login|signin|auth|sso|accounts?|idp?|identity)\./i;
const originOf = (url) => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url;
function readMove(url, location) {
    const [from, to] = [URL.parse(url), URL.parse(location, url)];
    if (from === null || to === null || to.href === from.href)
        return undefined;
    if (to.hostname !== from.hostname)
        return 'host';
    if (to.pathname === from.pathname && to.search === from.search && to.protocol !== from.protocol)
        return 'tls';
    if (to.origin === from.origin && bare(to.pathname) === bare(from.pathname))
        return 'slash';
    return to.origin === from.origin ? 'path' : 'host';
}
function leadsToLogin(url, location) {
    const move = readMove(url, location);
    const to = URL.parse(location, url);
    if (to === null || move === 'tls' || move === 'slash')
        return false;
    return loginPath.test(to.pathname + to.hash) || (move === 'host' && loginHost.test(to.hostname));
}
const bare = (path) => path.replace(/\/$/, '');


/***/ }),

/***/ 4484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   T7: () => (/* binding */ isFromRepository),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   tH: () => (/* binding */ hasDigest),
/* harmony export */   uu: () => (/* binding */ fullTag)
/* harmony export */ });
function readReference(text) {
    const [name = '', digest] = text.split('@', 2);
    const slash = name.lastIndexOf('/');
    const colon = name.indexOf(':', slash + 1);
    const path = colon === -1 ? name : name.slice(0, colon);
    return {
        repository: inFull(path),
        tag: colon === -1 ? undefined : name.slice(colon + 1),
        digest: digest === '' ? undefined : digest,
    };
}
function inFull(path) {
    const slash = path.indexOf('/');
    const first = slash === -1 ? '' : path.slice(0, slash);
    const isDomain = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (!isDomain)
        return `docker.io/${slash === -1 ? `library/${path}` : path}`;
    const rest = path.slice(slash + 1);
    if (first !== 'docker.io' && first !== 'index.docker.io')
        return path;
    return `docker.io/${rest.includes('/') ? rest : `library/${rest}`}`;
}
function spellingsOf(repository) {
    const hub = 'docker.io/';
    if (!repository.startsWith(hub))
        return [repository];
    const path = repository.slice(hub.length);
    const single = path.startsWith('library/') && !path.slice('library/'.length).includes('/');
    const paths = single ? [path, path.slice('library/'.length)] : [path];
    return paths.flatMap((one) => [`docker.io/${one}`, `index.docker.io/${one}`, one]);
}
const fullTag = ({ repository, tag }) => `${repository}:${tag ?? 'latest'}`;
function hasDigest(image, digest) {
    return image.id === digest || image.repoDigests.some((text) => readReference(text).digest === digest);
}
function isFromRepository(reference, image, expected) {
    const names = isImageId(reference) ? [...(image?.tags ?? []), ...(image?.repoDigests ?? [])] : [reference];
    return names
        .map(readReference)
        .some(({ repository, tag }) => repository === expected.repository && (expected.tag === undefined || expected.tag === tag));
}
const isImageId = (reference) => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference);


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSights)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7440);

function readSights(plan, world) {
    const views = once(world.targets.map(({ target, sight }) => [target, sight]));
    const answers = once(world.answers.map(({ route, sight }) => [route, sight]));
    const controls = readControls(plan, world);
    const builds = once((world.served ?? []).map(({ served, sight }) => [served, sight]));
    const callers = once((world.callers ?? []).map(({ guard, caller, sight }) => [`${guard} ${caller}`, sight]));
    const features = once((world.features ?? []).map(({ feature, source }) => [feature, source]));
    const history = new Map(world.history?.map(({ commit, relation }) => [commit, relation]));
    const places = new Map(plan.targets.map((target) => [target.name, placeOf(sightOf(target, views))]));
    return {
        source: world.source,
        isPlanned: (target) => places.has(target),
        target: (target) => sightOf(target, views),
        route: (index) => answers.get(index) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing'),
        control: (route) => controls.get(route),
        served: (index) => builds.get(index) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing'),
        caller: (guard, caller) => callers.get(`${guard} ${caller}`) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing'),
        feature: (index) => features.get(index) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('run', 'checkout-missing'),
        relation: (revision) => (revision === undefined ? undefined : history.get(revision)),
        wasProven: world.wasProven === true,
        presence: (service, target) => readPresence(service, places.get(target) ?? { kind: 'unseen' }),
    };
}
function readControls({ controls }, world) {
    if (controls === undefined || world.controls === undefined)
        return new Map();
    const sights = once(world.controls.map(({ control, sight }) => [control, sight]));
    return new Map(controls.probes.flatMap((claim, index) => {
        const sight = sights.get(index);
        return sight === undefined ? [] : claim.routes.map((route) => [route, { claim, sight }]);
    }));
}
function once(sights) {
    const found = new Map();
    for (const [key, sight] of sights)
        found.set(key, found.has(key) ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'answer-malformed') : sight);
    return found;
}
function sightOf(target, views) {
    const sight = views.get(target.name) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing');
    if (sight.kind === 'unseen')
        return sight;
    const yields = sight.value.kind === 'host' ? 'instances' : 'statement';
    return yields === target.yields ? sight : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'answer-malformed', { about: sight.value.kind });
}
function placeOf(sight) {
    if (sight.kind === 'unseen')
        return { kind: 'unseen' };
    if (sight.value.kind === 'statement')
        return { kind: 'stated' };
    const byService = new Map();
    for (const instance of sight.value.instances) {
        for (const service of new Set(instance.services)) {
            const known = byService.get(service);
            if (known === undefined)
                byService.set(service, [instance]);
            else
                known.push(instance);
        }
    }
    return { kind: 'host', view: sight.value, byService };
}
function readPresence(service, place) {
    if (place.kind !== 'host')
        return place;
    const { container, name } = service;
    const matched = place.byService.get(name) ?? [];
    if (container.by === 'systemd' || container.by === 'pidfile')
        return readDaemon(name, place.view);
    if (container.by === 'swarm')
        return readSwarm(container.service, matched, place.view);
    const instances = matched.filter((instance) => !isOneOff(instance, service));
    const owners = [...new Set(instances.map(ownerOf))].sort();
    if (instances.length === 0)
        return { kind: 'absent', others: place.view.others };
    if (namesOneOwner(service) && owners.length > 1)
        return { kind: 'ambiguous', candidates: owners };
    const oneOffs = matched.filter((instance) => isOneOff(instance, service) && instance.state === 'running');
    return { kind: 'present', instances, oneOffs };
}
function readDaemon(service, { daemons = [] }) {
    const [sight, ...more] = daemons.filter((one) => one.service === service);
    return sight === undefined || more.length > 0 ? { kind: 'untold' } : { kind: 'daemon', sight };
}
function readSwarm(name, instances, { swarm, others }) {
    if (swarm === undefined)
        return { kind: 'untold' };
    const known = swarm.find((one) => one.name === name);
    if (known === undefined || instances.length === 0)
        return { kind: 'absent', others };
    return { kind: 'present', instances, oneOffs: [], swarm: known };
}
function isOneOff(instance, { container }) {
    if (instance.compose?.oneoff !== true)
        return false;
    switch (container.by) {
        case 'service':
            return container.name !== instance.name;
        case 'compose':
            return true;
        case 'name':
        case 'label':
        case 'image':
        case 'swarm':
        case 'systemd':
        case 'pidfile':
            return false;
    }
}
const namesOneOwner = ({ container }) => container.by === 'service' || container.by === 'compose';
const ownerOf = ({ compose, name }) => compose === undefined ? name : `${compose.project}/${compose.service}`;


/***/ }),

/***/ 3795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Zd: () => (/* binding */ machineTime),
  VT: () => (/* binding */ openEyes),
  Zm: () => (/* binding */ stopSignal)
});

;// CONCATENATED MODULE: ./lib/inputs/files-ask.js
function askFiles({ artifact, complete }, manifest) {
    const all = complete === undefined ? {} : { complete };
    if (manifest.lists === 'names')
        return { artifact, entries: [], names: manifest.files.map(({ path }) => path), ...all };
    const { files, links } = manifest;
    return { artifact, entries: files, ...(links.length === 0 ? {} : { links }), ...all };
}

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __nccwpck_require__(7440);
;// CONCATENATED MODULE: ./lib/origin/checkout.js
const gitCommand = (workspace, ...args) => [
    '-C',
    workspace,
    '-c',
    'safe.directory=*',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    ...args,
];
const gitEnvironment = (path) => ({
    PATH: path,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
});
async function askCheckout(git, workspace, commit) {
    const object = await git(gitCommand(workspace, 'cat-file', '-t', commit));
    if (object.code === undefined)
        return { kind: 'git-missing' };
    if (object.code === 0)
        return { kind: object.stdout.trim() === 'commit' ? 'found' : 'absent' };
    if (/not a git repository|cannot change to/.test(object.stderr))
        return { kind: 'no-checkout' };
    if (!/could not get object info/.test(object.stderr))
        return failed(object);
    const shallow = await git(gitCommand(workspace, 'rev-parse', '--is-shallow-repository'));
    if (shallow.stdout.trim() === 'true')
        return { kind: 'shallow' };
    return shallow.stdout.trim() === 'false' ? { kind: 'absent' } : failed(shallow);
}
const failed = ({ stderr, code }) => ({
    kind: 'failed',
    said: (stderr.trim() === '' ? `exit ${code}` : stderr.trim()).slice(0, 240),
});

;// CONCATENATED MODULE: ./lib/origin/git.js

const usual = 4096;
const openGit = (path, timeout, signal, kept = usual) => async (args) => {
    const { getExecOutput } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
    const options = {
        silent: true,
        ignoreReturnCode: true,
        env: { ...gitEnvironment(path) },
    };
    const run = getExecOutput('git', [...args], options).then(({ exitCode, stdout, stderr }) => ({
        code: exitCode,
        stdout: stdout.slice(0, kept),
        stderr: stderr.slice(0, kept),
    }), () => ({ code: undefined, stdout: '', stderr: '' }));
    return bounded(run, timeout, signal);
};
async function bounded(run, timeout, signal) {
    const { promise, resolve } = Promise.withResolvers();
    const giveUp = () => resolve({ code: -1, stdout: '', stderr: 'no answer in time' });
    const timer = setTimeout(giveUp, timeout);
    signal.addEventListener('abort', giveUp, { once: true });
    try {
        return await Promise.race([run, promise]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
    }
}

;// CONCATENATED MODULE: ./lib/origin/github.js

async function askGitHub(settings, commit, signal) {
    const { client, owner, repo, ending } = await github_open(settings, signal);
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            owner,
            repo,
            ref: commit,
            per_page: 1,
            headers: { accept: 'application/json' },
            request: { signal: ending },
        });
        return (0,evidence/* seen */.cI)({ where: 'github', exists: data.sha === commit });
    }
    catch (error) {
        if (signal.aborted)
            return (0,evidence/* unseen */.nv)('run', 'cancelled');
        return readRefusal(error, settings.apiUrl);
    }
}
async function github_open({ token, repository, apiUrl, timeout }, signal) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    const client = getOctokit(token, { baseUrl: apiUrl, log: silence });
    return { client, owner, repo, ending: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) };
}
const relations = { ahead: 'descendant', behind: 'ancestor', diverged: 'apart' };
async function relateOnGitHub(settings, commit, other, signal) {
    const { client, owner, repo, ending } = await github_open(settings, signal);
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            owner,
            repo,
            basehead: `${commit}...${other}`,
            per_page: 1,
            page: 2,
            headers: { accept: 'application/json' },
            request: { signal: ending },
        });
        return data.status === 'identical' ? undefined : relations[data.status];
    }
    catch {
        return undefined;
    }
}
function readRefusal(error, apiUrl) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    const answered = error instanceof Error && 'response' in error && error.response !== undefined;
    const about = new URL(apiUrl).host;
    if (typeof status !== 'number' || !answered)
        return (0,evidence/* unseen */.nv)('connect', 'api-unreachable', { about });
    if (status === 422)
        return (0,evidence/* seen */.cI)({ where: 'github', exists: false });
    if (status >= 500)
        return (0,evidence/* unseen */.nv)('read', 'api-unreachable', { about, amount: status });
    return (0,evidence/* unseen */.nv)('authenticate', 'api-refused', { about, amount: status });
}
const quiet = () => { };
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet };

;// CONCATENATED MODULE: ./lib/origin/relate.js

async function relateInCheckout(git, workspace, commit, other) {
    const isAncestor = async (a, b) => (await git(gitCommand(workspace, 'merge-base', '--is-ancestor', a, b))).code;
    const down = await isAncestor(commit, other);
    if (down === 0)
        return 'descendant';
    if (down !== 1)
        return undefined;
    const up = await isAncestor(other, commit);
    if (up === 0)
        return 'ancestor';
    if (up !== 1)
        return undefined;
    const shallow = await git(gitCommand(workspace, 'rev-parse', '--is-shallow-repository'));
    return shallow.stdout.trim() === 'false' ? 'apart' : undefined;
}

;// CONCATENATED MODULE: ./lib/origin/index.js





function openOrigin(settings) {
    const github = githubOf(settings);
    return {
        async look(commit, signal) {
            if (settings.commitKnownBy === 'event')
                return (0,evidence/* seen */.cI)({ where: 'event', exists: true });
            const local = await lookLocally(settings, commit, signal);
            if (signal.aborted)
                return (0,evidence/* unseen */.nv)('run', 'cancelled');
            if (local?.kind === 'seen' && local.value.exists)
                return local;
            if (github !== undefined)
                return askGitHub(github, commit, signal);
            if (local !== undefined)
                return local;
            return settings.repository === undefined ? undefined : (0,evidence/* unseen */.nv)('run', 'checkout-missing');
        },
        async relate(commit, others, signal) {
            const relations = await Promise.all(others.map((other) => relate(settings, github, commit, other, signal)));
            return others.flatMap((other, at) => {
                const relation = relations[at];
                return relation === undefined ? [] : [{ commit: other, relation }];
            });
        },
    };
}
async function relate({ workspace, path, timeout }, github, commit, other, signal) {
    const local = workspace === undefined
        ? undefined
        : await relateInCheckout(openGit(path, timeout, signal), workspace, commit, other);
    return local ?? (github === undefined || signal.aborted ? undefined : relateOnGitHub(github, commit, other, signal));
}
async function lookLocally({ workspace, path, timeout }, commit, signal) {
    if (workspace === undefined)
        return undefined;
    const answer = await askCheckout(openGit(path, timeout, signal), workspace, commit);
    switch (answer.kind) {
        case 'found':
            return (0,evidence/* seen */.cI)({ where: 'checkout', exists: true });
        case 'absent':
            return (0,evidence/* seen */.cI)({ where: 'checkout', exists: false });
        case 'shallow':
            return (0,evidence/* unseen */.nv)('run', 'checkout-shallow', { about: workspace });
        case 'git-missing':
            return (0,evidence/* unseen */.nv)('prepare', 'git-missing');
        case 'failed':
            return (0,evidence/* unseen */.nv)('run', 'git-failed', { about: workspace, said: answer.said });
        case 'no-checkout':
            return undefined;
    }
}
function githubOf({ githubToken, repository, apiUrl, timeout }) {
    if (githubToken === undefined || repository === undefined || apiUrl === undefined)
        return undefined;
    return { token: githubToken, repository, apiUrl, timeout };
}

;// CONCATENATED MODULE: ./lib/origin/tree.js



const readCharacters = 1024 * 1024;
const mostPaths = 3;
const longestPath = 256;
function openTree({ workspace, path, timeout }) {
    return {
        async find(commit, globs, signal) {
            const git = openGit(path, timeout, signal, readCharacters);
            const known = await isThere(git, workspace, commit);
            if (known.kind === 'unseen')
                return known;
            const rows = [];
            for (const glob of globs) {
                if (signal.aborted)
                    return (0,evidence/* unseen */.nv)('run', 'cancelled');
                const row = await matchesOf(git, workspace, commit, glob);
                if (row.kind === 'unseen')
                    return signal.aborted ? (0,evidence/* unseen */.nv)('run', 'cancelled') : row;
                rows.push(row.value);
            }
            return (0,evidence/* seen */.cI)(rows);
        },
    };
}
async function isThere(git, workspace, commit) {
    const answer = await askCheckout(git, workspace, commit);
    switch (answer.kind) {
        case 'found':
            return (0,evidence/* seen */.cI)(true);
        case 'absent':
            return (0,evidence/* unseen */.nv)('run', 'checkout-without-commit', { about: workspace });
        case 'shallow':
            return (0,evidence/* unseen */.nv)('run', 'checkout-shallow', { about: workspace });
        case 'git-missing':
            return (0,evidence/* unseen */.nv)('prepare', 'git-missing');
        case 'no-checkout':
            return (0,evidence/* unseen */.nv)('run', 'checkout-missing');
        case 'failed':
            return (0,evidence/* unseen */.nv)('run', 'git-failed', { about: workspace, said: answer.said });
    }
}
const emptyTrees = [
    '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
];
const treeCommand = (workspace, commit, glob) => gitCommand(workspace, ...['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv'], ...[emptyTrees[commit.length === 40 ? 0 : 1], commit, '--', ...readings(glob).map((one) => `:(top,glob)${one}`)]);
const readings = (glob) => {
    const named = glob.replace(/(?<!\\)[[\]]/g, '\\$&');
    return named === glob ? [glob] : [glob, named];
};
async function matchesOf(git, workspace, commit, glob) {
    const { code, stdout, stderr } = await git(treeCommand(workspace, commit, glob));
    if (code !== 0)
        return (0,evidence/* unseen */.nv)('run', 'git-failed', { about: glob, said: stderr.trim().slice(0, 240) });
    const names = stdout.split('\0').slice(0, -1);
    return (0,evidence/* seen */.cI)({ total: names.length, paths: names.slice(0, mostPaths).map((name) => name.slice(0, longestPath)) });
}

;// CONCATENATED MODULE: ./lib/eyes.js



function openEyes(request, repository) {
    const { timeout, concurrency } = request.plan.pace;
    return {
        targets: request.targets,
        files: askedFiles(request),
        sent: request.sent,
        secrets: request.secrets,
        variables: request.variables,
        credentials: request.credentials,
        tree: openTree({ workspace: repository.workspace, path: repository.path, timeout }),
        openProber: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(424), __nccwpck_require__.e(799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9799))).openProber({ timeout, concurrency, tunnel: throughTargets(request) }),
        ...(request.served.length === 0
            ? {}
            : {
                fetchBuilds: async (signal) => (await Promise.all(/* import() */[__nccwpck_require__.e(424), __nccwpck_require__.e(209)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5209))).fetchBuilds(request.served, { timeout, concurrency }, signal),
            }),
        origin: openOrigin({
            workspace: repository.workspace,
            commitKnownBy: request.commitKnownBy,
            githubToken: request.githubToken,
            repository: repository.name,
            apiUrl: repository.apiUrl,
            path: repository.path,
            timeout,
        }),
    };
}
const throughTargets = ({ targets }) => async (name, port, signal, host) => {
    const open = targets.find((target) => target.name === name)?.tunnel;
    if (open === undefined)
        throw new Error(`nothing leads through the target ${name}`);
    return open(port, signal, host);
};
function askedFiles({ plan, manifests }) {
    return new Map(plan.services.flatMap(({ name, files }) => {
        const manifest = manifests.get(name);
        if (files === undefined || manifest === undefined)
            return [];
        const ask = askFiles(files, manifest);
        return [[name, { ...ask, entries: featuredFirst(plan, name, ask.entries) }]];
    }));
}
function featuredFirst({ features = [] }, service, files) {
    const own = new Set(features.flatMap(({ artifacts }) => artifacts.flatMap((one) => (one.service === service ? (one.files ?? [one.path]) : []))));
    if (own.size === 0)
        return files;
    return [...files.filter(({ path }) => own.has(path)), ...files.filter(({ path }) => !own.has(path))];
}
const machineTime = {
    now: () => Number(process.hrtime.bigint()) / 1e6,
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done, { once: true });
    }),
};
function stopSignal(eyes) {
    const stop = new AbortController();
    const end = () => {
        stop.abort();
        for (const target of eyes.targets)
            target.close();
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.once(name, end);
    return stop.signal;
}


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ judgeKind),
/* harmony export */   H_: () => (/* binding */ readUnit),
/* harmony export */   UL: () => (/* binding */ readPidFile),
/* harmony export */   cu: () => (/* binding */ readRevisionFile),
/* harmony export */   j_: () => (/* binding */ readSwarm),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   qu: () => (/* binding */ readHostPath)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9416);


function readSwarm(text, place) {
    if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,126}[A-Za-z0-9])?$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'swarm', service: text });
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'swarm' });
}
function readUnit(text, place) {
    const unit = /\.[a-z]+$/.test(text) ? text : `${text}.service`;
    const good = /^[A-Za-z0-9_@\\:][A-Za-z0-9_.@\\:-]{0,254}$/.test(text) && unit.endsWith('.service');
    return good ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'systemd', unit }) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'unit' });
}
function readPidFile(text, place) {
    const read = readHostPath(text, 'pidfile', place);
    return read.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'pidfile', path: read.value }) : read;
}
function readHostPath(text, key, place) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const names = text.replace(/\/$/, '').split('/').slice(1);
    const good = text.startsWith('/') && names.length > 0 && !names.some((name) => ['', '.', '..'].includes(name));
    if (!good || Buffer.byteLength(text) > 1024)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'host-path-malformed', key });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(`/${names.join('/')}`);
}
function readRevisionFile(text, place) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const good = !text.split('/').some((name) => ['', '.', '..'].includes(name)) && Buffer.byteLength(text) <= 255;
    return good ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'revision-file-malformed' });
}
const isDaemon = ({ container }) => container.by === 'systemd' || container.by === 'pidfile';
function judgeKind(claim, said) {
    if (!isDaemon(claim))
        return said.release === undefined
            ? []
            : [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(said.release.place, undefined, { code: 'of-a-process-alone', key: said.release.key })];
    const { instances, image, listens, env, current, place } = claim;
    const asked = { instances, image, listens, env, current };
    return Object.entries(asked).flatMap(([key, value]) => value === undefined ? [] : [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(place, undefined, { code: 'of-a-container-alone', key, service: claim.name })]);
}
function releaseOf(claim, said) {
    if (!isDaemon(claim))
        return {};
    return { release: { path: said?.path, revision: said?.revision ?? 'REVISION' } };
}


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDuration)
/* harmony export */ });
/* unused harmony export durationText */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9416);


const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
function readDuration(text, place, bounds) {
    if (/^\d+$/.test(text))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-unit-missing', suggestion: `${text}s` });
    if (/^-/.test(text))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-negative' });
    const fraction = /^(\d{1,6}\.\d{1,6})(ms|s|m|h)$/.exec(text);
    if (fraction)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-fraction', suggestion: whole(fraction) });
    const found = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
    if (!found || text === '')
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-malformed' });
    const amounts = [units.h, units.m, units.s, units.ms].map((unit, at) => unit * Number(found[at + 1] ?? '0'));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    if (total > bounds.most)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-too-long', most: bounds.most });
    if (total < bounds.least)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-too-short', least: bounds.least });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(total);
}
function durationText(milliseconds) {
    let left = milliseconds;
    const words = Object.keys(units).map((unit) => {
        const amount = Math.floor(left / units[unit]);
        left -= amount * units[unit];
        return amount === 0 ? '' : `${amount}${unit}`;
    });
    return words.join('') || '0s';
}
function whole(fraction) {
    const total = Number(fraction[1]) * units[fraction[2]];
    return Number.isInteger(total) ? durationText(total) : undefined;
}


/***/ }),

/***/ 6665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
const errorCode = (error) => typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   lk: () => (/* binding */ judgeRequired),
/* harmony export */   lp: () => (/* binding */ readSites),
/* harmony export */   pV: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9416);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5495);



const mostBytes = 10 * 1024 * 1024;
async function readFiles(services, context, problems) {
    const found = new Map();
    for (const { name, files } of services) {
        if (files === undefined || files === 'unreadable')
            continue;
        const read = await readManifestOf(files.manifest, context);
        if (!read.ok)
            problems.push(...read.problems);
        else if (files.artifact !== undefined)
            found.set(name, filesOf(files.artifact.text, files, read.value));
    }
    return found;
}
async function readSites(sites, context, problems) {
    const found = new Map();
    for (const { name, manifest } of sites) {
        const read = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .keep */ .aC)(await readManifestOf(manifest, context), problems);
        if (read !== undefined)
            found.set(name, read);
    }
    return found;
}
async function readManifestOf({ text: path, place }, context) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(path);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, path, { code: 'control-character', character });
    const file = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkspaceFile */ .s)(path, context.workspace, mostBytes);
    if (file.kind !== 'text')
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, path, faultOf(file));
    const read = await context.readManifest(file.text, file.path);
    if (!read.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(...read.problems.map((fault) => (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(place, path, fault)));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(read.value);
}
function filesOf(artifact, { manifest: said, complete }, manifest) {
    const { commit, files, digest } = manifest;
    const links = manifest.lists === 'names' ? 0 : manifest.links.length;
    const named = manifest.lists === 'names' ? { named: manifest.format } : {};
    const globs = complete === undefined ? {} : { complete: complete.map(({ text }) => text) };
    const lists = { artifact, manifest: said.text, commit, count: files.length, links, ...named, ...globs };
    return { claim: { ...lists, digest, place: said.place }, manifest };
}
function faultOf(file) {
    switch (file.kind) {
        case 'missing':
            return { code: 'manifest-missing' };
        case 'not-a-file':
            return { code: 'manifest-not-a-file' };
        case 'not-utf8':
            return { code: 'manifest-not-utf8' };
        case 'outside':
            return { code: 'manifest-outside', by: file.by };
        case 'too-large':
            return { code: 'manifest-too-large', limit: mostBytes, amount: file.amount };
        case 'unreadable':
            return { code: 'manifest-unreadable', reason: file.reason };
    }
}
function readArtifact(text, place) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const malformed = (reason) => (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'artifact-path-malformed', reason });
    if (!text.startsWith('/'))
        return malformed('relative');
    const [, ...names] = text.replace(/\/$/, '').split('/');
    if (names.length === 0)
        return malformed('root');
    if (names.includes('..'))
        return malformed('parent');
    if (names.includes('') || names.includes('.') || Buffer.byteLength(text) > 1024)
        return malformed('malformed');
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(`/${names.join('/')}`);
}
const longestGlob = 256;
function readGlob(text, place) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const malformed = (reason) => (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'files-glob-malformed', reason });
    const glob = text.replace(/^(?:\.\/)+/, '');
    if (glob.trim() === '')
        return malformed('empty');
    if (glob.startsWith('/'))
        return malformed('absolute');
    if (glob.split('/').includes('..'))
        return malformed('parent');
    if (glob.startsWith('!'))
        return malformed('excluding');
    if (/[[\]{}\\]/.test(glob))
        return malformed('sign');
    return glob.length > longestGlob ? malformed('too-long') : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(glob);
}
function judgeRequired({ name, require, files, place }, said) {
    if (require !== 'hashed')
        return [];
    if (said.files === undefined)
        return [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(place, undefined, { code: 'proof-without-manifest', service: name })];
    if (files === undefined || files.commit !== undefined)
        return [];
    if (files.named !== undefined)
        return [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(files.place, files.manifest, { code: 'manifest-without-hashes', format: files.named })];
    const fault = { code: 'proof-without-commit', service: name, manifest: files.manifest };
    return [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(files.place, undefined, fault)];
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ judgeGuard),
/* harmony export */   JU: () => (/* binding */ impliedStatus),
/* harmony export */   RW: () => (/* binding */ guardedStatus),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   ig: () => (/* binding */ claimCaller)
/* harmony export */ });
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9416);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6396);


function judgeGuard(callers) {
    return [...callers.flatMap(judgeExpected), ...judgeTwins(callers)];
}
function claimCaller(said) {
    const { name, headers, expect, place } = said;
    return { name, admitted: isInvited(said), headers: headers.map(([field]) => field), expect, place };
}
function isInvited({ name, expect }) {
    if (name === 'stranger' || name === 'wrong')
        return false;
    return name === 'invited' || admits(expect);
}
const admits = ({ codes, classes }) => classes.includes(2) || codes.some((code) => code >= 200 && code < 300);
const refuses = ({ codes, classes }) => classes.includes(4) || codes.some((code) => code === 401 || code === 403 || code === 407);
function judgeExpected(caller) {
    const { name, expect, place } = caller;
    if (isInvited(caller))
        return refuses(expect) ? [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, expect.text, { code: 'guard-refuses', caller: name })] : [];
    return admits(expect) ? [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, expect.text, { code: 'guard-admits', caller: name })] : [];
}
function judgeTwins(callers) {
    const key = ({ headers }) => JSON.stringify(headers.toSorted());
    return callers.flatMap((caller, at) => {
        if (caller.headers.length === 0)
            return [];
        const twin = callers
            .slice(0, at)
            .find((other) => key(other) === key(caller) && isInvited(other) !== isInvited(caller));
        if (twin === undefined)
            return [];
        return [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(caller.place, undefined, { code: 'guard-callers-same', caller: caller.name, other: twin.name })];
    });
}
const shows = [401, 403];
function impliedStatus(stranger) {
    const told = stranger.codes.filter((code) => code < 500 && ![404, 405, 410].includes(code));
    const isShown = told.length > 0 || stranger.classes.includes(4) || stranger.classes.includes(3);
    if (!isShown)
        return undefined;
    const words = ['2xx', ...(stranger.classes.includes(3) ? ['3xx'] : []), ...new Set([...shows, ...told])];
    return words.join('|');
}
function guardedStatus(status, { callers }, place) {
    const stranger = callers.find(({ name }) => name === 'stranger');
    const said = (0,_route_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(status, place);
    if (stranger === undefined || !said.ok || !isWithin(said.value, stranger.expect))
        return status;
    return impliedStatus(stranger.expect) ?? status;
}
const isWithin = (narrow, wide) => narrow.codes.every((code) => wide.codes.includes(code) || wide.classes.includes(Math.floor(code / 100))) &&
    narrow.classes.every((one) => wide.classes.includes(one));


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AH: () => (/* reexport */ askedOfRunner),
  "in": () => (/* binding */ readRequest)
});

// UNUSED EXPORTS: declaredInputs, declaredOutputs, durationText, inputNames

// EXTERNAL MODULE: ./lib/chain/control.js
var chain_control = __nccwpck_require__(6332);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __nccwpck_require__(3474);
// EXTERNAL MODULE: ./lib/chain/reference.js
var reference = __nccwpck_require__(4484);
// EXTERNAL MODULE: ./lib/inputs/error-code.js
var error_code = __nccwpck_require__(6665);
// EXTERNAL MODULE: ./lib/inputs/mistakes.js
var mistakes = __nccwpck_require__(9416);
;// CONCATENATED MODULE: ./lib/inputs/artifacts.js




const variable = 'GITHUB_ARTIFACTS_LIST';
const place = { kind: 'environment', name: variable };
const mostBytes = 1024 * 1024;
const mostSubjects = 1000;
async function readBuilt(path, services, problems) {
    if (path === undefined || path === '' || services.length === 0)
        return [];
    const text = (0,mistakes/* keep */.aC)(await readText(path), problems);
    if (text === undefined || text.trim() === '')
        return [];
    const subjects = (0,mistakes/* keep */.aC)(readSubjects(text, path), problems) ?? [];
    return services.flatMap((service) => builtFor(service, subjects, problems));
}
async function readText(path) {
    const { readFile, stat } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
    try {
        if ((await stat(path)).size > mostBytes)
            return (0,mistakes/* mistake */.RT)(place, path, unreadable('too-large'));
        return (0,parsed/* parsed */.Y)(await readFile(path, 'utf8'));
    }
    catch (error) {
        return (0,error_code/* errorCode */.C)(error) === 'ENOENT' ? (0,parsed/* parsed */.Y)('') : (0,mistakes/* mistake */.RT)(place, path, unreadable('not-readable'));
    }
}
function readSubjects(text, path) {
    const list = fromJson(text);
    if (list === undefined)
        return (0,mistakes/* mistake */.RT)(place, path, unreadable('not-json'));
    const subjects = field(list, 'subjects');
    if (!Array.isArray(subjects))
        return (0,mistakes/* mistake */.RT)(place, path, { code: 'artifact-malformed', at: '/subjects' });
    if (subjects.length > mostSubjects)
        return (0,mistakes/* mistake */.RT)(place, path, unreadable('too-large'));
    const wrong = [];
    const images = subjects.flatMap((subject, index) => {
        const [name, digest, kind] = [field(subject, 'name'), field(subject, 'digest'), field(subject, 'kind')];
        const bad = (at) => {
            wrong.push((0,mistakes/* problem */.CC)(place, path, { code: 'artifact-malformed', at: `/subjects/${index}/${at}` }));
            return [];
        };
        if (typeof name !== 'string' || name === '')
            return bad('name');
        if (typeof digest !== 'string')
            return bad('digest');
        if (kind === 'file')
            return [];
        if (kind !== 'oci')
            return bad('kind');
        return /^sha256:[0-9a-f]{64}$/.test(digest) ? [{ name, digest }] : bad('digest');
    });
    return wrong.length > 0 ? (0,parsed/* refused */.J)(...wrong.slice(0, 10)) : (0,parsed/* parsed */.Y)(images);
}
function builtFor(service, subjects, problems) {
    const { image, name } = service;
    if (image === undefined)
        return [];
    const { repository } = (0,reference/* readReference */.Wf)(image.text);
    const built = subjects.filter((subject) => (0,reference/* readReference */.Wf)(subject.name).repository === repository);
    const digests = [...new Set(built.map(({ digest }) => digest))];
    const [digest, ...others] = digests;
    if (digest === undefined)
        return [];
    if (others.length > 0) {
        problems.push((0,mistakes/* problem */.CC)(place, image.text, { code: 'artifact-ambiguous', service: name, amount: digests.length }));
        return [];
    }
    const [base = ''] = image.text.split('@', 1);
    return [{ service: name, text: `${base}@${digest}`, place }];
}
const unreadable = (reason) => ({
    code: 'artifacts-unreadable',
    reason,
});
function fromJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const field = (value, key) => typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;

;// CONCATENATED MODULE: ./lib/inputs/declared.js
const declaredInputs = {
    commit: {
        description: 'The commit that must be running, as a full lower-case id. Not given, it is the commit that this event is about.',
        default: undefined,
    },
    config: {
        description: 'The config file, relative to the workspace. The default is read when it exists; any other path must exist.',
        default: '.github/runtime-drift.yml',
    },
    target: {
        description: 'Where the deployment runs, one `[name=]address` a line: `ssh://user@host`, `docker://` for this machine, or `https://…` for an endpoint that says what it runs.',
        default: undefined,
    },
    services: {
        description: 'The services that must run the commit (compose services or containers of that name), separated by spaces, commas or new lines.',
        default: undefined,
    },
    'base-url': {
        description: 'The absolute URL that the paths in `routes` begin with, such as `https://backoffice.example.com`.',
        default: undefined,
    },
    routes: {
        description: 'Requests that must be answered as declared, one `METHOD PATH-or-URL -> STATUS` a line. STATUS is a code, a class or several: `200`, `2xx`, `200|204`.',
        default: undefined,
    },
    images: {
        description: 'The images that were built, one `service=repository@sha256:…` a line, as `docker/build-push-action` outputs their digests.',
        default: undefined,
    },
    'ssh-key': {
        description: 'The private key for `ssh://` targets (a secret). Not given, the ssh agent of the job is asked.',
        default: undefined,
    },
    'ssh-key-passphrase': {
        description: 'The passphrase of `ssh-key` (a secret), when it has one.',
        default: undefined,
    },
    'ssh-known-hosts': {
        description: 'The host keys to expect, as lines of a `known_hosts` file. Required for `ssh://` targets, since no host key is trusted on first use.',
        default: undefined,
    },
    'ssh-jump': {
        description: 'The host that ssh connections go through, as `ssh://user@host[:port]`.',
        default: undefined,
    },
    wait: {
        description: 'How long to look again until the deployment settles. `0s` looks without waiting.',
        default: '60s',
    },
    interval: {
        description: 'The pause between two looks.',
        default: '2s',
    },
    stable: {
        description: 'How many looks in a row must prove the commit, 1 to 20.',
        default: '2',
    },
    timeout: {
        description: 'The most that one look at one target, or one request, may take.',
        default: '20s',
    },
    concurrency: {
        description: 'The most requests to one origin at the same time, 1 to 1000.',
        default: '50',
    },
    require: {
        description: 'The weakest proof that is accepted: `claimed` (a label or an endpoint says so), `identified` (the image has the digest that `images` or the config file names) or `hashed` (the files inside are those of the build manifest).',
        default: 'claimed',
    },
    'github-token': {
        description: 'The token that asks GitHub whether the commit exists, when neither the event nor the checkout knows it.',
        default: undefined,
    },
    'allow-unsafe-http': {
        description: 'Allow plain `http://` beyond loopback. Whoever is on the network in between can forge the answers.',
        default: 'false',
    },
};
const declaredOutputs = {
    verified: "`true` when every claim is proven, `false` otherwise. Compare with `== 'true'`.",
    verdict: '`proven`, `drifted` (evidence contradicts a claim) or `unproven` (evidence is missing).',
    'broken-link': 'The first link that does not hold: `source`, `build`, `runtime`, `route` or `auth`. Empty when proven.',
    commit: 'The commit that was to be proven.',
    report: 'The path of the JSON report.',
};

// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __nccwpck_require__(3231);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/inputs/runner.js




const variables = ['GITHUB_WORKSPACE', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_SHA'];
const payloadBytes = 32 * 1024 * 1024;
async function readRunner(environment, needed, problems) {
    for (const name of [...needed, ...variables]) {
        if (given(environment[name]) !== undefined)
            continue;
        problems.push((0,mistakes/* problem */.CC)({ kind: 'environment', name }, undefined, { code: 'runner-variable-missing', name }));
    }
    const { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment;
    const payload = path ? (0,mistakes/* keep */.aC)(await readPayload(path), problems) : undefined;
    return workspace && name ? { workspace, event: { name, payload } } : undefined;
}
const given = (text) => (text === '' ? undefined : text);
async function readPayload(path) {
    const place = { kind: 'environment', name: 'GITHUB_EVENT_PATH' };
    const unreadable = (reason) => (0,mistakes/* mistake */.RT)(place, path, { code: 'event-unreadable', reason });
    try {
        if ((0,external_node_fs_.statSync)(path).size > payloadBytes)
            return unreadable('too-large');
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? (0,parsed/* parsed */.Y)(payload) : unreadable('not-an-object');
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return unreadable('not-json');
        return unreadable((0,error_code/* errorCode */.C)(error) === 'ENOENT' ? 'not-found' : 'not-readable');
    }
}

;// CONCATENATED MODULE: ./lib/inputs/asked.js





const inputNames = Object.keys(declaredInputs);
const needed = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'];
const inputBytes = 1024 * 1024;
async function askedOfRunner(environment) {
    const problems = [...misspelledInputs(environment)];
    const runner = await readRunner(environment, needed, problems);
    if (problems.length > 0 || runner === undefined)
        return (0,parsed/* refused */.J)(...problems);
    const inputs = new Map(inputNames.flatMap((input) => {
        const text = given(environment[variableOf(input)]);
        return text === undefined ? [] : [[input, text]];
    }));
    return (0,parsed/* parsed */.Y)({ front: 'action', inputs, environment, ...runner });
}
const variableOf = (input) => `INPUT_${input.toUpperCase()}`;
function misspelledInputs(environment) {
    const known = new Set(inputNames.map(variableOf));
    return Object.keys(environment).flatMap((variable) => {
        if (!variable.startsWith('INPUT_') || known.has(variable))
            return [];
        const key = variable.slice('INPUT_'.length).toLowerCase();
        const meant = (0,nearest/* nearest */.p)(key, inputNames);
        if (meant === undefined || given(environment[variable]) === undefined)
            return [];
        return [
            (0,mistakes/* problem */.CC)({ kind: 'input', name: key }, undefined, {
                code: 'unknown-input',
                key,
                nearest: meant,
                known: inputNames,
            }),
        ];
    });
}
function givenTexts(asked, problems) {
    const texts = new Map();
    for (const name of inputNames) {
        const text = given(asked.inputs.get(name)) ?? declaredInputs[name].default;
        const amount = text === undefined ? 0 : Buffer.byteLength(text);
        if (amount > inputBytes) {
            problems.push((0,mistakes/* problem */.CC)({ kind: 'input', name }, undefined, { code: 'too-large', limit: inputBytes, amount }));
        }
        else if (text !== undefined)
            texts.set(name, text);
    }
    return (name) => texts.get(name);
}

// EXTERNAL MODULE: ./lib/inputs/workspace-file.js
var workspace_file = __nccwpck_require__(5495);
;// CONCATENATED MODULE: ./lib/inputs/authorities.js


const authorities_mostBytes = 1024 * 1024;
async function readAuthorities(routes, workspace, problems) {
    const named = routes.flatMap((route) => (route.kind === 'parts' ? (route.terms.authorities ?? []) : []));
    const found = new Map();
    for (const said of new Map(named.map((one) => [one.text, one])).values()) {
        const pem = await readPem(said, workspace, problems);
        if (pem !== undefined)
            found.set(said.text, pem);
    }
    return found;
}
async function readPem({ text, place }, workspace, problems) {
    const character = (0,mistakes/* controlCharacter */.TL)(text);
    const file = character === undefined ? await (0,workspace_file/* readWorkspaceFile */.s)(text, workspace, authorities_mostBytes) : undefined;
    if (character !== undefined)
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'control-character', character }));
    else if (file?.kind === 'text') {
        if (await hasCertificates(file.text))
            return file.text;
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'authorities-malformed' }));
    }
    else if (file)
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'authorities-unreadable', reason: file.kind }));
    return undefined;
}
async function hasCertificates(pem) {
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19));
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
    try {
        return blocks.map((block) => new X509Certificate(block)).length > 0 && !pem.includes('PRIVATE KEY');
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/inputs/daemon.js
var daemon = __nccwpck_require__(9637);
// EXTERNAL MODULE: ./lib/inputs/files.js
var inputs_files = __nccwpck_require__(2362);
;// CONCATENATED MODULE: ./lib/inputs/coverage.js




function placeServices(services, { grounds, known, require, files }, problems) {
    const hosts = grounds.filter((ground) => ground.yields !== 'statement');
    const usual = (hosts.length > 0 ? hosts : grounds).map((ground) => ground.name);
    return services.map((service) => {
        const container = service.container ?? { by: 'service', name: service.name };
        const claim = {
            name: service.name,
            on: service.on === undefined ? usual : namesOn(service.name, service.on, known, problems),
            container,
            instances: service.instances,
            image: service.image?.text,
            files: files.get(service.name)?.claim,
            ...claimedConduct(service),
            ...(0,daemon/* releaseOf */.l7)({ container }, service.release),
            ...(service.logs === undefined ? {} : { logs: service.logs }),
            require: service.require ?? require,
            place: service.place,
        };
        problems.push(...(0,inputs_files/* judgeRequired */.lk)(claim, service), ...(0,daemon/* judgeKind */.E_)(claim, service));
        return claim;
    });
}
function claimedConduct({ conduct }) {
    if (conduct === undefined)
        return {};
    const { listens, env, current, reloads } = conduct;
    return {
        ...(listens.length === 0 ? {} : { listens }),
        ...(env.length === 0 ? {} : { env: env.map(({ name, place }) => ({ name, place })) }),
        ...(current ? { current } : {}),
        ...(reloads ? { reloads } : {}),
    };
}
function namesOn(service, on, known, problems) {
    for (const { text, place } of on) {
        if (known.includes(text))
            continue;
        const meant = (0,nearest/* nearest */.p)(text, known);
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'target-unknown', service, name: text, nearest: meant, known }));
    }
    return [...new Set(on.map((one) => one.text))];
}
function unclaimedHosts(grounds, services) {
    const claimed = new Set(services.flatMap((service) => service.on));
    return grounds.flatMap(({ name, yields, place }) => yields !== 'instances' || claimed.has(name) ? [] : [(0,mistakes/* problem */.CC)(place, undefined, { code: 'target-unclaimed', name })]);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/inputs/feature-artifact.js



function claimArtifact({ service, path }, { named, sites, said, files }, problems) {
    if (named?.includes(service.text) === false) {
        const meant = (0,nearest/* nearest */.p)(service.text, named);
        const fault = { code: 'service-unknown', name: service.text, nearest: meant, known: named };
        problems.push((0,mistakes/* problem */.CC)(service.place, service.text, fault));
        return [];
    }
    if (sites.includes(service.text)) {
        problems.push((0,mistakes/* problem */.CC)(service.place, service.text, { code: 'site-without-instances', service: service.text }));
        return [];
    }
    const read = files.get(service.text);
    if (read === undefined) {
        if (said.some(({ name, files: own }) => name === service.text && own === undefined))
            problems.push((0,mistakes/* problem */.CC)(service.place, service.text, { code: 'feature-without-manifest', service: service.text }));
        return [];
    }
    const paths = read.manifest.files.map((file) => file.path);
    const claim = { service: service.text, path: path.text, place: path.place };
    if (paths.includes(path.text))
        return [{ ...claim, listed: true, near: [] }];
    const matched = isGlob(path.text) ? paths.filter((one) => external_node_path_.posix.matchesGlob(one, path.text)) : [];
    if (matched.length === 0)
        return [{ ...claim, listed: false, near: alike(path.text, paths) }];
    if (matched.length <= mostFiles)
        return [{ ...claim, listed: true, files: matched, near: [] }];
    const fault = { code: 'too-many', what: 'files of a feature', limit: mostFiles, amount: matched.length };
    problems.push((0,mistakes/* problem */.CC)(path.place, path.text, fault));
    return [];
}
const mostFiles = 100;
const isGlob = (text) => /[*?{[]/.test(text);
const mostAlike = 3;
function alike(path, paths) {
    const stem = (text) => (text.split('/').at(-1) ?? '').replace(/\..*$/, '').toLowerCase();
    const folder = (text) => text.split('/').at(-2)?.toLowerCase() ?? '';
    const same = paths.filter((other) => stem(other) === stem(path));
    const near = stem(path) === 'index' ? same.filter((other) => folder(other) === folder(path)) : same;
    return near.slice(0, mostAlike);
}

// EXTERNAL MODULE: ./lib/inputs/guards.js
var inputs_guards = __nccwpck_require__(5227);
;// CONCATENATED MODULE: ./lib/inputs/features.js



function routesOf(features, problems) {
    return features.map((feature) => ({
        ...feature,
        routes: feature.routes.map((route) => implied(route, feature.guard, problems)),
    }));
}
function implied(route, guard, problems) {
    if (route.kind !== 'line' || guard === undefined || /\s->\s/.test(route.text))
        return route;
    const stranger = guard.callers.find(({ name }) => name === 'stranger');
    if (stranger === undefined)
        return { ...route, text: `${route.text} -> 2xx` };
    const status = (0,inputs_guards/* impliedStatus */.JU)(stranger.expect);
    if (status === undefined)
        problems.push((0,mistakes/* problem */.CC)(route.place, route.text, { code: 'guard-hides-route', status: stranger.expect.text }));
    return { ...route, text: `${route.text} -> ${status ?? '2xx'}`, guarded: stranger.expect };
}
function claimFeatures(said, context, problems) {
    const guards = [];
    const credentials = [];
    const add = (guard, route) => {
        if (context.routes[route]?.claim.each === undefined)
            addGuard(guard, route, context, guards, credentials);
        else
            problems.push((0,mistakes/* problem */.CC)(guard.place, undefined, { code: 'via-guard' }));
    };
    context.routes.forEach((route, at) => {
        for (const one of route.said)
            if (one.kind === 'parts' && one.guard !== undefined)
                add(one.guard, at);
    });
    const features = said.map(({ name, source, artifacts, routes, guard, place }) => {
        const indexes = routes
            .map((route) => context.routes.findIndex((one) => one.said.includes(route)))
            .filter((at) => at !== -1);
        if (guard !== undefined)
            for (const at of indexes)
                add(guard, at);
        return {
            name,
            source: source.map(({ text, place }) => ({ glob: text, place })),
            artifacts: artifacts.flatMap((artifact) => claimArtifact(artifact, context, problems)),
            routes: indexes,
            guards: [],
            place,
        };
    });
    const ofRoutes = (routes) => guards.flatMap((guard, at) => (routes.includes(guard.route) ? [at] : []));
    return {
        features: features.map((feature) => ({ ...feature, guards: ofRoutes(feature.routes) })),
        guards,
        credentials,
    };
}
function addGuard({ callers, place }, route, { routes }, guards, credentials) {
    const { method = 'GET', url = '' } = routes[route]?.claim ?? {};
    const guard = guards.length;
    guards.push({ method, url, route, callers: callers.map(inputs_guards/* claimCaller */.ig), place });
    callers.forEach(({ headers }, caller) => {
        if (headers.length > 0)
            credentials.push({ guard, caller, headers });
    });
}

// EXTERNAL MODULE: ./lib/inputs/name.js
var inputs_name = __nccwpck_require__(902);
;// CONCATENATED MODULE: ./lib/inputs/images.js





function readImageLine(text, place) {
    const [, name, reference] = /^([^=]*?)\s*=\s*(.*)$/.exec(text) ?? [];
    if (name === undefined || reference === undefined)
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'image-line-malformed' });
    const service = (0,inputs_name/* readName */.MQ)(name, 'service', place);
    if (!service.ok)
        return service;
    if (!reference.includes('@') || reference.endsWith('@'))
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'image-digest-missing', service: name });
    const image = (0,inputs_name/* readImage */.AM)(reference, place);
    return image.ok ? (0,parsed/* parsed */.Y)({ service: name, text: image.value, place }) : image;
}
function withImages(services, { images, built, known, sites }, problems) {
    for (const { service, text, place } of images) {
        if (sites.includes(service))
            problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'site-without-instances', service }));
        if (known === undefined || known.includes(service))
            continue;
        const meant = (0,nearest/* nearest */.p)(service, known);
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'service-unknown', name: service, nearest: meant, known }));
    }
    return services.map((service) => {
        const said = [...images, ...built].filter((one) => one.service === service.name);
        return said.reduce((before, image) => withImage(before, image, problems), service);
    });
}
function withImage(service, image, problems) {
    const first = service.image;
    if (first === undefined)
        return { ...service, image };
    const text = together(first.text, image.text);
    if (text !== undefined)
        return { ...service, image: { text, place: first.place } };
    const fault = { code: 'said-twice', what: 'image of', name: service.name, other: first.place };
    problems.push((0,mistakes/* problem */.CC)(image.place, image.text, fault));
    return service;
}
function together(first, second) {
    const [a, b] = [(0,reference/* readReference */.Wf)(first), (0,reference/* readReference */.Wf)(second)];
    const differ = (one, other) => one !== undefined && other !== undefined && one !== other;
    if (a.repository !== b.repository || differ(a.tag, b.tag) || differ(a.digest, b.digest))
        return undefined;
    const [name = ''] = first.split('@', 1);
    const tagged = a.tag === undefined && b.tag !== undefined ? `${name}:${b.tag}` : name;
    const digest = a.digest ?? b.digest;
    return digest === undefined ? tagged : `${tagged}@${digest}`;
}
const lacksDigest = (service, images) => service.image !== undefined &&
    (0,reference/* readReference */.Wf)(service.image.text).digest === undefined &&
    !images.some((image) => image.service === service.name);

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/inputs/route.js
var route = __nccwpck_require__(6396);
// EXTERNAL MODULE: ./lib/inputs/url.js
var url = __nccwpck_require__(5060);
;// CONCATENATED MODULE: ./lib/inputs/routes.js






function readRoutes(said, context, problems) {
    const routes = new Map();
    for (const one of said) {
        const claim = (0,mistakes/* keep */.aC)(readSaid(one, context), problems);
        if (claim === undefined)
            continue;
        const route = { claim, sent: one.kind === 'line' ? undefined : sentBy(one, context), said: [one] };
        if (one.kind === 'parts')
            problems.push(...misfits(claim, one.terms));
        const name = `${claim.method} ${claim.url}`;
        const question = questionOf(route);
        const first = routes.get(question);
        const both = first && routes_together(first, route);
        if (first === undefined)
            routes.set(question, route);
        else if (both !== undefined)
            routes.set(question, both);
        else
            problems.push((0,mistakes/* problem */.CC)(claim.place, claim.expect.text, { code: 'said-twice', what: 'route', name, other: first.claim.place }));
    }
    return [...routes.values()];
}
function routes_together(first, second) {
    const said = [...first.said, ...second.said];
    if ((0,external_node_util_.isDeepStrictEqual)(answers(first.claim), answers(second.claim)))
        return { ...first, said };
    const guarded = second.said.flatMap((one) => (one.kind === 'line' ? (one.guarded ?? []) : []));
    const [stranger] = guarded;
    if (stranger === undefined || !(0,inputs_guards/* isWithin */.UO)(first.claim.expect, stranger))
        return undefined;
    return { ...first, claim: { ...first.claim, expect: second.claim.expect }, said };
}
function readSaid(said, context) {
    if (said.kind === 'line')
        return (0,route/* readRoute */.S9)(said.text, said.place, context);
    const hidden = said.terms.terms.each !== undefined;
    const read = (0,route/* readRequestAndStatus */.lM)(said.request, said.status, said.place, {
        ...context,
        allowUnsafeHttp: context.allowUnsafeHttp || hidden,
    });
    return read.ok ? (0,parsed/* parsed */.Y)({ ...read.value, ...said.terms.terms }) : read;
}
function sentBy({ terms }, { authorities }) {
    const { headers, body } = terms;
    const trusted = terms.authorities && authorities.get(terms.authorities.text);
    if (headers.length === 0 && body === undefined && trusted === undefined)
        return undefined;
    return { headers, body, ...(trusted === undefined ? {} : { authorities: trusted }) };
}
function misfits({ method, url, http, asserts = [], certificateDays }, { authorities, places }) {
    const isPlain = url.startsWith('http:');
    const needsTls = authorities !== undefined || certificateDays !== undefined;
    const readsBody = asserts.some(({ on }) => on !== 'header');
    return [
        ...(isPlain && http === '2' ? [(0,mistakes/* problem */.CC)(places.http, url, { code: 'term-needs-https', term: 'http' })] : []),
        ...(isPlain && needsTls ? [(0,mistakes/* problem */.CC)(places.tls, url, { code: 'term-needs-https', term: 'tls' })] : []),
        ...(method === 'HEAD' && readsBody ? [(0,mistakes/* problem */.CC)(places.body, undefined, { code: 'head-without-body' })] : []),
    ];
}
const questionOf = ({ claim: { method, url, via, each, http, follow }, sent, }) => JSON.stringify([method, url, via, each, http, follow, sent]);
function answers({ place: _place, expect, method: _method, url: _url, ...terms }) {
    return [expect.codes, expect.classes, terms];
}
function readBase(said, allowUnsafeHttp, problems) {
    const given = said.filter((one) => one !== undefined && one !== 'unreadable');
    const read = given.map(({ text, place }) => (0,mistakes/* keep */.aC)((0,url/* readBaseUrl */.$)(text, place, allowUnsafeHttp), problems));
    const [first, second] = read;
    const [where, again] = given;
    if (first !== undefined && second !== undefined && first !== second && where && again)
        problems.push((0,mistakes/* problem */.CC)(again.place, again.text, { code: 'said-twice', what: 'base-url', name: first, other: where.place }));
    return first ?? second ?? (given.length > 0 || said.includes('unreadable') ? 'unreadable' : undefined);
}

;// CONCATENATED MODULE: ./lib/inputs/targets.js




function nameTargets(said, problems) {
    const named = [];
    const unnamed = said.filter((target) => target.name === undefined);
    for (const target of [...said.filter((one) => one.name !== undefined), ...unnamed]) {
        const namesake = named.find((one) => one.name === target.name);
        const same = named.find((one) => one.address === target.address && !tellApart(one, target));
        const twin = namesake ?? same;
        if (twin === undefined)
            named.push({ ...target, name: target.name ?? freeName(hostOf(target.address), named) });
        else if (!isSame(twin, target))
            problems.push((0,mistakes/* problem */.CC)(target.place, target.address, twiceFault(twin, target)));
    }
    return said.flatMap((one) => named.filter((target) => target.place === one.place));
}
function twiceFault(twin, target) {
    if (target.name === undefined || target.name === twin.name)
        return { code: 'said-twice', what: 'target', name: twin.name, other: twin.place };
    return { code: 'address-twice', first: twin.name, other: twin.place };
}
const isSame = (a, b) => (b.name === undefined || b.name === a.name) && a.address === b.address && (0,external_node_util_.isDeepStrictEqual)(values(a), values(b));
const tellApart = (a, b) => Object.keys(a.settings).length > 0 && Object.keys(b.settings).length > 0 && !(0,external_node_util_.isDeepStrictEqual)(values(a), values(b));
const values = (target) => new Map(Object.entries(target.settings).map(([key, { value }]) => [key, value]));
function freeName(wanted, named) {
    const taken = new Set(named.map((target) => target.name));
    for (let number = 2, name = wanted;; number += 1) {
        if (!taken.has(name))
            return name;
        name = `${wanted}-${number}`;
    }
}
function hostOf(address) {
    const [, scheme, host] = /^([^:]*):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^:/?#]*)/.exec(address) ?? [];
    return host ? host.replace(/[[\]]/g, '') : (scheme ?? address).slice(0, 128);
}
function readTarget(target, context) {
    const { address, place } = target;
    const known = context.kinds.map((kind) => `${kind.scheme}://`);
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(address)?.[1];
    if (scheme === undefined || /\s/.test(address))
        return (0,mistakes/* mistake */.RT)(place, address, { code: 'target-malformed', known });
    const kind = context.kinds.find((one) => one.scheme === scheme);
    if (kind !== undefined) {
        const { access, timeout, allowUnsafeHttp } = context;
        const { name, settings } = target;
        const read = kind.read({ name, address, place, settings, access, timeout, allowUnsafeHttp });
        return read.ok ? read : (0,parsed/* refused */.J)(...read.problems.map((one) => (0,mistakes/* problem */.CC)(one.place, one.value, one.fault)));
    }
    const meant = (0,nearest/* nearest */.p)(scheme, context.kinds.map((one) => one.scheme));
    return (0,mistakes/* mistake */.RT)(place, address, { code: 'target-scheme-unknown', scheme, nearest: meant, known });
}

;// CONCATENATED MODULE: ./lib/inputs/via.js


const isTargetName = (via) => !via.includes(':');
function judgeVias(routes, gates) {
    return routes.flatMap((route) => {
        const { via, each } = route.kind === 'parts' ? route.terms.terms : {};
        if (route.kind === 'line' || via === undefined || each !== undefined || !isTargetName(via))
            return [];
        const place = route.terms.places.via;
        const gate = gates.find(({ name }) => name === via);
        const known = gates.filter(({ kind }) => kind === 'ssh').map(({ name }) => name);
        if (gate === undefined)
            return [(0,mistakes/* problem */.CC)(place, via, { code: 'via-unknown', name: via, nearest: (0,nearest/* nearest */.p)(via, known), known })];
        if (gate.kind === undefined || gate.kind === 'ssh')
            return [];
        return [(0,mistakes/* problem */.CC)(place, via, { code: 'via-kind', name: via, kind: gate.kind })];
    });
}
function judgeEach(routes, services, named, sites, gates) {
    return routes.flatMap((route) => {
        if (route.kind === 'line' || route.terms.terms.each === undefined)
            return [];
        const { service: name } = route.terms.terms.each;
        const place = route.terms.places.via;
        const service = services.find((one) => one.name === name);
        if (sites.includes(name))
            return [(0,mistakes/* problem */.CC)(place, name, { code: 'site-without-instances', service: name })];
        if (service === undefined) {
            if (named === undefined || named.includes(name))
                return [];
            return [(0,mistakes/* problem */.CC)(place, name, { code: 'via-service-unknown', name, nearest: (0,nearest/* nearest */.p)(name, named), known: named })];
        }
        const { by } = service.container;
        if (by === 'systemd' || by === 'pidfile')
            return [(0,mistakes/* problem */.CC)(place, name, { code: 'via-service-kind', name, kind: by, target: undefined })];
        return service.on.flatMap((target) => {
            const kind = gates.find((gate) => gate.name === target)?.kind;
            if (kind === undefined || kind === 'ssh' || kind === 'docker')
                return [];
            return [(0,mistakes/* problem */.CC)(place, name, { code: 'via-service-kind', name, kind, target })];
        });
    });
}

;// CONCATENATED MODULE: ./lib/inputs/claims.js







const mostTargets = 200;
const mostServices = 500;
const mostRoutes = 1000;
const mostFeatures = 100;
function readClaims(readings, context, problems) {
    const own = readings.flatMap((reading) => reading.problems);
    const said = readings.map((reading) => reading.said);
    const places = bounded('targets', said.flatMap((one) => one.targets), mostTargets, own);
    const read = nameTargets(places, own).map((target) => ({ ...target, target: (0,mistakes/* keep */.aC)(readTarget(target, context), own) }));
    const targets = read.flatMap(({ target }) => target ?? []);
    const { allowUnsafeHttp, require, authorities } = context;
    const baseUrl = readBase(said.map((one) => one.baseUrl), allowUnsafeHttp, own);
    const features = routesOf(bounded('features', said.flatMap((one) => one.features), mostFeatures, own), own);
    const asked = bounded('routes', [...said.flatMap((one) => one.routes), ...features.flatMap((one) => one.routes)], mostRoutes, own);
    const routes = readRoutes(asked, { baseUrl, allowUnsafeHttp, authorities }, own);
    const gates = read.map(({ name, target }) => ({ name: name ?? '', kind: target?.kind }));
    own.push(...judgeVias(asked, gates));
    const sites = bounded('services', said.flatMap((one) => one.sites), mostServices, own).map(({ name }) => name);
    const listed = said.flatMap((one) => one.services).filter(({ name }) => !sites.includes(name));
    const named = bounded('services', once(listed), mostServices, own);
    const wanted = withImages(named, imagesOf(said, context.built), own);
    const grounds = read.map(({ name, place, target }) => ({ name, place, yields: target?.yields }));
    const known = [...new Set([...grounds.map((ground) => ground.name), ...said.flatMap((one) => one.targetNames)])];
    const complete = own.length === 0;
    const services = placeServices(wanted, { grounds, known, require, files: context.files }, own);
    own.push(...judgeEach(asked, services, imagesOf(said, []).known, sites, gates));
    const traced = claimFeatures(features, { routes, named: imagesOf(said, []).known, sites, said: named, files: context.files }, own);
    if (complete)
        own.push(...emptiness(grounds, services, routes.map(({ claim }) => claim), sites.length > 0));
    problems.push(...distinct(own));
    return { targets, services, routes, traced };
}
function once(services) {
    const byName = new Map();
    for (const service of services)
        if (!byName.has(service.name))
            byName.set(service.name, service);
    return [...byName.values()];
}
function imagesOf(said, built) {
    const names = said.map((one) => one.serviceNames);
    const known = names.every((one) => one !== undefined) ? [...new Set(names.flat())] : undefined;
    const sites = said.flatMap((one) => one.sites).map(({ name }) => name);
    return { images: said.flatMap((one) => one.images), built, known, sites };
}
function bounded(what, entries, limit, problems) {
    const first = entries[limit];
    if (first === undefined)
        return entries;
    problems.push((0,mistakes/* problem */.CC)(first.place, undefined, { code: 'too-many', what, limit, amount: entries.length }));
    return [];
}
function emptiness(grounds, services, routes, hasSites) {
    const first = services[0];
    if (first !== undefined && grounds.length === 0)
        return [(0,mistakes/* problem */.CC)(first.place, undefined, { code: 'services-without-target' })];
    const statements = grounds.some((ground) => ground.yields === 'statement');
    if (first === undefined && !statements && !hasSites) {
        const place = grounds[0]?.place ?? routes[0]?.place ?? { kind: 'input', name: 'services' };
        return [(0,mistakes/* problem */.CC)(place, undefined, { code: routes.length === 0 ? 'nothing-to-verify' : 'routes-alone' })];
    }
    return unclaimedHosts(grounds, services);
}
const distinct = (problems) => [
    ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

// EXTERNAL MODULE: ./lib/chain/plan/commit.js
var plan_commit = __nccwpck_require__(2996);
;// CONCATENATED MODULE: ./lib/inputs/commit.js



function readCommit(text, place) {
    const commit = (0,plan_commit/* commitSha */.m)(text);
    return commit === undefined ? (0,mistakes/* mistake */.RT)(place, text, faultOf(text)) : (0,parsed/* parsed */.Y)(commit);
}
function faultOf(text) {
    if (/\s/.test(text))
        return { code: 'commit-whitespace' };
    if (/^0+$/.test(text) && (text.length === 40 || text.length === 64))
        return { code: 'commit-zero' };
    if (/^[0-9]+$/.test(text) && text.length < 40)
        return { code: 'commit-numeric' };
    if (!/^[0-9a-f]+$/i.test(text))
        return { code: 'commit-not-hex' };
    if (text.length < 40)
        return { code: 'commit-short', length: text.length };
    if (text.length !== 40 && text.length !== 64)
        return { code: 'commit-length', length: text.length };
    return { code: 'commit-upper-case', lower: text.toLowerCase() };
}

;// CONCATENATED MODULE: ./lib/inputs/event.js



function commitOfEvent(event, sha) {
    const place = { kind: 'event', name: event.name };
    const at = (field) => read(field, field === 'GITHUB_SHA' ? sha : own(event.payload, field), event.name, place);
    switch (event.name) {
        case 'push':
            return ofPush(event, place, at);
        case 'merge_group':
            return at('merge_group.head_sha');
        case 'pull_request':
            return at(isMerged(event.payload) ? 'pull_request.merge_commit_sha' : 'GITHUB_SHA');
        case 'deployment':
        case 'deployment_status':
            return at('deployment.sha');
        case 'workflow_run':
            return at('workflow_run.head_sha');
        case 'workflow_dispatch':
        case 'workflow_call':
        case 'repository_dispatch':
        case 'schedule':
        case 'release':
            return at('GITHUB_SHA');
        case 'pull_request_target':
            return (0,mistakes/* mistake */.RT)(place, undefined, { code: 'commit-unsafe-event', event: event.name });
        default:
            return (0,mistakes/* mistake */.RT)(place, undefined, { code: 'commit-not-in-event', event: event.name });
    }
}
function ofPush(event, place, at) {
    const ref = own(event.payload, 'ref');
    if (own(event.payload, 'deleted') === true) {
        const named = typeof ref === 'string' ? ref : undefined;
        return (0,mistakes/* mistake */.RT)(place, undefined, { code: 'commit-deleted-ref', event: event.name, ref: named });
    }
    return at(typeof ref === 'string' && ref.startsWith('refs/tags/') ? 'head_commit.id' : 'after');
}
const isMerged = (payload) => own(payload, 'action') === 'closed' && own(payload, 'pull_request.merged') === true;
function read(field, value, event, place) {
    if (typeof value !== 'string' || value === '')
        return (0,mistakes/* mistake */.RT)(place, undefined, { code: 'commit-field-missing', event, field });
    const commit = readCommit(value, place);
    return commit.ok ? (0,parsed/* parsed */.Y)({ commit: commit.value, field }) : commit;
}
function own(value, path) {
    return path.split('.').reduce((at, key) => {
        if (typeof at !== 'object' || at === null)
            return undefined;
        return Object.getOwnPropertyDescriptor(at, key)?.value;
    }, value);
}

;// CONCATENATED MODULE: ./lib/inputs/commit-asked.js



function readAskedCommit(asked, text, problems) {
    const place = { kind: 'input', name: 'commit' };
    const { event, checkoutCommit } = asked;
    const ofEvent = event && commitOfEvent(event, asked.environment.GITHUB_SHA);
    if (text !== undefined) {
        const commit = (0,mistakes/* keep */.aC)(readCommit(text, place), problems);
        const known = ofEvent?.ok === true && ofEvent.value.commit === commit;
        return commit && { commit, from: { kind: 'input' }, knownBy: known ? 'event' : undefined };
    }
    if (event !== undefined && ofEvent !== undefined) {
        const read = (0,mistakes/* keep */.aC)(ofEvent, problems);
        return (read && { commit: read.commit, from: { kind: 'event', event: event.name, field: read.field }, knownBy: 'event' });
    }
    if (checkoutCommit === undefined) {
        problems.push((0,mistakes/* problem */.CC)(place, undefined, { code: 'commit-not-named' }));
        return undefined;
    }
    const commit = (0,mistakes/* keep */.aC)(readCommit(checkoutCommit, place), problems);
    return commit && { commit, from: { kind: 'checkout' }, knownBy: undefined };
}

// EXTERNAL MODULE: ./lib/inputs/said.js
var said = __nccwpck_require__(7876);
;// CONCATENATED MODULE: ./lib/inputs/config/file.js



const file_mostBytes = 1024 * 1024;
async function readConfigFile(path, place, workspace, optional) {
    const character = (0,mistakes/* controlCharacter */.TL)(path);
    if (character !== undefined)
        return (0,mistakes/* mistake */.RT)(place, path, { code: 'control-character', character });
    const file = await (0,workspace_file/* readWorkspaceFile */.s)(path, workspace, file_mostBytes);
    if (file.kind === 'text')
        return (0,parsed/* parsed */.Y)({ path: file.path, text: file.text });
    if (file.kind === 'missing' && optional)
        return (0,parsed/* parsed */.Y)(undefined);
    return (0,mistakes/* mistake */.RT)(place, path, file_faultOf(file));
}
function file_faultOf(file) {
    switch (file.kind) {
        case 'missing':
            return { code: 'config-missing' };
        case 'not-a-file':
            return { code: 'config-not-a-file' };
        case 'not-utf8':
            return { code: 'config-not-utf8' };
        case 'outside':
            return { code: 'config-outside', by: file.by };
        case 'too-large':
            return { code: 'too-large', limit: file_mostBytes, amount: file.amount };
        case 'unreadable':
            return { code: 'config-unreadable', reason: file.reason };
    }
}

;// CONCATENATED MODULE: ./lib/inputs/config/asked.js



async function readAskedConfig(asked, path, secrets) {
    if (path === undefined)
        return nothing;
    const optional = path === declaredInputs.config.default && (asked.front === 'action' || asked.inputs.get('config') === undefined);
    const file = await readConfigFile(path, { kind: 'input', name: 'config' }, asked.workspace, optional);
    if (!file.ok)
        return { reading: { said: said/* nothingReadable */.MA, problems: file.problems }, path: undefined };
    if (file.value === undefined)
        return nothing;
    const { readConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(775)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4775));
    return { reading: readConfig(file.value, secrets), path: file.value.path };
}
const nothing = { reading: { said: said/* nothingSaid */.ns, problems: [] }, path: undefined };

;// CONCATENATED MODULE: ./lib/inputs/control.js



const modes = ['off', 'pages', 'strict'];
function readControl(said) {
    if (said === undefined)
        return (0,parsed/* parsed */.Y)('pages');
    const mode = modes.find((one) => one === said.text);
    if (mode !== undefined)
        return (0,parsed/* parsed */.Y)(mode);
    return (0,mistakes/* mistake */.RT)(said.place, said.text, {
        code: 'word-unknown',
        what: 'control',
        nearest: (0,nearest/* nearest */.p)(said.text, modes),
        known: modes,
    });
}

// EXTERNAL MODULE: ./lib/inputs/template.js
var template = __nccwpck_require__(3487);
;// CONCATENATED MODULE: ./lib/inputs/lines.js





function linesOf(text, name) {
    return text.split(/\r?\n/).flatMap((line, at) => {
        const said = line.trim();
        return said === '' || said.startsWith('#') ? [] : [{ text: said, place: { kind: 'input', name, line: at + 1 } }];
    });
}
function readLists(given) {
    const problems = [];
    const targetLines = linesOf(given('target') ?? '', 'target');
    const targetNames = targetLines.flatMap((line) => splitTarget(line.text).name ?? []);
    const targets = targetLines.flatMap((line) => lines_readTarget(line.text, line.place, problems));
    const services = linesOf(given('services') ?? '', 'services').flatMap((line) => line.text
        .split(/[\s,]+/)
        .filter((name) => name !== '')
        .flatMap((name) => (0,mistakes/* keep */.aC)((0,inputs_name/* readName */.MQ)(name, 'service', line.place), problems) ? [(0,said/* bareService */.Wg)(name, line.place)] : []));
    const routes = linesOf(given('routes') ?? '', 'routes').flatMap((line) => isMisplaced(line.text, line.place, problems) ? [] : [{ kind: 'line', ...line }]);
    const images = linesOf(given('images') ?? '', 'images').flatMap((line) => (0,mistakes/* keep */.aC)(readImageLine(line.text, line.place), problems) ?? []);
    const base = given('base-url')?.trim();
    const baseUrl = base ? { text: base, place: { kind: 'input', name: 'base-url' } } : undefined;
    const serviceNames = services.map((service) => service.name);
    return {
        said: { targets, services, routes, images, sites: [], features: [], baseUrl, targetNames, serviceNames },
        problems,
    };
}
function lines_readTarget(text, place, problems) {
    const character = (0,mistakes/* controlCharacter */.TL)(text);
    if (character !== undefined) {
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'control-character', character }));
        return [];
    }
    if (isMisplaced(text, place, problems))
        return [];
    const { name, address } = splitTarget(text);
    if (name !== undefined && (0,mistakes/* keep */.aC)((0,inputs_name/* readName */.MQ)(name, 'target', place), problems) === undefined)
        return [];
    return [{ name, address, settings: {}, place }];
}
function splitTarget(text) {
    const [, name, address] = /^([^:/]*?)\s*=\s*(.*)$/.exec(text) ?? [];
    return { name, address: address ?? text };
}
function isMisplaced(text, place, problems) {
    const misplaced = (0,template/* misplacedTemplate */.tf)(text, place);
    if (misplaced !== undefined)
        problems.push(misplaced);
    return misplaced !== undefined;
}

;// CONCATENATED MODULE: ./lib/inputs/searches.js

const mostDescents = 2;
const mostSteps = 250;
const mostCharacters = 1024;
async function checkSearches(routes, problems) {
    const searches = routes.flatMap((route) => (route.kind === 'parts' ? route.terms.searches : []));
    const patterns = searches.filter(({ kind }) => kind === 'pattern');
    const paths = searches.filter(({ kind }) => kind === 'path');
    if (patterns.length > 0)
        problems.push(...(await wrongPatterns(patterns)));
    if (paths.length > 0)
        problems.push(...(await wrongPaths(paths)));
}
async function wrongPatterns(patterns) {
    const { RE2JS } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856));
    return patterns.flatMap(({ text, place }) => {
        if (text.length > mostCharacters)
            return [(0,mistakes/* problem */.CC)(place, text, { code: 'pattern-costly' })];
        try {
            const isCostly = RE2JS.compile(text).programSize() > mostSteps;
            return isCostly ? [(0,mistakes/* problem */.CC)(place, text, { code: 'pattern-costly' })] : [];
        }
        catch (error) {
            return [(0,mistakes/* problem */.CC)(place, text, { code: 'pattern-malformed', said: saidBy(error) })];
        }
    });
}
async function wrongPaths(paths) {
    const { compile } = await __nccwpck_require__.e(/* import() */ 393).then(__nccwpck_require__.t.bind(__nccwpck_require__, 393, 19));
    return paths.flatMap(({ text, place }) => {
        if ((text.match(/\.\./g)?.length ?? 0) > mostDescents)
            return [(0,mistakes/* problem */.CC)(place, text, { code: 'json-path-costly', limit: mostDescents })];
        try {
            compile(text);
            return [];
        }
        catch (error) {
            return [(0,mistakes/* problem */.CC)(place, text, { code: 'json-path-malformed', said: saidBy(error) })];
        }
    });
}
const saidBy = (error) => (error instanceof Error ? error.message : String(error)).split('\n', 1).join().slice(0, 200);

;// CONCATENATED MODULE: ./lib/inputs/served.js



const mostFetched = 200;
const mostOfSite = 2000;
function readServed(services, manifests, allowUnsafeHttp, problems) {
    return services.flatMap(({ name, serves, files }) => {
        if (serves === undefined)
            return [];
        if (files === undefined)
            problems.push((0,mistakes/* problem */.CC)(serves.at.place, undefined, { code: 'missing', what: 'manifest' }));
        const open = readPublic(serves, manifests.get(name)?.manifest, allowUnsafeHttp, problems);
        return open === undefined ? [] : [servedOf(name, open, mostFetched, serves.at.place)];
    });
}
function readSiteClaims(sites, manifests, allowUnsafeHttp, problems) {
    return sites.flatMap(({ name, serves, manifest: { text: path, place } }) => {
        const manifest = manifests.get(name);
        const open = readPublic(serves, manifest, allowUnsafeHttp, problems);
        if (manifest === undefined || open === undefined)
            return [];
        const { commit, listed } = open;
        if (commit === undefined) {
            problems.push((0,mistakes/* problem */.CC)(place, path, { code: 'site-without-commit', service: name, manifest: path }));
            return [];
        }
        const amount = open.files.length;
        if (amount > mostOfSite) {
            problems.push((0,mistakes/* problem */.CC)(serves.at.place, undefined, { code: 'site-too-large', limit: mostOfSite, amount }));
            return [];
        }
        const { claim, ask } = servedOf(name, open, mostOfSite, serves.at.place);
        return [{ claim: { ...claim, site: { manifest: path, commit, listed, place } }, ask }];
    });
}
function readPublic(serves, manifest, allowUnsafeHttp, problems) {
    const { at: said } = serves;
    const base = (0,mistakes/* keep */.aC)((0,url/* readBaseUrl */.$)(said.text, said.place, allowUnsafeHttp), problems);
    const globs = readGlobs(serves, problems);
    if (base === undefined || manifest === undefined)
        return undefined;
    if (manifest.lists === 'names') {
        problems.push((0,mistakes/* problem */.CC)(said.place, said.text, { code: 'manifest-without-hashes', format: manifest.format }));
        return undefined;
    }
    const { commit } = manifest;
    const open = manifest.files.filter(({ path }) => globs(path));
    if (open.length === 0)
        problems.push((0,mistakes/* problem */.CC)(said.place, said.text, { code: 'served-none', of: manifest.files.length }));
    return {
        at: `${base}/`,
        files: open.map(({ path, sha256 }) => ({ path, sha256 })),
        commit,
        listed: manifest.files.length,
    };
}
function servedOf(service, { at, files }, most, place) {
    const asked = Math.min(files.length, most);
    return { claim: { service, at, asked, of: files.length, place }, ask: { at, files, most: asked } };
}
function readGlobs({ files }, problems) {
    const isHidden = (path) => /(?:^|\/)\./.test(path);
    if (files === undefined)
        return (path) => !isHidden(path);
    const right = files.filter((glob) => served_isGlob(glob, problems)).map(({ text }) => text);
    const [inside, outside] = [
        right.filter((text) => !text.startsWith('!')),
        right.filter((text) => text.startsWith('!')).map((text) => text.slice(1)),
    ];
    const some = inside.length === 0 ? ['**'] : inside;
    return (path) => some.some((glob) => external_node_path_.posix.matchesGlob(path, glob)) && !outside.some((glob) => external_node_path_.posix.matchesGlob(path, glob));
}
function served_isGlob({ text, place }, problems) {
    const character = (0,mistakes/* controlCharacter */.TL)(text);
    if (character !== undefined)
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'control-character', character }));
    const bare = text.replace(/^!/, '');
    const isWrong = bare === '' || bare.startsWith('/') || bare.split('/').includes('..');
    if (isWrong)
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'served-glob-malformed' }));
    return character === undefined && !isWrong;
}

// EXTERNAL MODULE: ./lib/inputs/duration.js
var inputs_duration = __nccwpck_require__(7581);
// EXTERNAL MODULE: ./lib/inputs/scalar.js
var scalar = __nccwpck_require__(9737);
;// CONCATENATED MODULE: ./lib/inputs/settings.js




const second = 1000;
const hour = 3600 * second;
const mostWait = 6 * hour;
const leastInterval = second / 10;
const leastTimeout = second / 10;
const mostStable = 20;
const mostConcurrency = 1000;
function readSettings(given, problems) {
    const duration = (name, least, most) => (0,mistakes/* keep */.aC)((0,inputs_duration/* readDuration */.$)(given(name).trim(), placeOf(name), { least, most }), problems);
    const whole = (name, least, most) => (0,mistakes/* keep */.aC)((0,scalar/* readWhole */.oD)(given(name).trim(), placeOf(name), least, most), problems);
    const wait = duration('wait', 0, mostWait);
    const interval = duration('interval', leastInterval, hour);
    const stable = whole('stable', 1, mostStable);
    const timeout = duration('timeout', leastTimeout, hour) ?? second;
    const concurrency = whole('concurrency', 1, mostConcurrency) ?? 1;
    const require = (0,mistakes/* keep */.aC)((0,scalar/* readProof */.r$)(given('require').trim(), placeOf('require')), problems) ?? 'claimed';
    const http = (0,mistakes/* keep */.aC)((0,scalar/* readBoolean */.Vf)(given('allow-unsafe-http').trim(), placeOf('allow-unsafe-http')), problems);
    if (wait !== undefined && interval !== undefined && stable !== undefined && (stable - 1) * interval > wait) {
        const needed = (stable - 1) * interval;
        problems.push((0,mistakes/* problem */.CC)(placeOf('wait'), given('wait'), { code: 'wait-too-short', wait, interval, stable, needed }));
    }
    const pace = { wait: wait ?? 0, interval: interval ?? second, stable: stable ?? 1, timeout, concurrency };
    return { pace, require, allowUnsafeHttp: http ?? true };
}
const placeOf = (name) => ({ kind: 'input', name });
function readAccess(given, mask) {
    const secret = (name) => {
        const text = given(name);
        if (text !== undefined)
            (0,template/* maskLines */.sD)(text, mask);
        return text;
    };
    return {
        sshKey: secret('ssh-key'),
        sshKeyPassphrase: secret('ssh-key-passphrase'),
        sshKnownHosts: given('ssh-known-hosts'),
        sshJump: given('ssh-jump')?.trim(),
    };
}

;// CONCATENATED MODULE: ./lib/inputs/index.js




















async function readRequest(asked, kinds, conceal, readManifest) {
    const secrets = new Set();
    const mask = (secret) => {
        secrets.add(secret);
        conceal(secret);
    };
    const problems = [];
    const given = givenTexts(asked, problems);
    const access = readAccess(given, mask);
    const githubToken = given('github-token');
    if (githubToken !== undefined)
        (0,template/* maskLines */.sD)(githubToken, mask);
    const commit = readAskedCommit(asked, given('commit'), problems);
    const settings = readSettings((name) => given(name) ?? '', problems);
    const config = await readAskedConfig(asked, given('config'), { environment: asked.environment, mask });
    const { pace, require, allowUnsafeHttp } = settings;
    const readings = [config.reading, readLists(given)];
    const said = readings.map((reading) => reading.said);
    const images = said.flatMap((one) => one.images);
    const undigested = said.flatMap((one) => one.services).filter((service) => lacksDigest(service, images));
    const built = await readBuilt(asked.environment.GITHUB_ARTIFACTS_LIST, undigested, problems);
    const origin = { workspace: asked.workspace, readManifest };
    const files = await (0,inputs_files/* readFiles */.Ul)(config.reading.said.services, origin, problems);
    const sites = await (0,inputs_files/* readSites */.lp)(config.reading.said.sites, origin, problems);
    const { routes: plainly, features: wanted } = config.reading.said;
    const asking = [...plainly, ...wanted.flatMap((feature) => feature.routes)];
    const authorities = await readAuthorities(asking, asked.workspace, problems);
    await checkSearches(asking, problems);
    const context = { kinds, access, timeout: pace.timeout, allowUnsafeHttp, require, built, files, authorities };
    const { targets, services, routes, traced } = readClaims(readings, context, problems);
    const served = [
        ...readServed(config.reading.said.services, files, allowUnsafeHttp, problems),
        ...readSiteClaims(config.reading.said.sites, sites, allowUnsafeHttp, problems),
    ];
    const control = (0,mistakes/* keep */.aC)(readControl(config.reading.said.control), problems) ?? 'off';
    if (problems.length > 0 || commit === undefined)
        return (0,parsed/* refused */.J)(...problems);
    const controls = control === 'off'
        ? undefined
        : (0,chain_control/* planControls */._)(routes.map(({ claim }) => claim), control);
    const plan = {
        commit: commit.commit,
        commitFrom: commit.from,
        targets: targets.map(({ name, kind, address, yields, place }) => ({ name, kind, address, yields, place })),
        services,
        routes: routes.map(({ claim }) => claim),
        ...(traced.guards.length === 0 ? {} : { guards: traced.guards }),
        ...(traced.features.length === 0 ? {} : { features: traced.features }),
        ...(controls === undefined ? {} : { controls }),
        ...(served.length === 0 ? {} : { served: served.map(({ claim }) => claim) }),
        pace,
        unsafe: allowUnsafeHttp ? ['allow-unsafe-http'] : [],
    };
    const manifests = new Map([...files].map(([service, { manifest }]) => [service, manifest]));
    const sent = new Map(routes.flatMap((route, at) => (route.sent === undefined ? [] : [[at, route.sent]])));
    const variables = variablesOf(config.reading.said.services);
    return (0,parsed/* parsed */.Y)({
        plan,
        targets,
        manifests,
        sent,
        variables,
        secrets: [...secrets],
        served: served.map(({ ask }) => ask),
        credentials: traced.credentials,
        githubToken,
        config: config.path,
        commitKnownBy: commit.knownBy,
    });
}
const variablesOf = (services) => new Map(services.flatMap(({ name, conduct }) => {
    const env = conduct?.env ?? [];
    return env.length === 0 ? [] : [[name, env.map(({ name, value }) => ({ name, value }))]];
}));


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   RT: () => (/* binding */ mistake),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   TL: () => (/* binding */ controlCharacter),
/* harmony export */   aC: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3474);

const shownCharacters = 200;
const searchedCharacters = 4000;
const problem = (place, value, fault) => ({
    place,
    value: value === undefined ? undefined : shown(value),
    fault,
});
const mistake = (place, value, fault) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(problem(place, value, fault));
function shown(value) {
    if (value.length > searchedCharacters && value.includes(':'))
        return undefined;
    const hidden = value.replace(/(^|[\s/=])([^\s/:@]*):(?!\/\/)\S*@(?!sha\d)/g, '$1$2:…@');
    return hidden.length > shownCharacters ? `${hidden.slice(0, shownCharacters)}…` : hidden;
}
function keep(read, problems) {
    if (read.ok)
        return read.value;
    problems.push(...read.problems);
    return undefined;
}
function every(values, read) {
    const problems = [];
    const good = values.flatMap((value) => {
        const one = read(value);
        if (one.ok)
            return [one.value];
        problems.push(...one.problems);
        return [];
    });
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(good);
}
function controlCharacter(text) {
    const found = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.exec(text)?.[0].codePointAt(0);
    return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   jy: () => (/* binding */ readCompose)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9416);


const nameGrammar = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
function readName(text, what, place) {
    return nameGrammar.test(text) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what });
}
function readCompose(text, place) {
    const [first = '', second, ...more] = text.split('/');
    const names = second === undefined ? [first] : [first, second];
    if (more.length > 0 || !names.every((name) => nameGrammar.test(name)))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'compose' });
    if (second === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'compose', project: undefined, service: first });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'compose', project: first, service: second });
}
function readLabel(text, place) {
    const found = /^([\x21-\x3c\x3e-\x7e]{1,256})=([\x20-\x7e]{1,256})$/.exec(text);
    const [, key, value] = found ?? [];
    if (key === undefined || value === undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'label' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'label', key, value });
}
function readImage(text, place) {
    const good = /^[A-Za-z0-9](?:[A-Za-z0-9._\-:/@]{0,510}[A-Za-z0-9])?$/.test(text) && !/\/\/|:\/|@.*@/.test(text);
    if (!good)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'image' });
    const digest = text.split('@')[1];
    if (digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text);
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'image-digest-malformed', digest });
}


/***/ }),

/***/ 3231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

function nearest(word, known) {
    if (known.length === 0 || word.length > 64)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best.toLowerCase()) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}


/***/ }),

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ readRoute),
/* harmony export */   lM: () => (/* binding */ readRequestAndStatus),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9416);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5060);



function readRoute(text, place, context) {
    const found = /^(.*?)\s+->\s+(.*)$/.exec(text.trim());
    const [, request, status] = found ?? [];
    if (request === undefined || status === undefined) {
        const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(text.replaceAll('\t', ' '));
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, character ? { code: 'control-character', character } : { code: 'route-malformed' });
    }
    return readRequestAndStatus(request, status, place, context);
}
function readRequestAndStatus(request, status, place, context) {
    const problems = [];
    const asked = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readAsk(request, place, context), problems);
    const expect = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readStatus(status, place), problems);
    if (asked === undefined || expect === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ ...asked, expect, place });
}
function readAsk(text, place, context) {
    const [, method, where] = /^(\S+)[\t ]+(\S+)$/.exec(text.trim()) ?? [];
    if (method === undefined || where === undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'route-malformed' });
    const problems = [];
    (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readMethod(method, place), problems);
    const url = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readWhere(where, place, context), problems);
    return problems.length > 0 || url === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ method, url });
}
function readMethod(text, place) {
    if (text === 'CONNECT')
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'method-unsupported', method: text });
    if (/^[A-Z][A-Z_-]{0,31}$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    const suggestion = /^[a-z_-]{1,32}$/i.test(text) ? text.toUpperCase() : undefined;
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'method-malformed', suggestion });
}
function readWhere(text, place, context) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(text)) {
        const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .w)(text, place, context.allowUnsafeHttp);
        return url.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(url.value.href) : url;
    }
    if (!text.startsWith('/'))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'route-path-malformed' });
    if (context.baseUrl === undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'base-url-missing' });
    const base = context.baseUrl === 'unreadable' ? 'https://unreadable.invalid' : context.baseUrl;
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .w)(`${base}${text}`, place, true);
    if (url.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(url.value.href);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...url.problems.map((problem) => ({ ...problem, value: text })));
}
const leastStatus = 100;
const mostStatus = 599;
function readStatus(text, place) {
    const words = text.split('|').map((word) => word.trim());
    const codes = words.filter((word) => /^\d{3}$/.test(word)).map(Number);
    const classes = words.filter((word) => /^[1-5]xx$/i.test(word)).map((word) => Number(word[0]));
    if (codes.some((code) => code < leastStatus || code > mostStatus))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'status-out-of-range', least: leastStatus, most: mostStatus });
    if (codes.length + classes.length !== words.length)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'status-malformed' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ codes: ordered(codes), classes: ordered(classes), text: words.join('|') });
}
const ordered = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);


/***/ }),

/***/ 7876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ nothingReadable),
/* harmony export */   Wg: () => (/* binding */ bareService),
/* harmony export */   ns: () => (/* binding */ nothingSaid)
/* harmony export */ });
const nothingSaid = {
    targets: [],
    services: [],
    sites: [],
    routes: [],
    images: [],
    features: [],
    baseUrl: undefined,
    targetNames: [],
    serviceNames: [],
};
const nothingReadable = { ...nothingSaid, baseUrl: 'unreadable', serviceNames: undefined };
const bareService = (name, place) => ({
    name,
    on: undefined,
    container: undefined,
    instances: undefined,
    image: undefined,
    files: undefined,
    require: undefined,
    place,
});


/***/ }),

/***/ 9737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ availableProofs),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   r$: () => (/* binding */ readProof)
/* harmony export */ });
/* harmony import */ var _chain_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8346);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9416);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3231);




function readWhole(text, place, least, most) {
    if (!/^-?\d{1,15}$/.test(text))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-malformed', least, most });
    const value = Number(text);
    if (value < least || value > most)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-out-of-range', least, most });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(value);
}
function readBoolean(text, place) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(true);
    if (/^(?:false|False|FALSE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(false);
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'boolean-malformed' });
}
const availableProofs = ['claimed', 'identified', 'hashed'];
function readProof(text, place) {
    const available = availableProofs.find((proof) => proof === text);
    if (available !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(available);
    if (_chain_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .proofs */ .g_.some((proof) => proof === text))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'proof-not-yet', available: availableProofs });
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, {
        code: 'proof-unknown',
        nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text, availableProofs),
        known: availableProofs,
    });
}


/***/ }),

/***/ 3487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ou: () => (/* binding */ fillTemplate),
/* harmony export */   sD: () => (/* binding */ maskLines),
/* harmony export */   tf: () => (/* binding */ misplacedTemplate)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9416);


function fillTemplate(text, place, secrets) {
    if (text.includes('${{'))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, undefined, { code: 'expression-in-file' });
    const problems = [];
    const filled = text.replace(/\$\{([^}]*)\}/g, (_all, name) => {
        const fault = faultOf(name, secrets.environment);
        if (fault !== undefined)
            problems.push((0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, undefined, fault));
        return variable(name, secrets.environment);
    });
    if (/\$\{[^}]*$/.test(text))
        problems.push((0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, undefined, { code: 'template-malformed' }));
    for (const [, name = ''] of text.matchAll(/\$\{([^}]*)\}/g))
        maskLines(variable(name, secrets.environment), secrets.mask);
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(filled);
}
function misplacedTemplate(text, place) {
    if (text.includes('${{'))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'expression-in-file' });
    return text.includes('${') ? (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'template-misplaced' }) : undefined;
}
function maskLines(secret, mask) {
    if (secret !== '')
        mask(secret);
    const lines = secret.split(/\r?\n|\r|\\n/).map((line) => line.trim());
    if (lines.length > 1)
        for (const line of lines)
            if (line.length >= 8)
                mask(line);
}
function faultOf(name, environment) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return { code: 'template-malformed' };
    if (!Object.hasOwn(environment, name) || environment[name] === undefined)
        return { code: 'template-unset', name };
    return environment[name] === '' ? { code: 'template-empty', name } : undefined;
}
const variable = (name, environment) => Object.hasOwn(environment, name) ? (environment[name] ?? '') : '';


/***/ }),

/***/ 5060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readBaseUrl),
/* harmony export */   w: () => (/* binding */ readUrl)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3474);
/* harmony import */ var _wire_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(892);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9416);



function readUrl(text, place, allowUnsafeHttp) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const fault = (0,_wire_url_js__WEBPACK_IMPORTED_MODULE_1__/* .urlFault */ .I)(text, allowUnsafeHttp);
    return fault === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(new URL(text)) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, fault);
}
function readBaseUrl(text, place, allowUnsafeHttp) {
    const url = readUrl(text, place, allowUnsafeHttp);
    if (!url.ok)
        return url;
    if (text.includes('?'))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'url-query' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(url.value.href.replace(/\/+$/, ''));
}


/***/ }),

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6665);



async function readWorkspaceFile(path, workspace, mostBytes) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return { kind: 'outside', by: 'absolute' };
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return { kind: 'outside', by: 'parent' };
    try {
        const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, inside));
        const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
        if (within === '..' || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(within))
            return { kind: 'outside', by: 'link' };
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (!found.isFile())
            return { kind: 'not-a-file' };
        if (found.size > mostBytes)
            return { kind: 'too-large', amount: found.size };
        const text = new TextDecoder('utf-8', { fatal: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real));
        return { kind: 'text', path: inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), text };
    }
    catch (error) {
        const reason = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
        if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            return { kind: 'not-utf8' };
        return reason === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason };
    }
}


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6120);
/* harmony import */ var _eyes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3795);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8442);
/* harmony import */ var _origin_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2157);
/* harmony import */ var _targets_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6043);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7356);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8497);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3411);









const environment = process.env;
async function main() {
    const asked = await (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .askedOfRunner */ .AH)(environment);
    if (!asked.ok)
        return refuse(asked.problems);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(environment.GITHUB_OUTPUT ?? '', 'verified=false\n');
    const request = await (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ ["in"])(asked.value, _targets_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .kinds */ .E, _actions_core__WEBPACK_IMPORTED_MODULE_5__/* .setSecret */ .Pq, _origin_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .W);
    if (!request.ok)
        return refuse(request.problems);
    const { plan } = request.value;
    const { PATH, GITHUB_WORKSPACE, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = environment;
    const eyes = (0,_eyes_js__WEBPACK_IMPORTED_MODULE_1__/* .openEyes */ .VT)(request.value, {
        workspace: GITHUB_WORKSPACE ?? '',
        name: GITHUB_REPOSITORY,
        apiUrl: GITHUB_API_URL,
        path: PATH ?? '',
    });
    const early = [];
    let tell = (progress) => early.push(progress);
    const looking = (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .M)(plan, eyes, _eyes_js__WEBPACK_IMPORTED_MODULE_1__/* .machineTime */ .Zd, (progress) => tell(progress), (0,_eyes_js__WEBPACK_IMPORTED_MODULE_1__/* .stopSignal */ .Zm)(eyes));
    const words = (0,_turn_js__WEBPACK_IMPORTED_MODULE_7__/* .turn */ .w)().then(async () => {
        const reporters = await Promise.all(/* import() */[__nccwpck_require__.e(791), __nccwpck_require__.e(513)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1513));
        tell = reporters.logProgress(plan);
        for (const progress of early)
            tell(progress);
        return reporters;
    });
    const [outcome, { actionReporters, tellAll }] = await Promise.all([looking, words]);
    process.exitCode = outcome.verdict.kind === 'proven' ? 0 : 1;
    await tellAll(actionReporters, outcome, {
        version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r,
        summaryFile: GITHUB_STEP_SUMMARY ?? '',
        tempDir: RUNNER_TEMP ?? '',
    });
}
async function refuse(problems) {
    const { tellProblems } = await __nccwpck_require__.e(/* import() */ 173).then(__nccwpck_require__.bind(__nccwpck_require__, 8173));
    await tellProblems(problems, environment.GITHUB_STEP_SUMMARY);
}
process.exitCode = 1;
try {
    await main();
}
catch (bug) {
    process.exitCode = 1;
    const { tellBug } = await __nccwpck_require__.e(/* import() */ 696).then(__nccwpck_require__.bind(__nccwpck_require__, 1696));
    await tellBug(bug);
}
setTimeout(() => process.exit(), 1_000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  info: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */



function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
const readManifest = async (text, hint) => (await __nccwpck_require__.e(/* import() */ 24).then(__nccwpck_require__.bind(__nccwpck_require__, 24))).readManifest(text, hint);


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
const parsed = (value) => ({ ok: true, value });
const refused = (...problems) => ({
    ok: false,
    problems,
});


/***/ }),

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runBounded),
/* harmony export */   g: () => (/* binding */ usualBounds)
/* harmony export */ });
const usualBounds = { stdout: 8 * 1024 * 1024, stderr: 64 * 1024 };
const grace = 500;
async function runBounded(command, bounds, signal) {
    const started = process.hrtime.bigint();
    const took = () => Math.round(Number(process.hrtime.bigint() - started) / 1e6);
    if (signal.aborted)
        return { ending: { by: 'cancelled' }, stdout: '', stderr: '', took: 0 };
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(command.file, command.args, { env: command.env, detached: true, stdio: 'pipe' });
    const out = keepHead(bounds.stdout);
    const err = keepEnds(bounds.stderr);
    let ended;
    const end = (ending) => {
        if (ended !== undefined)
            return;
        ended = ending;
        killGroup(child, 'SIGTERM');
        setTimeout(() => killGroup(child, 'SIGKILL'), grace).unref();
    };
    child.stdout.on('data', (chunk) => out.add(chunk) || end({ by: 'too-large' }));
    child.stderr.on('data', (chunk) => err.add(chunk));
    child.stdin.on('error', () => { });
    const timer = setTimeout(() => end({ by: 'timeout' }), bounds.timeout);
    const abort = () => end({ by: 'cancelled' });
    signal.addEventListener('abort', abort, { once: true });
    const natural = gone(child);
    try {
        const { input } = command;
        child.stdin.end(typeof input === 'string' ? input : await input());
        const ending = await natural;
        return { ending: ended ?? ending, stdout: out.text(), stderr: err.text(), took: took() };
    }
    catch (bug) {
        end({ by: 'cancelled' });
        throw bug;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
    }
}
function gone(child) {
    return new Promise((resolve) => {
        let holding;
        const settle = (ending) => {
            clearTimeout(holding);
            resolve(ending);
        };
        child.on('error', (error) => {
            if (child.pid === undefined)
                settle({ by: 'spawn', code: error.code ?? error.name });
        });
        const ending = (code, signal) => code === null ? { by: 'signal', signal: signal ?? 'unknown' } : { by: 'exit', code };
        child.on('exit', (code, signal) => {
            holding = setTimeout(() => {
                killGroup(child, 'SIGKILL');
                for (const stream of [child.stdin, child.stdout, child.stderr])
                    stream?.destroy();
                settle(ending(code, signal));
            }, grace);
        });
        child.on('close', (code, signal) => settle(ending(code, signal)));
    });
}
function killGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
    }
}
function keepHead(limit) {
    const chunks = [];
    let size = 0;
    const add = (chunk) => {
        if (size < limit)
            chunks.push(chunk.subarray(0, limit - size));
        size += chunk.length;
        return size <= limit;
    };
    return { add, text: () => Buffer.concat(chunks).toString('utf8') };
}
function keepEnds(limit) {
    const half = limit / 2;
    const head = keepHead(half);
    let size = 0;
    let tail = Buffer.alloc(0);
    const add = (chunk) => {
        head.add(chunk);
        const beyond = chunk.subarray(Math.max(0, half - size));
        size += chunk.length;
        tail = Buffer.concat([tail, beyond]).subarray(-half);
        return size <= limit;
    };
    return { add, text: () => head.text() + tail.toString('utf8') };
}


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shellWord),
/* harmony export */   r: () => (/* binding */ engineJson)
/* harmony export */ });
const shellWord = (text) => `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
const engineJson = (text) => JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');


/***/ }),

/***/ 6043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ kinds)
});

// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __nccwpck_require__(3474);
// EXTERNAL MODULE: ./lib/targets/bounded.js
var bounded = __nccwpck_require__(5847);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./lib/targets/engine-setting.js

const known = ['docker', 'podman'];
function readEngine(setting, problems) {
    if (setting === undefined)
        return undefined;
    const { value, place } = setting;
    const engine = known.find((one) => one === value);
    if (engine !== undefined)
        return engine;
    if (typeof value !== 'string') {
        problems.push({ place, value: undefined, fault: { code: 'setting-not-text', key: 'engine' } });
        return undefined;
    }
    const near = (0,mod/* closest */.kp)(value.slice(0, 100), known);
    const nearest = (0,mod/* distance */.Io)(value.slice(0, 100), near) <= 2 ? near : undefined;
    problems.push({ place, value: value.slice(0, 100), fault: { code: 'word-unknown', what: 'engine', nearest, known } });
    return undefined;
}
function refuseUnknown(settings, keys, problems) {
    for (const [key, { place }] of Object.entries(settings)) {
        if (keys.includes(key))
            continue;
        const near = (0,mod/* closest */.kp)(key, keys);
        const nearest = (0,mod/* distance */.Io)(key, near) <= 2 ? near : undefined;
        problems.push({ place, value: undefined, fault: { code: 'unknown-key', key, nearest, known: keys } });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/targets/nonce.js

const kernel = '/proc/sys/kernel/random/uuid';
function freshNonce(source = kernel) {
    try {
        const text = (0,external_node_fs_.readFileSync)(source, 'utf8').trim();
        if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text))
            return text;
    }
    catch {
    }
    return crypto.randomUUID();
}

;// CONCATENATED MODULE: ./lib/targets/docker/index.js




const dockerKind = { scheme: 'docker', read: (request) => readDockerTarget(request, process.env) };
const docker_form = 'docker:// or docker:///path/to/docker.sock';
function readDockerTarget(request, env) {
    const value = request.address.slice(0, 300);
    const problems = [];
    refuseUnknown(request.settings, ['engine'], problems);
    const engine = readEngine(request.settings.engine, problems);
    const socket = readSocket(request.address);
    if (!socket.ok)
        problems.push(...socket.problems.map((fault) => ({ place: request.place, value, fault })));
    return problems.length > 0 || !socket.ok
        ? (0,parsed/* refused */.J)(...problems)
        : (0,parsed/* parsed */.Y)(openTarget(request, socket.value, engine, env));
}
function readSocket(address) {
    const path = address.replace(/^docker:\/\//i, '');
    if (path === address || /[?#]/.test(path))
        return (0,parsed/* refused */.J)({ code: 'address-malformed', form: docker_form });
    if (path === '' || path === '/')
        return (0,parsed/* parsed */.Y)('');
    if (!path.startsWith('/'))
        return (0,parsed/* refused */.J)({ code: 'address-extra', part: 'host', text: path.slice(0, 100) });
    return /^[A-Za-z0-9/_.@+-]+$/.test(path) ? (0,parsed/* parsed */.Y)(path) : (0,parsed/* refused */.J)({ code: 'address-malformed', form: docker_form });
}
function openTarget({ name, place, timeout }, socket, engine, env) {
    const closed = new AbortController();
    return {
        name,
        kind: 'docker',
        address: `docker://${socket}`,
        yields: 'instances',
        place,
        ...(isLocal(socket, env) ? { isHere: true } : {}),
        async look(ask, signal) {
            const nonce = freshNonce();
            const command = {
                file: 'sh',
                args: ['-s'],
                env: engineEnvironment(env, socket),
                input: async () => {
                    const { collectorScript, piped } = await __nccwpck_require__.e(/* import() */ 567).then(__nccwpck_require__.bind(__nccwpck_require__, 567));
                    return piped(collectorScript(ask, nonce, false, engine));
                },
            };
            const open = AbortSignal.any([signal, closed.signal]);
            const [finished, { readRun }] = await Promise.all([
                (0,bounded/* runBounded */.B)(command, { timeout, ...bounded/* usualBounds */.g }, open),
                Promise.all(/* import() */[__nccwpck_require__.e(567), __nccwpck_require__.e(439), __nccwpck_require__.e(714)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3714)),
            ]);
            return readRun(finished, nonce, timeout, ask);
        },
        close: () => closed.abort(),
    };
}
const isLocal = (socket, { DOCKER_HOST = '', DOCKER_CONTEXT = '', CONTAINER_HOST = '' }) => socket !== '' ||
    (['', 'default'].includes(DOCKER_CONTEXT) &&
        [DOCKER_HOST, CONTAINER_HOST].every((host) => host === '' || host.startsWith('unix://')));
function engineEnvironment(env, socket) {
    const names = [
        'PATH',
        'HOME',
        'DOCKER_HOST',
        'DOCKER_CONTEXT',
        'DOCKER_CONFIG',
        'DOCKER_CERT_PATH',
        'DOCKER_TLS_VERIFY',
        'CONTAINER_HOST',
        'CONTAINERS_CONF',
        'XDG_RUNTIME_DIR',
    ];
    const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return { ...Object.fromEntries(kept), ...(socket === '' ? {} : { DOCKER_HOST: `unix://${socket}` }) };
}

// EXTERNAL MODULE: ./lib/wire/url.js
var url = __nccwpck_require__(892);
;// CONCATENATED MODULE: ./lib/targets/https/address.js


function readAddress(text, place, allowUnsafeHttp) {
    const fault = (0,url/* urlFault */.I)(text, allowUnsafeHttp);
    if (fault === undefined)
        return (0,parsed/* parsed */.Y)(new URL(text));
    return (0,parsed/* refused */.J)({ place, value: text.replace(/\/\/[^/?#]*@/, '//…@').slice(0, 256), fault });
}

// EXTERNAL MODULE: ./lib/wire/signature.js + 2 modules
var signature = __nccwpck_require__(3401);
// EXTERNAL MODULE: ./lib/wire/pointer.js
var wire_pointer = __nccwpck_require__(9988);
;// CONCATENATED MODULE: ./lib/targets/https/headers.js

const reserved = new Set([
    ...['host', 'connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'content-length', 'upgrade'],
    ...['expect', 'te', 'trailer', 'accept-encoding'],
]);
const isFieldName = (text) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/.test(text);
function readHeaders(fields, place) {
    const headers = new Map();
    const written = new Map();
    const problems = [];
    for (const [name, value] of Object.entries(fields)) {
        const fault = faultOf(name, value, written);
        if (fault !== undefined)
            problems.push({ place, value: undefined, fault });
        else if (typeof value === 'string')
            headers.set(name.toLowerCase(), value);
        written.set(name.toLowerCase(), name);
    }
    return problems.length === 0 ? (0,parsed/* parsed */.Y)(headers) : (0,parsed/* refused */.J)(...problems);
}
function faultOf(name, value, written) {
    const other = written.get(name.toLowerCase());
    if (!isFieldName(name))
        return { code: 'header-name-malformed', name: name.slice(0, 128) };
    if (reserved.has(name.toLowerCase()))
        return { code: 'header-reserved', name };
    if (other !== undefined)
        return { code: 'header-name-twice', name, other };
    if (typeof value !== 'string' || value.length > 8192 || !/^[\x20-\x7e\t]*$/.test(value))
        return { code: 'header-value-malformed', name };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/targets/https/kind-of.js

function wrongType(value, expected, place) {
    const fault = { code: 'yaml-type', expected: [expected], seen: kindOf(value), quoted: undefined };
    return (0,parsed/* refused */.J)({ place, value: undefined, fault });
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'list';
    if (typeof value === 'object')
        return 'mapping';
    return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}

;// CONCATENATED MODULE: ./lib/targets/https/presets.js
const json = (...texts) => ({
    kind: 'json',
    places: texts.map((text) => ({ text, pointer: text.slice(1).split('/') })),
});
const presets = [
    { name: 'dockerflow', path: '/__version__', says: json('/commit') },
    {
        name: 'actuator',
        path: '/actuator/info',
        says: json('/git/commit/id/full', '/git/commit/id', '/git/commit/id/abbrev'),
    },
    { name: 'prometheus', path: '/metrics', says: { kind: 'metric', metric: undefined, label: 'revision' } },
];

;// CONCATENATED MODULE: ./lib/targets/https/choice.js






const choices = ['preset', 'commit', 'header', 'meta', 'metric', 'evidence'];
function readSays(settings) {
    const given = choices.filter((key) => settings[key] !== undefined && settings[key].value !== false);
    const ofMetric = given[0] === 'preset' && settings['preset']?.value === 'prometheus';
    const chosen = given.filter((key) => !(ofMetric && key === 'metric'));
    const [first, second] = chosen;
    const setting = first === undefined ? undefined : settings[second ?? first];
    if (setting !== undefined && second !== undefined)
        return (0,parsed/* refused */.J)({ place: setting.place, value: undefined, fault: { code: 'settings-exclude', keys: chosen } });
    const { label } = settings;
    if (label !== undefined && first !== 'metric' && !ofMetric)
        return (0,parsed/* refused */.J)({ place: label.place, value: undefined, fault: { code: 'missing', what: 'metric' } });
    if (first === undefined || setting === undefined)
        return (0,parsed/* parsed */.Y)({ says: { kind: 'json', places: [{ text: '/commit', pointer: ['commit'] }] }, path: undefined });
    const { value, place } = setting;
    switch (first) {
        case 'preset': {
            const preset = readPreset(value, place);
            if (!preset.ok || !ofMetric)
                return preset.ok ? (0,parsed/* parsed */.Y)(chosenBy(preset.value)) : preset;
            const says = readMetric(settings);
            return says.ok ? (0,parsed/* parsed */.Y)({ says: says.value, path: preset.value.path }) : says;
        }
        case 'commit':
            return withoutPath(readPointerSetting(value, place));
        case 'header':
        case 'meta':
            return withoutPath(readNamed(first, value, place));
        case 'metric':
            return withoutPath(readMetric(settings));
        case 'evidence':
            return withoutPath(value === true ? (0,parsed/* parsed */.Y)({ kind: 'evidence' }) : wrongType(value, 'boolean', place));
    }
}
const withoutPath = (says) => says.ok ? (0,parsed/* parsed */.Y)({ says: says.value, path: undefined }) : says;
const chosenBy = ({ says, path }) => ({ says, path });
function readPreset(value, place) {
    if (typeof value !== 'string')
        return wrongType(value, 'text', place);
    const found = presets.find(({ name }) => name === value);
    if (found !== undefined)
        return (0,parsed/* parsed */.Y)(found);
    const known = presets.map(({ name }) => name);
    const near = value.length > 64 ? undefined : (0,mod/* closest */.kp)(value.toLowerCase(), known);
    const nearest = near !== undefined && (0,mod/* distance */.Io)(value.toLowerCase(), near) <= 2 ? near : undefined;
    return (0,parsed/* refused */.J)({ place, value: value.slice(0, 64), fault: { code: 'preset-unknown', nearest, known } });
}
function readPointerSetting(value, place) {
    if (typeof value !== 'string')
        return wrongType(value, 'text', place);
    const pointer = value.length > 1024 ? undefined : (0,wire_pointer/* readPointer */.q)(value);
    if (pointer === undefined)
        return (0,parsed/* refused */.J)({ place, value: value.slice(0, 128), fault: { code: 'pointer-malformed' } });
    return (0,parsed/* parsed */.Y)({ kind: 'json', places: [{ text: value, pointer }] });
}
function readNamed(kind, value, place) {
    if (typeof value !== 'string')
        return wrongType(value, 'text', place);
    const name = value.slice(0, 128);
    if (kind === 'header')
        return isFieldName(value)
            ? (0,parsed/* parsed */.Y)({ kind, name: value.toLowerCase() })
            : (0,parsed/* refused */.J)({ place, value: name, fault: { code: 'header-name-malformed', name } });
    return /^[\x21-\x7e]{1,128}$/.test(value)
        ? (0,parsed/* parsed */.Y)({ kind, name: value })
        : (0,parsed/* refused */.J)({ place, value: name, fault: { code: 'meta-name-malformed' } });
}
function readMetric({ metric, label }) {
    const problems = [
        ...wordFaults(metric, /^[A-Za-z_:][A-Za-z0-9_:.]{0,255}$/),
        ...wordFaults(label, /^[A-Za-z_][A-Za-z0-9_.]{0,255}$/),
    ];
    if (problems.length > 0)
        return (0,parsed/* refused */.J)(...problems);
    const [name, key] = [metric?.value, label?.value];
    return (0,parsed/* parsed */.Y)({
        kind: 'metric',
        metric: typeof name === 'string' ? name : undefined,
        label: typeof key === 'string' ? key : 'revision',
    });
}
function wordFaults(setting, grammar) {
    if (setting === undefined)
        return [];
    const { value, place } = setting;
    const read = typeof value === 'string' ? undefined : wrongType(value, 'text', place);
    if (read !== undefined)
        return read.ok ? [] : read.problems;
    return typeof value === 'string' && !grammar.test(value)
        ? [{ place, value: value.slice(0, 128), fault: { code: 'metric-malformed' } }]
        : [];
}

;// CONCATENATED MODULE: ./lib/targets/https/settings.js






const settingKeys = [
    ...['preset', 'commit', 'header', 'meta', 'metric', 'label', 'evidence'],
    ...['method', 'body', 'headers', 'sign'],
];
function readSettings(settings) {
    const problems = unknownKeys(settings);
    const chosen = keep(readSays(settings), problems);
    const { headers } = settings;
    const fields = headers === undefined ? (0,parsed/* parsed */.Y)(new Map()) : readFields(headers);
    const sent = keep(fields, problems);
    const request = keep(readRequest(settings), problems);
    const signing = keep(readSecret(settings['sign']), problems);
    if (chosen === undefined || sent === undefined || request === undefined || signing === undefined)
        return (0,parsed/* refused */.J)(...problems);
    return problems.length > 0 ? (0,parsed/* refused */.J)(...problems) : (0,parsed/* parsed */.Y)({ ...chosen, headers: sent, request, ...signing });
}
function readSecret(setting) {
    if (setting === undefined)
        return (0,parsed/* parsed */.Y)({ secret: undefined });
    const { value, place } = setting;
    if (typeof value !== 'object' || value === null || !('secret' in value))
        return wrongType(value, 'mapping', place);
    const { secret } = value;
    if (typeof secret !== 'string')
        return wrongType(secret, 'text', place);
    if (secret.length >= signature/* leastSecret */.Iu)
        return (0,parsed/* parsed */.Y)({ secret });
    return (0,parsed/* refused */.J)({ place, value: undefined, fault: { code: 'sign-secret-short', least: signature/* leastSecret */.Iu } });
}
function readRequest(settings) {
    const { method, body, header } = settings;
    if (body !== undefined && (typeof body.value !== 'string' || body.value.length > mostBody))
        return wrongType(body.value, 'text', body.place);
    const text = typeof body?.value === 'string' ? body.value : undefined;
    const said = method?.value ?? (body === undefined ? 'GET' : 'POST');
    if (method !== undefined && typeof said !== 'string')
        return wrongType(said, 'text', method.place);
    const place = method?.place ?? body?.place;
    const found = ['GET', 'HEAD', 'POST'].find((one) => one === said);
    const fits = found !== undefined && (found !== 'HEAD' || header !== undefined) && (found === 'POST' || text === undefined);
    if (fits || place === undefined)
        return (0,parsed/* parsed */.Y)({ method: found ?? 'GET', body: text });
    return (0,parsed/* refused */.J)({ place, value: String(said).slice(0, 64), fault: { code: 'endpoint-method', method: found } });
}
const mostBody = 64 * 1024;
function readFields({ value, place }) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return wrongType(value, 'mapping', place);
    return readHeaders(Object.fromEntries(Object.entries(value)), place);
}
function unknownKeys(settings) {
    const known = settingKeys;
    return Object.entries(settings).flatMap(([key, { place }]) => {
        if (known.includes(key))
            return [];
        const near = key.length > 64 ? undefined : (0,mod/* closest */.kp)(key.toLowerCase(), known);
        const nearest = near !== undefined && (0,mod/* distance */.Io)(key.toLowerCase(), near) <= 2 ? near : undefined;
        return [{ place, value: key.slice(0, 64), fault: { code: 'unknown-key', key: key.slice(0, 64), nearest, known } }];
    });
}
function keep(read, problems) {
    if (read.ok)
        return read.value;
    problems.push(...read.problems);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/targets/https/index.js



const httpsKind = { scheme: 'https', read: (request) => readEndpoint('https', request) };
const httpKind = { scheme: 'http', read: (request) => readEndpoint('http', request) };
function readEndpoint(kind, request) {
    const url = readAddress(request.address, request.place, request.allowUnsafeHttp);
    const settings = readSettings(request.settings);
    if (url.ok && settings.ok)
        return (0,parsed/* parsed */.Y)(endpoint(kind, request, atPath(url.value, settings.value.path), settings.value));
    return (0,parsed/* refused */.J)(...(url.ok ? [] : url.problems), ...(settings.ok ? [] : settings.problems));
}
function atPath(url, path) {
    return path === undefined || url.pathname !== '/' || url.search !== '' ? url : new URL(path, url);
}
function endpoint(kind, { name, place, timeout }, url, settings) {
    let endpoint;
    let closed = false;
    return {
        name,
        kind,
        address: url.href,
        yields: settings.says.kind === 'evidence' ? 'instances' : 'statement',
        place,
        async look(ask, signal) {
            endpoint ??= (await Promise.all(/* import() */[__nccwpck_require__.e(567), __nccwpck_require__.e(439), __nccwpck_require__.e(16)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3016))).openEndpoint(url, settings, timeout);
            if (closed)
                endpoint.close();
            return endpoint.look(ask, signal);
        },
        close() {
            closed = true;
            endpoint?.close();
        },
    };
}

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __nccwpck_require__(7440);
;// CONCATENATED MODULE: ./lib/targets/ssh/address.js

const address_form = 'ssh://user@host:port';
const usualPort = 22;
const userName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;
const hostName = /^(?=.{1,253}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})(?:\.[A-Za-z0-9_][A-Za-z0-9_-]{0,62})*\.?$/;
const ipv6 = /^(?=.*:.*:)[0-9A-Fa-f:.]{2,45}$/;
function address_readAddress(address) {
    const rest = address.replace(/^ssh:\/\//i, '');
    if (rest === address || rest === '')
        return (0,parsed/* refused */.J)({ code: 'address-malformed', form: address_form });
    const faults = [];
    const cut = rest.search(/[/?#]/);
    const extra = cut === -1 ? '' : rest.slice(cut);
    if (extra !== '' && extra !== '/')
        faults.push({ code: 'address-extra', part: extra.startsWith('/') ? 'path' : 'query', text: extra.slice(0, 100) });
    const authority = cut === -1 ? rest : rest.slice(0, cut);
    const at = authority.lastIndexOf('@');
    const user = readUser(at === -1 ? undefined : authority.slice(0, at), faults);
    const { host, port } = readHost(authority.slice(at + 1), faults);
    return faults.length > 0 ? (0,parsed/* refused */.J)(...faults) : (0,parsed/* parsed */.Y)({ user, host, port });
}
function readUser(text, faults) {
    if (text === undefined || text === '')
        faults.push({ code: 'ssh-user-missing' });
    else if (text.includes(':'))
        faults.push({ code: 'ssh-password-in-address' });
    else if (!userName.test(text))
        faults.push({ code: 'ssh-user-invalid', text: text.slice(0, 100) });
    return text ?? '';
}
function readHost(text, faults) {
    const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(text);
    const colon = bracketed ? -1 : text.lastIndexOf(':');
    const host = bracketed ? (bracketed[1] ?? '') : colon === -1 ? text : text.slice(0, colon);
    const port = bracketed ? bracketed[2] : colon === -1 ? undefined : text.slice(colon + 1);
    if (!(bracketed ? ipv6 : hostName).test(host))
        faults.push({ code: 'ssh-host-invalid', text: host.slice(0, 300) });
    if (port === undefined)
        return { host, port: usualPort };
    const valid = /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65535;
    if (!valid)
        faults.push({ code: 'ssh-port-invalid', text: port.slice(0, 100) });
    return { host, port: Number(port) };
}
function showAddress({ user, host, port }) {
    const shown = host.includes(':') ? `[${host}]` : host;
    return `ssh://${user}@${shown}${port === usualPort ? '' : `:${port}`}`;
}

// EXTERNAL MODULE: ./lib/targets/ssh/command.js
var ssh_command = __nccwpck_require__(7414);
// EXTERNAL MODULE: ./lib/targets/ssh/held-file.js
var held_file = __nccwpck_require__(9763);
;// CONCATENATED MODULE: ./lib/targets/ssh/login.js

const login_open = new WeakMap();
function shareLogin(secrets, env, places) {
    const shared = login_open.get(secrets) ?? { login: openLogin(secrets, env, places), holders: 0 };
    login_open.set(secrets, shared);
    shared.holders += 1;
    let held = true;
    return {
        ...shared.login,
        close() {
            if (!held)
                return;
            held = false;
            shared.holders -= 1;
            if (shared.holders > 0)
                return;
            login_open.delete(secrets);
            shared.login.close();
        },
    };
}
function openLogin({ key, passphrase, knownHosts }, env, places) {
    const held = [];
    const close = () => {
        for (const file of held)
            file.close();
    };
    const hold = (text, kind) => {
        const file = (0,held_file/* holdFile */.Y)(text, places, kind);
        held.push(file);
        return file;
    };
    try {
        const known = hold(knownHosts);
        const asked = key?.encrypted && passphrase ? hold(`${passphrase}\n`) : undefined;
        const asks = asked ? hold(`#!/bin/sh\nexec cat ${asked.path}\n`, 'program') : undefined;
        return {
            access: { key: key ? { path: hold(key.text).path, asks: asks !== undefined } : 'agent', knownHosts: known.path },
            env: sshEnvironment(env, key === undefined, asks?.path),
            close,
        };
    }
    catch (error) {
        close();
        throw error;
    }
}
function sshEnvironment(env, agent, askpass) {
    const kept = { PATH: env.PATH, HOME: env.HOME, SSH_AUTH_SOCK: agent ? env.SSH_AUTH_SOCK : undefined };
    const given = Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    return {
        ...Object.fromEntries(given),
        LC_ALL: 'C',
        SHELL: '/bin/sh',
        ...(askpass ? { SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: 'force', DISPLAY: ':' } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/targets/ssh/key.js

const armour = /-----BEGIN ([A-Z0-9 ]*)PRIVATE KEY-----[\s\S]*?-----END \1PRIVATE KEY-----/;
const publicKey = /^(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)[a-z0-9@.-]+ [A-Za-z0-9+/=]{16,}|^-----BEGIN (?:[A-Z0-9 ]+ )?PUBLIC KEY-----|^---- BEGIN SSH2 PUBLIC KEY ----/;
function readPrivateKey(secret, passphrase) {
    const text = tidy(secret);
    if (text === '')
        return (0,parsed/* refused */.J)({ code: 'ssh-key-empty' });
    const key = [text, decoded(text)].find((shape) => armour.test(shape));
    if (key === undefined)
        return (0,parsed/* refused */.J)({ code: whatElse(text) });
    const whole = `${armour.exec(key)?.[0].replaceAll(/^[ \t]+|[ \t]+$/gm, '') ?? ''}\n`;
    const encrypted = isEncrypted(whole);
    if (encrypted && !passphrase)
        return (0,parsed/* refused */.J)({ code: 'ssh-key-passphrase-missing' });
    return (0,parsed/* parsed */.Y)({ text: whole, encrypted });
}
const tidy = (text) => text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\\r|\\n/g, (written) => (written === '\\n' ? '\n' : ''))
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .trim();
function decoded(text) {
    return /^[A-Za-z0-9+/\s]+={0,2}$/.test(text) ? tidy(Buffer.from(text, 'base64').toString('latin1')) : '';
}
function whatElse(text) {
    for (const shape of [text, decoded(text)]) {
        if (publicKey.test(shape))
            return 'ssh-key-public';
        if (shape.startsWith('PuTTY-User-Key-File-'))
            return 'ssh-key-putty';
        if (/-----(?:BEGIN|END) [A-Z0-9 ]*PRIVATE KEY-----/.test(shape))
            return 'ssh-key-cut';
    }
    return 'ssh-key-unrecognised';
}
function isEncrypted(key) {
    if (/^Proc-Type: 4,ENCRYPTED/m.test(key) || key.includes('BEGIN ENCRYPTED PRIVATE KEY'))
        return true;
    if (!key.includes('BEGIN OPENSSH PRIVATE KEY'))
        return false;
    const bytes = Buffer.from(key.replaceAll(/-----[^-]*-----/g, ''), 'base64').toString('latin1');
    return bytes.startsWith('openssh-key-v1\0') && !bytes.startsWith('openssh-key-v1\0\0\0\0\u0004none');
}

;// CONCATENATED MODULE: ./lib/targets/ssh/known-hosts.js

const entry = /^(?:@(?:cert-authority|revoked)\s+)?\S+\s+(?:ssh-|ecdsa-|sk-)[A-Za-z0-9@.-]+\s+[A-Za-z0-9+/]{16,}={0,3}(?:\s.*)?$/;
function readKnownHosts(text) {
    const lines = text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim());
    const says = lines.filter((line) => line !== '' && !line.startsWith('#'));
    if (says.length === 0)
        return (0,parsed/* refused */.J)({ code: 'ssh-known-hosts-missing' });
    const wrong = lines.findIndex((line) => says.includes(line) && !entry.test(line));
    if (wrong !== -1)
        return (0,parsed/* refused */.J)({ code: 'ssh-known-hosts-malformed', line: wrong + 1 });
    return (0,parsed/* parsed */.Y)(`${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./lib/targets/ssh/read.js





function readWay(request, env) {
    const problems = [];
    const take = (read, place, value) => {
        if (read.ok)
            return read.value;
        for (const fault of read.problems)
            problems.push({ place, value, fault });
        return undefined;
    };
    const address = take(address_readAddress(request.address), request.place, withoutPassword(request.address));
    refuseUnknown(request.settings, ['jump', 'engine'], problems);
    const jump = readJump(request, problems);
    const engine = readEngine(request.settings.engine, problems);
    const secrets = readSecrets(request, env, take);
    if (problems.length > 0 || address === undefined || secrets === undefined)
        return (0,parsed/* refused */.J)(...problems);
    return (0,parsed/* parsed */.Y)({ address, jump, secrets, engine });
}
const withoutPassword = (address) => address.replace(/:[^:/@]*@/g, ':***@').slice(0, 300);
function readJump({ settings, access }, problems) {
    const setting = settings.jump;
    if (setting !== undefined && typeof setting.value !== 'string') {
        problems.push({ place: setting.place, value: undefined, fault: { code: 'setting-not-text', key: 'jump' } });
        return undefined;
    }
    const text = typeof setting?.value === 'string' ? setting.value : access.sshJump;
    if (text === undefined || text === '')
        return undefined;
    const read = address_readAddress(text);
    if (read.ok)
        return read.value;
    const place = setting?.place ?? { kind: 'input', name: 'ssh-jump' };
    problems.push(...read.problems.map((fault) => ({ place, value: withoutPassword(text), fault })));
    return undefined;
}
const read_known = new WeakMap();
function readSecrets({ access }, env, take) {
    const before = read_known.get(access);
    if (before !== undefined && (before.key !== undefined || env.SSH_AUTH_SOCK))
        return before;
    const input = (name) => ({ kind: 'input', name });
    const passphrase = access.sshKeyPassphrase?.replace(/[\r\n]+$/, '') || undefined;
    const knownHosts = take(readKnownHosts(access.sshKnownHosts ?? ''), input('ssh-known-hosts'));
    const agent = access.sshKey === undefined && env.SSH_AUTH_SOCK;
    if (access.sshKey === undefined && !agent)
        take((0,parsed/* refused */.J)({ code: 'ssh-key-missing' }), input('ssh-key'));
    const key = access.sshKey === undefined ? undefined : take(readPrivateKey(access.sshKey, passphrase), input('ssh-key'));
    if (knownHosts === undefined || (key === undefined && !agent))
        return undefined;
    const secrets = { key, passphrase, knownHosts };
    read_known.set(access, secrets);
    return secrets;
}

;// CONCATENATED MODULE: ./lib/targets/ssh/index.js









const sshKind = { scheme: 'ssh', read: (request) => readSshTarget(request, process.env) };
function readSshTarget(request, env) {
    const way = readWay(request, env);
    return way.ok ? (0,parsed/* parsed */.Y)(ssh_openTarget(request, way.value, env)) : way;
}
function ssh_openTarget({ name, place, timeout }, { address, jump, secrets, engine }, env) {
    const closed = new AbortController();
    let login;
    let log;
    const tunnels = new Set();
    const enter = () => {
        login ??= shareLogin(secrets, env, (0,held_file/* usualPlaces */.d)(env));
        return login;
    };
    const connectTimeout = Math.max(1, Math.ceil(timeout / 1000));
    return {
        name,
        kind: 'ssh',
        address: showAddress(address),
        yields: 'instances',
        place,
        async look(ask, signal) {
            const open = AbortSignal.any([signal, closed.signal]);
            if (open.aborted)
                return (0,evidence/* unseen */.nv)('prepare', 'cancelled');
            try {
                enter();
                if (jump)
                    log ??= (0,held_file/* holdFile */.Y)('', (0,held_file/* usualPlaces */.d)(env), 'log');
            }
            catch (error) {
                return (0,evidence/* unseen */.nv)('prepare', 'ssh-failed', { said: error instanceof Error ? error.message.slice(0, 400) : '' });
            }
            const { access, env: seenBySsh } = enter();
            const nonce = freshNonce();
            const hop = jump && log && { address: jump, log: log.path };
            const [file = 'ssh', ...args] = (0,ssh_command/* sshCommand */.o6)(address, { ...access, connectTimeout }, hop);
            const said = log?.read().length;
            const input = async () => {
                const { collectorScript, piped } = await __nccwpck_require__.e(/* import() */ 567).then(__nccwpck_require__.bind(__nccwpck_require__, 567));
                return piped(collectorScript(ask, nonce, false, engine));
            };
            const command = { file, args, env: seenBySsh, input };
            const [finished, { readSession }] = await Promise.all([
                (0,bounded/* runBounded */.B)(command, { timeout, ...bounded/* usualBounds */.g }, open),
                Promise.all(/* import() */[__nccwpck_require__.e(567), __nccwpck_require__.e(439), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27)),
            ]);
            const heard = jump && log && !closed.signal.aborted ? { host: jump.host, log: log.read().slice(said) } : undefined;
            return readSession({ finished, nonce, asks: ask, host: address.host, timeout, hop: heard });
        },
        async tunnel(port, signal, to) {
            const open = AbortSignal.any([signal, closed.signal]);
            if (open.aborted)
                return (0,evidence/* unseen */.nv)('prepare', 'cancelled');
            const { openTunnel } = await __nccwpck_require__.e(/* import() */ 25).then(__nccwpck_require__.bind(__nccwpck_require__, 9025));
            try {
                const { access, env: seenBySsh } = enter();
                const way = {
                    address,
                    access: { ...access, connectTimeout },
                    env: seenBySsh,
                    jump,
                    places: (0,held_file/* usualPlaces */.d)(env),
                    timeout,
                };
                const tunnel = await openTunnel(way, { port, host: to }, open);
                if (tunnel.kind === 'seen')
                    tunnels.add(tunnel.value);
                return tunnel;
            }
            catch (error) {
                return (0,evidence/* unseen */.nv)('prepare', 'ssh-failed', { said: error instanceof Error ? error.message.slice(0, 400) : '' });
            }
        },
        close() {
            closed.abort();
            for (const tunnel of tunnels)
                tunnel.remove();
            login?.close();
            login = undefined;
            log?.close();
            log = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/targets/registry.js



const kinds = [sshKind, dockerKind, httpsKind, httpKind];


/***/ }),

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ tunnelCommand),
/* harmony export */   n_: () => (/* binding */ farEnd),
/* harmony export */   o6: () => (/* binding */ sshCommand)
/* harmony export */ });
/* harmony import */ var _collector_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6558);

const remoteCommand = ['sh', '-s'];
function sshCommand(address, access, hop) {
    const via = hop ? ['-o', `ProxyCommand=${proxyCommand(address, access, hop)}`] : [];
    return ['ssh', ...options(access), ...via, ...destination(address), ...remoteCommand];
}
function tunnelCommand(address, access, { path, port, host, log }, hop) {
    const via = hop ? ['-o', `ProxyCommand=${proxyCommand(address, access, hop)}`] : [];
    const forwarding = ['ClearAllForwardings=no', 'ExitOnForwardFailure=yes', 'StreamLocalBindMask=0177'];
    const first = forwarding.flatMap((option) => ['-o', option]);
    const last = ['-E', log, '-N', '-L', `${path}:${farEnd({ port, host })}`];
    return ['ssh', '-F', '/dev/null', ...first, ...options(access).slice(2), ...via, ...last, ...destination(address)];
}
const farEnd = ({ host = 'localhost', port }) => `${host.includes(':') ? `[${host}]` : host}:${port}`;
function proxyCommand(address, access, hop) {
    const host = address.host.includes(':') ? `[${address.host}]` : address.host;
    const words = ['ssh', ...options(access), '-E', hop.log, '-W', `${host}:${address.port}`, ...destination(hop.address)];
    const plain = /^[A-Za-z0-9_./:=@,+-]+$/;
    const line = words.map((word) => (plain.test(word) ? word : (0,_collector_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .K)(word))).join(' ');
    return line.replaceAll('%', '%%');
}
const destination = ({ user, host, port }) => ['-p', `${port}`, '-l', user, '--', host];
function options({ key, knownHosts, connectTimeout }) {
    const settings = {
        BatchMode: key !== 'agent' && key.asks ? 'no' : 'yes',
        NumberOfPasswordPrompts: '1',
        PreferredAuthentications: 'publickey',
        ...(key === 'agent'
            ? { IdentityFile: 'none' }
            : { IdentitiesOnly: 'yes', IdentityAgent: 'none', IdentityFile: key.path }),
        StrictHostKeyChecking: 'yes',
        UserKnownHostsFile: knownHosts,
        GlobalKnownHostsFile: '/dev/null',
        VerifyHostKeyDNS: 'no',
        UpdateHostKeys: 'no',
        ConnectTimeout: `${connectTimeout}`,
        ConnectionAttempts: '1',
        ServerAliveInterval: '5',
        ServerAliveCountMax: '2',
        ForwardAgent: 'no',
        ClearAllForwardings: 'yes',
        PermitLocalCommand: 'no',
        ControlPath: 'none',
        RequestTTY: 'no',
        EscapeChar: 'none',
        LogLevel: 'DEBUG1',
    };
    return ['-F', '/dev/null', ...Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`])];
}


/***/ }),

/***/ 9763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ holdFile),
/* harmony export */   d: () => (/* binding */ usualPlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



const usualPlaces = (env) => ({
    temporary: env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    proc: '/proc',
});
function holdFile(text, places, kind = 'data') {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(places.temporary, 'runtime-drift-'));
    let fd;
    try {
        const named = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'file');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(named, text, { mode: kind === 'program' ? 0o700 : 0o600 });
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(named, kind === 'log' ? 'r+' : 'r');
        const nameless = `${places.proc}/${process.pid}/fd/${fd}`;
        const path = isThere(nameless) ? nameless : named;
        if (path === nameless)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true });
        return { path, read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), close: once(fd, folder) };
    }
    catch (error) {
        once(fd, folder)();
        throw error;
    }
}
function isThere(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
function once(fd, folder) {
    let closed = false;
    return () => {
        if (closed)
            return;
        closed = true;
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    };
}


/***/ }),

/***/ 7356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ turn)
/* harmony export */ });
const turn = () => new Promise((next) => setImmediate(next));


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

;// CONCATENATED MODULE: ./lib/chain/patience.js
function patienceOf({ chain }) {
    const wishes = chain.flatMap(({ findings }) => findings.flatMap((finding) => (finding.code === 'route/throttled' ? (finding.after ?? 0) : [])));
    return wishes.reduce((most, seconds) => Math.max(most, seconds), 0) * 1000;
}

// EXTERNAL MODULE: ./lib/turn.js
var turn = __nccwpck_require__(7356);
// EXTERNAL MODULE: ./lib/chain/plan/commit.js
var plan_commit = __nccwpck_require__(2996);
;// CONCATENATED MODULE: ./lib/chain/history.js

function otherCommits({ targets }, commit, most) {
    const said = targets.flatMap(({ sight }) => {
        if (sight.kind === 'unseen')
            return [];
        return sight.value.kind === 'statement' ? [sight.value.commit] : sight.value.instances.flatMap(revisionsOf);
    });
    const commits = said.flatMap((text) => (text === undefined ? [] : ((0,plan_commit/* commitSha */.m)(text) ?? [])));
    return [...new Set(commits)].filter((one) => one !== commit).slice(0, most);
}
const revisionsOf = ({ image, resolved }) => [
    image?.labels.revision,
    resolved?.labels.revision,
];

;// CONCATENATED MODULE: ./lib/verify/history.js

const mostCommits = 3;
async function withHistory(plan, judged, { origin }, time, signal) {
    const { world, verdict } = judged;
    const others = verdict.kind === 'drifted' ? otherCommits(world, plan.commit, mostCommits) : [];
    if (origin.relate === undefined || others.length === 0 || signal.aborted)
        return judged;
    const over = new AbortController();
    const ending = AbortSignal.any([signal, over.signal]);
    try {
        const late = time.sleep(plan.pace.timeout, ending).then(() => []);
        const history = await Promise.race([origin.relate(plan.commit, others, ending), late]);
        if (history.length === 0)
            return judged;
        const known = { ...world, history };
        const { judgeChain } = await Promise.all(/* import() */[__nccwpck_require__.e(791), __nccwpck_require__.e(45)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45));
        return { world: known, verdict: judgeChain(plan, known) };
    }
    finally {
        over.abort();
    }
}

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __nccwpck_require__(7440);
;// CONCATENATED MODULE: ./lib/verify/callers.js
const ofBody = ['accept', 'content-type'];
async function askCallers(plan, sent, credentials, prober, signal) {
    const calls = callsOf(plan, sent, credentials);
    const groups = [...Map.groupBy(calls, ({ guard, caller }) => nameOf(plan, guard, caller)).values()];
    const sights = [];
    if (calls.length <= plan.pace.concurrency)
        sights.push(...(await Promise.all(groups.map((group) => askGroup(group, prober, signal)))));
    else
        for (const group of groups)
            sights.push(await askGroup(group, prober, signal));
    return sights.flat().toSorted((a, b) => a.guard - b.guard || a.caller - b.caller);
}
async function askGroup(calls, prober, signal) {
    const asks = calls.map(({ ask }) => ask);
    const answers = new Map((await prober.ask(asks, signal)).map(({ route, sight }) => [route, sight]));
    return calls.flatMap(({ guard, caller }, at) => {
        const sight = answers.get(at);
        return sight === undefined ? [] : [{ guard, caller, sight }];
    });
}
const nameOf = ({ guards = [] }, guard, caller) => guards[guard]?.callers[caller]?.name;
function callsOf({ guards = [], routes }, sent, credentials) {
    return guards.flatMap((guard, at) => guard.callers.map((claim, caller) => {
        const own = credentials.find((one) => one.guard === at && one.caller === caller)?.headers ?? [];
        const { headers = [], body, authorities } = sent.get(guard.route) ?? {};
        const names = new Set(own.map(([name]) => name));
        const described = headers.filter(([name]) => ofBody.includes(name) && !names.has(name));
        const ask = {
            claim: claimOf(guard, routes[guard.route], claim.expect, claim.place),
            headers: [...described, ...own],
            body,
            ...(authorities === undefined ? {} : { authorities }),
        };
        return { guard: at, caller, ask };
    }));
}
function claimOf({ method, url }, route, expect, place) {
    const { via, http, timeout } = route ?? {};
    return {
        method,
        url,
        expect,
        place,
        ...(via === undefined ? {} : { via }),
        ...(http === undefined ? {} : { http }),
        ...(timeout === undefined ? {} : { timeout }),
    };
}
const everyCaller = ({ guards = [] }, sight) => guards.flatMap(({ callers }, guard) => callers.map((_, caller) => ({ guard, caller, sight })));

;// CONCATENATED MODULE: ./lib/verify/features.js

function openFeatures(plan, tree) {
    const known = new Map();
    return async (signal) => {
        const sights = [];
        for (const [feature, { source }] of (plan.features ?? []).entries()) {
            if (source.length === 0)
                continue;
            const globs = source.map(({ glob }) => glob);
            const found = known.get(feature) ?? (await tree?.find(plan.commit, globs, signal)) ?? (0,evidence/* unseen */.nv)('run', 'checkout-missing');
            if (found.kind === 'seen')
                known.set(feature, found);
            sights.push({ feature, source: found });
        }
        return sights;
    };
}
const everyFeature = ({ features = [] }, source) => features.map((_, feature) => ({ feature, source }));

// EXTERNAL MODULE: ./lib/chain/each.js
var chain_each = __nccwpck_require__(2748);
// EXTERNAL MODULE: ./lib/chain/sights.js
var chain_sights = __nccwpck_require__(5419);
;// CONCATENATED MODULE: ./lib/verify/instances.js



const servicesAsked = ({ routes }) => new Set(routes.flatMap(({ each }) => each?.service ?? []));
const findInstances = (plan, targets, looks) => async (each) => {
    const on = plan.services.find(({ name }) => name === each.service)?.on ?? [];
    const awaited = looks.filter((_, at) => on.includes(targets[at]?.name ?? ''));
    const sights = (0,chain_sights/* readSights */.j)(plan, { source: undefined, targets: await Promise.all(awaited), answers: [] });
    const copies = (0,chain_each/* copiesOf */.l)(each, plan, sights);
    if (copies.kind === 'unseen')
        return copies;
    return (0,evidence/* seen */.cI)(copies.value.map(({ name, target, address }) => {
        const host = targets.find((one) => one.name === target);
        return { name, at: wayTo(name, address, each.port, host) };
    }));
};
function wayTo(name, address, port, target) {
    if (address === undefined || address.by === 'none')
        return (0,evidence/* unseen */.nv)('read', 'instance-without-address', { about: name });
    const host = address.by === 'network' ? address.ip : undefined;
    if (target?.tunnel !== undefined)
        return (0,evidence/* seen */.cI)({ through: target.name, far: { port, ...(host === undefined ? {} : { host }) } });
    if (target?.isHere !== true)
        return (0,evidence/* unseen */.nv)('read', 'instance-out-of-reach', { about: name });
    return (0,evidence/* seen */.cI)({ to: { host: host ?? '127.0.0.1', port } });
}

;// CONCATENATED MODULE: ./lib/probes/port.js
const nothingSent = { headers: [], body: undefined };

;// CONCATENATED MODULE: ./lib/verify/routes.js


async function askRoutes(plan, sent, prober, signal, find = nobody) {
    const probes = plan.controls?.probes ?? [];
    const routes = plan.routes.map((claim, route) => ({ claim, ...(sent.get(route) ?? nothingSent) }));
    const asked = [...routes, ...probes.map((probe) => askOf(probe, sent))];
    const { sights, asks: known } = await askWhereKnown(asked, prober, signal, find);
    const answers = routes.map((_, route) => ({ route, sight: sightAt(sights, route) }));
    const controls = probes.map((_, control) => ({ control, sight: sightAt(sights, routes.length + control) }));
    const doubtful = new Set(probes.flatMap((probe, at) => (isPage(controls[at]?.sight) ? probe.routes : [])));
    const again = answers.filter(({ route, sight }) => doubtful.has(route) && isPage(sight)).map(({ route }) => route);
    if (again.length === 0)
        return { answers, controls };
    const asks = again.flatMap((route) => {
        const ask = known[route];
        return ask === undefined ? [] : [{ ...ask, sum: true }];
    });
    const summed = await prober.ask(asks, signal);
    const bySum = new Map(again.map((route, at) => [route, sightAt(summed, at)]));
    return { answers: answers.map(({ route, sight }) => ({ route, sight: bySum.get(route) ?? sight })), controls };
}
async function askWhereKnown(asks, prober, signal, find) {
    const all = asks.map((ask, route) => ({ ask, route }));
    const [soon, waiting] = [all.filter(({ ask }) => !ask.claim.each), all.filter(({ ask }) => ask.claim.each)];
    if (waiting.length === 0)
        return { sights: await prober.ask(asks, signal), asks };
    const sights = asks.map((_, route) => ({ route, sight: (0,evidence/* unseen */.nv)('read', 'answer-missing') }));
    const located = [...asks];
    const ask = async (some) => {
        if (some.length === 0)
            return;
        const taken = await prober.ask(some.map((one) => one.ask), signal);
        for (const [at, { route }] of some.entries())
            sights[route] = { route, sight: sightAt(taken, at) };
    };
    const locate = async () => {
        const found = await Promise.all(waiting.map(async (one) => ({ ...one, found: await foundFor(one.ask, find) })));
        return found.flatMap(({ ask: { ...whole }, route, found: instances }) => {
            if (instances.kind === 'unseen') {
                sights[route] = { route, sight: instances };
                return [];
            }
            const ask = { ...whole, instances: instances.value };
            located[route] = ask;
            return [{ ask, route }];
        });
    };
    await Promise.all([ask(soon), locate().then(ask)]);
    return { sights, asks: located };
}
const foundFor = async ({ claim: { each } }, find) => each === undefined ? (0,evidence/* seen */.cI)([]) : find(each);
const nobody = async ({ service }) => (0,evidence/* unseen */.nv)('read', 'instance-missing', { about: service });
const sightAt = (sights, at) => sights[at]?.sight ?? (0,evidence/* unseen */.nv)('read', 'answer-missing');
const isPage = (sight) => sight?.kind === 'seen' && sight.value.status >= 200 && sight.value.status < 300;
const everyRoute = (plan, sight) => ({
    answers: plan.routes.map((_, route) => ({ route, sight })),
    controls: (plan.controls?.probes ?? []).map((_, control) => ({ control, sight })),
});
function askOf({ directory, via, each, routes }, sent) {
    const url = `${directory}runtime-drift-${crypto.randomUUID()}`;
    const way = { ...(via === undefined ? {} : { via }), ...(each === undefined ? {} : { each }) };
    const claim = { method: 'GET', url, expect: anything, place, ...way };
    const authorities = routes.map((route) => sent.get(route)?.authorities).find((one) => one !== undefined);
    return { claim, ...nothingSent, sum: true, ...(authorities === undefined ? {} : { authorities }) };
}
const anything = { codes: [], classes: [1, 2, 3, 4, 5], text: 'any' };
const place = { kind: 'input', name: 'routes' };

;// CONCATENATED MODULE: ./lib/verify/turns.js
function openTurns(most, patience, time) {
    const waiting = [];
    let free = most;
    function takePlace() {
        if (free === 0)
            return false;
        free -= 1;
        return true;
    }
    async function awaitPlace(signal) {
        const called = new AbortController();
        const call = () => called.abort();
        waiting.push(call);
        await time.sleep(patience * Math.ceil(waiting.length / most), AbortSignal.any([called.signal, signal]));
        if (called.signal.aborted)
            return true;
        waiting.splice(waiting.indexOf(call), 1);
        return false;
    }
    function leavePlace() {
        const call = waiting.shift();
        if (call === undefined)
            free += 1;
        else
            call();
    }
    return async (work, signal) => {
        const placed = takePlace() || (await awaitPlace(signal));
        try {
            return await work();
        }
        finally {
            if (placed)
                leavePlace();
        }
    };
}

;// CONCATENATED MODULE: ./lib/verify/look.js






const grace = 1_000;
const mostTargets = 64;
const patience = 5_000;
function openLooker(plan, eyes, time, tell) {
    const located = servicesAsked(plan);
    let prober;
    let known;
    async function lookAtSource(signal) {
        if (known !== undefined)
            return known.source;
        const source = await eyes.origin.look(plan.commit, signal);
        if (source?.kind !== 'unseen')
            known = { source };
        return source;
    }
    async function lookAtTarget(target, signal) {
        const begun = time.now();
        const asks = plan.services
            .filter(({ on }) => on.includes(target.name))
            .map((service) => askFor(service, eyes, located.has(service.name)));
        const sight = await target.look(asks, signal);
        tell({ kind: 'answered', target: target.name, seen: sight.kind === 'seen', took: time.now() - begun });
        return { target: target.name, sight };
    }
    async function lookAtRoutes(hosts, signal) {
        if (plan.routes.length === 0)
            return { answers: [], controls: [] };
        prober ??= eyes.openProber();
        const find = findInstances(plan, eyes.targets, hosts);
        return askRoutes(plan, eyes.sent ?? new Map(), await prober, signal, find);
    }
    async function lookAtBuilds(routes, signal) {
        await routes;
        const sights = (await eyes.fetchBuilds?.(signal)) ?? [];
        return sights.map((sight, served) => ({ served, sight }));
    }
    const inTurn = openTurns(mostTargets, patience, time);
    const lookAtFeatures = openFeatures(plan, eyes.tree);
    async function askGuards(signal) {
        if (plan.guards === undefined || plan.guards.length === 0)
            return [];
        prober ??= eyes.openProber();
        return askCallers(plan, eyes.sent ?? new Map(), eyes.credentials ?? [], await prober, signal);
    }
    return {
        async look(until, signal) {
            const over = new AbortController();
            const late = new AbortController();
            const ending = AbortSignal.any([signal, late.signal]);
            const cut = () => (signal.aborted ? 'cancelled' : late.signal.aborted ? 'deadline' : undefined);
            const lost = () => (0,evidence/* unseen */.nv)('run', cut() ?? 'deadline');
            const gone = whenAborted(ending, over.signal).then(() => time.sleep(grace, over.signal));
            const inTime = (work, otherwise) => Promise.race([work, gone.then(otherwise)]);
            void time.sleep(until - time.now(), over.signal).then(() => over.signal.aborted || late.abort());
            try {
                const hosts = eyes.targets.map((target) => {
                    const looked = inTurn(() => lookAtTarget(target, ending), ending);
                    return inTime(looked, () => ({ target: target.name, sight: lost() }));
                });
                const asked = lookAtRoutes(hosts, ending);
                const [source, targets, { answers, controls }, served, callers, features] = await Promise.all([
                    inTime(lookAtSource(ending), lost),
                    Promise.all(hosts),
                    inTime(asked, () => everyRoute(plan, lost())),
                    inTime(lookAtBuilds(asked, ending), () => (plan.served ?? []).map((_, at) => ({ served: at, sight: lost() }))),
                    inTime(askGuards(ending), () => everyCaller(plan, lost())),
                    inTime(lookAtFeatures(ending), () => everyFeature(plan, lost())),
                ]);
                const world = {
                    ...{ source, targets, answers },
                    ...(plan.controls === undefined ? {} : { controls }),
                    ...(plan.served === undefined ? {} : { served }),
                    ...(plan.guards === undefined ? {} : { callers }),
                    ...(plan.features === undefined ? {} : { features }),
                };
                return { world: cut() === 'deadline' ? blameDeadline(world) : world, cut: cut() };
            }
            catch (bug) {
                late.abort();
                throw bug;
            }
            finally {
                over.abort();
            }
        },
        async close() {
            const closed = await Promise.allSettled([...eyes.targets.map(async (target) => target.close()), closeProber()]);
            for (const result of closed)
                if (result.status === 'rejected')
                    throw result.reason;
        },
    };
    async function closeProber() {
        if (prober === undefined)
            return;
        const over = new AbortController();
        const closed = prober.then((opened) => opened.close()).finally(() => over.abort());
        await Promise.race([closed, time.sleep(grace, over.signal).then(() => (over.signal.aborted ? closed : undefined))]);
    }
}
function askFor({ name, container, listens, current, release, logs }, eyes, located) {
    const [files, env] = [eyes.files.get(name), eyes.variables?.get(name)];
    return {
        name,
        container,
        ...(files === undefined ? {} : { files }),
        ...(listens === undefined ? {} : { listens }),
        ...(release === undefined ? {} : { release }),
        ...(env === undefined ? {} : { env }),
        ...(current === undefined ? {} : { current }),
        ...(located ? { address: true } : {}),
        ...(logs === undefined ? {} : { logs: { lines: logs, conceal: eyes.secrets ?? [] } }),
    };
}
const whenAborted = (signal, over) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener('abort', () => resolve(), { once: true, signal: over });
});
function blameDeadline({ source, targets, answers, controls, served, callers, features, ...rest }) {
    const why = (reason) => (reason.reason === 'cancelled' ? { ...reason, reason: 'deadline' } : reason);
    const sight = (evidence) => evidence.kind === 'seen' ? evidence : { kind: 'unseen', why: why(evidence.why) };
    return {
        ...rest,
        source: source === undefined ? undefined : sight(source),
        targets: targets.map((target) => ({ ...target, sight: sight(target.sight) })),
        answers: answers.map((answer) => ({ ...answer, sight: sight(answer.sight) })),
        ...(controls && { controls: controls.map((one) => ({ ...one, sight: sight(one.sight) })) }),
        ...(served && { served: served.map((one) => ({ ...one, sight: sight(one.sight) })) }),
        ...(callers && { callers: callers.map((caller) => ({ ...caller, sight: sight(caller.sight) })) }),
        ...(features && { features: features.map((one) => ({ ...one, source: sight(one.source) })) }),
    };
}

;// CONCATENATED MODULE: ./lib/verify.js




async function verify(plan, eyes, time, tell, signal) {
    const looker = openLooker(plan, eyes, time, tell);
    const outcome = await lookUntilSettled(plan, eyes, looker, time, tell, signal).catch(async (bug) => {
        await looker.close().catch(() => { });
        throw bug;
    });
    await looker.close();
    return outcome;
}
async function lookUntilSettled(plan, eyes, looker, time, tell, signal) {
    const { wait, interval, stable: wanted, timeout } = plan.pace;
    const begun = time.now();
    const deadline = begun + wait;
    let last;
    let looks = 0;
    let stable = 0;
    let wasProven = false;
    const end = async (judged, ended) => {
        const { world, verdict } = await withHistory(plan, judged, eyes, time, signal);
        const said = ended === 'stable' ? verdict : withhold(verdict, stable, wanted);
        return { plan, world, verdict: said, looks, stable, took: time.now() - begun, ended };
    };
    for (;;) {
        const lookBegun = time.now();
        tell({ kind: 'looking', look: looks + 1, targets: plan.targets.length, routes: plan.routes.length });
        const looking = looker.look(last === undefined ? deadline + timeout + grace : deadline, signal);
        const [glimpse, { canConverge, judgeChain }] = await Promise.all([
            looking,
            (0,turn/* turn */.w)().then(() => Promise.all(/* import() */[__nccwpck_require__.e(791), __nccwpck_require__.e(45)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45))),
        ]);
        const { cut } = glimpse;
        const world = wasProven ? { ...glimpse.world, wasProven } : glimpse.world;
        if (cut !== undefined && last !== undefined)
            return end(last, cut);
        const verdict = judgeChain(plan, world);
        const judged = { world, verdict };
        last = judged;
        looks += 1;
        wasProven ||= verdict.kind === 'proven';
        stable = verdict.kind === 'proven' && cut === undefined ? stable + 1 : 0;
        tell({ kind: 'judged', look: looks, verdict, took: time.now() - lookBegun });
        if (cut !== undefined)
            return end(judged, cut);
        if (stable >= wanted)
            return end(judged, 'stable');
        if (!canConverge(verdict))
            return end(judged, 'cannot-converge');
        const left = deadline - time.now();
        const next = Math.max(interval, patienceOf(verdict));
        if (left <= next)
            return end(judged, 'deadline');
        tell({ kind: 'waiting', verdict, next, left, stable, wanted });
        await time.sleep(next, signal);
        if (signal.aborted)
            return end(judged, 'cancelled');
    }
}
const withhold = (verdict, stable, wanted) => verdict.kind === 'proven'
    ? { ...verdict, kind: 'unproven', causes: [{ code: 'not-stable', stable, wanted }] }
    : verdict;


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ }),

/***/ 9988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt),
/* harmony export */   q: () => (/* binding */ readPointer)
/* harmony export */ });
function readPointer(text) {
    if (!text.startsWith('/') || /~(?![01])/.test(text))
        return undefined;
    return text
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function valueAt(document, pointer) {
    let value = document;
    for (const token of pointer) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token))
            return undefined;
        if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(token))
            return undefined;
        value = Reflect.get(value, token);
    }
    return value;
}


/***/ }),

/***/ 3401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iQ: () => (/* binding */ clockLimit),
  lZ: () => (/* binding */ doubtAnswer),
  Iu: () => (/* binding */ leastSecret),
  zT: () => (/* binding */ signRequest)
});

// UNUSED EXPORTS: doubtRequest, signAnswer

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __nccwpck_require__(7440);
;// CONCATENATED MODULE: ./lib/wire/signature/fields.js
function fields_fieldOf(fields, name) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value === undefined)
        return undefined;
    return [value]
        .flat()
        .map((one) => one.trim())
        .join(', ');
}
const item = String.raw `"[!#-\[\]-~]*"(?:;[a-z]+(?:="[!#-\[\]-~]*")?)*`;
const parameter = String.raw `;[a-z][a-z0-9_-]*=(?:"[ !#-\[\]-~]*"|-?\d{1,15})`;
const list = new RegExp(String.raw `^\((?:${item}(?: ${item})*)?\)(?:${parameter})*$`);
function fields_readCovered(text) {
    if (text.length > 4096 || !list.test(text))
        return undefined;
    const end = text.indexOf(')');
    const components = [...text.slice(1, end).matchAll(new RegExp(item, 'g'))].map(([whole]) => {
        const quote = whole.indexOf('"', 1);
        return { name: whole.slice(1, quote), parameters: whole.slice(quote + 1) };
    });
    const parameters = new Map();
    for (const [whole] of text.slice(end + 1).matchAll(new RegExp(parameter, 'g'))) {
        const at = whole.indexOf('=');
        const value = whole.slice(at + 1);
        parameters.set(whole.slice(1, at), value.startsWith('"') ? value.slice(1, -1) : Number(value));
    }
    return { components, parameters, raw: text };
}
function fields_memberOf(dictionary, key) {
    if (dictionary === undefined || dictionary.length > 16_384)
        return undefined;
    let found;
    const member = /[ \t]*([a-z*][a-z0-9_.*-]*)=((?:"[^"]*"|[^,"])*)(,|$)/y;
    for (let match = member.exec(dictionary); match !== null; match = member.exec(dictionary)) {
        if (match[1] === key)
            found = match[2]?.trim();
        if (match[3] === '')
            return found;
    }
    return undefined;
}
function readBytes(text) {
    const base64 = /^:([A-Za-z0-9+/]*={0,2}):$/.exec(text ?? '')?.[1];
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}
const bytes = (value) => `:${value.toString('base64')}:`;

;// CONCATENATED MODULE: ./lib/wire/signature/base.js

const base_label = 'drift';
function base_ofRequest({ method, target, fields }) {
    const question = target.indexOf('?');
    return (name, parameters) => {
        if (parameters !== '')
            return undefined;
        if (name === '@method')
            return method;
        if (name === '@path')
            return (question === -1 ? target : target.slice(0, question)) || '/';
        if (name === '@query')
            return question === -1 ? '?' : target.slice(question);
        return name.startsWith('@') ? undefined : fields_fieldOf(fields, name);
    };
}
function base_ofAnswer(status, fields, request) {
    const asked = base_ofRequest(request);
    return (name, parameters) => {
        if (parameters === ';req')
            return asked(name, '');
        if (parameters === `;req;key="${base_label}"`)
            return fields_memberOf(fields_fieldOf(request.fields, name), base_label);
        if (parameters !== '')
            return undefined;
        if (name === '@status')
            return String(status);
        return name.startsWith('@') ? undefined : fields_fieldOf(fields, name);
    };
}
function base_baseOf({ components, raw }, resolve) {
    const lines = new Map();
    for (const { name, parameters } of components) {
        const identifier = `"${name}"${parameters}`;
        const value = resolve(name, parameters);
        if (value === undefined || lines.has(identifier) || /[\r\n]/.test(value))
            return undefined;
        lines.set(identifier, `${identifier}: ${value}`);
    }
    return [...lines.values(), `"@signature-params": ${raw}`].join('\n');
}
const base_crypto = () => process.getBuiltinModule('node:crypto');
const base_authenticate = (base, secret) => base_crypto().createHmac('sha256', secret).update(base).digest();
const base_isSame = (a, b) => a.length === b.length && base_crypto().timingSafeEqual(a, b);
const base_digestField = (body) => `sha-256=${bytes(base_crypto().createHash('sha256').update(body).digest())}`;
function base_isDigestOf(field, body) {
    const said = ['sha256', 'sha512'].flatMap((name) => {
        const member = fields_memberOf(field, name.replace('sha', 'sha-'));
        return member === undefined ? [] : [{ name, digest: readBytes(member) }];
    });
    return (said.length > 0 &&
        said.every(({ name, digest }) => digest !== undefined && base_isSame(digest, base_crypto().createHash(name).update(body).digest())));
}

;// CONCATENATED MODULE: ./lib/wire/signature.js



const clockLimit = 60_000;
const leastSecret = 32;
const sign = (components, created, nonce, secret, resolve) => {
    const seconds = Math.floor(created / 1000);
    const raw = `(${components.join(' ')});created=${seconds};nonce="${nonce}";alg="hmac-sha256";tag="runtime-drift"`;
    const covered = fields_readCovered(raw);
    const base = covered === undefined ? undefined : base_baseOf(covered, resolve);
    if (base === undefined)
        return undefined;
    return { 'signature-input': `${base_label}=${raw}`, signature: `${base_label}=${bytes(base_authenticate(base, secret))}` };
};
function signRequest(request, secret, now, nonce) {
    const { method, target, body } = request;
    const fields = body === undefined ? {} : { 'content-digest': base_digestField(body) };
    const components = ['"@method"', '"@path"', '"@query"', ...Object.keys(fields).map((name) => `"${name}"`)];
    const signed = sign(components, now, nonce, secret, base_ofRequest({ method, target, fields }));
    const signs = { ...fields, ...signed };
    return { method, target, nonce, fields: signs, signs };
}
function doubtAnswer({ status, fields, body }, request, secret, now, field) {
    const found = signatureOf(fields);
    if (typeof found === 'string')
        return (0,evidence/* unseen */.nv)('parse', 'signature-missing', { about: found });
    const { covered, value } = found;
    const nonce = covered.parameters.get('nonce');
    if (nonce === undefined)
        return (0,evidence/* unseen */.nv)('parse', 'signature-missing', { about: 'nonce' });
    if (nonce !== request.nonce)
        return (0,evidence/* unseen */.nv)('parse', 'nonce-mismatch');
    const needed = ['"@status"', `"signature";req;key="${base_label}"`, `"${field ?? 'content-digest'}"`];
    const lacking = lacks(covered, needed);
    if (lacking !== undefined)
        return (0,evidence/* unseen */.nv)('parse', 'signature-missing', { about: lacking });
    const base = base_baseOf(covered, base_ofAnswer(status, fields, request));
    if (base === undefined || !base_isSame(base_authenticate(base, secret), value))
        return (0,evidence/* unseen */.nv)('parse', 'signature-wrong', { about: 'HMAC-SHA-256' });
    if (field === undefined && !base_isDigestOf(fields_fieldOf(fields, 'content-digest'), body))
        return (0,evidence/* unseen */.nv)('parse', 'signature-wrong', { about: 'Content-Digest' });
    const skew = skewOf(covered, now);
    return skew === undefined || Math.abs(skew) > clockLimit
        ? (0,evidence/* unseen */.nv)('parse', 'clock-skewed', { limit: clockLimit, ...(skew === undefined ? {} : { amount: skew }) })
        : undefined;
}
function doubtRequest(request, body, secret, now) {
    const found = signatureOf(request.fields);
    if (typeof found === 'string')
        return 'signature';
    const { covered, value } = found;
    const needed = ['"@method"', '"@path"', '"@query"', ...(body.length === 0 ? [] : ['"content-digest"'])];
    const base = baseOf(covered, ofRequest(request));
    const whole = lacks(covered, needed) === undefined && /^[\x21-\x7e]{8,128}$/.test(String(covered.parameters.get('nonce')));
    if (!whole || base === undefined || !isSame(authenticate(base, secret), value))
        return 'signature';
    if (body.length > 0 && !isDigestOf(fieldOf(request.fields, 'content-digest'), body))
        return 'signature';
    const skew = skewOf(covered, now);
    return skew === undefined || Math.abs(skew) > clockLimit ? 'clock' : undefined;
}
function signAnswer({ status, body }, request, secret, now) {
    const fields = { 'content-digest': digestField(body) };
    const nonce = readCovered(memberOf(fieldOf(request.fields, 'signature-input'), label) ?? '')?.parameters.get('nonce');
    const components = ['"@status"', '"content-digest"', `"signature";req;key="${label}"`];
    const resolve = ofAnswer(status, fields, request);
    return { ...fields, ...sign(components, now, String(nonce), secret, resolve) };
}
function signatureOf(fields) {
    const covered = fields_readCovered(fields_memberOf(fields_fieldOf(fields, 'signature-input'), base_label) ?? '');
    const value = readBytes(fields_memberOf(fields_fieldOf(fields, 'signature'), base_label));
    if (covered === undefined)
        return 'Signature-Input';
    if ((covered.parameters.get('alg') ?? 'hmac-sha256') !== 'hmac-sha256')
        return 'alg="hmac-sha256"';
    return value === undefined ? 'Signature' : { covered, value };
}
const lacks = ({ components }, needed) => needed.find((identifier) => !components.some(({ name, parameters }) => `"${name}"${parameters}` === identifier));
function skewOf({ parameters }, now) {
    const created = parameters.get('created');
    return typeof created === 'number' ? created * 1000 - now : undefined;
}


/***/ }),

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ urlFault)
/* harmony export */ });
/* unused harmony export isLoopback */
function urlFault(text, allowUnsafeHttp) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && text.includes('://'))
        return { code: 'url-scheme', scheme };
    if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\\p{Cc}]/u.test(text) || !URL.canParse(text))
        return { code: 'url-malformed' };
    const { hostname, protocol, username, password } = new URL(text);
    if (username !== '' || password !== '' || /^https?:\/\/[^/?#]*@/i.test(text))
        return { code: 'url-credentials' };
    if (text.includes('#'))
        return { code: 'url-fragment' };
    if (protocol === 'http:' && !allowUnsafeHttp && !isLoopback(hostname))
        return { code: 'url-plain-http', host: hostname };
    return undefined;
}
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
