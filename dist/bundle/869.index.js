export const id = 869;
export const ids = [869];
export const modules = {

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _inputs_collector_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
/* harmony import */ var _inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1634);
/* harmony import */ var _origin_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2157);
/* harmony import */ var _targets_collector_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9003);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7721);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6568);






const command = {
    summary: 'Prints the read-only script that collects the evidence of a host.',
    usage: ['collector [--services NAMES] [--config FILE]'],
    about: [
        'A host that publishes the output of this script behind https is a target with `evidence: true`. The script only reads. With a config file it recognises containers as the file says, and hashes the files that the manifests list.',
    ],
    examples: ['runtime-drift collector --services "api dashboard" > collector.sh'],
    flags: _inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .collectorFlags */ .ju,
    exits: ['done', 'wrongInput', 'bug'],
    run: runCollector,
};
async function runCollector(words) {
    const flags = await (0,_inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .readFlags */ .uW)(words, _shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shell */ .v, _inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .collectorFlags */ .ju);
    const asks = flags.ok ? await (0,_inputs_collector_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readCollectorInputs */ .T)(flags.value.inputs, process.cwd(), _origin_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .W) : flags;
    if (!asks.ok)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(asks.problems);
    const { randomUUID } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)((0,_targets_collector_index_js__WEBPACK_IMPORTED_MODULE_2__/* .collectorScript */ .Rb)(asks.value, randomUUID(), true));
    return 0;
}


/***/ })

};
