export const id = 7748;
export const ids = [7748];
export const modules = {

/***/ 77748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   p: () => (/* binding */ fillIn)
/* harmony export */ });
const fillIn = 'FILL-IN';
const isMissing = ({ fault }) => fault.code === 'deployed-unknown' || fault.code === 'base-unknown';


/***/ })

};
