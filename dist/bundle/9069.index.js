export const id = 9069;
export const ids = [9069];
export const modules = {

/***/ 29069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94710);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13411);


const [name, ...words] = process.argv.slice(2);
async function main() {
    if (name === '--version') {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}\n`);
        return 0;
    }
    const command = _cli_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P.get(name ?? '');
    if (command !== undefined && !asksForHelp(words))
        return (await command()).command.run(words);
    const { runHelp } = await Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(4396), __webpack_require__.e(585), __webpack_require__.e(2271), __webpack_require__.e(2188), __webpack_require__.e(6576), __webpack_require__.e(931)]).then(__webpack_require__.bind(__webpack_require__, 10931));
    return runHelp(name, words);
}
function asksForHelp(given) {
    const end = given.indexOf('--');
    return given.slice(0, end === -1 ? undefined : end).some((word) => word === '--help' || word === '-h');
}
process.exitCode = 70;
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => { });
try {
    process.exitCode = await main();
}
catch (bug) {
    process.stderr.write((await __webpack_require__.e(/* import() */ 1696).then(__webpack_require__.bind(__webpack_require__, 81696))).renderBug(bug));
}
setTimeout(() => process.exit(), 1_000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 94710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
const commands = new Map([
    ['verify', () => Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(4396), __webpack_require__.e(585), __webpack_require__.e(2271), __webpack_require__.e(2188), __webpack_require__.e(6576), __webpack_require__.e(5387), __webpack_require__.e(7188), __webpack_require__.e(6628), __webpack_require__.e(9538), __webpack_require__.e(7750), __webpack_require__.e(7446), __webpack_require__.e(4322), __webpack_require__.e(107), __webpack_require__.e(9577)]).then(__webpack_require__.bind(__webpack_require__, 19577))],
    ['doctor', () => Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(4396), __webpack_require__.e(585), __webpack_require__.e(2271), __webpack_require__.e(2188), __webpack_require__.e(6576), __webpack_require__.e(5387), __webpack_require__.e(7188), __webpack_require__.e(6628), __webpack_require__.e(9538), __webpack_require__.e(7750), __webpack_require__.e(7446), __webpack_require__.e(4322), __webpack_require__.e(107), __webpack_require__.e(9577), __webpack_require__.e(2559)]).then(__webpack_require__.bind(__webpack_require__, 82559))],
    ['explain', () => Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(4396), __webpack_require__.e(585), __webpack_require__.e(2271), __webpack_require__.e(2188), __webpack_require__.e(6576), __webpack_require__.e(7090)]).then(__webpack_require__.bind(__webpack_require__, 17090))],
    ['init', () => Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(4396), __webpack_require__.e(585), __webpack_require__.e(2271), __webpack_require__.e(2188), __webpack_require__.e(6576), __webpack_require__.e(5387), __webpack_require__.e(6628), __webpack_require__.e(9538), __webpack_require__.e(2408)]).then(__webpack_require__.bind(__webpack_require__, 20027))],
    ['manifest', () => Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(4396), __webpack_require__.e(585), __webpack_require__.e(2271), __webpack_require__.e(2188), __webpack_require__.e(6576), __webpack_require__.e(7185), __webpack_require__.e(792), __webpack_require__.e(9813)]).then(__webpack_require__.bind(__webpack_require__, 19813))],
    ['collector', () => Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(4396), __webpack_require__.e(585), __webpack_require__.e(2271), __webpack_require__.e(2188), __webpack_require__.e(6576), __webpack_require__.e(5387), __webpack_require__.e(9419), __webpack_require__.e(1840), __webpack_require__.e(9767), __webpack_require__.e(1210)]).then(__webpack_require__.bind(__webpack_require__, 32869))],
    ['serve', () => Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(4396), __webpack_require__.e(585), __webpack_require__.e(2271), __webpack_require__.e(2188), __webpack_require__.e(6576), __webpack_require__.e(5387), __webpack_require__.e(9419), __webpack_require__.e(1840), __webpack_require__.e(9767), __webpack_require__.e(7750), __webpack_require__.e(2777)]).then(__webpack_require__.bind(__webpack_require__, 22777))],
    ['demo', () => Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(4396), __webpack_require__.e(585), __webpack_require__.e(2271), __webpack_require__.e(2188), __webpack_require__.e(6576), __webpack_require__.e(5387), __webpack_require__.e(7188), __webpack_require__.e(6628), __webpack_require__.e(9538), __webpack_require__.e(7750), __webpack_require__.e(7446), __webpack_require__.e(4322), __webpack_require__.e(107), __webpack_require__.e(9577), __webpack_require__.e(3538)]).then(__webpack_require__.bind(__webpack_require__, 53538))],
]);


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

};
