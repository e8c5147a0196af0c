export const id = 9025;
export const ids = [9025];
export const modules = {

/***/ 59025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTunnel: () => (/* binding */ openTunnel)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44780);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35847);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47414);
/* harmony import */ var _forwards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43377);
/* harmony import */ var _held_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39763);








const glance = 10;
const life = 24 * 3_600_000;
const longestPath = 100;
async function openTunnel(way, to, signal) {
    const { address, access, jump, env, timeout } = way;
    const held = hold(way.places, jump !== undefined);
    const hop = jump && { address: jump, log: held.hopLog ?? held.log };
    const [file = 'ssh', ...args] = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .tunnelCommand */ .S4)(address, access, { path: held.path, ...to, log: held.log }, hop);
    const over = new AbortController();
    const ending = AbortSignal.any([signal, over.signal]);
    ending.addEventListener('abort', held.remove, { once: true });
    let finished;
    const running = (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .runBounded */ .Bb)({ file, args, env, input: '' }, { ..._bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .usualBounds */ .gf, timeout: life }, ending).then((ended) => {
        finished = { ...ended, stderr: `${held.read().main}${ended.stderr}` };
        held.remove();
    });
    const until = performance.now() + timeout;
    while (finished === undefined && performance.now() < until && !/ listening on path /.test(held.read().main))
        await Promise.race([running, new Promise((next) => setTimeout(next, glance))]);
    if (finished === undefined && performance.now() < until)
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .cI)({ path: held.path, why: async () => whyNot(held.read().main, (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .farEnd */ .n_)(to)), remove: held.remove });
    const ended = finished ?? { ending: { by: 'timeout' }, stdout: '', stderr: held.read().main, took: timeout };
    over.abort();
    await running;
    const { readSession } = await Promise.all(/* import() */[__webpack_require__.e(9419), __webpack_require__.e(1840), __webpack_require__.e(9767), __webpack_require__.e(6730)]).then(__webpack_require__.bind(__webpack_require__, 56730));
    const heard = jump === undefined ? undefined : { ...jump, log: held.read().hop };
    const read = readSession({ finished: ended, nonce: crypto.randomUUID(), host: address.host, timeout, hop: heard });
    return read.kind === 'missing' ? read : (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .noEvidence */ .n2)('connect', 'ssh-failed', { about: address.host });
}
function hold(places, jumps) {
    const log = (0,_held_file_js__WEBPACK_IMPORTED_MODULE_6__/* .holdFile */ .Y)('', places, 'log');
    const hopLog = jumps ? (0,_held_file_js__WEBPACK_IMPORTED_MODULE_6__/* .holdFile */ .Y)('', places, 'log') : undefined;
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(roomFor(places.temporary), 'runtime-drift-'));
    let isHeld = true;
    let output = { main: '', hop: '' };
    const read = () => {
        if (isHeld)
            output = { main: log.read(), hop: hopLog?.read() ?? '' };
        return output;
    };
    return {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 's'),
        log: log.path,
        hopLog: hopLog?.path,
        read,
        remove: () => {
            if (!isHeld)
                return;
            read();
            isHeld = false;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
            log.close();
            hopLog?.close();
        },
    };
}
function whyNot(log, about) {
    const received = [...log.matchAll(/open failed: (.*)/g)].at(-1)?.[1];
    return received === undefined ? undefined : (0,_forwards_js__WEBPACK_IMPORTED_MODULE_5__/* .whyRefused */ .fG)(received.slice(0, 200), about);
}
const roomFor = (temporary) => temporary.length + 30 > longestPath || temporary.includes(':') ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() : temporary;


/***/ })

};
