export const id = 9051;
export const ids = [9051];
export const modules = {

/***/ 19051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestBytes: () => (/* binding */ requestBytes),
/* harmony export */   requestLines: () => (/* binding */ requestLines),
/* harmony export */   requestText: () => (/* binding */ requestText),
/* harmony export */   requestedFiles: () => (/* binding */ requestedFiles)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6797);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96839);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17887);



const requestLines = 400_000;
const requestBytes = 64 * 1024 * 1024;
const requestedFiles = ({ artifact, entries }) => (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)({ artifact, entries });
function requestText(asks, nonce) {
    const lists = asks.flatMap(({ name, files }) => {
        const list = files === undefined ? undefined : requestedFiles(files);
        const mark = list === undefined ? undefined : (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .newlineMark */ .cC)(list);
        if (list === undefined || mark === undefined || list.entries.length === 0 || /[\n\r]/.test(list.artifact))
            return [];
        const octal = mark.charCodeAt(0).toString(8).padStart(3, '0');
        return [`files ${name} ${list.entries.length} ${octal}`, list.artifact, ...(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileLines */ .c0)(list, mark)];
    });
    return [`${_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .frame */ .Gt} collect ${nonce}`, ...lists, 'end', ''].join('\n');
}


/***/ })

};
