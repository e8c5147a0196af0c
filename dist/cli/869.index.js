export const id = 869;
export const ids = [869];
export const modules = {

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCollector: () => (/* binding */ runCollector)
/* harmony export */ });
/* harmony import */ var _inputs_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1634);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3474);
/* harmony import */ var _reporters_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6087);
/* harmony import */ var _targets_collector_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4392);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6568);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7244);






const serviceName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
/**
 * `runtime-drift collector --services "api dashboard"`: prints the read-only script whose answer an `https://` target with
 * `evidence: true` reads. Each run of the script frames its answer by a number of its own.
 */
async function runCollector(words) {
    const flags = await (0,_inputs_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlags */ .u)(words, _shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shell */ .vf);
    const place = { kind: 'input', name: 'services' };
    const names = flags.ok
        ? [...flags.value.inputs].flatMap(([name, text]) => (name === 'services' ? text.split(/[\s,]+/) : []))
        : [];
    const wanted = names.filter((name) => name !== '');
    const bad = wanted.filter((name) => !serviceName.test(name));
    const read = !flags.ok
        ? flags
        : wanted.length === 0
            ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)({ place, value: undefined, fault: { code: 'missing', what: 'services' } })
            : bad.length > 0
                ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)(...bad.map((value) => ({ place, value, fault: { code: 'name-malformed', what: 'service' } })))
                : flags;
    if (!read.ok) {
        process.stderr.write((0,_reporters_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .renderProblems */ .x8)(read.problems, (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__.wantsColor)(undefined)));
        return 64;
    }
    const asks = wanted.map((name) => ({ name, container: { by: 'service', name } }));
    const { randomUUID } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    process.stdout.write((0,_targets_collector_index_js__WEBPACK_IMPORTED_MODULE_2__/* .collectorScript */ .Rb)(asks, randomUUID()));
    return 0;
}


/***/ })

};
