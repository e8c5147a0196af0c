export const id = 429;
export const ids = [429];
export const modules = {

/***/ 429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellManifest: () => (/* binding */ tellManifest)
/* harmony export */ });
/* unused harmony export wordManifest */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(120);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(781);
/* harmony import */ var _wording_measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(469);




function tellManifest(manifest, path) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('path', path);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('digest', manifest.digest);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('files', String(manifest.files));
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.info((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)(wordManifest(manifest, path)));
}
function wordManifest({ digest, files, links }, path) {
    const more = links === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` and ${(0,_wording_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(links, 'link')}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_wording_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'file')}${more} of the build are listed in ${path} (${digest})`;
}


/***/ })

};
