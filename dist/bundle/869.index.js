export const id = 869;
export const ids = [869];
export const modules = {

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCollector: () => (/* binding */ runCollector)
/* harmony export */ });
/* harmony import */ var _inputs_collector_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);
/* harmony import */ var _inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1634);
/* harmony import */ var _origin_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2157);
/* harmony import */ var _reporters_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7678);
/* harmony import */ var _targets_collector_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(831);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6568);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5682);







async function runCollector(words) {
    const flags = await (0,_inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .readFlags */ .u)(words, _shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shell */ .vf);
    const asks = flags.ok ? await (0,_inputs_collector_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .readCollectorAsk */ .N)(flags.value.inputs, process.cwd(), _origin_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .W) : flags;
    if (!asks.ok) {
        process.stderr.write((0,_reporters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderProblems */ .x8)(asks.problems, (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__.wantsColor)(undefined)));
        return 64;
    }
    const { randomUUID } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    await new Promise((done) => process.stdout.write((0,_targets_collector_index_js__WEBPACK_IMPORTED_MODULE_3__/* .collectorScript */ .Rb)(asks.value, randomUUID(), true), () => done()));
    return 0;
}


/***/ }),

/***/ 6695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readCollectorAsk)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3474);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6624);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9283);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2362);
/* harmony import */ var _files_ask_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1814);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9416);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(902);








async function readCollectorAsk(inputs, workspace, readManifest) {
    const problems = [];
    const place = { kind: 'input', name: 'services' };
    const names = (inputs.get('services') ?? '').split(/[\s,]+/).filter((name) => name !== '');
    for (const name of names)
        (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)((0,_name_js__WEBPACK_IMPORTED_MODULE_5__/* .readServiceName */ .rI)(name, place), problems);
    const said = await servicesOf(inputs.get('config'), names.length > 0, workspace, problems);
    const chosen = names.length === 0 ? said : said.filter(({ name }) => names.includes(name));
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .Ul)(chosen, { workspace, readManifest }, problems);
    const known = chosen.flatMap(({ on }) => on?.map(({ text }) => text) ?? []);
    const claims = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .placeServices */ .o)(chosen, { grounds: [], known, require: 'claimed', files }, []);
    const asks = (names.length === 0 ? chosen.map(({ name }) => name) : [...new Set(names)]).map((name) => {
        const claim = claims.find((one) => one.name === name);
        return claim === undefined
            ? { name, container: (0,_name_js__WEBPACK_IMPORTED_MODULE_5__/* .everythingOf */ .PN)(name) ?? { by: 'service', name } }
            : askOf(claim, files.get(name));
    });
    if (asks.length === 0 && problems.length === 0)
        problems.push((0,_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)(place, undefined, { code: 'missing', what: 'services' }));
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Y)(asks);
}
function askOf({ name, container, listens, release, current }, read) {
    return {
        name,
        container,
        ...(read === undefined ? {} : { files: (0,_files_ask_js__WEBPACK_IMPORTED_MODULE_7__/* .askFiles */ .J)(read.claim, read.manifest) }),
        ...(listens === undefined ? {} : { listens }),
        ...(release === undefined ? {} : { release }),
        ...(current === undefined ? {} : { current }),
    };
}
async function servicesOf(path, isNamed, workspace, problems) {
    if (path === undefined && isNamed)
        return [];
    const place = { kind: 'input', name: 'config' };
    const file = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)(await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigFile */ .R)(path ?? _declared_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredInputs */ .W.config.default, place, workspace, path === undefined), problems);
    if (file === undefined)
        return [];
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(775)]).then(__webpack_require__.bind(__webpack_require__, 4775));
    const names = [...file.text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([, name = '']) => name);
    const environment = Object.fromEntries(names.map((name) => [name, '-'.repeat(64)]));
    const { said, problems: wrong } = readConfig(file, { environment, mask: () => { } });
    problems.push(...wrong);
    return said.services;
}


/***/ })

};
