export const id = 2869;
export const ids = [2869];
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
/* harmony import */ var _targets_collector_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7386);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7721);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6568);






const flags = {
    ..._inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .collectorFlags */ .ju,
    'forced-command': { description: 'Print the program of a key that can run nothing else.' },
};
const command = {
    summary: 'Prints the read-only script that collects the evidence of a host.',
    usage: ['collector [--forced-command] [--services NAMES] [--config FILE]'],
    about: [
        'A host that publishes the output of this script behind https is a target with `evidence: true`. The script only reads. With a config file it recognises containers as the file says, and hashes the files that the manifests list.',
        'With --forced-command it prints a program for the key of a target with `collector: installed`. That key can run nothing else: see docs/guides/restrict-the-ssh-key.md.',
    ],
    examples: [
        'runtime-drift collector --services "api dashboard" > collector.sh',
        'runtime-drift collector --forced-command > runtime-drift-collect',
    ],
    flags,
    exits: ['done', 'wrongInput', 'bug'],
    run: runCollector,
};
async function runCollector(args) {
    const read = await (0,_inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .readFlags */ .uW)(args, _shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shell */ .v, flags);
    const asks = read.ok ? await (0,_inputs_collector_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readCollectorInputs */ .T)(read.value.inputs, process.cwd(), _origin_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .W) : read;
    if (!asks.ok)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(asks.problems);
    if (read.ok && read.value.switches.has('forced-command')) {
        await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)((0,_targets_collector_index_js__WEBPACK_IMPORTED_MODULE_2__/* .installedProgram */ .zQ)(asks.value));
        return 0;
    }
    const { randomUUID } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)((0,_targets_collector_index_js__WEBPACK_IMPORTED_MODULE_2__/* .collectorScript */ .Rb)(asks.value, randomUUID(), true));
    return 0;
}


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readCollectorInputs)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3474);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4488);
/* harmony import */ var _base_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1235);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6624);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9283);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2362);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(902);
/* harmony import */ var _named_services_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1417);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1733);










async function readCollectorInputs(inputs, workspace, readManifest) {
    const problems = [];
    const place = { kind: 'input', name: 'services' };
    const names = (0,_named_services_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .e)(inputs.get('services') ?? '');
    const selectors = new Map(names.map((name) => [name, (0,_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .keep */ .aC)((0,_name_js__WEBPACK_IMPORTED_MODULE_7__/* .readServiceName */ .rI)(name, place), problems)]));
    const declared = await servicesOf(inputs.get('config'), names.length > 0, workspace, problems);
    const chosen = names.length === 0 ? declared : declared.filter(({ name }) => names.includes(name));
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFiles */ .Ul)(chosen, (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .openFiles */ .Km)(workspace, readManifest), problems);
    const known = chosen.flatMap(({ on }) => on?.map(({ text }) => text) ?? []);
    const claims = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .placeServices */ .o)(chosen, { grounds: [], known, require: 'claimed', files }, []);
    const asks = (names.length === 0 ? chosen.map(({ name }) => name) : [...new Set(names)]).map((name) => {
        const claim = claims.find((one) => one.name === name);
        return claim === undefined
            ? { name, container: selectors.get(name) ?? { by: 'service', name } }
            : askOf(claim, files.get(name));
    });
    if (asks.length === 0 && problems.length === 0)
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(place, undefined, { code: 'missing', what: 'services' }));
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_8__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_8__/* .parsed */ .Y)(asks);
}
function askOf({ name, container, listens, release, current }, read) {
    return {
        name,
        container,
        ...(read === undefined ? {} : { files: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFiles */ .Jc)(read.claim, read.manifest) }),
        ...(listens === undefined ? {} : { listens }),
        ...(release === undefined ? {} : { release }),
        ...(current === undefined ? {} : { current }),
    };
}
async function servicesOf(path, isNamed, workspace, problems) {
    if (path === undefined && isNamed)
        return [];
    const place = { kind: 'input', name: 'config' };
    const file = (0,_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .keep */ .aC)(await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readConfigFile */ .R)(path ?? _declared_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredInputs */ .W.config.default, place, { read: (0,_base_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readsWorkspace */ .tr)(workspace) }, path === undefined), problems);
    if (file === undefined)
        return [];
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(5218), __webpack_require__.e(7536)]).then(__webpack_require__.bind(__webpack_require__, 5218));
    const names = [...file.text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([, name = '']) => name);
    const environment = Object.fromEntries(names.map((name) => [name, '-'.repeat(64)]));
    const { declared, problems: wrong } = readConfig(file, { environment, mask: () => { } });
    problems.push(...wrong);
    return (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAmounts */ .r)([declared], problems) ? declared.services : [];
}


/***/ })

};
