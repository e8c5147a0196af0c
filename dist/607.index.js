export const id = 607;
export const ids = [607];
export const modules = {

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openProber: () => (/* binding */ openProber)
/* harmony export */ });
/* harmony import */ var _chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);
/* harmony import */ var _wire_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5860);


/** Bytes of a body that are read to see that the answer is complete; the rest of a larger one is refused. */
const bodyCap = 64 * 1024;
/** Characters of a Location that are kept. */
const locationCap = 1024;
/** Asks routes over HTTP/1.1; the client is loaded by the first look that has a route. */
function openProber(settings) {
    const wires = (0,_wire_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .openWires */ .P9)(settings.timeout);
    return {
        async ask(routes, signal) {
            if (routes.length === 0)
                return [];
            if (signal.aborted)
                return routes.map((_, route) => ({ route, sight: cancelled() }));
            return wires.during(signal, (wire) => askAll(wire, routes, settings.concurrency, signal));
        },
        async close() {
            wires.close();
        },
    };
}
async function askAll(wire, routes, concurrency, signal) {
    const sights = routes.map((_, route) => ({ route, sight: cancelled() }));
    const work = async (line, queue) => {
        for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
            const { route, ask } = next.value;
            sights[route] = { route, sight: readAnswer(await line.exchange(ask)) };
        }
    };
    const lines = [...byOrigin(routes)].flatMap(([origin, asked]) => {
        const queue = asked.values();
        const width = Math.min(concurrency, asked.length);
        return Array.from({ length: width }, () => work(wire.line(origin), queue));
    });
    await Promise.all(lines);
    return sights;
}
function byOrigin(routes) {
    const origins = new Map();
    routes.forEach(({ method, url }, route) => {
        const { origin, pathname, search } = new URL(url);
        const ask = { method, path: pathname + search, headers: _wire_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .ownHeaders */ .$8, cap: bodyCap, keep: false };
        const asked = origins.get(origin);
        if (asked === undefined)
            origins.set(origin, [{ route, ask }]);
        else
            asked.push({ route, ask });
    });
    return origins;
}
/** The part of an answer that a claim is judged by. */
function readAnswer(reply) {
    if (reply.kind === 'unseen')
        return reply;
    const { status, headers, took } = reply.value;
    const { location } = headers;
    const first = Array.isArray(location) ? location[0] : location;
    return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ status, location: first?.slice(0, locationCap), took });
}
const cancelled = () => (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('run', 'cancelled');


/***/ })

};
