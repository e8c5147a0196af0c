export const id = 314;
export const ids = [314];
export const modules = {

/***/ 2314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellProblems: () => (/* binding */ tellProblems)
/* harmony export */ });
/* unused harmony exports problemLines, renderRefusal */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8983);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(781);
/* harmony import */ var _warning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6010);
/* harmony import */ var _wording_measure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5469);
/* harmony import */ var _wording_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9811);







const most = 10;
const longest = 4096;
const mostListed = 200;
async function tellProblems(problems, summaryFile) {
    annotateProblems(problems);
    for (const line of problemLines(problems))
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.info(line);
    if (summaryFile === undefined)
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(summaryFile, renderRefusal(problems));
    }
    catch (error) {
        (0,_warning_js__WEBPACK_IMPORTED_MODULE_2__/* .warnReporting */ .f)('summary', error);
    }
}
function annotateProblems(problems) {
    problems.slice(0, most).forEach((problem, at) => {
        const { where, what, mend } = (0,_wording_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .wordProblem */ .w)(problem);
        const head = at === 0 && problems.length > most
            ? `${(0,_wording_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(problems.length, 'problem')}, the first ${most} are annotated.\n`
            : '';
        const place = problem.place.kind === 'file' ? { file: problem.place.path, startLine: problem.place.line } : {};
        const message = `${head}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inLog */ .cp)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${where}: ${what}`)}\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inLog */ .cp)(mend)}`.slice(0, longest);
        _actions_core__WEBPACK_IMPORTED_MODULE_4__.error(message, { title: 'Runtime drift: wrong input', ...place });
    });
}
function problemLines(problems) {
    const listed = problems.slice(0, mostListed).flatMap((problem) => {
        const { where, what, mend } = (0,_wording_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .wordProblem */ .w)(problem);
        return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inLog */ .cp)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `  ${where}: ${what}`), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inLog */ .cp)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `    → ${mend}`)];
    });
    const rest = problems.length - mostListed;
    const head = `✗ ${(0,_wording_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(problems.length, 'problem')}; nothing was touched`;
    return [head, ...listed, ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}
function renderRefusal(problems) {
    const listed = problems.slice(0, mostListed).map((problem) => {
        const { where, what, mend } = (0,_wording_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .wordProblem */ .w)(problem);
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarkdown */ .Hi)(where)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarkdown */ .Hi)(what)}<br>→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarkdown */ .Hi)(mend)}`;
    });
    const rest = problems.length - mostListed;
    const more = rest > 0 ? [`- … and ${rest} more`] : [];
    const head = `## ✗ Not verified: ${(0,_wording_measure_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(problems.length, 'problem')} in what was asked`;
    return `${[head, '', 'Nothing was touched.', '', ...listed, ...more].join('\n')}\n`;
}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saidBy),
/* harmony export */   k: () => (/* binding */ framesOf)
/* harmony export */ });
const saidBy = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
const mostFrames = 12;
const framesOf = (thrown) => thrown instanceof Error && thrown.stack !== undefined ? thrown.stack.split('\n').slice(1, mostFrames + 1) : [];


/***/ }),

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ warnReporting)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8983);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(781);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3918);




const wordReporting = (name, error) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The ${name} could not be written: ${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .saidBy */ .T)(error)}. The verdict stands.`;
function warnReporting(name, error) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)(wordReporting(name, error)));
    }
    catch {
    }
}


/***/ })

};
