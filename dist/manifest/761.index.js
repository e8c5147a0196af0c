export const id = 761;
export const ids = [761];
export const modules = {

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellManifest: () => (/* binding */ tellManifest)
});

// UNUSED EXPORTS: wordManifest

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(120);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/wording/measure.js
var measure = __webpack_require__(469);
;// CONCATENATED MODULE: ./lib/reporters/wording/worktree.js


const nameChanged = ({ total, paths }) => total > paths.length ? (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(paths, ',')} and ${(0,measure/* count */.U9)(total - paths.length, 'more', 'more')}` : (0,phrase/* list */.p_)(paths);
const wordDirtyBuild = (dirty) => (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(dirty.total, 'tracked file')} in the checkout ${(0,phrase/* plain */.pj)(dirty.total === 1 ? 'differs' : 'differ')} from the commit, so this manifest proves nothing: ${nameChanged(dirty)}. Fix: commit these files, or restore them before the build`;

;// CONCATENATED MODULE: ./lib/reporters/manifest.js





function tellManifest(manifest, path) {
    core/* setOutput */.uH('path', path);
    core/* setOutput */.uH('digest', manifest.digest);
    core/* setOutput */.uH('files', String(manifest.files));
    core.info((0,reporters_escape/* inLog */.cp)(wordManifest(manifest, path)));
    if (manifest.dirty !== undefined)
        core/* warning */.$e((0,reporters_escape/* inLog */.cp)(wordDirtyBuild(manifest.dirty)));
}
function wordManifest({ digest, files, links }, path) {
    const more = links === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` and ${(0,measure/* count */.U9)(links, 'link')}`;
    return (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(files, 'file')}${more} of the build are listed in ${path} (${digest})`;
}


/***/ })

};
