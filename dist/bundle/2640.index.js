export const id = 2640;
export const ids = [2640];
export const modules = {

/***/ 72640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refreshRoot: () => (/* binding */ refreshRoot)
/* harmony export */ });
/* harmony import */ var tuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84706);
/* harmony import */ var tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86376);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87915);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57238);




const target = 'trusted_root.json';
const maxRotations = 32;
async function refreshRoot({ root, mirror, anchor }, wire) {
    const fs = process.getBuiltinModule('node:fs/promises');
    const { join } = process.getBuiltinModule('node:path');
    const folder = await fs.mkdtemp(join(process.getBuiltinModule('node:os').tmpdir(), 'runtime-drift-'));
    try {
        await fs.writeFile(join(folder, 'root.json'), anchor);
        const downloadBytes = async (url, maxLength) => {
            const answer = await (0,_download_js__WEBPACK_IMPORTED_MODULE_2__/* .download */ .R)(wire, url, maxLength);
            if (answer.kind === 'missing')
                throw new Error(answer.why.reason);
            const { status, body } = answer.value;
            if (status !== 200)
                throw new tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_1__.DownloadHTTPError('not there', status);
            return body;
        };
        const fetcher = {
            downloadBytes,
            async downloadFile(url, maxLength, handle) {
                const file = join(folder, 'download');
                await fs.writeFile(file, await downloadBytes(url, maxLength));
                return handle(file);
            },
        };
        const updater = new tuf_js__WEBPACK_IMPORTED_MODULE_0__/* .Updater */ .Sx({
            metadataDir: folder,
            metadataBaseUrl: mirror,
            targetDir: folder,
            targetBaseUrl: `${mirror}/targets`,
            fetcher,
            config: { maxRootRotations: maxRotations },
        });
        const info = await updater.getTargetInfo(target);
        if (info === undefined)
            return undefined;
        const text = await fs.readFile(await updater.downloadTarget(info), 'utf8');
        return (0,_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .readRoot */ .XD)(text, { root, state: 'refreshed' });
    }
    catch {
        return undefined;
    }
    finally {
        await fs.rm(folder, { recursive: true, force: true });
    }
}


/***/ })

};
