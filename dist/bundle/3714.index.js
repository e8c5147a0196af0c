export const id = 3714;
export const ids = [3714];
export const modules = {

/***/ 93714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRun: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44780);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35847);
/* harmony import */ var _collector_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69767);
/* harmony import */ var _collector_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73924);




function readRun({ ending, stdout, stderr }, nonce, timeout, ask) {
    const received = (0,_collector_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(stderr);
    switch (ending.by) {
        case 'spawn':
            return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('prepare', 'shell-missing', { received: ending.code });
        case 'cancelled':
            return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('run', 'cancelled');
        case 'too-large':
            return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'answer-too-large', { limit: _bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .usualBounds */ .gf.stdout });
        case 'timeout':
            return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('run', 'session-timeout', { limit: timeout });
        case 'signal':
            return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('run', 'remote-signal', { received: ending.signal });
        case 'exit': {
            const read = (0,_collector_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readCollected */ .qu)(stdout, nonce, ask);
            const silent = read.kind === 'missing' && read.why.phase === 'read';
            return silent && ending.code !== 0 ? (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('run', 'remote-exit', { received, amount: ending.code }) : read;
        }
    }
}


/***/ })

};
