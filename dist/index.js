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

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

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

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

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


/** The most requests of this kind in a look. */
const mostControls = 50;
/**
 * The control requests that the routes of a plan need. Only a 2xx, 401 or 403 can be what everything is answered with,
 * and only where nothing else tells the answer apart: an assertion or a build mark says more than any control.
 */
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
/** The address up to the last slash of its path. */
function directoryOf(url) {
    const path = withoutQuery(url);
    const origin = (0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(url);
    return path.length === origin.length ? `${origin}/` : path.slice(0, path.lastIndexOf('/') + 1);
}
/** The deepest directory that both lie in, of one origin. */
function shared(a, b) {
    let end = (0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(a).length + 1;
    for (let next = a.indexOf('/', end); next !== -1 && b.startsWith(a.slice(0, next + 1)); next = a.indexOf('/', end))
        end = next + 1;
    return a.slice(0, end);
}
/** Compares an answer with that of a control. What is not known of either takes nothing away. */
function readLikeness({ url }, answer, { directory }, control) {
    if (control?.kind !== 'seen' || control.value.status !== answer.status)
        return 'apart';
    if (answer.status === 401 || answer.status === 403)
        return 'refusal';
    if (!isPage(answer.status) || isEntrance(url, directory))
        return 'apart';
    return isSameBody(answer, control.value) ? 'page' : 'apart';
}
/** The page that everything is answered with is what is to be answered at the entrance itself. */
const isEntrance = (url, directory) => [directory, `${directory}index.html`, directory.slice(0, -1)].includes(withoutQuery(url));
const isSameBody = ({ body: a }, { body: b }) => a !== undefined && b !== undefined && a.sha256 === b.sha256 && a.bytes === b.bytes;


/***/ }),

/***/ 7440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y_: () => (/* binding */ unseenReasons),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   we: () => (/* binding */ containerStates)
/* harmony export */ });
/** Positive, complete evidence. */
const seen = (value) => ({ kind: 'seen', value });
/** No evidence, and why. */
const unseen = (phase, reason, facts = {}) => ({ kind: 'unseen', why: { phase, reason, ...facts } });
/** What cannot change by waiting is marked `final`: looking again would only hide it longer. */
const unseenReasons = {
    // reaching a host
    'name-not-resolved': 'passing',
    'connection-refused': 'passing',
    'connection-timeout': 'passing',
    'network-unreachable': 'passing',
    'connection-reset': 'passing',
    // speaking ssh
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
    // running the collector
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
    // reading inside a container
    'files-unreadable': 'passing',
    'hash-tool-missing': 'final',
    // looking at processes, sockets and configuration
    'process-unreadable': 'final',
    'compose-missing': 'final',
    'compose-failed': 'passing',
    'compose-variable': 'final',
    'compose-files-unreadable': 'final',
    // reading the answer
    'answer-missing': 'final',
    'answer-cut': 'passing',
    'answer-too-large': 'final',
    'answer-malformed': 'final',
    'answer-stale': 'passing',
    // asking over HTTP
    'tls-untrusted': 'final',
    'tls-wrong-name': 'final',
    'tls-expired': 'final',
    'tls-failed': 'passing',
    'headers-timeout': 'passing',
    'body-timeout': 'passing',
    'not-http': 'final',
    'headers-too-large': 'final',
    'http-failed': 'passing',
    // asking each instance
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
    // an answer that is signed
    'signature-missing': 'passing',
    'signature-wrong': 'passing',
    'nonce-mismatch': 'passing',
    'clock-skewed': 'passing',
    // where it came from
    'checkout-missing': 'final',
    'checkout-shallow': 'final',
    'checkout-without-commit': 'final',
    'git-missing': 'final',
    'git-failed': 'final',
    'api-refused': 'final',
    'api-unreachable': 'passing',
    // the run itself
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
/** Items with the same key together, in the order in which the keys first appear. */
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
/** What one command mends: a compose project on a target (by its directory too: names repeat), or a single service. */
const commandOf = ({ target, service, compose }) => compose === undefined
    ? JSON.stringify([target, service])
    : JSON.stringify([target, compose.project, compose.workingDir, compose.configFiles]);
/** The instances of one command as a group; each service and each instance is named once. */
function groupOf(instances) {
    const [{ target, compose }] = instances;
    return {
        target,
        compose,
        services: [...new Set(instances.map(({ service }) => service))],
        instances: named(instances),
    };
}
/** Each instance once. */
const named = (instances) => gather(instances, instanceKey).map(([instance]) => instance);
const instanceKey = ({ target, service, container }) => JSON.stringify([target, service, container]);


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ linkNames),
/* harmony export */   g_: () => (/* binding */ proofs),
/* harmony export */   mJ: () => (/* binding */ commitSha)
/* harmony export */ });
/** The commit id in `text`, or nothing: no prefixes, no upper case, no zero id (git's name for "no commit"). */
function commitSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}
const linkNames = ['source', 'build', 'runtime', 'route', 'auth'];
const proofs = ['claimed', 'identified', 'hashed', 'attested'];


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   sN: () => (/* binding */ readMove),
/* harmony export */   yP: () => (/* binding */ leadsToLogin),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** Paths and hosts that ask who is there, as frameworks and identity providers name them. */
const loginPath = /[/#_.-](?:log-?in|log_in|sign-?in|sign_in|logon|auth|oauth2?|sso|saml2?|openid(?:-connect)?|authorize|session\/new)(?:[/_.?-]|$)/i;
const loginHost = /^(?:login|signin|auth|sso|accounts?|idp?|identity)\./i;
/** Scheme, host and port as they are written; the whole of what is no such address. */
const originOf = (url) => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url;
/** How the address of a redirect differs from the one that was asked; nothing when it is none, or the same. */
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
/** Whether a redirect asks who is there, by where it leads. One that changes no more than the scheme or a slash does not. */
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
/** Splits and normalises a reference as the engine does (distribution/reference, normalize.go). */
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
/** Every way in which Docker lets a person write this repository, the full one first. */
function spellingsOf(repository) {
    const hub = 'docker.io/';
    if (!repository.startsWith(hub))
        return [repository];
    const path = repository.slice(hub.length);
    const single = path.startsWith('library/') && !path.slice('library/'.length).includes('/');
    const paths = single ? [path, path.slice('library/'.length)] : [path];
    return paths.flatMap((one) => [`docker.io/${one}`, `index.docker.io/${one}`, one]);
}
/** The name a reference has in `RepoTags` when it is written in full: the tag defaults to `latest`. */
const fullTag = ({ repository, tag }) => `${repository}:${tag ?? 'latest'}`;
/** Whether an image is the one of this digest: equal SHA-256 sums name the same bytes, whichever kind they are. */
function hasDigest(image, digest) {
    return image.id === digest || image.repoDigests.some((text) => readReference(text).digest === digest);
}
/** Whether a container created from `reference` runs an image of the expected repository (and tag, when one is said). */
function isFromRepository(reference, image, expected) {
    const names = isImageId(reference) ? [...(image?.tags ?? []), ...(image?.repoDigests ?? [])] : [reference];
    return names
        .map(readReference)
        .some(({ repository, tag }) => repository === expected.repository && (expected.tag === undefined || expected.tag === tag));
}
/** A container may be created by id; then only the image itself knows its names. */
const isImageId = (reference) => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference);


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


/** Reads the name of a swarm service (moby, daemon/cluster/convert and api/server/validate): no dots. */
function readSwarm(text, place) {
    if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,126}[A-Za-z0-9])?$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'swarm', service: text });
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'swarm' });
}
/** Reads the name of a unit (systemd.unit(5)); `.service` may be left out, as for systemctl. */
function readUnit(text, place) {
    const unit = /\.[a-z]+$/.test(text) ? text : `${text}.service`;
    const good = /^[A-Za-z0-9_@\\:][A-Za-z0-9_.@\\:-]{0,254}$/.test(text) && unit.endsWith('.service');
    return good ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'systemd', unit }) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'unit' });
}
/** Reads the path of a pid file on the host. */
function readPidFile(text, place) {
    const read = readHostPath(text, 'pidfile', place);
    return read.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'pidfile', path: read.value }) : read;
}
/** Reads an absolute path of the host, without steps up; a slash at its end is dropped. */
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
/** Reads the path of the file with the commit, relative to the release directory. */
function readRevisionFile(text, place) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const good = !text.split('/').some((name) => ['', '.', '..'].includes(name)) && Buffer.byteLength(text) <= 255;
    return good ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'revision-file-malformed' });
}
const isDaemon = ({ container }) => container.by === 'systemd' || container.by === 'pidfile';
/** What is asked of a process that only a container has, and the other way round: nobody would look at it. */
function judgeKind(claim, said) {
    if (!isDaemon(claim))
        return said.release === undefined
            ? []
            : [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(said.release.place, undefined, { code: 'of-a-process-alone', key: said.release.key })];
    const { instances, image, listens, env, current, place } = claim;
    const asked = { instances, image, listens, env, current };
    return Object.entries(asked).flatMap(([key, value]) => value === undefined ? [] : [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(place, undefined, { code: 'of-a-container-alone', key, service: claim.name })]);
}
/** What the plan says of the release of a process; nothing for containers. */
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
/** Reads `500ms`, `30s`, `2m`, `1h`, `1m30s` as milliseconds. A number without a unit is refused: it has meant both. */
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
/** Writes milliseconds as `readDuration` reads them. */
function durationText(milliseconds) {
    let left = milliseconds;
    const words = Object.keys(units).map((unit) => {
        const amount = Math.floor(left / units[unit]);
        left -= amount * units[unit];
        return amount === 0 ? '' : `${amount}${unit}`;
    });
    return words.join('') || '0s';
}
/** `1.5h` in whole numbers, when it is a whole number of milliseconds. */
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
/** The code of a system error, as in `ENOENT`; `unknown` when it has none. */
const errorCode = (error) => typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   lk: () => (/* binding */ judgeRequired),
/* harmony export */   pV: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9416);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5495);



/** The most that a manifest may hold, in bytes. */
const mostBytes = 10 * 1024 * 1024;
/** Reads the manifests that services name, by service. What cannot be read is reported, and left out. */
async function readFiles(services, context, problems) {
    const found = new Map();
    for (const { name, files } of services) {
        if (files === undefined || files === 'unreadable')
            continue;
        const read = await readManifestOf(files, context);
        if (!read.ok)
            problems.push(...read.problems);
        else if (files.artifact !== undefined)
            found.set(name, filesOf(files.artifact.text, files, read.value));
    }
    return found;
}
async function readManifestOf({ manifest }, context) {
    const { text: path, place } = manifest;
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
    // That files of some name are there says nothing of a build, so nothing is proven by it; that one is not there, does.
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
/** Reads where the build directory lies inside the container. `/` is none: all of the system would be beneath it. */
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
/** The longest that a glob may be: it becomes a pattern, which is matched with every path. */
const longestGlob = 256;
/** Reads a glob of files below the artifact: stars and question marks, and no other signs that globs elsewhere know. */
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
/** What keeps a service from ever being proven as strongly as it must be. */
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


/** What is wrong with the callers of a guard, beside how each of them is written. */
function judgeGuard(callers) {
    return [...callers.flatMap(judgeExpected), ...judgeTwins(callers)];
}
/** The claim of a caller: without its credential. */
function claimCaller(said) {
    const { name, headers, expect, place } = said;
    return { name, admitted: isInvited(said), headers: headers.map(([field]) => field), expect, place };
}
/** The invited are let in, and whoever else is answered with a 2xx; strangers and the wrong never are. */
function isInvited({ name, expect }) {
    if (name === 'stranger' || name === 'wrong')
        return false;
    return name === 'invited' || admits(expect);
}
const admits = ({ codes, classes }) => classes.includes(2) || codes.some((code) => code >= 200 && code < 300);
const refuses = ({ codes, classes }) => classes.includes(4) || codes.some((code) => code === 401 || code === 403 || code === 407);
/** An answer that would let a stranger in, or turn the invited away, must not be one of those that are accepted. */
function judgeExpected(caller) {
    const { name, expect, place } = caller;
    if (isInvited(caller))
        return refuses(expect) ? [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, expect.text, { code: 'guard-refuses', caller: name })] : [];
    return admits(expect) ? [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, expect.text, { code: 'guard-admits', caller: name })] : [];
}
/** The same credential cannot be let in and turned away; that of two callers who fare alike is no mistake. */
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
/**
 * Which answers show that a guarded request is routed at all, as the right side of an arrow: it lets in, it asks who is
 * there, or it does what the guard declares. Who is let in is judged at the auth link. Nothing when the declared answer
 * to a stranger is one that a missing route gives too.
 */
function impliedStatus(stranger) {
    const told = stranger.codes.filter((code) => code < 500 && ![404, 405, 410].includes(code));
    const isShown = told.length > 0 || stranger.classes.includes(4) || stranger.classes.includes(3);
    if (!isShown)
        return undefined;
    const words = ['2xx', ...(stranger.classes.includes(3) ? ['3xx'] : []), ...new Set([...shows, ...told])];
    return words.join('|');
}
/**
 * The statuses that a guarded route accepts: where it says no more than how a stranger is answered, what shows that it is
 * there at all, so that an open door is told as one, and not as a missing route.
 */
function guardedStatus(status, { callers }, place) {
    const stranger = callers.find(({ name }) => name === 'stranger');
    const said = (0,_route_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(status, place);
    if (stranger === undefined || !said.ok || !isWithin(said.value, stranger.expect))
        return status;
    return impliedStatus(stranger.expect) ?? status;
}
/** Whether one expectation accepts nothing that the other does not. */
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
/**
 * The digests that `$GITHUB_ARTIFACTS_LIST` has for services of which only the repository was said. The runner makes the
 * file before anything is built, so one that is missing or empty says that nothing was.
 */
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
/** The one digest that the repository of a service was built with; two of them name none. */
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
// Derived from action.yml by scripts/inputs.mjs: edit that, then run `node scripts/inputs.mjs`.
/** Every input: what it is for, and its default as action.yml has it. An expression is left to the runner. */
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
/** Every output and what it tells. */
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




/** The variables that say it. */
const variables = ['GITHUB_WORKSPACE', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_SHA'];
/** The largest webhook payload is 25 MB (docs.github.com/webhooks). */
const payloadBytes = 32 * 1024 * 1024;
/** Reads the runner's variables and the payload of the event; `needed` are those that the caller cannot do without either. */
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
/** An empty text is how the runner passes an input that nobody gave. */
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
/** Without these the action cannot tell anybody what it found, so that none has a fallback. */
const needed = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'];
/** The most that one input may hold, in bytes. */
const inputBytes = 1024 * 1024;
/** Reads what the runner passes to an action: `INPUT_<NAME>`, its variables and the event's payload. */
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
/** The runner only warns of an unknown input. Other steps' variables may begin alike: only a near miss is a mistake. */
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
/** The text of each input, or its declared default. A text that is too long is reported, and not read. */
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


/** The most that a file of certificates may hold, in bytes: all that browsers trust are a quarter of it. */
const authorities_mostBytes = 1024 * 1024;
/** Reads the files of authorities that routes name, as PEM by path. What cannot be read is reported, and left out. */
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
/** Node trusts nobody, and says nothing, when it is given a text without certificates: every block has to be one. */
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




/** Puts every service on its targets. One that does not say is expected wherever containers can be seen. */
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
/** What a plan may show of how a service must run; what was not said is absent. */
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
/** A host of which no service claims anything would be looked at and never be wrong. */
function unclaimedHosts(grounds, services) {
    const claimed = new Set(services.flatMap((service) => service.on));
    return grounds.flatMap(({ name, yields, place }) => yields !== 'instances' || claimed.has(name) ? [] : [(0,mistakes/* problem */.CC)(place, undefined, { code: 'target-unclaimed', name })]);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/inputs/feature-artifact.js



/** The file of a feature, or the files of a glob, as the manifest of its service has them. */
function claimArtifact({ service, path }, { named, said, files }, problems) {
    if (named?.includes(service.text) === false) {
        const meant = (0,nearest/* nearest */.p)(service.text, named);
        const fault = { code: 'service-unknown', name: service.text, nearest: meant, known: named };
        problems.push((0,mistakes/* problem */.CC)(service.place, service.text, fault));
        return [];
    }
    const read = files.get(service.text);
    if (read === undefined) {
        // A manifest that was named and could not be read is reported already.
        if (said.some(({ name, files: own }) => name === service.text && own === undefined))
            problems.push((0,mistakes/* problem */.CC)(service.place, service.text, { code: 'feature-without-manifest', service: service.text }));
        return [];
    }
    const paths = read.manifest.files.map((file) => file.path);
    const claim = { service: service.text, path: path.text, place: path.place };
    // A file may be called like a glob (`[id].js`).
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
/** What one glob of a feature may stand for: the plan, and every report, carries all of them. */
const mostFiles = 100;
const isGlob = (text) => /[*?{[]/.test(text);
const mostAlike = 3;
/** Paths of a manifest that may be the same file by another name: called alike but for the folder or the ending. */
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



/** The routes of features as they are read with all others; those of a guard say themselves what shows that they are there. */
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
    // That nobody says how strangers are answered is reported already.
    if (stranger === undefined)
        return { ...route, text: `${route.text} -> 2xx` };
    const status = (0,inputs_guards/* impliedStatus */.JU)(stranger.expect);
    if (status === undefined)
        problems.push((0,mistakes/* problem */.CC)(route.place, route.text, { code: 'guard-hides-route', status: stranger.expect.text }));
    return { ...route, text: `${route.text} -> ${status ?? '2xx'}`, guarded: stranger.expect };
}
/** Puts features together with the routes, services and manifests of the plan. */
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
        // A route that is guarded where it is declared is so for every feature that it belongs to.
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





/** Reads `service=repository@sha256:…`, as the outputs of docker/build-push-action make it. */
function readImageLine(text, place) {
    const [, name, reference] = /^([^=]*?)\s*=\s*(.*)$/.exec(text) ?? [];
    if (name === undefined || reference === undefined)
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'image-line-malformed' });
    const service = (0,inputs_name/* readName */.MQ)(name, 'service', place);
    if (!service.ok)
        return service;
    // What an expression of a step that built nothing leaves behind.
    if (!reference.includes('@') || reference.endsWith('@'))
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'image-digest-missing', service: name });
    const image = (0,inputs_name/* readImage */.AM)(reference, place);
    return image.ok ? (0,parsed/* parsed */.Y)({ service: name, text: image.value, place }) : image;
}
/** Gives services the digests that were said for them. Two that disagree are a mistake, wherever they stand. */
function withImages(services, { images, built, known }, problems) {
    for (const { service, text, place } of images) {
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
/** Two references as one that claims what both do; nothing when they contradict each other. */
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
/** Whether nobody but the job's own list can say which digest the image of a service has. */
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






/** Reads every route, and puts together those that were said twice with the same answers. */
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
/**
 * Two that ask the same as one, when they expect the same. A route that turns strangers away as a guard says is widened to
 * what the guard takes as a sign that it is there: who is let in is judged with the guard.
 */
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
    // To an instance nothing travels in plain sight: it goes through ssh, or never leaves this machine.
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
/** Terms that the request itself cannot meet. */
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
/** What is asked: the same of two routes is one request, and has one answer. */
const questionOf = ({ claim: { method, url, via, each, http, follow }, sent, }) => JSON.stringify([method, url, via, each, http, follow, sent]);
/** What is expected; where it was said and what is asked apart. */
function answers({ place: _place, expect, method: _method, url: _url, ...terms }) {
    return [expect.codes, expect.classes, terms];
}
/** Reads the URL that paths begin with, wherever it is said: in the file, in the input, or the same in both. */
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




/** Gives every target a name, and puts together what was said twice in the same words. */
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
/** One endpoint may be asked for two things, by settings that differ; with and without settings is one of them too many. */
const tellApart = (a, b) => Object.keys(a.settings).length > 0 && Object.keys(b.settings).length > 0 && !(0,external_node_util_.isDeepStrictEqual)(values(a), values(b));
/** Settings without the places they stand at. */
const values = (target) => new Map(Object.entries(target.settings).map(([key, { value }]) => [key, value]));
function freeName(wanted, named) {
    const taken = new Set(named.map((target) => target.name));
    for (let number = 2, name = wanted;; number += 1) {
        if (!taken.has(name))
            return name;
        name = `${wanted}-${number}`;
    }
}
/** The host of an address, or its scheme when it has none: `docker://` is this machine. */
function hostOf(address) {
    const [, scheme, host] = /^([^:]*):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^:/?#]*)/.exec(address) ?? [];
    return host ? host.replace(/[[\]]/g, '') : (scheme ?? address).slice(0, 128);
}
/** Has the kind that an address names read it. */
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
        // Bounded and without a password, whatever a kind makes of the address.
        return read.ok ? read : (0,parsed/* refused */.J)(...read.problems.map((one) => (0,mistakes/* problem */.CC)(one.place, one.value, one.fault)));
    }
    const meant = (0,nearest/* nearest */.p)(scheme, context.kinds.map((one) => one.scheme));
    return (0,mistakes/* mistake */.RT)(place, address, { code: 'target-scheme-unknown', scheme, nearest: meant, known });
}

;// CONCATENATED MODULE: ./lib/inputs/via.js


/** Whether `via` names a target and no address. */
const isTargetName = (via) => !via.includes(':');
/** What keeps routes from being asked through the targets that they name: only ssh can carry a request. */
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
/** What keeps routes from being asked at each instance of a service. Nothing is said of services that could not be read. */
function judgeEach(routes, services, named, gates) {
    return routes.flatMap((route) => {
        if (route.kind === 'line' || route.terms.terms.each === undefined)
            return [];
        const { service: name } = route.terms.terms.each;
        const place = route.terms.places.via;
        const service = services.find((one) => one.name === name);
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
/** Puts together what the file and the inputs say. What only follows from another mistake is not reported too. */
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
    const named = bounded('services', once(said.flatMap((one) => one.services)), mostServices, own);
    const wanted = withImages(named, imagesOf(said, context.built), own);
    const grounds = read.map(({ name, place, target }) => ({ name, place, yields: target?.yields }));
    const known = [...new Set([...grounds.map((ground) => ground.name), ...said.flatMap((one) => one.targetNames)])];
    const complete = own.length === 0;
    const services = placeServices(wanted, { grounds, known, require, files: context.files }, own);
    own.push(...judgeEach(asked, services, imagesOf(said, []).known, gates));
    const traced = claimFeatures(features, { routes, named: imagesOf(said, []).known, said: named, files: context.files }, own);
    if (complete)
        own.push(...emptiness(grounds, services, routes.map(({ claim }) => claim)));
    problems.push(...distinct(own));
    return { targets, services, routes, traced };
}
/** A service that is named in the file and in the inputs is one: the inputs add its name and nothing else. */
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
    return { images: said.flatMap((one) => one.images), built, known };
}
function bounded(what, entries, limit, problems) {
    const first = entries[limit];
    if (first === undefined)
        return entries;
    problems.push((0,mistakes/* problem */.CC)(first.place, undefined, { code: 'too-many', what, limit, amount: entries.length }));
    return [];
}
/** A plan that claims nothing, or nothing of something that it looks at, could only ever be green. */
function emptiness(grounds, services, routes) {
    const first = services[0];
    if (first !== undefined && grounds.length === 0)
        return [(0,mistakes/* problem */.CC)(first.place, undefined, { code: 'services-without-target' })];
    const statements = grounds.some((ground) => ground.yields === 'statement');
    if (first === undefined && !statements) {
        const place = grounds[0]?.place ?? routes[0]?.place ?? { kind: 'input', name: 'services' };
        return [(0,mistakes/* problem */.CC)(place, undefined, { code: routes.length === 0 ? 'nothing-to-verify' : 'routes-alone' })];
    }
    return unclaimedHosts(grounds, services);
}
/** What every target lacks, such as a key, is said once. */
const distinct = (problems) => [
    ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

// EXTERNAL MODULE: ./lib/chain/plan.js
var plan = __nccwpck_require__(8346);
;// CONCATENATED MODULE: ./lib/inputs/commit.js



/** Reads a full commit id; each way in which people get it wrong has its own fault. */
function readCommit(text, place) {
    const commit = (0,plan/* commitSha */.mJ)(text);
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



/**
 * The commit that an event is about. `GITHUB_SHA` is not enough: on `workflow_run` it is the tip of the default branch.
 * Events that run for foreign code with our secrets, and events that are about no commit, name none.
 */
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
        // The name is a text of GitHub's and new ones come: whatever is not in the table names no commit.
        default:
            return (0,mistakes/* mistake */.RT)(place, undefined, { code: 'commit-not-in-event', event: event.name });
    }
}
/** `after` of an annotated tag is the tag object: the commit it points at is the head commit. */
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
/** The value at a dotted path, through own properties alone. */
function own(value, path) {
    return path.split('.').reduce((at, key) => {
        if (typeof at !== 'object' || at === null)
            return undefined;
        return Object.getOwnPropertyDescriptor(at, key)?.value;
    }, value);
}

;// CONCATENATED MODULE: ./lib/inputs/commit-asked.js



/** The commit to prove: the one that is named, else the one the event is about, else the one that is checked out. */
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



/** The most that a config file, or a single input, may hold, in bytes. */
const file_mostBytes = 1024 * 1024;
/** Reads the config file at `path`; `undefined` when there is none and none was asked for. It lies in the workspace. */
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



/**
 * Reads the config file that was asked for. Its parser is loaded only when there is a file: it costs more time than all
 * the rest. The runner passes a default as if it had been given, so that an action cannot tell whether it was.
 */
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
/** Reads how far answers are held against that of a path that cannot exist; pages are when nothing is said. */
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





/** The lines of an input that say something, with their numbers; `#` begins a comment. */
function linesOf(text, name) {
    return text.split(/\r?\n/).flatMap((line, at) => {
        const said = line.trim();
        return said === '' || said.startsWith('#') ? [] : [{ text: said, place: { kind: 'input', name, line: at + 1 } }];
    });
}
/** What the inputs `target`, `services`, `routes`, `images` and `base-url` say. */
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
    return { said: { targets, services, routes, images, features: [], baseUrl, targetNames, serviceNames }, problems };
}
/** Reads `[name=]address`; what kind of address it is comes later. */
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

/** The most `..` of a JSON path: each looks at everything below everything that the one before it found. */
const mostDescents = 2;
/** The most instructions of a compiled pattern: a search takes so many steps a character at worst. */
const mostSteps = 250;
const mostCharacters = 1024;
/** Reads every pattern and path that routes search for. Their readers are loaded only when there is one. */
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



/** The most files of a build that are fetched in a look. */
const mostFetched = 200;
/** Reads which builds are public, and where. Without a manifest nothing says what their files are. */
function readServed(services, manifests, allowUnsafeHttp, problems) {
    return services.flatMap(({ name, serves, files }) => {
        if (serves === undefined)
            return [];
        const { at: said } = serves;
        const base = (0,mistakes/* keep */.aC)((0,url/* readBaseUrl */.$)(said.text, said.place, allowUnsafeHttp), problems);
        if (files === undefined)
            problems.push((0,mistakes/* problem */.CC)(said.place, undefined, { code: 'missing', what: 'manifest' }));
        const globs = readGlobs(serves, problems);
        const manifest = manifests.get(name)?.manifest;
        // What is wrong with the manifest is reported already.
        if (base === undefined || manifest === undefined)
            return [];
        if (manifest.lists === 'names') {
            problems.push((0,mistakes/* problem */.CC)(said.place, said.text, { code: 'manifest-without-hashes', format: manifest.format }));
            return [];
        }
        const open = manifest.files.filter(({ path }) => globs(path));
        if (open.length === 0)
            problems.push((0,mistakes/* problem */.CC)(said.place, said.text, { code: 'served-none', of: manifest.files.length }));
        const at = `${base}/`;
        const asked = Math.min(open.length, mostFetched);
        const listed = open.map(({ path, sha256 }) => ({ path, sha256 }));
        return [
            {
                claim: { service: name, at, asked, of: open.length, place: said.place },
                ask: { at, files: listed, most: asked },
            },
        ];
    });
}
/** Whether a path is public; without globs all are whose names do not begin with a dot, which servers keep for themselves. */
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
/** Globs are relative to the build directory, as paths of the manifest are. */
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
/** A job of a hosted runner ends after six hours. */
const mostWait = 6 * hour;
const leastInterval = second / 10;
const leastTimeout = second / 10;
const mostStable = 20;
const mostConcurrency = 1000;
/** Reads the pace and the switches; all durations in milliseconds. */
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
    // A switch that could not be read is reported: the addresses it is about need not be reported too.
    return { pace, require, allowUnsafeHttp: http ?? true };
}
const placeOf = (name) => ({ kind: 'input', name });
/** The inputs that open doors; what is secret is masked before anything else happens. */
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




















/**
 * Reads what was asked into a plan, or gives every mistake in it at once. Secrets go to `conceal` before anything else.
 * Reads the config file and the files that it names; touches nothing beyond them.
 */
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
    const files = await (0,inputs_files/* readFiles */.Ul)(config.reading.said.services, { workspace: asked.workspace, readManifest }, problems);
    const { routes: plainly, features: wanted } = config.reading.said;
    const asking = [...plainly, ...wanted.flatMap((feature) => feature.routes)];
    const authorities = await readAuthorities(asking, asked.workspace, problems);
    await checkSearches(asking, problems);
    const context = { kinds, access, timeout: pace.timeout, allowUnsafeHttp, require, built, files, authorities };
    const { targets, services, routes, traced } = readClaims(readings, context, problems);
    const served = readServed(config.reading.said.services, files, allowUnsafeHttp, problems);
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
/** A mistake at its place. The value is bounded, and the password of a URL in it is hidden. */
const problem = (place, value, fault) => ({
    place,
    value: value === undefined ? undefined : shown(value),
    fault,
});
/** One mistake as the whole answer. */
const mistake = (place, value, fault) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(problem(place, value, fault));
/**
 * Passwords go before the text is cut, or the cut would take the `@` that gives them away. Whatever stands between a
 * colon and an `@` may be one, in a text that is no URL too; a digest (`image:1@sha256:…`) is none.
 */
function shown(value) {
    if (value.length > searchedCharacters && value.includes(':'))
        return undefined;
    const hidden = value.replace(/(^|[\s/=])([^\s/:@]*):(?!\/\/)\S*@(?!sha\d)/g, '$1$2:…@');
    return hidden.length > shownCharacters ? `${hidden.slice(0, shownCharacters)}…` : hidden;
}
/** The value, when there is one; its mistakes go into `problems` otherwise. */
function keep(read, problems) {
    if (read.ok)
        return read.value;
    problems.push(...read.problems);
    return undefined;
}
/** Reads every one, and gives all values or all mistakes. */
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
/** The first control character in `text`, as `U+001B`; tabs count. */
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


/** What Docker allows for a container, and short enough for a message. It never begins with a dash. */
const nameGrammar = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
/** Reads the name of a service, target, container or compose project. */
function readName(text, what, place) {
    return nameGrammar.test(text) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what });
}
/** Reads `project/service`, or `service` of whichever project. */
function readCompose(text, place) {
    const [first = '', second, ...more] = text.split('/');
    const names = second === undefined ? [first] : [first, second];
    if (more.length > 0 || !names.every((name) => nameGrammar.test(name)))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'compose' });
    if (second === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'compose', project: undefined, service: first });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'compose', project: first, service: second });
}
/** Reads `key=value` of a container's label: printable ASCII, at most 256 characters each. */
function readLabel(text, place) {
    const found = /^([\x21-\x3c\x3e-\x7e]{1,256})=([\x20-\x7e]{1,256})$/.exec(text);
    const [, key, value] = found ?? [];
    if (key === undefined || value === undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'label' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'label', key, value });
}
/** Reads `registry/repository:tag@sha256:…`; its parts are compared by the judge and the targets. */
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

/** The known word that was probably meant: a third of its letters may differ, not more. */
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



/** Reads `METHOD PATH-or-URL -> STATUS`. */
function readRoute(text, place, context) {
    const found = /^(.*?)\s+->\s+(.*)$/.exec(text.trim());
    const [, request, status] = found ?? [];
    if (request === undefined || status === undefined) {
        const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(text.replaceAll('\t', ' '));
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, character ? { code: 'control-character', character } : { code: 'route-malformed' });
    }
    return readRequestAndStatus(request, status, place, context);
}
/** Reads `METHOD PATH-or-URL` and the statuses that are accepted, each with its own mistakes. */
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
/** A token of RFC 9110 in upper case; undici cannot ask CONNECT. */
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
/** Reads `200`, `200|204`, `2xx`, `2xx|404`. */
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
    routes: [],
    images: [],
    features: [],
    baseUrl: undefined,
    targetNames: [],
    serviceNames: [],
};
/** What may have been said cannot be missed. */
const nothingReadable = { ...nothingSaid, baseUrl: 'unreadable', serviceNames: undefined };
/** A service of which only the name was said. */
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




/** Reads a whole number in decimal digits. */
function readWhole(text, place, least, most) {
    if (!/^-?\d{1,15}$/.test(text))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-malformed', least, most });
    const value = Number(text);
    if (value < least || value > most)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-out-of-range', least, most });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(value);
}
/** Reads the six spellings that the runner's own getBooleanInput takes (YAML 1.2 core schema), and no other. */
function readBoolean(text, place) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(true);
    if (/^(?:false|False|FALSE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(false);
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'boolean-malformed' });
}
/** The proofs that can be asked for by now. */
const availableProofs = ['claimed', 'identified', 'hashed'];
/** Reads the weakest proof that is accepted. */
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


/** Puts the environment's values for each `${NAME}` and masks them at once. The mistakes never carry the text. */
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
/** Refuses `${…}` where it has no meaning, so that it is never sent or compared as it stands. */
function misplacedTemplate(text, place) {
    if (text.includes('${{'))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'expression-in-file' });
    return text.includes('${') ? (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'template-misplaced' }) : undefined;
}
/** Masks a secret whole and line by line, since a log shows lines; shorter ones would blank innocent text. */
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



/** Reads an absolute http or https URL without credentials and without a fragment; `text` is what the user wrote. */
function readUrl(text, place, allowUnsafeHttp) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const fault = (0,_wire_url_js__WEBPACK_IMPORTED_MODULE_1__/* .urlFault */ .I)(text, allowUnsafeHttp);
    return fault === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(new URL(text)) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, fault);
}
/** Reads the URL that paths begin with: no query either. */
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



/** Reads a UTF-8 file that lies in the workspace, symbolic links followed: what lies elsewhere is not the repository's. */
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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6120);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8442);
/* harmony import */ var _origin_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2157);
/* harmony import */ var _targets_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6043);





const environment = process.env;
/** The action: environment in, exit code out. Red until the verdict is `proven`. */
async function main() {
    const asked = await (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .askedOfRunner */ .AH)(environment);
    if (!asked.ok)
        return refuse(asked.problems);
    // Red first. Said without @actions/core, for whose delimiters node:crypto would be loaded before anybody is asked.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(environment.GITHUB_OUTPUT ?? '', 'verified=false\n');
    const request = await (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ ["in"])(asked.value, _targets_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .E, _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq, _origin_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W);
    if (!request.ok)
        return refuse(request.problems);
    const { openEyes, machineTime, stopSignal } = await __nccwpck_require__.e(/* import() */ 795).then(__nccwpck_require__.bind(__nccwpck_require__, 3795));
    const { verify } = await __nccwpck_require__.e(/* import() */ 497).then(__nccwpck_require__.bind(__nccwpck_require__, 8497));
    const { plan } = request.value;
    const { PATH, GITHUB_WORKSPACE, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = environment;
    const eyes = openEyes(request.value, {
        workspace: GITHUB_WORKSPACE ?? '',
        name: GITHUB_REPOSITORY,
        apiUrl: GITHUB_API_URL,
        path: PATH ?? '',
    });
    // The words are loaded when hosts are being asked already; what is to be told until then waits for them.
    const early = [];
    let tell = (progress) => early.push(progress);
    const looking = verify(plan, eyes, machineTime, (progress) => tell(progress), stopSignal(eyes));
    const words = Promise.all(/* import() */[__nccwpck_require__.e(791), __nccwpck_require__.e(668)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1513)).then((reporters) => {
        tell = reporters.logProgress(plan);
        for (const progress of early)
            tell(progress);
        return reporters;
    });
    const [outcome, { actionReporters, tellAll }] = await Promise.all([looking, words]);
    process.exitCode = outcome.verdict.kind === 'proven' ? 0 : 1;
    const { version } = await __nccwpck_require__.e(/* import() */ 411).then(__nccwpck_require__.bind(__nccwpck_require__, 3411));
    await tellAll(actionReporters, outcome, {
        version,
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
// Whatever still holds the process open (a socket of a server that never hangs up) must not hold the job.
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
/** Reads the text of a build manifest. What can read it is loaded by the first one. */
const readManifest = async (text, hint) => (await __nccwpck_require__.e(/* import() */ 24).then(__nccwpck_require__.bind(__nccwpck_require__, 24))).readManifest(text, hint);


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
/** The ground everything stands on: what reading a text gives, and where the text stood. */
/** A value that was read. */
const parsed = (value) => ({ ok: true, value });
/** The mistakes that kept a text from becoming a value. */
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
/** 8 MiB of answer are 8,000 containers; 64 KiB of stderr are more than any diagnosis needs. */
const usualBounds = { stdout: 8 * 1024 * 1024, stderr: 64 * 1024 };
/** Between asking a process to end and ending it; also how long a stream may stay open after its process is gone. */
const grace = 500;
/**
 * Runs one program in a process group of its own and waits until it is gone: at its end, at `timeout`, when `signal`
 * aborts, or when it prints more than it may. Then the whole group gets SIGTERM and, half a second later, SIGKILL. A
 * grandchild that keeps the streams open delays nothing for longer than that. Never rejects.
 */
async function runBounded(command, bounds, signal) {
    const started = process.hrtime.bigint();
    const took = () => Math.round(Number(process.hrtime.bigint() - started) / 1e6);
    if (signal.aborted)
        return { ending: { by: 'cancelled' }, stdout: '', stderr: '', took: 0 };
    // Without an `await`, so that the program has been started when this returns, whatever its caller loads then.
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
    // A program that ends before it has read everything closes the pipe: its exit says more than that.
    child.stdin.on('error', () => { });
    child.stdin.end(command.input);
    const timer = setTimeout(() => end({ by: 'timeout' }), bounds.timeout);
    const abort = () => end({ by: 'cancelled' });
    signal.addEventListener('abort', abort, { once: true });
    const natural = await gone(child);
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    return { ending: ended ?? natural, stdout: out.text(), stderr: err.text(), took: took() };
}
/** Resolves when the process is gone and its streams are closed, or a moment later when somebody else holds them. */
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
        // Windows has no groups of processes: there it is the process alone.
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // Nobody is left in the group: that is what was wanted.
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
/** Keeps the first and the last half of what fits: a diagnosis stands at either end. */
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

/***/ 7268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dH: () => (/* binding */ besideData),
  A4: () => (/* binding */ besideOf),
  dk: () => (/* binding */ namesBeside)
});

;// CONCATENATED MODULE: ./lib/targets/collector/glob.js
/**
 * A glob as a pattern of awk for a path that begins with `./`: a star stands for anything within one name, two of them for any
 * folders, a question mark for one byte of a name. Everything else is itself.
 */
function globPattern(glob) {
    const parts = glob.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => {
        switch (part) {
            case '**/':
                return '(.*/)?';
            case '**':
                return '.*';
            case '*':
                return '[^/]*';
            case '?':
                return '[^/]';
        }
        return part.replace(/[.[\](){}+$|\\^]/g, (sign) => ('\\]^'.includes(sign) ? `\\${sign}` : `[${sign}]`));
    });
    return `^[.]/${parts.join('')}$`;
}

// EXTERNAL MODULE: ./lib/targets/collector/inside.js
var inside = __nccwpck_require__(4536);
;// CONCATENATED MODULE: ./lib/targets/collector/beside.js


/** The names that are looked up beside the hashed files: links and files of which only the name is known. */
const namesBeside = ({ links = [], names = [] }) => [
    ...links.map(({ path }) => path),
    ...names,
];
/** Whether an ask is about more than the content of files. */
const asksBeside = (files) => namesBeside(files).length > 0 || (files.complete ?? []).length > 0;
/**
 * What stands beside the hashed files, as data of the script: two lines a name (`l` a link with its text, `n` a file),
 * and the globs as patterns of awk. Nothing when nobody asks.
 */
function besideData(asks) {
    const data = {};
    asks.forEach(({ files }, at) => {
        if (files === undefined || !asksBeside(files))
            return;
        const { links = [], names = [], complete = [] } = files;
        const mark = (0,inside/* newlineMark */.cC)(files);
        if (mark === undefined)
            return;
        const line = (text) => text.replaceAll('\n', mark);
        const rows = [
            ...links.map(({ path, link }) => `l${line(path)}\n${line(link)}`),
            ...names.map((path) => `n${line(path)}\n`),
        ];
        data[`artifact${at}`] = files.artifact;
        data[`mark${at}`] = `\\${mark.charCodeAt(0).toString(8).padStart(3, '0')}`;
        data[`beside${at}`] = rows.join('\n');
        data[`globs${at}`] = complete.map(globPattern).join('\n');
    });
    return Object.keys(data).length === 0 ? data : { ...data, spot, survey, besideEnter };
}
/** Runs where the names are, on up to a thousand of them: what each is, and the text of a link. */
const spot = (0,inside/* shellText */.o0) `for f do
  if [ -n "$strict" ]; then
    d=$f
    while :; do
      case $d in ./*/*) d=\${d%/*} ;; *) break ;; esac
      if [ -h "$d" ]; then echo "$0 u"; exit; fi
    done
  fi
  if [ -h "$f" ]; then printf '%s h ' "$0"; readlink "$f" | tr '\n' "$mark"; echo
  elif [ -f "$f" ]; then echo "$0 f"
  elif [ -e "$f" ]; then echo "$0 o"
  else
    d=\${f%/*}
    while [ "$d" != . ] && [ ! -d "$d" ]; do d=\${d%/*}; done
    if [ -x "$d" ]; then echo "$0 m"; else echo "$0 u"; fi
  fi
done`;
/** Runs in the artifact, with the names on stdin: what each of them is, then every file there when globs were said. */
const survey = (0,inside/* shellText */.o0) `export mark strict
if ! command -v readlink >/dev/null 2>&1 || ! command -v xargs >/dev/null 2>&1; then echo "$1 u"; exit; fi
xargs -0 -n 1000 sh -c "$2" "$1" || echo "$1 u"
[ -z "$3" ] || { find . '(' -type f -o -type l ')' -print0 2>/dev/null || printf '%s u\0' "$1"; } | tr '\n\0' "$mark\n"
echo "$1 z"`;
/** Goes to the artifact inside a container: the second \`docker exec\`, for those who ask for more than hashes. */
const besideEnter = (0,inside/* shellText */.o0) `if ! cd "$4"; then
  d=$4
  while [ -n "$d" ] && [ ! -e "$d" ]; do d=\${d%/*}; done
  if [ "$d" != "$4" ] && [ -x "\${d:-/}" ]; then echo "$1 n"; else echo "$1 u"; fi
  exit
fi
mark=$5 strict=
`;
/**
 * Looks beside the hashed files, by the same ways in the same order, each of which says nothing when it cannot see all.
 * What comes back: how many names are as they should be, the numbers of those that are something else and of those that
 * are not there, and the first paths that match a glob and that nobody lists.
 */
const besideScript = (0,inside/* shellText */.o0) `named() { printf '%s\n' "$beside" | awk 'NR % 2 && $0 != "" { print "./" substr($0, 2) }' | tr "\n$mark" '\0\n'; }
weigh() {
  { printf '%s\n' "$beside"; echo "$nonce ="; printf '%s\n' "$expected"; echo "$nonce ="; cat; } | word=$nonce globs=$globs real=$(printf "$mark") awk '
    BEGIN {
      word = ENVIRON["word"]; size = length(word); real = ENVIRON["real"]
      many = split(ENVIRON["globs"], glob, "\n")
      part = n = at = right = changed = missing = extra = whole = 0; bad = which = lost = found = ""
    }
    part < 2 && $0 == word " =" { part++; next }
    part == 0 { if ($0 == "" && !odd) next; odd = !odd; if (odd) { kind[n] = substr($0, 1, 1); known["./" substr($0, 2)] = 1 } else text[n++] = $0; next }
    part == 1 { known["./" substr($0, 9)] = 1; next }
    NR > 500000 { bad = 1; exit }
    substr($0, 1, size + 1) == word " " {
      state = substr($0, size + 2, 1)
      if (state == "z") { whole = 1; next }
      if (state == "n") { for (; at < n; at++) if (missing++ < ${inside/* mostPaths */.s4}) lost = lost "," at; whole = 1; next }
      if (state == "u" || at >= n) { bad = 1; next }
      if (state == "m") { if (missing++ < ${inside/* mostPaths */.s4}) lost = lost "," at }
      else if (kind[at] == "l" ? state == "h" && substr($0, size + 4) == text[at] real : state == "f" || state == "h") right++
      else if (changed++ < ${inside/* mostPaths */.s4}) which = which "," at
      at++
      next
    }
    /^\.\// {
      if ($0 in known) next
      for (i = 1; i <= many; i++) if ($0 ~ glob[i]) { if (extra++ < ${inside/* mostPaths */.s4}) found = found ",\"" json(substr($0, 3, 400)) "\""; next }
    }
    END {
      if (bad || !whole || at != n) print "no"
      else print "ok " right "," changed ",[" substr(which, 2) "]," missing ",[" substr(lost, 2) "]," extra ",[" substr(found, 2) "]"
    }
    function json(path,    i, c, out) {
      for (i = 1; i <= length(path); i++) {
        c = substr(path, i, 1)
        if (c == real) out = out "\\n"
        else if (c == "\\" || c == "\"") out = out "\\" c
        else out = out (c < " " || c == "\177" ? "?" : c)
      }
      return out
    }'
}
at_host() {
  at=$artifact
  if [ -e "$at" ]; then cd "$at"; return; fi
  while [ -n "$at" ] && [ ! -e "$at" ]; do at=\${at%/*}; done
  [ ! -x "\${at:-/}" ] || return 2
  return 1
}
beside_here() { named | mark=$mark strict=$1 sh -c "$survey" sh "$nonce" "$spot" "$globs"; }
beside_proc() { at_proc; case $? in 0) beside_here 1 ;; 2) echo "$nonce n" ;; *) return 1 ;; esac; }
beside_host() { at_host; case $? in 0) beside_here '' ;; 2) echo "$nonce n" ;; *) return 1 ;; esac; }
beside_exec() { named | docker exec -i "$id" sh -c "$besideEnter$survey" sh "$nonce" "$spot" "$globs" "$artifact" "$mark"; }
beside_cp() {
  case $(tar --version 2>/dev/null) in *GNU*) ;; *) return 1 ;; esac
  cd /proc || return 1
  { printf '%s\n' "$beside"; echo "$nonce ="
    { docker cp "$id:$artifact/." - </dev/null || echo "$nonce !" >&2; } | tar --quoting-style=literal --numeric-owner -tvf -
  } 2>&1 | word=$nonce real=$(printf "$mark") awk '
    BEGIN { word = ENVIRON["word"]; n = 0 }
    !started && $0 == word " =" { started = 1; next }
    !started { if ($0 == "" && !odd) next; odd = !odd; if (odd) path[n++] = "./" substr($0, 2); next }
    $0 == word " !" { failed = 1; next }
    /[Nn]o such container:path: |[Cc]ould not find the file / { nowhere = 1; next }
    /^[-hldbcps]/ {
      type = substr($0, 1, 1)
      if (!sub(/^[^ ]+ +[^ ]+ +[0-9,]+ +[^ ]+ [^ ]+ /, "")) next
      link = ""
      if (type == "l" && (i = index($0, " -> "))) { link = substr($0, i + 4); $0 = substr($0, 1, i - 1) }
      if (type == "h" && (i = index($0, " link to "))) $0 = substr($0, 1, i - 1)
      is[$0] = type; text[$0] = link
      if (type == "-" || type == "h" || type == "l") all[++count] = $0
      seen = 1
    }
    END {
      if (nowhere) { print word " n"; exit }
      if (failed || !seen) { print word " u"; exit }
      for (i = 0; i < n; i++) {
        type = path[i] in is ? is[path[i]] : (path[i] "/") in is ? "d" : ""
        if (type == "l") print word " h " text[path[i]] ENVIRON["real"]
        else if (type == "-" || type == "h") print word " f"
        else if (type != "") print word " o"
        else print word " m"
      }
      for (i = 1; i <= count; i++) print all[i]
      print word " z"
    }'
}
beside() {
  id=$1 pid=$2 ask=$3
  eval 'expected=\${files'"$ask"'-} beside=\${beside'"$ask"'-} globs=\${globs'"$ask"'-} artifact=\${artifact'"$ask"'-} mark=\${mark'"$ask"'-}'
  [ -n "$beside$globs" ] || return
  case $id,\${engine-} in p*) set -- host ;; *,podman) set -- proc exec ;; *) set -- proc exec cp ;; esac
  for way do
    found=$({ "beside_$way" 2>&1 || echo "$nonce u"; } | weigh)
    case $found in 'ok '*) printf 'b ["%s",%s,"%s",%s]\n' "$id" "$ask" "$way" "\${found#ok }"; return ;; esac
  done
  printf 'b ["%s",%s,""]\n' "$id" "$ask"
}
`;
/** The functions for data that somebody asked for, or one that does nothing. */
const besideOf = (data) => 'spot' in data ? besideScript : 'beside() { :; }\n';


/***/ }),

/***/ 4536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ filesData),
/* harmony export */   cC: () => (/* binding */ newlineMark),
/* harmony export */   o0: () => (/* binding */ shellText),
/* harmony export */   s4: () => (/* binding */ mostPaths),
/* harmony export */   yT: () => (/* binding */ insideScript)
/* harmony export */ });
/** How many digits of a sum go up: enough to say which file differs. That none does is proven by the sum of all sums. */
const telling = 8;
/** How many paths of a kind come back. */
const mostPaths = 20;
/**
 * A control character that stands for a newline in paths, so that each is one line; none when paths use them all. Not
 * 001 and 177, which bash keeps for itself.
 */
function newlineMark({ entries, links = [], names = [] }) {
    const codes = [2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];
    const texts = [...entries.map(({ path }) => path), ...links.flatMap(({ path, link }) => [path, link]), ...names];
    return codes.map((code) => String.fromCharCode(code)).find((mark) => !texts.some((text) => text.includes(mark)));
}
/** A text for the shell, as it is written; only `\\${` is the shell's own. */
const shellText = (text, ...values) => String.raw(text, ...values).replaceAll('\\$', '$');
/** The lists of files as data of the script: variables with the number of their ask; nothing when nobody asks for any. */
function filesData(asks) {
    const data = {};
    asks.forEach(({ files }, at) => {
        const mark = files && newlineMark(files);
        if (files === undefined || mark === undefined || files.entries.length === 0)
            return;
        const line = (path, sha256) => `${sha256.slice(0, telling)}${path.replaceAll('\n', mark)}`;
        data[`artifact${at}`] = files.artifact;
        data[`mark${at}`] = `\\${mark.charCodeAt(0).toString(8).padStart(3, '0')}`;
        data[`files${at}`] = files.entries.map(({ path, sha256 }) => line(path, sha256)).join('\n');
    });
    return Object.keys(data).length === 0 ? data : { ...data, peek, enter, each };
}
/**
 * Runs where the files are, on up to a thousand of them; `$0` is a word that no path knows. Says what they are (`a` all
 * of them can be read, `f` one can, `m` one is not there, `u` it may not be read, `l` it is a link), then prints the sums
 * of those that can be read. What is no regular file is never opened, for a pipe would be waited for; a folder that may not be
 * searched hides nothing behind "not there".
 */
const peek = shellText `odd=
for f do
  if [ ! -f "$f" ] || [ ! -r "$f" ] || { [ -n "$strict" ] && [ -h "$f" ]; }; then odd=1; break; fi
done
if [ -z "$odd" ]; then echo "$0 a $#"; exec $hash "$@"; fi
for f do
  shift
  if [ -n "$strict" ] && [ -h "$f" ]; then echo "$0 l"
  elif [ -f "$f" ] && [ -r "$f" ]; then echo "$0 f"; set -- "$@" "$f"
  elif [ -f "$f" ]; then echo "$0 u"
  else
    d=\${f%/*}
    while [ "$d" != . ] && [ ! -d "$d" ]; do d=\${d%/*}; done
    if [ -x "$d" ]; then echo "$0 m"; else echo "$0 u"; fi
  fi
done
[ $# = 0 ] || exec $hash "$@"`;
/** Goes to the artifact inside a container, and hashes with the container's own tools: the one `docker exec`. */
const enter = shellText `hash=
for tool in sha256sum openssl; do
  if [ -z "$hash" ] && command -v $tool >/dev/null 2>&1; then hash=$tool; fi
done
[ "$hash" != openssl ] || hash='openssl dgst -sha256 -r'
if [ -z "$hash" ] || ! command -v xargs >/dev/null 2>&1; then echo "$1 t"; exit; fi
if ! cd "$2"; then
  d=$2
  while [ -n "$d" ] && [ ! -e "$d" ]; do d=\${d%/*}; done
  if [ "$d" != "$2" ] && [ -x "\${d:-/}" ]; then echo "$1 n"; else echo "$1 u"; fi
  exit
fi
strict= ; export hash strict
exec xargs -0 -n 1000 sh -c "$3" "$1"`;
/** What GNU tar runs for each file of a stream, with the file on stdin: its sum and its name on one line. */
const each = String.raw `sum=$($hash) && printf '%s %.64s %s\n' "$word" "$sum" "$(printf '%s' "$TAR_FILENAME" | tr '\n' "$mark")"`;
/**
 * Hashes what is asked for inside of one running container: where the host may read it (`/proc/PID/root`), else with one
 * `docker exec`, else from the stream of `docker cp`, which needs nothing of the image. A way that cannot see everything
 * says nothing, and the next one is asked.
 *
 * The host's own way is taken only when no part of a path is a link, since an absolute link would lead to the host's
 * files, and when the process is of that container: behind a remote engine the number means another process. The list
 * goes up with eight digits a file; what comes back is the numbers of those that differ or are not there, and the sum of
 * all sums in their order. Two halves are hashed at the same time; the awk between them keeps the second one's answer
 * until the first has ended.
 *
 * In a stream a folder's name ends in a slash and a link's does not: what is not there may lie behind a link.
 *
 * What a container prints is bounded, and taken for nothing but sums and words.
 */
const insideScript = shellText `if command -v openssl >/dev/null 2>&1; then hash='openssl dgst -sha256 -r'
elif command -v sha256sum >/dev/null 2>&1; then hash=sha256sum
else hash=
fi
export hash
paths() {
  printf '%s\n' "$expected" | awk -v from="$1" -v to="$2" 'NR > from && NR <= to { print "./" substr($0, 9) }' | tr "\n$mark" '\0\n'
}
judge() {
  { printf '%s\n' "$expected"; echo "$nonce ="; cat; } | word=$nonce sum=$hash awk '
    BEGIN { word = ENVIRON["word"]; sum = ENVIRON["sum"]; size = length(word); bad = changed = missing = done = ready = at = n = 0; which = lost = "" }
    !started { if ($0 == word " =") started = 1; else want[n++] = substr($0, 1, 8); next }
    NR > 8 * n + 2000 { bad = "u"; exit }
    substr($0, 1, size + 1) == word " " {
      state = substr($0, size + 2)
      if (state ~ /^a [0-9]+$/) for (count = substr(state, 3) + 0; count > 0 && at <= n; count--) queue[ready++] = at++
      else if (state == "f") queue[ready++] = at++
      else if (state == "m") { if (missing++ < ${mostPaths}) lost = lost "," at; at++ }
      else if (state == "n") { for (; at < n; at++) if (missing++ < ${mostPaths}) lost = lost "," at }
      else bad = state
      next
    }
    {
      line = $0
      sub(/^\\/, "", line)
      if (match(line, /^[0-9a-f]+ [ *]/) && RLENGTH == 66) {
        if (done >= ready) { bad = "u"; next }
        k = queue[done++]
        if (substr(line, 1, 8) != want[k] && changed++ < ${mostPaths}) which = which "," k
        print substr(line, 1, 64) | sum
      } else if (said == "") { gsub(/[^ -!#-\[\]-~]/, "?", line); said = substr(line, 1, 300) }
    }
    END {
      if (done > 0) close(sum)
      if (bad == "0" && (at != n || done != ready)) bad = "u"
      print "r " bad " " done " " changed " [" substr(which, 2) "] " missing " [" substr(lost, 2) "]"
      print "s " said
    }'
}
at_proc() {
  at=/proc/$pid/root
  [ -x "$at/" ] || return 1
  case $(cat /proc/$pid/cgroup /proc/$pid/mountinfo 2>/dev/null) in *"$id"*) ;; *) return 1 ;; esac
  IFS=/
  for part in $artifact; do
    [ -n "$part" ] || continue
    if [ -d "$at" ] && [ -x "$at" ] && [ ! -e "$at/$part" ] && [ ! -h "$at/$part" ]; then IFS=$newline; return 2; fi
    at=$at/$part
    [ ! -h "$at" ] || { IFS=$newline; return 1; }
  done
  IFS=$newline
  cd "$at" || return 1
}
by_proc() {
  [ -n "$hash" ] || return 1
  at_proc
  case $? in 0) ;; 2) echo "$nonce n"; return ;; *) return 1 ;; esac
  links=$(printf '%s\n' "$expected" | awk '
    { path = substr($0, 9)
      for (i = index(path, "/"); i; i = j ? i + j : 0) {
        dir = substr(path, 1, i - 1)
        if (!(dir in seen)) { seen[dir] = 1; print "./" dir }
        j = index(substr(path, i + 1), "/")
      } }' | tr "\n$mark" '\0\n' | xargs -0 sh -c 'for d do [ ! -h "$d" ] || { echo l; exit; }; done' sh)
  [ -z "$links" ] || return 1
  strict=1; export strict
  if [ "$size" -lt 400 ]; then paths 0 "$size" | xargs -0 -n 1000 sh -c "$peek" "$nonce"; return; fi
  half=$((size / 2))
  paths $half "$size" | xargs -0 -n 1000 sh -c "$peek" "$nonce" | awk '{ kept[n++] = $0 } END { for (i = 0; i < n; i++) print kept[i] }' | {
    paths 0 $half | xargs -0 -n 1000 sh -c "$peek" "$nonce"
    cat
  }
}
by_host() {
  at=$artifact
  if [ ! -e "$at" ]; then
    while [ -n "$at" ] && [ ! -e "$at" ]; do at=\${at%/*}; done
    [ -x "\${at:-/}" ] && echo "$nonce n"
    return
  fi
  cd "$at" || return 1
  strict=; export strict
  paths 0 "$size" | xargs -0 -n 1000 sh -c "$peek" "$nonce"
}
by_exec() { paths 0 "$size" | docker exec -i "$id" sh -c "$enter" sh "$nonce" "$artifact" "$peek"; }
by_cp() {
  [ -n "$hash" ] && [ "$size" -le 2000 ] || return 1
  case $(tar --version 2>/dev/null) in *GNU*) ;; *) return 1 ;; esac
  # tar needs a folder that it may enter; in this one nobody can make a file.
  cd /proc || return 1
  word=$nonce; export word mark
  streamed=$(stream)
  printf '%s\n' "$streamed"
  case $newline$streamed$newline in *"$newline$nonce m$newline"*) links ;; esac
}
links() {
  { printf '%s\n' "$expected"; echo "$nonce ="
    docker cp "$id:$artifact/." - </dev/null 2>/dev/null | tar --quoting-style=literal -tf -; } | awk '
    !started { if ($0 == ENVIRON["word"] " =") started = 1; else path[n++] = "./" substr($0, 9); next }
    { names[$0] = 1 }
    END {
      for (i = 0; i < n; i++)
        while (match(path[i], /\/[^\/]*$/) && RSTART > 1) {
          path[i] = substr(path[i], 1, RSTART - 1)
          if (path[i] in names) { print ENVIRON["word"] " u"; exit }
        }
    }'
}
stream() {
  {
    printf '%s\n' "$expected"; echo "$nonce ="
    paths 0 "$size" | {
      { docker cp "$id:$artifact/." - 3<&- </dev/null || echo "$nonce !" >&2; } | tar -xf - --null -T /dev/fd/3 --to-command="$each"
    } 3<&0 2>&1
  } | awk '
    BEGIN { word = ENVIRON["word"]; size = length(word) }
    !started { if ($0 == word " =") started = 1; else path[n++] = "./" substr($0, 9); next }
    $0 == word " !" { failed = 1; next }
    substr($0, 1, size + 1) == word " " { sums[substr($0, size + 67)] = substr($0, size + 2, 64); next }
    / Not found in archive$/ { absent++; next }
    /[Nn]o such container:path: |[Cc]ould not find the file / { nowhere = 1 }
    { print }
    END {
      if (nowhere) { print word " n"; exit }
      for (i = 0; i < n; i++) { if (path[i] in sums) print word " f"; else { print word " m"; missing++ } }
      if (failed || missing != absent) print word " u"
      for (i = 0; i < n; i++) if (path[i] in sums) print sums[path[i]] " *"
    }'
}
edits() {
  { printf '%s\n' "$expected"; echo "$nonce ="; docker diff "$id" </dev/null 2>/dev/null && echo "$nonce z"; } | word=$nonce base=\${artifact%/} which=$1 awk '
    BEGIN { word = ENVIRON["word"]; base = ENVIRON["base"] "/"; count = split(ENVIRON["which"], asked, ",") }
    !started { if ($0 == word " =") started = 1; else path[n++] = substr($0, 9); next }
    $0 == word " z" { whole = 1; next }
    /^[ACD] / { held[substr($0, 3)] = substr($0, 1, 1) }
    END {
      for (i = 1; i <= count; i++) if (asked[i] != "") {
        name = base path[asked[i] + 0]
        found = name in held
        while (!found && match(name, /\/[^\/]*$/)) { name = substr(name, 1, RSTART - 1); found = held[name] == "D" }
        if (found) list = list "," asked[i]
      }
      print whole ? "[" substr(list, 2) "]" : "null"
    }'
}
inside() {
  id=$1 pid=$2 ask=$3 said= reason=files-unreadable sum= rest=
  eval 'expected=\${files'"$ask"'-} artifact=\${artifact'"$ask"'-} mark=\${mark'"$ask"'-}'
  [ -n "$expected" ] || return
  size=$(printf '%s\n' "$expected" | wc -l); size=$((size))
  [ -n "$hash" ] || reason=hash-tool-missing
  # What is no container's lies on the host itself. In the stream of podman names are others than in that of docker.
  case $id,\${engine-} in p*) set -- host ;; *,podman) set -- proc exec ;; *) set -- proc exec cp ;; esac
  for way do
    [ -n "$hash" ] || break
    found=$({ "by_$way" 2>&1 || echo "$nonce u"; } | judge)
    for line in $found; do
      case $line in
      'r 0 '*) rest=\${line#r 0 } ;;
      'r t '*) reason=hash-tool-missing ;;
      'r '*) ;;
      's '*) [ "$line" = 's ' ] || said=\${line#s } ;;
      *) sum=\${line%% *} ;;
      esac
    done
    [ -z "$rest" ] || break
  done
  if [ -z "$rest" ]; then printf 'h ["%s",%s,"","%s","%s"]\n' "$id" "$ask" "$reason" "$said"; return; fi
  IFS=' '; set -- $rest; IFS=$newline
  edited=null
  [ "$2$4" = 00 ] || [ "$way" = host ] || edited=$(edits "$(printf '%s,%s' "$3" "$5" | tr -d '[]')")
  printf 'h ["%s",%s,"%s","%s",%s,%s,%s,%s,%s,%s]\n' "$id" "$ask" "$way" "$sum" "$1" "$2" "$3" "$4" "$5" "$edited"
  [ "$way$2$4" != proc00 ] || age
}
`;


/***/ }),

/***/ 7887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ listRecords),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/**
 * A list in the order that scripts and readers agree on: whoever verifies may put the files of features first, and records
 * call a file by its number.
 */
const inOrder = (files) => ({
    ...files,
    entries: files.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
});
/** What tells one list from another: where the files lie, their paths and sums, and what else is asked of them. */
function digestOf(files) {
    const { artifact, entries, links = [], names = [], complete = [] } = inOrder(files);
    const told = [
        artifact,
        entries.map(({ path, sha256 }) => [path, sha256]),
        links.map(({ path, link }) => [path, link]),
        names,
        complete,
    ];
    return process.getBuiltinModule('node:crypto').hash('sha256', JSON.stringify(told));
}
/**
 * The records that a published document begins with: which list of files each service was compared with, since whoever reads it may
 * hold the list of another build.
 */
const listRecords = (asks) => asks.flatMap(({ files }, index) => (files === undefined ? [] : [`u [${index},"${digestOf(files)}"]`]));


/***/ }),

/***/ 5608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ logCap),
/* harmony export */   NL: () => (/* binding */ logFormats),
/* harmony export */   dR: () => (/* binding */ logRule),
/* harmony export */   nr: () => (/* binding */ logData),
/* harmony export */   q3: () => (/* binding */ logScript)
/* harmony export */ });
/** The most bytes of a log that travel, its last ones; hex makes two of each. */
const logCap = 8 * 1024;
const asksFor = (asks) => asks.some(({ logs }) => logs !== undefined);
/** How many lines are wanted of the containers of an ask, as variables of the script with its number. */
const logData = (asks) => Object.fromEntries(asks.flatMap(({ logs }, at) => (logs === undefined ? [] : [[`log${at}`, String(logs.lines)]])));
/** A further line of `docker inspect`; whether the container runs does not matter, for what ended has a log, too. */
const logFormats = (asks) => (asksFor(asks) ? ['l\t{{json .ID}}'] : []);
/** For awk: hands the containers that were chosen to the shell, with the asks they were chosen by. */
const logRule = String.raw `/^l\t/ { if ($2 in chosen) print "l\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) | "cat >&5"; next }`;
/** Prints `l [id, hex]`: the end of what a container said on both streams, a newline, and the exit code of the engine's call. */
const logScript = (asks) => asksFor(asks)
    ? String.raw `logs() {
  IFS=,
  for ask in $1; do eval "lines=\$log$ask"; [ -z "$lines" ] || break; done
  IFS=$newline
  [ -n "$lines" ] || return
  printf 'l ["%s","' "$2"
  { docker logs --tail "$lines" "$2" 2>&1; printf '\n%s' "$?"; } | tail -c ${logCap} | od -An -v -tx1 | tr -d ' \n'
  printf '"]\n'
}
`
    : '';


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shellWord),
/* harmony export */   r: () => (/* binding */ engineJson)
/* harmony export */ });
/** One word for a POSIX shell: whatever the text holds, the shell sees it as data. NUL cannot be passed and is dropped. */
const shellWord = (text) => `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
/**
 * The text as Docker's `json` template function prints it, so that a host can compare both byte by byte. Go escapes
 * U+2028 and U+2029, which JSON.stringify leaves alone; every other escape is the same in both.
 */
const engineJson = (text) => JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ collectorScript),
  G: () => (/* binding */ script_frame)
});

;// CONCATENATED MODULE: ./lib/targets/collector/address.js
/**
 * A further line of `docker inspect`: the network mode, then the IPv4 and IPv6 address in each network (empty where there
 * is none), as a record of ours. Networks are sorted by name.
 */
const addressFormat = [
    'n',
    '{{json .ID}}',
    '[{{json (printf "%.128s" .HostConfig.NetworkMode)}}{{range .NetworkSettings.Networks}}{{if .}},{{json .IPAddress}},{{json .GlobalIPv6Address}}{{end}}{{end}}]',
].join('\t');
const addressFormats = (asks) => asks.some(({ address }) => address !== undefined) ? [addressFormat] : [];
/** For awk: passes on those of containers that were chosen. */
const addressRule = String.raw `/^n\t/ { if ($2 in chosen) print "n [" $2 "," $3 "]"; next }`;

;// CONCATENATED MODULE: ./lib/targets/collector/daemon.js
/** Processes that no engine keeps, as data of the script: number of the ask, kind, name, release, and its file. */
function daemonData(asks) {
    const lines = asks.flatMap(({ container, release }, index) => {
        const name = container.by === 'systemd' ? container.unit : container.by === 'pidfile' ? container.path : undefined;
        if (name === undefined)
            return [];
        // Tabs are white space to the shell: a field that is empty would be none.
        return [[index, container.by, name, release?.path ?? '-', release?.revision ?? 'REVISION'].join('\t')];
    });
    return lines.length === 0 ? {} : { daemons: lines.join('\n') };
}
/** What systemd is asked for (systemd.exec(5), org.freedesktop.systemd1(5)). */
const properties = ['LoadState', 'ActiveState', 'MainPID', 'Result', 'ExecMainStatus', 'NRestarts'];
/**
 * Looks at each process: `d NUMBER KEY TEXT`, a line each, ended by the key `z`. A text with a newline in it could forge a
 * line and is not told. A process is a number and a time: it began so many clock ticks after the host did
 * (`/proc/PID/stat`, field 22, counted after the last parenthesis). The directory that it works in is the one it was
 * started in, whatever a link means since; upwards from there the first file of the name says which release that is.
 * Of an executable only one that does not belong to the system is hashed: interpreters are large and say nothing.
 */
const daemonScript = String.raw `if command -v openssl >/dev/null 2>&1; then hash='openssl dgst -sha256 -r'; else hash=sha256sum; fi
tell_of() {
  case $3 in *"$newline"*) return ;; esac
  printf 'd %s %s %.1024s\n' "$1" "$2" "$3"
}
host_revision() {
  line=
  [ ! -r "$3" ] || read -r line <"$3"
  tell_of "$1" "$2" "$line"
}
host_age() {
  boot=
  while IFS=' ' read -r key value rest; do [ "$key" != btime ] || boot=$value; done </proc/stat
  hertz=$(getconf CLK_TCK 2>/dev/null) || hertz=100
  ticks=\${stat##*) }
  IFS=' '; set -- "$1" $ticks; IFS=$newline
  [ "$2" != Z ] && [ "$2" != X ] || { tell_of "$1" gone; return 1; }
  shift 20
  tell_of $daemon began $((boot + $1 / hertz))
}
host_process() {
  daemon=$1
  if [ ! -d "/proc/$pid" ]; then
    case $(kill -0 "$pid" 2>&1) in
    *ermitted*) tell_of $daemon unreadable "/proc/$pid" ;;
    *) tell_of $daemon gone ;;
    esac
    return
  fi
  stat=$(cat "/proc/$pid/stat" 2>/dev/null) || { tell_of $daemon gone; return; }
  host_age $daemon || return
  if exe=$(readlink "/proc/$pid/exe" 2>/dev/null); then
    case $exe in *' (deleted)') exe=\${exe% (deleted)}; tell_of $daemon replaced ;; esac
    tell_of $daemon executes "$exe"
    case $exe in
    /usr/* | /bin/* | /sbin/* | /lib*) ;;
    *) sum=$(IFS=' '; $hash "/proc/$pid/exe" 2>/dev/null) && tell_of $daemon sum "\${sum%% *}" ;;
    esac
  fi
  if at=$(readlink "/proc/$pid/cwd" 2>/dev/null); then
    case $at in
    *' (deleted)') tell_of $daemon works "\${at% (deleted)}" ;;
    *)
      while [ -n "$at" ]; do
        if [ -f "$at/$file" ]; then tell_of $daemon works "$at"; host_revision $daemon says "$at/$file"; break; fi
        at=\${at%/*}
      done ;;
    esac
  fi
}
host_newest() (
  eval 'expected=\${files'"$1"'-} artifact=\${artifact'"$1"'-} mark=\${mark'"$1"'-}'
  [ -z "$expected" ] || cd "$artifact" 2>/dev/null || expected=
  {
    [ ! -f "$2" ] || printf '%s\0' "$2"
    [ -z "$expected" ] || paths 0 99999999
  } | xargs -0 -n 1000 stat -c '%Z %n' 2>/dev/null | {
    last=0 path=
    while IFS=' ' read -r time name; do
      case $time in '' | *[!0-9]*) continue ;; esac
      if [ "$time" -gt "$last" ]; then last=$time path=$name; fi
    done
    [ "$last" = 0 ] || tell_of "$1" newest "$last $path"
  }
)
host_daemon() {
  pid=
  case $2 in
  systemd)
    if ! command -v systemctl >/dev/null 2>&1; then tell_of "$1" missing systemctl; return; fi
    if ! shown=$(systemctl show --no-pager ${properties.map((name) => `-p ${name}`).join(' ')} -- "$3" 2>&1 </dev/null); then
      set -- "$1" $shown
      tell_of "$1" failed "$2"
      return
    fi
    for line in $shown; do
      case $line in
      MainPID=*) pid=\${line#MainPID=} ;;
      *=*) tell_of "$1" unit "$line" ;;
      esac
    done ;;
  pidfile)
    folder=\${3%/*}
    if [ -f "$3" ] && [ -r "$3" ]; then
      IFS=' ' read -r pid rest <"$3"
      tell_of "$1" written "$(stat -c %Y "$3" 2>/dev/null)"
      case $pid in '' | *[!0-9]*) tell_of "$1" garbage ;; esac
    elif [ -e "$3" ] || [ ! -x "\${folder:-/}" ]; then tell_of "$1" unreadable "$3"
    else tell_of "$1" absent
    fi ;;
  esac
  file=$5
  case $pid in '' | 0 | *[!0-9]*) pid= ;; *) host_process "$1" ;; esac
  there=$4
  if [ "$there" != - ] && there=$(readlink -f "$4" 2>/dev/null) && [ -d "$there" ]; then
    tell_of "$1" release "$there"
    host_revision "$1" states "$there/$file"
    [ ! -h "$4" ] || tell_of "$1" linked "$(stat -c %Z "$4" 2>/dev/null)"
  else there=
  fi
  if [ -n "$pid" ]; then
    host_newest "$1" "\${at:-$there}/$file"
    [ -z "\${hosted-}" ] || { (inside "p$1" "$pid" "$1"); (beside "p$1" "$pid" "$1"); }
  fi
}
daemons() {
  for line in $daemons; do
    IFS=$tab; set -- $line; IFS=$newline
    at=
    host_daemon "$@"
    tell_of "$1" z
  done
}
`.replaceAll('\\$', '$');

// EXTERNAL MODULE: ./lib/targets/collector/quote.js
var quote = __nccwpck_require__(6558);
;// CONCATENATED MODULE: ./lib/targets/collector/podman.js

/**
 * `podman ps`, in the columns of the list of docker: podman knows labels as a map, docker as a function. It calls an image
 * by the name that a container was created from, also when that means another one by now, so its id is listed.
 */
function podmanListFormat(keys) {
    const column = (key) => `{{json (printf "%.1024s" (index .Labels ${(0,quote/* engineJson */.r)(key)}))}}`;
    const own = ['com.docker.compose.project', 'com.docker.compose.service'];
    return ['c', '{{json .ID}}', '{{json .Names}}', '{{json .ImageID}}', ...[...own, ...keys].map(column)].join('\t');
}
/**
 * Chooses the engine: the one that was asked for (`$engine`), else docker, else podman. podman takes the words of docker,
 * so from here on it is called by that name; and `docker` may be Debian's script that calls podman (podman-docker).
 */
const engineScript = `if [ -z "$engine" ]; then
  if at=$(command -v docker 2>/dev/null); then
    first=
    [ ! -f "$at" ] || { read -r first <"$at"; } 2>/dev/null || :
    case $first in
    '#!'*) case $(cat "$at" 2>/dev/null) in *'exec '*podman' "$@"'*) engine=podman ;; esac ;;
    esac
  elif command -v podman >/dev/null 2>&1; then engine=podman
  fi
fi
if [ "$engine" = podman ]; then
  list=$podman
  if command -v podman >/dev/null 2>&1; then
    docker() { podman "$@"; }
  else
    docker() { return 127; }
  fi
  echo 'g podman'
fi
`;

;// CONCATENATED MODULE: ./lib/targets/collector/swarm.js
/** The label by which the engine says of a container whose task it is (moby, daemon/cluster/executor/container). */
const swarmLabel = 'com.docker.swarm.service.name';
/** `docker service inspect`: name, image now and before, and how the last update goes. */
const serviceFormat = `y [${[
    '{{json .Spec.Name}}',
    '{{with .Spec.TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}',
    '{{with .PreviousSpec}}{{with .TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}{{else}}""{{end}}',
    '{{with .UpdateStatus}}{{json .State}},{{json (printf "%.400s" .Message)}}{{else}}"",""{{end}}',
].join(',')}]`;
/** `docker service ps`, the newest task of a slot first. */
const taskFormat = `j [${['.ID', '.Name', '.Image', '.Node', '.DesiredState', '.CurrentState', '.Error']
    .map((field) => `{{json (printf "%.512s" ${field})}}`)
    .join(',')}]`;
/** The swarm services that are asked for, as data of the script; nothing when none is. */
function swarmData(asks) {
    const names = asks.flatMap(({ container }) => (container.by === 'swarm' ? [container.service] : []));
    if (names.length === 0)
        return {};
    return { swarm: [...new Set(names)].join('\n'), service: serviceFormat, task: taskFormat };
}
/**
 * Asks a manager for the services and all of their tasks. A service that it does not know is an answer and no failure, in
 * the words of either call; the others are told all the same.
 */
const swarmScript = String.raw `ask_swarm() {
  name=$1; shift
  { said=$("$@" 2>&1 >&4 4>&- </dev/null); code=$?; } 4>&1
  lost=0
  for line in $said; do
    case $line in
    *[Nn]o' such service: '* | *' service '*' not found'* | 'nothing found in stack'*) [ "$lost" = 2 ] || lost=1 ;;
    *) [ "$code" = 0 ] || { lost=2; printf 'e %.500s\n' "$line"; } ;;
    esac
  done
  [ "$lost" != 1 ] || code=0
  printf 'x ["%s",%s]\n' "$name" "$code"
}
swarm_services() {
  ask_swarm service docker service inspect --format "$service" -- $swarm
  ask_swarm tasks docker service ps --no-trunc --format "$task" -- $swarm
}
`;

;// CONCATENATED MODULE: ./lib/targets/collector/beforehand.js



/** The label that a selector compares. */
const labelOf = ({ container }) => container.by === 'label' ? [container.key] : container.by === 'swarm' ? [swarmLabel] : [];
const isDaemon = ({ container }) => container.by === 'systemd' || container.by === 'pidfile';
/** The processes of the host, the engine, and the swarm. Who asks for no container needs no engine at all. */
function beforehand(asks, keys, files, engine) {
    const hosted = Object.keys(files).length === 0 ? '' : '1';
    const daemons = asks.some(isDaemon);
    const first = { scripts: daemons ? daemonScript : '', calls: daemons ? 'daemons\n' : '' };
    if (asks.length > 0 && asks.every(isDaemon)) {
        const calls = String.raw `date '+t %s'; echo 'g none'; printf 'z\n'; return`;
        return { data: { ...daemonData(asks), hosted }, scripts: first.scripts, calls: `${first.calls}${calls}\n` };
    }
    const swarm = swarmData(asks);
    const asked = Object.keys(swarm).length > 0;
    return {
        data: { ...daemonData(asks), hosted, engine: engine ?? '', podman: podmanListFormat(keys), ...swarm },
        scripts: `${first.scripts}${asked ? swarmScript : ''}`,
        calls: `${first.calls}${engineScript}${asked ? 'swarm_services\n' : ''}`,
    };
}

// EXTERNAL MODULE: ./lib/targets/collector/beside.js + 1 modules
var collector_beside = __nccwpck_require__(7268);
;// CONCATENATED MODULE: ./lib/targets/collector/compose-hash.js
/** A label of compose, as JSON. */
const compose = (name) => `{{with index .Config.Labels "com.docker.compose.${name}"}}{{json (printf "%.2048s" .)}}{{else}}""{{end}}`;
/** For `docker inspect`: what the compose project of a container was made of, and the hash it was made with. */
const composeFormat = [
    'q',
    '{{json .ID}}',
    'config',
    '{{json .State.Pid}}',
    compose('project'),
    compose('service'),
    compose('project.working_dir'),
    compose('project.config_files'),
    compose('project.environment_file'),
    compose('version'),
    compose('config-hash'),
    // The files of the host that it may only read: what it may write, it may have changed by itself.
    '{{range .Mounts}}{{if and (eq .Type "bind") (not .RW)}}\t{{json .Source}}\t{{json .Destination}}{{end}}{{end}}',
]
    .join('\t')
    .replace('\t{{range', '{{range');
/**
 * Says whether compose would make the same container of its files now (records `q` with `config`): by the hash that the
 * Compose of the same making computes, and by the file of the project that was changed last. Read-only, a start of
 * Compose each.
 *
 * The hash is not computed where it could differ for another reason than a change: when the files need a variable that
 * no file there has, for whoever deployed may have had it in the environment; when they bring in files that are not
 * named; and for `env_file` with Compose 2 and later, which has computed two hashes of those.
 */
const composeScript = String.raw `needs() {
  envs=$1 awk '
    FILENAME in environment { if (match($0, /^[ \t]*(export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*[ \t]*=/)) { name = $0; sub(/[ \t]*=.*/, "", name); sub(/^[ \t]*(export[ \t]+)?/, "", name); known[name] = 1 } next }
    /^[ \t]*#/ { next }
    {
      if ($0 ~ /^["\047]?include["\047]?[ \t]*:/ || $0 ~ /^[ \t]*["\047]?extends["\047]?[ \t]*:/) { print "include"; exit }
      if ($0 ~ /^[ \t]*["\047]?env_file["\047]?[ \t]*:/) sets = 1
      line = $0
      while (match(line, /[$]([$]|[{]?[A-Za-z_][A-Za-z0-9_]*)/)) {
        name = substr(line, RSTART + 1, RLENGTH - 1)
        line = substr(line, RSTART + RLENGTH)
        sub(/^[{]/, "", name)
        if (name != "$" && name != "COMPOSE_PROJECT_NAME" && !(name in known)) { print "variable " name; exit }
      }
    }
    BEGIN { count = split(ENVIRON["envs"], parts, "\n"); for (i = 1; i <= count; i++) environment[parts[i]] = 1 }
    END { if (sets) print "env_file" }' $1 $2
}
project() {
  id=$2 pid=$4 newest='0 '
  shift 4
  (mounted "$@")
  case $1$2$3$4$5$6$7 in *\\*) blind compose-files-unreadable 'a path'; return ;; esac
  project=$(bare "$1") service=$(bare "$2") folder=$(bare "$3") named=$(bare "$4") envs=$(bare "$5") version=$(bare "$6") hash=$(bare "$7")
  if [ -z "$project" ] || [ -z "$hash" ] || [ -z "$named" ]; then blind compose-missing 'compose project'; return; fi
  IFS=,
  files= environment=
  for file in $named; do
    case $file in /*) ;; *) file=$folder/$file ;; esac
    files=$files$newline$file
  done
  for file in $envs; do
    case $file in /*) ;; *) file=$folder/$file ;; esac
    environment=$environment$newline$file
  done
  IFS=$newline
  [ -n "$environment" ] || [ ! -e "$folder/.env" ] || environment=$newline$folder/.env
  flags=
  for file in $files; do
    [ -f "$file" ] && [ -r "$file" ] || { blind compose-files-unreadable "$file"; return; }
    flags=$flags$newline-f$newline$file
  done
  for file in $environment; do
    [ -f "$file" ] && [ -r "$file" ] || { blind compose-files-unreadable "$file"; return; }
    [ -z "$envs" ] || flags=$flags$newline--env-file$newline$file
  done
  newest=$(stat -c '%Z %n' $files $environment 2>/dev/null | sort -rn)
  newest=\${newest%%"$newline"*}
  [ -n "$newest" ] || newest='0 '
  case $(needs "$environment" "$files"),$version in
  include*) blind compose-files-unreadable 'an included file'; return ;;
  variable*,*) name=$(needs "$environment" "$files"); blind compose-variable "\${name#variable }"; return ;;
  env_file,1.*) ;;
  env_file,*) blind compose-missing 'Compose that computes one hash with env_file'; return ;;
  esac
  case $version in
  1.*)
    case $(docker-compose --version 2>/dev/null) in *' 1.'*) ;; *) blind compose-missing 'docker-compose 1'; return ;; esac
    tool=docker-compose
    ;;
  *)
    docker compose version >/dev/null 2>&1 </dev/null || { blind compose-missing 'docker compose'; return; }
    tool=docker$newline'compose'
    ;;
  esac
  now=$(cd "$folder" && $tool -p "$project" --project-directory "$folder" $flags config --hash "$service" 2>/dev/null </dev/null) || now=
  case $now in
  "$service $hash") told same '' ;;
  "$service "?*) told other '' ;;
  *) blind compose-failed '' ;;
  esac
}
mounted() {
  shift 7
  isof "$pid" "$id" || return
  while [ $# -gt 1 ]; do
    source=$(bare "$1") inner=$(bare "$2")
    case $1$2 in *\\*) source= ;; esac
    shift 2
    [ -f "$source" ] || continue
    at=/proc/$pid/root
    IFS=/
    for part in $inner; do
      [ -n "$part" ] || continue
      at=$at/$part
      [ ! -h "$at" ] || source=
    done
    IFS=$newline
    [ -n "$source" ] && [ -f "$at" ] || continue
    is=same
    if [ ! "$source" -ef "$at" ]; then
      command -v cmp >/dev/null 2>&1 && ! cmp -s "$source" "$at" || continue
      is=another
    fi
    times=$(stat -c '%Y %Z' "$source" 2>/dev/null) || continue
    when=\${times#* }
    [ "$when" -lt "\${times%% *}" ] || when=\${times%% *}
    printf 'q ["mount","%s","%s",%s,"%s","%s"]\n' "$id" "$is" "$when" "$(word "$source")" "$(word "$inner")"
  done
}
bare() { bare=\${1#?}; printf %s "\${bare%?}"; }
blind() { told "$1" "$2"; }
told() { printf 'q ["config","%s","%s","%s",%s,"%s"]\n' "$id" "$1" "$(word "$2")" "\${newest%% *}" "$(word "\${newest#* }")"; }
`.replaceAll(String.raw `\$`, '$');

;// CONCATENATED MODULE: ./lib/targets/collector/environment.js

/** For `docker inspect`: the variables that a container was created with. They stay in the shell on the host. */
const environmentFormat = [
    'q',
    '{{json .ID}}',
    'env',
    '{{json .State.Pid}}{{range .Config.Env}}\t{{json .}}{{end}}',
].join('\t');
/** The wanted variables as the engine spells them, one a line; JSON has no newline. */
const wantedOf = ({ env = [] }) => env.map(({ name, value }) => (0,quote/* engineJson */.r)(`${name}=${value}`)).join('\n');
/** The same as `/proc/PID/environ` has them when NUL ends each and U+0001 stands for a newline, which no wanted one holds. */
const rawOf = ({ env = [] }) => env.map(({ name, value }) => `${name}=${value.replaceAll('\n', '\u0001')}`).join('\n');
/**
 * Says how the declared variables stand in the container and in its main process (records `q` with `env`): `same`, `other`
 * or `missing`, and nothing of what they hold. Values come in on the script's own stdin and go to awk through a pipe, so
 * that no list of processes and no environment shows them.
 *
 * Of a process it is the environment that it was started with. Some write their title over it (setproctitle, nginx); then it
 * has parts that are no variables, and nothing is said of it. One that is empty is empty.
 */
const environmentScript = String.raw `compared() {
  { printf '%s\n' "$1"; printf '%s =\n' "$nonce"; cat; } | word=$nonce whole=$2 awk '
    BEGIN { word = ENVIRON["word"]; n = 0 }
    !started {
      if ($0 == word " =") started = 1
      else { want[n] = $0 ""; name[n] = substr($0, 1, index($0, "=")); state[n++] = "missing" }
      next
    }
    ENVIRON["whole"] && $0 !~ /^[^=]+=/ { bad = 1 }
    { for (i = 0; i < n; i++) if (state[i] == "missing" && substr($0, 1, length(name[i])) == name[i]) state[i] = ($0 "" == want[i]) ? "same" : "other" }
    END { for (i = 0; i < n; i++) print bad ? "-" : state[i] }'
}
variables() {
  list=$1 id=$2 pid=$4
  shift 4
  IFS=,
  for ask in $list; do
    IFS=$newline
    eval 'wanted=\${env'"$ask"'-} raw=\${raw'"$ask"'-}'
    [ -n "$wanted" ] || continue
    created=$({ [ $# = 0 ] || printf '%s\n' "$@"; } | compared "$wanted" '')
    started=
    if isof "$pid" "$id" && environ=$(tr '\0\n' '\n\001' 2>/dev/null </proc/$pid/environ && printf x); then
      started=$(printf %s "\${environ%x}" | compared "$raw" 1)
    fi
    at=0
    for state in $created; do
      now=\${started%%"$newline"*} started=\${started#*"$newline"}
      printf 'q ["env","%s",%s,%s,"%s","%s"]\n' "$id" "$ask" "$at" "$state" "\${now#-}"
      at=$((at + 1))
    done
    IFS=,
  done
  IFS=$newline
}
`.replaceAll(String.raw `\$`, '$');

;// CONCATENATED MODULE: ./lib/targets/collector/process.js
/** For `docker inspect`: the main process of each container; 0 when nothing runs. */
const processFormat = ['q', '{{json .ID}}', 'exe', '{{json .State.Pid}}'].join('\t');
/**
 * Whether a number is the process of a container on this very machine: behind a remote engine it is another one. `word`
 * gives a text from outside as one that JSON may hold.
 */
const processTools = `isof() { case $(cat /proc/$1/cgroup /proc/$1/mountinfo 2>/dev/null) in *"$2"*) ;; *) return 1 ;; esac; }
word() { printf '%.300s' "$1" | tr -c ' !#-[]-~' '?'; }
`;
/**
 * Says which main processes run a file that is not the one of their path any more (records `q` with `exe`). One `ls` tells
 * for all of them whether the kernel calls theirs deleted; then bytes are compared, for a file that was put there anew
 * may be the same. What was never a file (`memfd:`) cannot be lost, and where a link leads cannot be told from outside.
 */
const lostScript = String.raw `lost() {
  for line in $(ls -ln $exes 2>/dev/null); do
    case $line in *' -> /memfd:'*) continue ;; *' (deleted)') ;; *) continue ;; esac
    line=\${line#*/proc/}
    pid=\${line%%/*} path=\${line#* -> }
    path=\${path% (deleted)}
    id=\${mains##*"$newline$pid "}; id=\${id%%"$newline"*}
    at=/proc/$pid/root
    [ -x "$at/" ] && isof "$pid" "$id" || continue
    now=another
    IFS=/
    for part in $path; do
      [ -n "$part" ] || continue
      at=$at/$part
      [ ! -h "$at" ] || now=
    done
    IFS=$newline
    if [ -z "$now" ]; then continue
    elif [ ! -e "$at" ]; then now=gone
    elif [ /proc/$pid/exe -ef "$at" ] || ! command -v cmp >/dev/null 2>&1 || cmp -s /proc/$pid/exe "$at"; then continue
    fi
    printf 'q ["exe","%s","%s","%s"]\n' "$id" "$now" "$(word "$path")"
  done
}
`.replaceAll(String.raw `\$`, '$');
/**
 * Says which file of a list was put there last, where a mount holds some of them: the files of an image are older than any
 * container of it. When bytes were written can be set by anybody, so a time counts only as far as the inode itself was
 * not changed before it; when an inode was made cannot be set, but copies of an image's files are made when they are
 * touched, so it counts only where one mount has all of them. The clock of a file system of another machine is not ours.
 */
const ageScript = String.raw `age() {
  types=$(base=$artifact awk '
    BEGIN { base = ENVIRON["base"]; gsub(/ /, "\\040", base) }
    $5 != "/" && (index(base "/", $5 "/") == 1 || index($5, base "/") == 1) {
      for (i = 7; i < NF && $i != "-"; i++);
      print (index(base "/", $5 "/") == 1 ? "over " : "in ") $(i + 1)
    }' /proc/$pid/mountinfo 2>/dev/null)
  [ -n "$types" ] || return
  made=1
  for type in $types; do
    case \${type#* } in
    ext[234] | xfs | btrfs | zfs | f2fs | bcachefs | tmpfs | ramfs) ;;
    overlay) made= ;;
    *) return ;;
    esac
  done
  case $types in over*) ;; *) made= ;; esac
  cd "/proc/$pid/root$artifact" || return
  paths 0 "$size" | xargs -0 -n 1000 stat -c '%Y %Z %W' 2>/dev/null | made=$made awk '
    { at = $1 < $2 ? $1 : $2; if (ENVIRON["made"] && $3 + 0 > at && $3 + 0 <= $2) at = $3 + 0; if (at > newest) { newest = at; which = NR - 1 } }
    END { if (NR) print which, newest, NR }' | {
    IFS=' ' read -r which newest count || return
    [ "$count" != "$size" ] || printf 'q ["age","%s",%s,%s,%s]\n' "$id" "$ask" "$which" "$newest"
  }
}
`.replaceAll(String.raw `\$`, '$');

;// CONCATENATED MODULE: ./lib/targets/collector/socket.js
/** For `docker inspect`: process, network, published ports and addresses of a container. */
const socketFormat = [
    'q',
    '{{json .ID}}',
    'socket',
    '{{json .State.Pid}}',
    '{{json (printf "%s" .HostConfig.NetworkMode)}}',
    '{{json .NetworkSettings.Ports}}',
    '"{{range .NetworkSettings.Networks}} {{.IPAddress}} {{.GlobalIPv6Address}}{{end}} "',
].join('\t');
/** The ports of an ask as words of the script: `3000:` or `3000:8080`. */
const portsOf = ({ listens = [] }) => listens.map(({ port, host }) => `${port}:${host ?? ''}`).join(' ');
/**
 * Says who holds the declared ports (records `q` with `socket`). In the container's own network: the listening sockets
 * of `/proc/PID/net/tcp`, and who has them open. Whose process one is, is told by its mount namespace, which no two
 * containers share. A user who may not look into processes asks with one `docker exec` those of the container alone.
 *
 * On the host: the engine says which ports it publishes for the container; then who listens there is its proxy for the
 * container's address, the engine itself, somebody else, or nobody, where the packet filter forwards.
 */
const socketScript = String.raw `listening() {
  [ -r "$1/tcp" ] || return 1
  six=$1/tcp6
  [ -r "$six" ] || six=/dev/null
  port=$(printf '%04X' "$2") awk '$4 == "0A" && $2 ~ (":" ENVIRON["port"] "$") { print $10 }' "$1/tcp" "$six"
}
holding() {
  sockets=$1 awk '
    BEGIN { count = split(ENVIRON["sockets"], parts, "\n"); for (i = 1; i <= count; i++) wanted["socket:[" parts[i] "]"] = 1 }
    /^\/proc\/[0-9]+\/fd:$/ { at = $0; gsub(/[^0-9]/, "", at); next }
    ($NF in wanted) { print at; exit }'
}
everyone() { set +f; ls -ln /proc/[0-9]*/fd /proc/self/ns 2>/dev/null; set -f; }
members() {
  set +f
  for one in /proc/[0-9]*; do [ ! "$one/ns/mnt" -ef "/proc/$pid/ns/mnt" ] || printf '%s\n' "$one/fd"; done
  set -f
}
seeing() { [ -r "/proc/$pid/fd" ] && [ "/proc/$pid/ns/mnt" -ef "/proc/$pid/ns/mnt" ]; }
ours() {
  if seeing; then ls -ln $(members) /proc/self/ns 2>/dev/null
  else docker exec "$id" sh -c 'ls -ln /proc/[0-9]*/fd /proc/self/ns 2>/dev/null' </dev/null 2>/dev/null
  fi
}
whose() {
  other=$(awk '
    function look(text,    count, parts, i) {
      count = split(text, parts, /[^0-9a-f]/)
      for (i = 1; i <= count; i++) if (length(parts[i]) == 64) { print parts[i]; exit }
    }
    FILENAME ~ /cgroup$/ { look($0); next }
    $5 == "/etc/hostname" || $5 == "/etc/hosts" { look($4) }' /proc/$1/cgroup /proc/$1/mountinfo 2>/dev/null)
  if [ -n "$other" ]; then
    name=$(docker inspect --type container --format '{{json .Name}}' "$other" </dev/null 2>/dev/null) || name=\"$other\"
    printf '"container",%.300s' "$name"
    return
  fi
  comm=
  read -r comm 2>/dev/null </proc/$1/comm
  case $comm in
  docker-proxy | dockerd | rootlesskit | rootlessport | conmon | slirp4netns | pasta*) [ -z "$2" ] || { printf '"own","proxy"'; return; } ;;
  esac
  printf '"program","%s"' "$(word "$comm")"
}
unknown() { printf '"unseen","process-unreadable"'; }
within() {
  found=$(listening "/proc/$pid/net" "$1") || { unknown; return; }
  [ -n "$found" ] || { printf '"nobody",""'; return; }
  [ -n "$mine" ] || mine=$(ours)
  if [ -n "$(printf '%s\n' "$mine" | holding "$found")" ]; then printf '"own","process"'; return; fi
  seeing || { unknown; return; }
  holder=$(everyone | holding "$found")
  if [ -n "$holder" ]; then whose "$holder" ''; else unknown; fi
}
proxied() {
  set +f
  for one in /proc/[0-9]*; do
    comm=
    read -r comm 2>/dev/null <"$one/comm"
    [ "$comm" = docker-proxy ] || continue
    line=" $(tr '\0' ' ' 2>/dev/null <"$one/cmdline") "
    case $line in *" -proto tcp "*) ;; *) continue ;; esac
    case $line in *" -host-port $1 "*) ;; *) continue ;; esac
    address=\${line#* -container-ip }; address=\${address%% *}
    case "$addresses" in *" $address "*) case $line in *" -container-port $2 "*) echo own; return ;; esac ;; esac
    echo other
  done
}
outside() {
  case $mode in host | \"host\") within "$1"; return ;; esac
  mapped=
  case $published in
  *"\"$2/tcp\":["*)
    part=\${published#*"\"$2/tcp\":["}
    case \${part%%]*} in *"\"HostPort\":\"$1\""*) mapped=1 ;; esac
    ;;
  esac
  found=$(listening /proc/self/net "$1") || { unknown; return; }
  if [ -z "$found" ]; then
    if [ -n "$mapped" ]; then printf '"own","rules"'; else printf '"nobody",""'; fi
    return
  fi
  case $(proxied "$1" "$2") in
  *own*) printf '"own","proxy"'; return ;;
  *other*)
    name=$(docker ps --no-trunc --filter "publish=$1" --format '{{json .Names}}' </dev/null 2>/dev/null)
    name=\${name%%"$newline"*}
    printf '"container",%.300s' "\${name:-\"\"}"
    return
    ;;
  esac
  holder=$(everyone | holding "$found")
  if [ -n "$holder" ]; then whose "$holder" "$mapped"; else unknown; fi
}
sockets() {
  list=$1 id=$2 pid=$4 mode=$5 published=$6 addresses=$7 mine=
  IFS=,
  for ask in $list; do
    eval 'wanted=\${listens'"$ask"'-}'
    IFS=' '
    for pair in $wanted; do
      IFS=$newline
      inner=\${pair%%:*} outer=\${pair#*:}
      if isof "$pid" "$id"; then
        said=$(within "$inner") other=
        [ -z "$outer" ] || other=$(outside "$outer" "$inner")
      else said=$(unknown) other=$said
      fi
      printf 'q ["socket","%s",%s,"container",%s,%s]\n' "$id" "$ask" "$inner" "$said"
      [ -z "$outer" ] || printf 'q ["socket","%s",%s,"host",%s,%s]\n' "$id" "$ask" "$outer" "$other"
    done
    IFS=,
  done
  IFS=$newline
}
`.replaceAll(String.raw `\$`, '$');

;// CONCATENATED MODULE: ./lib/targets/collector/conduct.js




/** Whether anybody asks for a part of the script. */
const asksFor = (asks, key) => asks.some((ask) => ask[key] !== undefined);
/** What is asked of how code runs, as variables of the script with the number of their ask. */
function conductData(asks) {
    const entries = asks.flatMap((ask, at) => [
        ...(ask.listens === undefined ? [] : [[`listens${at}`, portsOf(ask)]]),
        ...(ask.env === undefined ? [] : [[`env${at}`, wantedOf(ask)], [`raw${at}`, rawOf(ask)]]),
        ...(ask.current === undefined ? [] : [[`current${at}`, '1']]),
    ]);
    return Object.fromEntries(entries);
}
/** Further lines of `docker inspect`, a subject each. */
const conductFormats = (asks) => [
    processFormat,
    ...(asksFor(asks, 'listens') ? [socketFormat] : []),
    ...(asksFor(asks, 'env') ? [environmentFormat] : []),
    ...(asksFor(asks, 'current') ? [composeFormat] : []),
];
/** For awk: hands the lines of containers that were chosen and that run to the shell, with the asks they were chosen by. */
const conductRule = String.raw `/^q\t/ { if (($2 in chosen) && $4 > 0) print "q\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) substr($0, length($2) + 3) | "cat >&5"; next }`;
/** `conduct` takes such a line; `lost` tells, when all have come, of the executables that are gone. */
const conductScript = (asks) => [
    processTools,
    lostScript,
    asksFor(asks, 'listens') ? socketScript : '',
    asksFor(asks, 'env') ? environmentScript : '',
    asksFor(asks, 'current') ? composeScript : '',
    String.raw `exes= mains=$newline
conduct() {
  case $3 in
  exe) exes=$exes$newline/proc/$4/exe mains=$mains$4' '$2$newline ;;
  socket) (sockets "$@") ;;
  env) (variables "$@") ;;
  config) (IFS=,; for ask in $1; do eval 'wanted=\${current'"$ask"'-}'; [ -z "$wanted" ] || { IFS=$newline; project "$@"; break; }; done) ;;
  esac
}
`.replaceAll(String.raw `\$`, '$'),
].join('');

// EXTERNAL MODULE: ./lib/chain/reference.js
var reference = __nccwpck_require__(4484);
;// CONCATENATED MODULE: ./lib/targets/collector/formats.js



/** The labels that name a build (OCI image-spec annotations), in the order in which records carry them. */
const buildLabels = ['revision', 'source', 'version'].map((name) => `org.opencontainers.image.${name}`);
/** A label as JSON, cut by the engine itself: one of a megabyte never reaches the wire. Runes, not bytes. */
const label = (key, limit = 256) => `{{with index .Config.Labels ${(0,quote/* engineJson */.r)(key)}}}{{json (printf "%.${limit}s" .)}}{{else}}""{{end}}`;
const formats_compose = (name, limit) => label(`com.docker.compose.${name}`, limit);
/**
 * `docker inspect`, by the names of the CLI's own types (`.ID`; `.Id` is known to the raw JSON alone, which fails on a
 * label that is not there). Identity first, separated by tabs for awk (JSON never holds a bare one); then a JSON array.
 */
const containerFormat = [
    'i',
    '{{json .ID}}',
    '{{json .Image}}',
    '{{json (printf "%.512s" .Config.Image)}}',
    [
        '{{json (printf "%.256s" .Name)}}',
        '{{json .State.Status}}',
        '{{if .State.Health}}{{json .State.Health.Status}}{{else}}""{{end}}',
        '{{json .State.ExitCode}}',
        '{{json .RestartCount}}',
        '{{json .Created}}',
        '{{json .State.StartedAt}}',
        formats_compose('project'),
        formats_compose('service'),
        formats_compose('container-number'),
        formats_compose('oneoff'),
        formats_compose('project.working_dir', 512),
        formats_compose('project.config_files', 1024),
        ...buildLabels.map((key) => label(key)),
    ].join(','),
].join('\t');
/** Another line of `docker inspect`, for what Compose made: which files it was made by. It never leaves the host. */
const projectFormat = `{{if index .Config.Labels "com.docker.compose.project"}}${[
    'k',
    '{{json .ID}}',
    formats_compose('project'),
    formats_compose('service'),
    formats_compose('project.working_dir', 512),
    formats_compose('project.config_files', 1024),
].join('\t')}{{end}}`;
/**
 * A second line of `docker inspect`, for what runs inside: identity, pid (0 when nothing runs), mounts, and the tmpfs of
 * `--tmpfs`, which are no mounts to the engine.
 */
const insideFormat = [
    'v',
    '{{json .ID}}',
    '{{json .State.Pid}}',
    `[{{range $at, $mount := .Mounts}}{{if $at}},{{end}}[${[
        '{{json (printf "%.16s" .Type)}}',
        '{{json (printf "%.256s" .Name)}}',
        '{{json (printf "%.1024s" .Source)}}',
        '{{json (printf "%.1024s" .Destination)}}',
        '{{json .RW}}',
    ].join(',')}]{{end}}]`,
    '{{json .HostConfig.Tmpfs}}',
].join('\t');
/** `docker image inspect`. An image without a config (an empty one, or an attestation) has no labels. */
const imageFormat = `m [${[
    '{{json .ID}}',
    '{{json .RepoTags}}',
    '{{json .RepoDigests}}',
    '{{json .Created}}',
    ...buildLabels.map((key) => `{{if .Config}}${label(key)}{{else}}""{{end}}`),
].join(',')}]`;
/** `docker ps`: as much as the selectors need, and nothing of it leaves the host. */
function listFormat(keys) {
    const column = (key) => `{{json (printf "%.1024s" (.Label ${(0,quote/* engineJson */.r)(key)}))}}`;
    const own = ['com.docker.compose.project', 'com.docker.compose.service'];
    return ['c', '{{json .ID}}', '{{json .Names}}', '{{json .Image}}', ...[...own, ...keys].map(column)].join('\t');
}
/** A selector as one line for awk: index, kind, and values spelled as the engine's JSON spells them. */
function askLine({ container }, index, keys) {
    const line = (...fields) => ['a', String(index), ...fields].join('\t');
    switch (container.by) {
        case 'service':
            return line('service', (0,quote/* engineJson */.r)(container.name));
        case 'compose':
            return line('compose', (0,quote/* engineJson */.r)(container.service), container.project ? (0,quote/* engineJson */.r)(container.project) : '');
        case 'name':
            return line('name', (0,quote/* engineJson */.r)(container.name));
        case 'label':
            return line('label', (0,quote/* engineJson */.r)(container.value), String(keys.indexOf(container.key) + 7));
        case 'swarm':
            return line('label', (0,quote/* engineJson */.r)(container.service), String(keys.indexOf(swarmLabel) + 7));
        case 'systemd':
        case 'pidfile':
            // No container has a name without quotes.
            return line('name', '-');
        case 'image': {
            const { repository, tag, digest } = (0,reference/* readReference */.Wf)(container.reference);
            return line('image', ` ${(0,reference/* spellingsOf */.Hz)(repository).join(' ')} `, tag ?? '', digest ?? '');
        }
    }
}

// EXTERNAL MODULE: ./lib/targets/collector/inside.js
var inside = __nccwpck_require__(4536);
// EXTERNAL MODULE: ./lib/targets/collector/lists.js
var lists = __nccwpck_require__(7887);
// EXTERNAL MODULE: ./lib/targets/collector/log.js
var log = __nccwpck_require__(5608);
;// CONCATENATED MODULE: ./lib/targets/collector/orphans.js
/** Compose files of more lines than this are not read. */
const mostLines = 20_000;
/** Projects whose files are read: each costs a start of awk. */
const mostProjects = 20;
/**
 * For awk, which sees each container with its project's files (records `k` of formats.ts): collects them by project, and in
 * the end prints `k`, how many files there are, the files, and then each service with its containers. Texts are JSON; one
 * with an escape in it is not taken apart, and a file that is not absolute has to stand in a directory that is. Nothing is
 * said of such a project.
 */
const projectRule = String.raw `/^k\t/ {
        if (NF != 6 || $0 ~ /\\/) next
        for (i = 3; i <= 6; i++) $i = substr($i, 2, length($i) - 2)
        if ($4 == "") next
        key = $3 "\t" $5
        if (!(key in projects)) { if (many++ >= ${mostProjects}) next; projects[key] = ""; counts[key] = 0 }
        count = split($6, parts, ",")
        if (count == 0) counts[key] = -1000
        for (i = 1; i <= count; i++) {
          file = parts[i] ~ /^\// ? parts[i] : $5 "/" parts[i]
          if (file !~ /^\//) counts[key] = -1000
          if (!((key, file) in files)) { files[key, file] = 1; projects[key] = projects[key] "\t" file; counts[key]++ }
        }
        owners[key] = owners[key] "\t" $4 "\t" $2
        next
      }`;
/** Its end: one line a project. */
const projectEnd = `END { for (key in projects) if (counts[key] > 0) print "k\\t" counts[key] projects[key] owners[key] | "cat >&5" }`;
/**
 * Says which containers Compose would not find any more: those whose service no file of their project names. A name counts
 * as said wherever it could be a key, so that what is doubtful is never called an orphan; a file that is not there, that
 * includes another one, or that an override stands beside (unless that is read too) leaves nobody an orphan.
 */
const orphansScript = String.raw `orphans() {
  count=$1; shift
  i=0
  for file do
    [ "$i" -lt "$count" ] || break
    i=$((i + 1))
    [ -f "$file" ] && [ -r "$file" ] || return
    for end in yml yaml; do
      more=\${file%.y*ml}.override.$end
      [ ! -e "$more" ] || case "$newline$*$newline" in *"$newline$more$newline"*) ;; *) return ;; esac
    done
  done
  count=$count awk '
    BEGIN {
      files = ENVIRON["count"] + 0
      for (i = files + 1; i < ARGC; i += 2) { word[++n] = ARGV[i]; id[n] = ARGV[i + 1] }
      ARGC = files + 1
    }
    FNR > ${mostLines} || /^["\047]?include["\047]?[ \t]*:/ || /\\[xuU]/ { unsure = 1; exit }
    /^[ \t]*#/ { next }
    { for (i = 1; i <= n; i++) if (!(i in found) && names($0, word[i])) found[i] = 1 }
    END { if (!unsure) for (i = 1; i <= n; i++) if (!(i in found)) print "k " id[i] }
    function names(line, name,    at, from, rest, before) {
      from = 1
      while (at = index(substr(line, from), name)) {
        before = from + at - 2
        rest = substr(line, from + at - 1 + length(name))
        if ((before == 0 || substr(line, before, 1) !~ /[A-Za-z0-9_.\/-]/) && rest ~ /^["\047]?[ \t]*(:|$)/) return 1
        from += at
      }
      return 0
    }' "$@"
}
`.replaceAll(String.raw `\$`, '$');

;// CONCATENATED MODULE: ./lib/targets/collector/script.js











/** The words that frame an answer, and with it the version of what stands between them. */
const script_frame = 'runtime-drift/1';
/**
 * The one fixed, read-only script for a POSIX shell (`sh -s`): what differs is quoted data ahead of it. It asks the
 * engine three times, or four when a tag moved on, writes nothing on the host, and frames what it prints, so that whatever a login shell says
 * before it, and an answer that was cut, cannot be taken for evidence. A published answer names the lists of files, too.
 */
function collectorScript(asks, nonce, published = false, engine) {
    const keys = [...new Set(asks.flatMap(labelOf))];
    const beside = (0,collector_beside/* besideData */.dH)(asks);
    const files = { ...(0,inside/* filesData */.IX)(asks), ...beside };
    const first = beforehand(asks, keys, files, engine);
    const hashed = asks.flatMap((_, index) => (`artifact${index}` in files ? [`h\t${index}`] : []));
    const data = {
        nonce,
        ...files,
        ...conductData(asks),
        ...(0,log/* logData */.nr)(asks),
        asks: [...asks.map((ask, index) => askLine(ask, index, keys)), ...hashed].join('\n'),
        names: [...asks.map(({ name }) => `s ${(0,quote/* engineJson */.r)(name)}`), ...(published ? (0,lists/* listRecords */.VI)(asks) : [])].join('\n'),
        list: listFormat(keys),
        ...first.data,
        container: [
            containerFormat,
            projectFormat,
            ...conductFormats(asks),
            ...(0,log/* logFormats */.NL)(asks),
            ...addressFormats(asks),
            ...(hashed.length === 0 ? [] : [insideFormat]),
        ].join('\n'),
        image: imageFormat,
    };
    const lines = Object.entries(data).map(([name, text]) => `${name}=${(0,quote/* shellWord */.K)(text)}`);
    // Indentation is for people; without it, what travels is a fifth shorter.
    const body = bodyOf(conductScript(asks) + (0,log/* logScript */.q3)(asks) + (hashed.length === 0 ? '' : inside/* insideScript */.yT + (0,collector_beside/* besideOf */.A4)(beside) + ageScript), first).replace(/^ +/gm, '');
    return `${lines.join('\n')}\n${body}`;
}
const tab = '\t';
/** For awk: whether an image's name is one of ask i. Spelled in any way; a tag or a digest that was asked for decides. */
const imageMatch = String.raw `function matches(i, name,    tag, digest) {
      if (match(name, /@.*/)) { digest = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      if (match(name, /:[^\/]*$/)) { tag = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      if (!index(one[i], " " name " ")) return 0
      if (three[i] != "") return digest == three[i]
      return two[i] == "" || two[i] == (tag digest == "" ? "latest" : tag)
    }`;
/**
 * The braces make the shell read all of it before it runs any of it, and keep the commands away from its stdin. The
 * closing frame is printed only after the record `z`, so a body that was killed half-way never looks complete.
 * `call` runs one engine command and adds what became of it: `x [name, exit code]` and, line by line, `e` what it
 * said. "No such container" and "no such image" are no failure: a container that went away since it was listed is
 * no instance any more, and whatever replaced it is the next look's; an image without a name is what we came to see.
 * The first awk keeps the containers that a selector wants (exact comparison): `f` id, which selectors, image; `p` an
 * image to ask about. Starting the docker CLI is what takes time, so containers and images are asked about at once: the
 * list shows a container's image by its name as long as that name is still the image's. The second awk passes the
 * records of containers on, and gives what was not asked about: the names of images that moved on. The last one counts
 * the records; the engine prints an empty line for an answer of nothing, which is none. No step starts a program that
 * the shell can do without (each costs a millisecond or two), the clock is read (`t`) while the list is made, and GOGC
 * saves the CLI garbage collections.
 */
const bodyOf = (inside, { scripts, calls }) => String.raw `{
LC_ALL=C; export LC_ALL
PATH=$PATH:/usr/local/bin:/usr/bin:/bin:/snap/bin
GOGC=400; export GOGC
newline='
'
tab='${tab}'
IFS=$newline
set -f
call() {
  name=$1; shift
  { said=$("$@" 2>&1 >&4 4>&- </dev/null); code=$?; } 4>&1
  lost=0
  for line in $said; do
    case $line in
    [Ee]'rror: '[Nn]'o such '* | 'Error response from daemon: '[Nn]'o such '* | 'Error: inspecting object: no such '* | 'Error: '*': image not known') [ "$lost" = 2 ] || lost=1 ;;
    *) [ "$code" = 0 ] || { lost=2; printf 'e %.500s\n' "$line"; } ;;
    esac
  done
  [ "$lost" != 1 ] || code=0
  printf 'x ["%s",%s]\n' "$name" "$code"
}
${orphansScript}${scripts}${inside}collect() {
  printf '%s\n' "$names"
  ${calls}  if ! command -v docker >/dev/null 2>&1; then printf 'x ["find",127]\nz\n'; return; fi
  list=$({ date '+t %s' & printf '%s\n' "$asks"; call list docker ps -a --no-trunc --format "$list"; } | awk '
    ${imageMatch}
    function wanted(i) {
      if (by[i] == "service") return $6 == one[i] || (one[i] in names)
      if (by[i] == "compose") return $6 == one[i] && (two[i] == "" || $5 == two[i])
      if (by[i] == "name") return one[i] in names
      if (by[i] == "label") return $(two[i]) == one[i]
      return matches(i, image)
    }
    BEGIN { FS = "\t" }
    /^a\t/ { by[$2] = $3; one[$2] = $4; two[$2] = $5; three[$2] = $6; n++; next }
    /^h\t/ { next }
    /^c\t"[0-9a-f]+"\t/ {
      for (name in names) delete names[name]
      count = split(substr($3, 2, length($3) - 2), parts, ",")
      for (i = 1; i <= count; i++) names["\"" parts[i] "\""] = 1
      image = substr($4, 2, length($4) - 2)
      found = ""
      isId = image ~ /^(sha256:)?[0-9a-f]+$/
      for (i = 0; i < n; i++) {
        if (by[i] == "image" && isId) found = found ",?"
        else if (wanted(i)) { found = found "," i; seen[i] = 1 }
      }
      if (found != "") print "f\t" substr($2, 2, length($2) - 2) "\t" substr(found, 2) "\t" image
      if (found ~ /[0-9]/ && !(image in images)) { images[image] = 1; print "p\t" image }
      other = $6 == "\"\"" ? $3 : $6
      if (more < 50 && !(other in others)) { others[other] = 1; rest[++more] = other }
      next
    }
    { print }
    END {
      for (i = 0; i < n; i++) if (!seen[i]) missing = 1
      if (missing) for (i = 1; i <= more; i++) print "o " rest[i]
    }')
  ids= images=
  for line in $list; do
    IFS=$tab; set -- $line; IFS=$newline
    case $1 in
    f) ids=$ids$newline$2 ;;
    p) images=$images$newline$2 ;;
    esac
  done
  if [ -z "$ids" ]; then printf '%s\nz\n' "$list"; return; fi
  rest=$({
    [ -z "$images" ] || call image docker image inspect --format "$image" -- $images
  } | {
    { printf '%s\n' "$asks" "$list"
      call inspect docker inspect --type container --format "$container" $ids; } | awk '
      ${imageMatch}
      function ask(name) { if (name != "" && !(name in asked)) { asked[name] = 1; print "p\t" name | "cat >&5" } }
      BEGIN { FS = "\t" }
      /^a\t/ { by[$2] = $3; one[$2] = $4; two[$2] = $5; three[$2] = $6; n++; next }
      /^f\t/ { why["\"" $2 "\""] = $3; shown["\"" $2 "\""] = $4; next }
      /^p\t/ { asked[$2] = 1; next }
      /^h\t/ { hashed[$2] = 1; next }
      /^i\t"[0-9a-f]+"\t/ {
        name = substr($4, 2, length($4) - 2)
        list = why[$2]
        if (gsub(/,?\?/, "", list)) {
          for (i = 0; i < n; i++) if (by[i] == "image" && matches(i, name)) list = list "," i
          sub(/^,/, "", list)
          if (list == "") next
        }
        print "i [[" list "]," $2 "," $3 "," $4 "," $5 "]"
        chosen[$2] = list
        if (shown[$2] != name) ask(substr($3, 2, length($3) - 2))
        ask(name)
        next
      }
      /^v\t"[0-9a-f]+"\t[0-9]+\t/ {
        count = split(chosen[$2], parts, ",")
        for (i = 1; i <= count; i++) if (parts[i] in hashed && $3 > 0) {
          if (!told[$2]++) print "v [" $2 "," $3 "," $4 "," $5 "]"
          print "w\t" substr($2, 2, length($2) - 2) "\t" $3 "\t" parts[i] | "cat >&5"
        }
        next
      }
      ${projectRule}
      ${conductRule}
      ${log/* logRule */.dR}
      ${addressRule}
      { print }
      ${projectEnd}' >&3
    cat >&3
  } 5>&1)
  moved=
  for line in $rest; do
    IFS=$tab; set -- $line; IFS=$newline
    case $1 in
    p) moved=$moved$newline$2 ;;
    w) (inside "$2" "$3" "$4"); (beside "$2" "$3" "$4") ;;
    k) shift; orphans "$@" ;;
    q) shift; conduct "$@" ;;
    l) shift; (logs "$@") ;;
    esac
  done
  lost
  [ -z "$moved" ] || call image docker image inspect --format "$image" -- $moved
  printf 'z\n'
}
printf '\n${script_frame} begin %s\n' "$nonce"
collect 3>&1 | nonce=$nonce awk '
  $0 != "" { print; count++ }
  $0 == "z" { print "${script_frame} end " ENVIRON["nonce"] " " count; exit }'
} </dev/null
`;


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
// EXTERNAL MODULE: ./lib/targets/collector/script.js + 12 modules
var script = __nccwpck_require__(567);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./lib/targets/engine-setting.js

/** The engines that a host can be asked for. */
const known = ['docker', 'podman'];
/** Reads the setting `engine` of a target; not said, a host is asked for docker, and for podman where that is missing. */
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
/** Settings that a kind of target does not know, each with what may be meant. */
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

/** Where Linux hands out random UUIDs, a new one at each reading (random(4)). */
const kernel = '/proc/sys/kernel/random/uuid';
/**
 * A random UUID, in lower case. The first use of `crypto` loads thirty modules of Node, 5 ms that the first connection of a
 * run would wait for; it is used where the kernel has no such file.
 */
function freshNonce(source = kernel) {
    try {
        const text = (0,external_node_fs_.readFileSync)(source, 'utf8').trim();
        if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text))
            return text;
    }
    catch {
        // No Linux, or no /proc.
    }
    return crypto.randomUUID();
}

;// CONCATENATED MODULE: ./lib/targets/docker/index.js





/** The Docker Engine of this machine, for runners that stand beside what they deploy: the same script, no ssh. */
const dockerKind = { scheme: 'docker', read: (request) => readDockerTarget(request, process.env) };
const docker_form = 'docker:// or docker:///path/to/docker.sock';
/** Reads `docker://` (the engine that the environment names) or `docker:///path/to.sock`. Its one setting is `engine`. */
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
/** The path of the socket; empty for the engine that is there anyway. */
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
                input: (0,script/* collectorScript */.R)(ask, nonce, false, engine),
            };
            const open = AbortSignal.any([signal, closed.signal]);
            // What reads the answer is loaded when it has been asked for.
            const [finished, { readRun }] = await Promise.all([
                (0,bounded/* runBounded */.B)(command, { timeout, ...bounded/* usualBounds */.g }, open),
                Promise.all(/* import() */[__nccwpck_require__.e(439), __nccwpck_require__.e(714)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3714)),
            ]);
            return readRun(finished, nonce, timeout, ask);
        },
        close: () => closed.abort(),
    };
}
/** Whether the engine is one of this machine: addresses of containers on another one would be somebody else's here. */
const isLocal = (socket, { DOCKER_HOST = '', DOCKER_CONTEXT = '', CONTAINER_HOST = '' }) => socket !== '' ||
    (['', 'default'].includes(DOCKER_CONTEXT) &&
        [DOCKER_HOST, CONTAINER_HOST].every((host) => host === '' || host.startsWith('unix://')));
/** What the CLI of docker or podman needs, and nothing of the runner's own. */
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


/** Reads the address of an endpoint. No problem repeats the password of one. */
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

/** Fields that belong to the connection, or that would change what an answer means. */
const reserved = new Set([
    ...['host', 'connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'content-length', 'upgrade'],
    ...['expect', 'te', 'trailer', 'accept-encoding'],
]);
/** A field name is a token (RFC 9110, section 5.6.2). */
const isFieldName = (text) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/.test(text);
/** Reads the header fields of a request, names in lower case; no problem carries a value, for that may be a secret. */
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
    // What may stand in a value (RFC 9110, section 5.5), kept to ASCII: other bytes mean different things to different servers.
    if (typeof value !== 'string' || value.length > 8192 || !/^[\x20-\x7e\t]*$/.test(value))
        return { code: 'header-value-malformed', name };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/targets/https/kind-of.js

/** A setting of another kind than is expected; its value is not told, for it may be a secret. */
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
    // https://github.com/mozilla-services/Dockerflow/blob/main/docs/version_object.md
    { name: 'dockerflow', path: '/__version__', says: json('/commit') },
    // `management.info.git.mode: full` makes an object of the id; `simple`, the default, is its first seven digits.
    {
        name: 'actuator',
        path: '/actuator/info',
        says: json('/git/commit/id/full', '/git/commit/id', '/git/commit/id/abbrev'),
    },
    // https://prometheus.io/docs/practices/naming: the metrics of a build are `<application>_build_info`.
    { name: 'prometheus', path: '/metrics', says: { kind: 'metric', metric: undefined, label: 'revision' } },
];

;// CONCATENATED MODULE: ./lib/targets/https/choice.js






const choices = ['preset', 'commit', 'header', 'meta', 'metric', 'evidence'];
/** Reads what the settings choose; the field `/commit` of a JSON answer when they choose nothing. */
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
/** `metric`, and `label` of it; both may be left out of the preset. */
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






/**
 * The settings of an endpoint. Where the commit stands: `preset`, `commit` (a JSON Pointer, `/commit` when nothing is said),
 * `header` (a field of the answer), `meta` (a tag of a page), `metric` and its `label`, or `evidence: true` (the host publishes
 * what the collector prints there, so the target yields instances). How it is asked: `method`, `body`, `headers` and `sign`.
 */
const settingKeys = [
    ...['preset', 'commit', 'header', 'meta', 'metric', 'label', 'evidence'],
    ...['method', 'body', 'headers', 'sign'],
];
/** Reads them all, or every mistake at once. */
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
/** `sign: { secret }`; no problem carries the secret. */
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
/** `GET` when nothing is said, `POST` when a body is. An answer to `HEAD` has headers alone. */
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



/**
 * A deployment endpoint. It yields a statement (the commit that it names), or, when its settings say `evidence: true`,
 * the instances of a host that publishes what the collector prints, behind whatever authentication it likes.
 */
const httpsKind = { scheme: 'https', read: (request) => readEndpoint('https', request) };
/** The same without encryption: for this machine, or where the plan says `allow-unsafe-http`. */
const httpKind = { scheme: 'http', read: (request) => readEndpoint('http', request) };
function readEndpoint(kind, request) {
    const url = readAddress(request.address, request.place, request.allowUnsafeHttp);
    const settings = readSettings(request.settings);
    if (url.ok && settings.ok)
        return (0,parsed/* parsed */.Y)(endpoint(kind, request, atPath(url.value, settings.value.path), settings.value));
    return (0,parsed/* refused */.J)(...(url.ok ? [] : url.problems), ...(settings.ok ? [] : settings.problems));
}
/** A preset knows where it is, when the address names an origin alone. */
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
            endpoint ??= (await Promise.all(/* import() */[__nccwpck_require__.e(439), __nccwpck_require__.e(16)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3016))).openEndpoint(url, settings, timeout);
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
/**
 * Names that a shell, a `ProxyCommand` and ssh's own `%` expansion all take as they are: letters, digits, dots, dashes
 * and underscores, a dash never first (CVE-2023-51385, CVE-2025-61984: names from outside became options and commands).
 */
const userName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;
const hostName = /^(?=.{1,253}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})(?:\.[A-Za-z0-9_][A-Za-z0-9_-]{0,62})*\.?$/;
const ipv6 = /^(?=.*:.*:)[0-9A-Fa-f:.]{2,45}$/;
/** Reads `ssh://user@host[:port]`, and names everything that is wrong with it. */
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
/** The address as a person may read it; it never held a secret. */
function showAddress({ user, host, port }) {
    const shown = host.includes(':') ? `[${host}]` : host;
    return `ssh://${user}@${shown}${port === usualPort ? '' : `:${port}`}`;
}

// EXTERNAL MODULE: ./lib/targets/ssh/command.js
var ssh_command = __nccwpck_require__(7414);
// EXTERNAL MODULE: ./lib/targets/ssh/held-file.js
var held_file = __nccwpck_require__(9763);
;// CONCATENATED MODULE: ./lib/targets/ssh/login.js

/** The logins that are open, by the secrets that opened them. */
const login_open = new WeakMap();
/**
 * One login for all hosts that are entered with the same secrets, so that fifty hosts do not cost a hundred files. It
 * is closed when all who hold it have closed it.
 */
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
/** Puts the secrets where ssh finds them and nobody else does. Fails when no file can be written. */
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
        // ssh runs a program to learn a passphrase: this one reads the held file, so it shows in no list of processes.
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
        // The diagnosis reads English; a ProxyCommand is run by SHELL, whatever the user likes.
        LC_ALL: 'C',
        SHELL: '/bin/sh',
        ...(askpass ? { SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: 'force', DISPLAY: ':' } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/targets/ssh/key.js

const armour = /-----BEGIN ([A-Z0-9 ]*)PRIVATE KEY-----[\s\S]*?-----END \1PRIVATE KEY-----/;
const publicKey = /^(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)[a-z0-9@.-]+ [A-Za-z0-9+/=]{16,}|^-----BEGIN (?:[A-Z0-9 ]+ )?PUBLIC KEY-----|^---- BEGIN SSH2 PUBLIC KEY ----/;
/**
 * Reads a key in the shapes that secrets arrive in. Safely mended: CRLF and CR, a missing last newline, spaces and
 * quotes around it, `\n` written out, the whole key in base64. Everything else is named and not touched.
 */
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
/** What the text says when it is base64 of text, and nothing else. */
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
/**
 * PEM says it in words; OpenSSH's own format (PROTOCOL.key in its source) in the cipher's name: after the magic
 * `openssh-key-v1\0`, a length of four bytes and `none`.
 */
function isEncrypted(key) {
    if (/^Proc-Type: 4,ENCRYPTED/m.test(key) || key.includes('BEGIN ENCRYPTED PRIVATE KEY'))
        return true;
    if (!key.includes('BEGIN OPENSSH PRIVATE KEY'))
        return false;
    const bytes = Buffer.from(key.replaceAll(/-----[^-]*-----/g, ''), 'base64').toString('latin1');
    return bytes.startsWith('openssh-key-v1\0') && !bytes.startsWith('openssh-key-v1\0\0\0\0\u0004none');
}

;// CONCATENATED MODULE: ./lib/targets/ssh/known-hosts.js

/** A line of known_hosts (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT): marker, names or their hash, key type, key, comment. */
const entry = /^(?:@(?:cert-authority|revoked)\s+)?\S+\s+(?:ssh-|ecdsa-|sk-)[A-Za-z0-9@.-]+\s+[A-Za-z0-9+/]{16,}={0,3}(?:\s.*)?$/;
/** Reads known_hosts, mends its line ends (line numbers stay), and names the first line that ssh would silently skip. */
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





/** Reads a request, and names every mistake in it. `env` says whether an agent has the key (`SSH_AUTH_SOCK`). */
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
/** The setting `jump`, which wins over the `ssh-jump` input. */
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
/** All targets of a run have one access: what was read of it without a mistake is read once, and known by its identity. */
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










/** A host that is looked at over OpenSSH's own client: one connection, one remote command a look. */
const sshKind = { scheme: 'ssh', read: (request) => readSshTarget(request, process.env) };
/** Reads an ssh target. `env` is where an agent (`SSH_AUTH_SOCK`), the temporary folder and the ssh client are found. */
function readSshTarget(request, env) {
    const way = readWay(request, env);
    return way.ok ? (0,parsed/* parsed */.Y)(ssh_openTarget(request, way.value, env)) : way;
}
function ssh_openTarget({ name, place, timeout }, { address, jump, secrets, engine }, env) {
    const closed = new AbortController();
    let login;
    /** Takes what the ssh of a jump host says. */
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
            const command = { file, args, env: seenBySsh, input: (0,script/* collectorScript */.R)(ask, nonce, false, engine) };
            // What reads the answer is loaded when it has been asked for.
            const [finished, { readSession }] = await Promise.all([
                (0,bounded/* runBounded */.B)(command, { timeout, ...bounded/* usualBounds */.g }, open),
                Promise.all(/* import() */[__nccwpck_require__.e(439), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27)),
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



/** Every kind of place that can be looked at: the scheme of its addresses is its name. */
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

/** What the far end runs: the script comes on its stdin. */
const remoteCommand = ['sh', '-s'];
/**
 * The command line of one look, as a person would type it. The order of key exchanges is OpenSSH's own: see
 * docs/decisions/0004-key-exchange.md. A jump host is a `ProxyCommand`, because `-J` passes none of these options on.
 */
function sshCommand(address, access, hop) {
    const via = hop ? ['-o', `ProxyCommand=${proxyCommand(address, access, hop)}`] : [];
    return ['ssh', ...options(access), ...via, ...destination(address), ...remoteCommand];
}
/** The command line of a tunnel. What ssh is told first counts: forwarding is what this one is for. */
function tunnelCommand(address, access, { path, port, host, log }, hop) {
    const via = hop ? ['-o', `ProxyCommand=${proxyCommand(address, access, hop)}`] : [];
    const forwarding = ['ClearAllForwardings=no', 'ExitOnForwardFailure=yes', 'StreamLocalBindMask=0177'];
    const first = forwarding.flatMap((option) => ['-o', option]);
    const last = ['-E', log, '-N', '-L', `${path}:${farEnd({ port, host })}`];
    return ['ssh', '-F', '/dev/null', ...first, ...options(access).slice(2), ...via, ...last, ...destination(address)];
}
/** As ssh, and a person, writes it: an IPv6 address in brackets. */
const farEnd = ({ host = 'localhost', port }) => `${host.includes(':') ? `[${host}]` : host}:${port}`;
/** ssh puts `exec` before it and hands it to a shell after expanding `%`, so both are quoted. */
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
        // No prompt may ever hang; a passphrase is only asked for (from SSH_ASKPASS) outside of batch mode.
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
        // Says which phase was reached, in lines that have not changed in twenty years; without it exit 255 is all there is.
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



/** The runner's own temporary folder is emptied after each job; elsewhere the system's. */
const usualPlaces = (env) => ({
    temporary: env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    proc: '/proc',
});
/**
 * Writes a text where only we can read it and takes its name away at once: what is left is an open file, reached as
 * `/proc/PID/fd/N`, that is gone with this process even when it is killed. Without a /proc it keeps its name, in a
 * folder of mode 0700, until `close`. Opened for reading alone unless `writable`: what is open for writing cannot be
 * executed.
 */
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
/** Closes the file and removes what still has a name; a second call does nothing, so that it never closes a stranger's. */
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

/***/ 9988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt),
/* harmony export */   q: () => (/* binding */ readPointer)
/* harmony export */ });
/** The tokens of `text`; nothing when it is no pointer, or the empty one, which names the whole document. */
function readPointer(text) {
    if (!text.startsWith('/') || /~(?![01])/.test(text))
        return undefined;
    return text
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** What the pointer names in a parsed document. Only a value's own members count: `/__proto__` names nothing. */
function valueAt(document, pointer) {
    let value = document;
    for (const token of pointer) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token))
            return undefined;
        // `length` is an own member of an array and no member of its JSON; `01` is no index.
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
/** A field as signatures see it: one that is said several times is joined (RFC 9421, section 2.1). */
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
/** Reads one member; strictly as RFC 8941 serialises it, since another spelling could not be signed again. */
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
/** The member of a dictionary (RFC 8941, section 3.2), as it was written; the last of its name, as that says. */
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
/** The bytes of a member such as `:AQID:`. */
function readBytes(text) {
    const base64 = /^:([A-Za-z0-9+/]*={0,2}):$/.exec(text ?? '')?.[1];
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}
const bytes = (value) => `:${value.toString('base64')}:`;

;// CONCATENATED MODULE: ./lib/wire/signature/base.js

/** What is signed under (RFC 9421, section 4): the label of our signature, in requests and in answers. */
const base_label = 'drift';
/** The components of a request that can be signed: RFC 9421, sections 2.1, 2.2.1, 2.2.6 and 2.2.7. */
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
/** The components of an answer: its status and fields, and those of the request that it answers (section 2.4). */
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
/** The signature base (section 2.5); nothing when a component is not there, is unknown, or is named twice. */
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
// Not imported at the top: every start of the action would load it, and most plans sign nothing.
const base_crypto = () => process.getBuiltinModule('node:crypto');
/** HMAC using SHA-256 (section 3.3.3). */
const base_authenticate = (base, secret) => base_crypto().createHmac('sha256', secret).update(base).digest();
/** Compares in constant time. */
const base_isSame = (a, b) => a.length === b.length && base_crypto().timingSafeEqual(a, b);
/** `Content-Digest` of a body (RFC 9530). */
const base_digestField = (body) => `sha-256=${bytes(base_crypto().createHash('sha256').update(body).digest())}`;
/** Whether the field is a digest of the body: SHA-256 or SHA-512, both when both are said. */
function base_isDigestOf(field, body) {
    const said = ['sha256', 'sha512'].flatMap((name) => {
        const member = fields_memberOf(field, name.replace('sha', 'sha-'));
        return member === undefined ? [] : [{ name, digest: readBytes(member) }];
    });
    return (said.length > 0 &&
        said.every(({ name, digest }) => digest !== undefined && base_isSame(digest, base_crypto().createHash(name).update(body).digest())));
}

;// CONCATENATED MODULE: ./lib/wire/signature.js



/**
 * Requests and answers that two sides sign with one secret: HTTP Message Signatures (RFC 9421) with `hmac-sha256`, and
 * digests of bodies (RFC 9530). An answer signs the signature of its request, so that an answer to another request, kept by a cache or
 * replayed by somebody, is found out.
 */
/** How far two clocks may be apart, in milliseconds. */
const clockLimit = 60_000;
/** The fewest characters of a secret: 32 of hex are 128 bits. */
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
/** Signs a request: its method, path, query and body, the time (milliseconds since 1970), and a nonce of its own. */
function signRequest(request, secret, now, nonce) {
    const { method, target, body } = request;
    const fields = body === undefined ? {} : { 'content-digest': base_digestField(body) };
    const components = ['"@method"', '"@path"', '"@query"', ...Object.keys(fields).map((name) => `"${name}"`)];
    const signed = sign(components, now, nonce, secret, base_ofRequest({ method, target, fields }));
    const signs = { ...fields, ...signed };
    return { method, target, nonce, fields: signs, signs };
}
/**
 * Why an answer is not the word of whoever holds the secret to this very request; nothing when it is. `field` is the
 * one that is relied on, which must be covered; without it the body must be.
 */
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
/** Why a request is not one of somebody who holds the secret; nothing when it is. */
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
/** The fields that sign an answer to a signed request, with the digest of its body. */
function signAnswer({ status, body }, request, secret, now) {
    const fields = { 'content-digest': digestField(body) };
    const nonce = readCovered(memberOf(fieldOf(request.fields, 'signature-input'), label) ?? '')?.parameters.get('nonce');
    const components = ['"@status"', '"content-digest"', `"signature";req;key="${label}"`];
    const resolve = ofAnswer(status, fields, request);
    return { ...fields, ...sign(components, now, String(nonce), secret, resolve) };
}
/** The signature with our label, or the name of the field that has none. */
function signatureOf(fields) {
    const covered = fields_readCovered(fields_memberOf(fields_fieldOf(fields, 'signature-input'), base_label) ?? '');
    const value = readBytes(fields_memberOf(fields_fieldOf(fields, 'signature'), base_label));
    if (covered === undefined)
        return 'Signature-Input';
    // Another algorithm would mean that the secret is used for something else, too.
    if ((covered.parameters.get('alg') ?? 'hmac-sha256') !== 'hmac-sha256')
        return 'alg="hmac-sha256"';
    return value === undefined ? 'Signature' : { covered, value };
}
const lacks = ({ components }, needed) => needed.find((identifier) => !components.some(({ name, parameters }) => `"${name}"${parameters}` === identifier));
/** How far ahead the clock of the signer is, in milliseconds. */
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
/**
 * What keeps a text from being an address that is asked over HTTP: `https://`, or `http://` for this machine or where the
 * plan allows it; no credentials (they belong into headers) and no fragment (it is never sent).
 */
function urlFault(text, allowUnsafeHttp) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && text.includes('://'))
        return { code: 'url-scheme', scheme };
    // A backslash is a slash to the URL standard and a letter to many proxies: they must not read different hosts.
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
/** Whether a host, as URL gives it, can only be this machine. */
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
