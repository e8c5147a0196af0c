export const id = 3179;
export const ids = [3179];
export const modules = {

/***/ 21916:
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

/***/ 83231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ allNear),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

const maxLetters = 64;
const maxWords = 1000;
const comparable = (known) => known.slice(0, maxWords).filter(({ length }) => length <= maxLetters);
function nearest(word, known) {
    const words = comparable(known);
    if (words.length === 0 || word.length > maxLetters)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), words);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best.toLowerCase()) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}
function allNear(word, known, max) {
    const typed = word.toLowerCase().slice(0, maxLetters);
    if (typed === '')
        return [];
    return comparable(known)
        .map((name) => {
        const own = name.slice(name.indexOf('/') + 1);
        const apart = Math.min((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, name), (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, own));
        return {
            name,
            apart: name.includes(typed) ? Math.min(apart, 1) : apart,
            limit: Math.max(2, Math.floor(own.length / 3)),
        };
    })
        .filter(({ apart, limit }) => apart <= limit)
        .toSorted((a, b) => a.apart - b.apart)
        .slice(0, max)
        .map(({ name }) => name);
}


/***/ }),

/***/ 20886:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _inputs_manifest_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90792);

const environment = process.env;
async function main() {
    const inputs = await (0,_inputs_manifest_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunnerManifestInputs */ .v2)(environment);
    if (!inputs.ok)
        return refuse(inputs.problems);
    const { folder, out, ...origins } = inputs.value;
    const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    const at = (path) => resolve(environment.GITHUB_WORKSPACE ?? '', path);
    const file = at(out);
    const { judgeWorktree, readWorktree } = await __webpack_require__.e(/* import() */ 5705).then(__webpack_require__.bind(__webpack_require__, 15705));
    const workspace = resolve(environment.GITHUB_WORKSPACE ?? '');
    const worktree = await readWorktree({ folder: at(folder), workspace, out: file, environment });
    const source = worktree.ok ? judgeWorktree(worktree.value, origins.commit) : worktree;
    if (!source.ok) {
        const place = { kind: 'input', name: 'commit' };
        return refuse(source.problems.map((fault) => ({ place, value: undefined, fault })));
    }
    const { writeManifest } = await __webpack_require__.e(/* import() */ 7185).then(__webpack_require__.bind(__webpack_require__, 97185));
    const written = await writeManifest(at(folder), { ...origins, ...source.value }, file);
    if (!written.ok) {
        const place = { kind: 'input', name: 'path' };
        return refuse(written.problems.map((fault) => ({ place, value: folder, fault })));
    }
    const { reportManifest } = await __webpack_require__.e(/* import() */ 9429).then(__webpack_require__.bind(__webpack_require__, 19429));
    reportManifest({ ...written.value, dirty: source.value.dirty }, file);
    process.exitCode = 0;
}
async function refuse(problems) {
    const { reportProblems } = await Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(2271), __webpack_require__.e(2314)]).then(__webpack_require__.bind(__webpack_require__, 82314));
    await reportProblems(problems, undefined);
}
process.exitCode = 1;
try {
    await main();
}
catch (bug) {
    process.exitCode = 1;
    const { reportBug } = await __webpack_require__.e(/* import() */ 1696).then(__webpack_require__.bind(__webpack_require__, 81696));
    await reportBug(bug);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 62774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isExpected),
/* harmony export */   JP: () => (/* binding */ linkNames),
/* harmony export */   g_: () => (/* binding */ proofs),
/* harmony export */   mJ: () => (/* binding */ commitSha)
/* harmony export */ });
const linkNames = ['source', 'build', 'runtime', 'route', 'auth'];
const proofs = ['claimed', 'identified', 'hashed', 'attested'];
function commitSha(text = '') {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}
const isExpected = (status, { codes, classes }) => codes.includes(status) || classes.includes(Math.floor(status / 100));


/***/ })

};
