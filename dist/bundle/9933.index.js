export const id = 9933;
export const ids = [9933];
export const modules = {

/***/ 81696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   framesOf: () => (/* binding */ framesOf),
/* harmony export */   renderBug: () => (/* binding */ renderBug),
/* harmony export */   reportBug: () => (/* binding */ reportBug),
/* harmony export */   saidBy: () => (/* binding */ saidBy),
/* harmony export */   warnReporting: () => (/* binding */ warnReporting)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48983);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60781);



const explainBug = (bug) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Runtime Drift failed with an internal error, so nothing is proven: ${saidBy(bug)}`;
const please = 'This is a bug in Runtime Drift, not in your deployment. Please report it with this output.';
const renderBug = (bug) => [`✗ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)(explainBug(bug))}`, `  ${please}`, ...framesOf(bug).map((frame) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(frame)), ''].join('\n');
async function reportBug(bug) {
    try {
        const { error, info } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48983));
        error(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)(explainBug(bug))}\n${please}`, { title: 'Runtime drift: internal error' });
        for (const frame of framesOf(bug))
            info((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `  at ${frame.trim()}`));
    }
    catch {
    }
}
const saidBy = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
const maxFrames = 12;
const framesOf = (thrown) => thrown instanceof Error && thrown.stack !== undefined ? thrown.stack.split('\n').slice(1, maxFrames + 1) : [];
const explainReporting = (name, error) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The ${name} could not be written: ${saidBy(error)}. The verdict does not change.`;
function warnReporting(name, error) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)(explainReporting(name, error)));
    }
    catch {
    }
}


/***/ }),

/***/ 52541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function setOutput(name, value) {
    const end = `ghadelimiter_${crypto.randomUUID()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(process.env.GITHUB_OUTPUT ?? '', `${name}<<${end}\n${value}\n${end}\n`);
}


/***/ }),

/***/ 82314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportProblems: () => (/* binding */ reportProblems)
/* harmony export */ });
/* unused harmony exports problemLines, renderRefusal */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48983);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77748);
/* harmony import */ var _bug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81696);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38607);
/* harmony import */ var _messages_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49271);
/* harmony import */ var _messages_problems_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52271);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52541);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60781);









const max = 10;
const longest = 4096;
const maxListed = 200;
async function reportProblems(problems, summaryFile) {
    annotateProblems(problems);
    for (const line of problemLines(problems))
        _actions_core__WEBPACK_IMPORTED_MODULE_6__.info(line);
    if (problems.every(_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b))
        (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .setOutput */ .u)('verdict', 'unproven');
    if (summaryFile === undefined)
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(summaryFile, renderRefusal(problems));
    }
    catch (error) {
        (0,_bug_js__WEBPACK_IMPORTED_MODULE_1__.warnReporting)('summary', error);
    }
}
function annotateProblems(problems) {
    problems.slice(0, max).forEach((problem, at) => {
        const { where, what, fix } = (0,_messages_problems_index_js__WEBPACK_IMPORTED_MODULE_4__/* .explainProblem */ .F)(problem);
        const head = at === 0 && problems.length > max
            ? `${(0,_messages_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(problems.length, 'problem')}, the first ${max} are annotated.\n`
            : '';
        const place = problem.place.kind === 'file' ? { file: problem.place.path, startLine: problem.place.line } : {};
        const message = `${head}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inLog */ .cp)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `${where}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .sentence */ .em)(what)}`)}\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inLog */ .cp)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `Fix: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .ended */ .v6)(fix)}`)}`.slice(0, longest);
        _actions_core__WEBPACK_IMPORTED_MODULE_6__.error(message, { title: 'Runtime drift: wrong input', ...place });
    });
}
function problemLines(problems) {
    const listed = problems.slice(0, maxListed).flatMap((problem) => {
        const { where, what, fix } = (0,_messages_problems_index_js__WEBPACK_IMPORTED_MODULE_4__/* .explainProblem */ .F)(problem);
        return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inLog */ .cp)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `  ${where}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .sentence */ .em)(what)}`), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inLog */ .cp)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `    Fix: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .ended */ .v6)(fix)}`)];
    });
    const rest = problems.length - maxListed;
    const head = `✗ ${(0,_messages_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(problems.length, 'problem')} in the input; nothing was done`;
    return [head, ...listed, ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}
function renderRefusal(problems) {
    const listed = problems.slice(0, maxListed).map((problem) => {
        const { where, what, fix } = (0,_messages_problems_index_js__WEBPACK_IMPORTED_MODULE_4__/* .explainProblem */ .F)(problem);
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inMarkdown */ .Hi)(where)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inMarkdown */ .Hi)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .sentence */ .em)(what))}<br>**Fix:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inMarkdown */ .Hi)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .ended */ .v6)(fix))}`;
    });
    const rest = problems.length - maxListed;
    const more = rest > 0 ? [`- … and ${rest} more`] : [];
    const head = `## ✗ Not verified: ${(0,_messages_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(problems.length, 'problem')} in the input`;
    return `${[head, '', 'Nothing was checked.', '', ...listed, ...more].join('\n')}\n`;
}


/***/ })

};
