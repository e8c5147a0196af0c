export const id = 69;
export const ids = [69];
export const modules = {

/***/ 9069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3411);

const [command, ...words] = process.argv.slice(2);
async function main() {
    switch (command) {
        case 'verify':
            return (await Promise.all(/* import() */[__webpack_require__.e(37), __webpack_require__.e(811), __webpack_require__.e(791), __webpack_require__.e(323), __webpack_require__.e(319), __webpack_require__.e(301)]).then(__webpack_require__.bind(__webpack_require__, 5682))).runVerify(words);
        case 'manifest':
            return (await Promise.all(/* import() */[__webpack_require__.e(37), __webpack_require__.e(811), __webpack_require__.e(791), __webpack_require__.e(323), __webpack_require__.e(319), __webpack_require__.e(301), __webpack_require__.e(813)]).then(__webpack_require__.bind(__webpack_require__, 9813))).runManifest(words);
        case 'collector':
            return (await Promise.all(/* import() */[__webpack_require__.e(37), __webpack_require__.e(811), __webpack_require__.e(791), __webpack_require__.e(323), __webpack_require__.e(319), __webpack_require__.e(950), __webpack_require__.e(301), __webpack_require__.e(831), __webpack_require__.e(869)]).then(__webpack_require__.bind(__webpack_require__, 2869))).runCollector(words);
        case 'init':
            return (await Promise.all(/* import() */[__webpack_require__.e(37), __webpack_require__.e(811), __webpack_require__.e(791), __webpack_require__.e(323), __webpack_require__.e(319), __webpack_require__.e(301), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 2611))).runInit(words);
        case 'serve':
            return (await Promise.all(/* import() */[__webpack_require__.e(37), __webpack_require__.e(811), __webpack_require__.e(791), __webpack_require__.e(323), __webpack_require__.e(319), __webpack_require__.e(950), __webpack_require__.e(301), __webpack_require__.e(831), __webpack_require__.e(184)]).then(__webpack_require__.bind(__webpack_require__, 6184))).runServe(words);
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(37), __webpack_require__.e(811), __webpack_require__.e(791), __webpack_require__.e(323), __webpack_require__.e(319), __webpack_require__.e(301), __webpack_require__.e(786)]).then(__webpack_require__.bind(__webpack_require__, 7786))).runDemo(words);
        case '--version':
            process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r}\n`);
            return 0;
        case undefined:
        case 'help':
        case '--help':
        case '-h':
            return (await Promise.all(/* import() */[__webpack_require__.e(37), __webpack_require__.e(123)]).then(__webpack_require__.bind(__webpack_require__, 5123))).runHelp(command === undefined);
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(37), __webpack_require__.e(123)]).then(__webpack_require__.bind(__webpack_require__, 5123))).refuseCommand(command);
}
process.exitCode = 70;
try {
    process.exitCode = await main();
}
catch (bug) {
    process.stderr.write((await __webpack_require__.e(/* import() */ 696).then(__webpack_require__.bind(__webpack_require__, 1696))).renderBug(bug));
}
setTimeout(() => process.exit(), 1_000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

};
