export const id = 6772;
export const ids = [6772];
export const modules = {

/***/ 342:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8983);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5534);
/* harmony import */ var _event_loop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2054);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9510);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1732);
/* harmony import */ var _origin_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2157);
/* harmony import */ var _targets_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2408);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(107);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3411);









const environment = process.env;
async function main() {
    const inputs = await (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunnerInputs */ .gU)(environment);
    if (!inputs.ok)
        return refuse(inputs.problems);
    const request = await (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ ["in"])(inputs.value, _targets_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .E, _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq, _origin_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .W);
    if (!request.ok)
        return refuse(request.problems);
    const { plan } = request.value;
    const { PATH, GITHUB_WORKSPACE, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = environment;
    const adapters = (0,_app_js__WEBPACK_IMPORTED_MODULE_0__/* .createAdapters */ .TV)(request.value, {
        workspace: GITHUB_WORKSPACE ?? '',
        name: GITHUB_REPOSITORY,
        apiUrl: GITHUB_API_URL,
        runId: (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunId */ .$W)(environment),
        path: PATH ?? '',
    });
    const early = [];
    let tell = (progress) => early.push(progress);
    const checking = (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verify */ .M)(plan, adapters, _app_js__WEBPACK_IMPORTED_MODULE_0__/* .machineTime */ .Zd, (progress) => tell(progress), (0,_app_js__WEBPACK_IMPORTED_MODULE_0__/* .stopSignal */ .Zm)(adapters));
    const words = (0,_event_loop_js__WEBPACK_IMPORTED_MODULE_6__/* .yieldToEventLoop */ .h)().then(async () => {
        const reporters = await Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(9108), __webpack_require__.e(2022)]).then(__webpack_require__.bind(__webpack_require__, 2022));
        tell = reporters.logProgress(plan);
        for (const progress of early)
            tell(progress);
        return reporters;
    });
    const [outcome, { actionReporters, docsUrl, runReporters }] = await Promise.all([checking, words]);
    process.exitCode = (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .succeeds */ .kz)(plan, outcome.verdict) ? 0 : 1;
    await runReporters(actionReporters, outcome, {
        version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r,
        summaryFile: GITHUB_STEP_SUMMARY ?? '',
        tempDir: RUNNER_TEMP ?? '',
        docs: docsUrl(environment),
    });
}
async function refuse(problems) {
    const { tellProblems } = await Promise.all(/* import() */[__webpack_require__.e(4167), __webpack_require__.e(3174), __webpack_require__.e(2314)]).then(__webpack_require__.bind(__webpack_require__, 2314));
    await tellProblems(problems, environment.GITHUB_STEP_SUMMARY);
}
process.exitCode = 1;
process.stdout.on('error', () => { });
try {
    await main();
}
catch (bug) {
    process.exitCode = 1;
    const { tellBug } = await __webpack_require__.e(/* import() */ 1696).then(__webpack_require__.bind(__webpack_require__, 1696));
    await tellBug(bug);
}
setTimeout(() => process.exit(), 1_000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  info: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, setOutput, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
const readManifest = async (text, hint) => (await __webpack_require__.e(/* import() */ 9492).then(__webpack_require__.bind(__webpack_require__, 9492))).readManifest(text, hint);


/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ concealer),
/* harmony export */   gb: () => (/* binding */ shortOnes),
/* harmony export */   qm: () => (/* binding */ concealDeep),
/* harmony export */   sy: () => (/* binding */ longOnes)
/* harmony export */ });
const telling = 8;
const anywhere = 6;
const shortest = 3;
const shortOnes = (secrets) => [...secrets].filter((secret) => secret.length < telling);
const longOnes = (secrets) => [...secrets].filter((secret) => secret.length >= telling);
function concealer(secrets) {
    const forms = [...new Set([...secrets].flatMap(formsOf))];
    if (forms.length === 0)
        return (text) => text;
    const long = forms.filter((form) => form.length >= telling);
    const pieces = new Set(long.flatMap(piecesOf));
    const short = forms
        .filter((form) => form.length < telling && form.length >= shortest)
        .toSorted((a, b) => b.length - a.length);
    const words = short.map((form) => (form.length < anywhere ? `(?<![\\w])${quote(form)}(?![\\w])` : quote(form)));
    const whole = short.length === 0 ? undefined : new RegExp(words.join('|'), 'g');
    return (text) => {
        const shown = hidePieces(text, pieces);
        return whole === undefined ? shown : shown.replace(whole, '***');
    };
}
function hidePieces(text, pieces) {
    const hidden = new Set();
    for (let at = 0; at + telling <= text.length; at += 1) {
        if (!pieces.has(text.slice(at, at + telling)))
            continue;
        for (let next = at; next < at + telling; next += 1)
            hidden.add(next);
    }
    if (hidden.size === 0)
        return text;
    const shown = [...Array(text.length).keys()].map((at) => hidden.has(at) ? (hidden.has(at - 1) ? '' : '***') : text.charAt(at));
    return shown.join('');
}
const piecesOf = (secret) => Array.from({ length: secret.length - telling + 1 }, (_, at) => secret.slice(at, at + telling));
const quote = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const schemed = /^(?:bearer|basic|digest|token|apikey)\s+(\S.*)$/i;
function formsOf(secret) {
    const trimmed = secret.trim();
    const token = schemed.exec(trimmed)?.[1] ?? trimmed;
    const pair = decoded(token);
    const password = pair?.slice(pair.indexOf(':') + 1);
    const plain = [trimmed, token, pair ?? '', password ?? ''].filter((form) => form !== '');
    return plain.flatMap((form) => [form, ...encoded(form)]);
}
function decoded(token) {
    if (!/^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(token))
        return undefined;
    const text = Buffer.from(token, 'base64').toString('utf8');
    return /^[^:\p{C}]+:[^\p{C}]+$/u.test(text) && !text.includes('\ufffd') ? text : undefined;
}
function encoded(text) {
    const percent = encodeURIComponent(text.toWellFormed());
    const strict = percent.replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const base64 = Buffer.from(text).toString('base64').replace(/=+$/, '');
    const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    return [
        ...[percent, strict].flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase())]),
        strict.replaceAll('%20', '+'),
        base64,
        base64.replaceAll('+', '-').replaceAll('/', '_'),
        JSON.stringify(text).slice(1, -1),
        html,
        html.replaceAll("'", '&#39;'),
    ];
}
function concealDeep(value, conceal) {
    return mapped(value, conceal);
}
function mapped(value, conceal) {
    if (typeof value === 'string')
        return isPlainWord(value) ? value : conceal(value);
    if (Array.isArray(value))
        return value.map((one) => mapped(one, conceal));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, conceal)]));
}
const isPlainWord = (text) => /^[a-z]+(?:-[a-z]+)*$/.test(text) && text.length <= 24;


/***/ }),

/***/ 9220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   a8: () => (/* binding */ cutFrame)
/* harmony export */ });
/* unused harmony export frameVersion */
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4780);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3924);


const frameVersion = 4;
const frame = `runtime-drift/${frameVersion}`;
function cutFrame(text, nonce) {
    const opening = nonce === undefined ? published(text) : opened(text, nonce);
    if (opening === undefined)
        return foreign(text) ?? (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'answer-missing', { received: (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(text), amount: text.length });
    const end = `\n${frame} end ${opening.nonce} `;
    const close = text.indexOf(end, opening.end - 1);
    if (close === -1)
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'answer-cut', { amount: text.length });
    const count = /^(\d{1,9})(?:\n|$)/.exec(text.slice(close + end.length, close + end.length + 10))?.[1];
    const records = close < opening.end ? [] : text.slice(opening.end, close).split('\n');
    if (count === undefined || Number(count) !== records.length)
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'answer-cut', { amount: records.length });
    return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ nonce: opening.nonce, records });
}
function opened(text, nonce) {
    const line = `${frame} begin ${nonce}\n`;
    const at = text.startsWith(line) ? 0 : text.indexOf(`\n${line}`) + 1;
    return at === 0 && !text.startsWith(line) ? undefined : { nonce, end: at + line.length };
}
function foreign(text) {
    const [, digits] = /^runtime-drift\/(\d{1,6}) begin [0-9A-Za-z-]{8,64}$/m.exec(text) ?? [];
    if (digits === undefined)
        return undefined;
    const version = Number(digits);
    if (version === frameVersion)
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'nonce-mismatch', { about: 'collector' });
    const facts = { amount: version, limit: frameVersion };
    return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', version < frameVersion ? 'collector-outdated' : 'collector-newer', facts);
}
function published(text) {
    const line = new RegExp(`^${frame} begin ([0-9A-Za-z-]{8,64})\\n`, 'm').exec(text);
    return line?.[1] === undefined ? undefined : { nonce: line[1], end: line.index + line[0].length };
}


/***/ }),

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ openingFrame),
/* harmony export */   IW: () => (/* binding */ readyLine),
/* harmony export */   O$: () => (/* binding */ greeting),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   Ym: () => (/* binding */ installedCommand),
/* harmony export */   _s: () => (/* binding */ sessionScript),
/* harmony export */   hQ: () => (/* binding */ closingFrame)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9220);

const shellLine = `\n${_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frame */ .Gt} shell\n`;
const installedCommand = 'runtime-drift-collect';
const greeting = `printf '${shellLine.replaceAll('\n', '\\n')}'\n`;
const openingFrame = (nonce) => `\n${_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frame */ .Gt} begin ${nonce}\n`;
const closingFrame = (nonce) => `\n${_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frame */ .Gt} end ${nonce} `;
const readyLine = (nonce) => `\n${_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frame */ .Gt} ready ${nonce} `;
const watcher = String.raw `started() {
  { for at in /proc/[0-9]*; do
    read -r line <"$at/stat" && printf '%s %s\n' "${'$'}{at##*/}" "${'$'}{line##*) }"
  done
  [ -d /proc/self ] || ps -A -o pid= -o stat= -o ppid= -o pgid=; } 2>/dev/null | awk -v top="$$" -v self="$self" '
    NF > 3 { parent[$1] = $3; group[$1] = $4 }
    END {
      for (pid in parent) {
        hit = group[pid] == top
        for (at = pid; at in parent && steps[pid]++ < 64; at = parent[at]) {
          if (at == self) { hit = 0; break }
          if (at == top) hit = 1
        }
        if (hit) print pid
      }
    }'
}
watch() {
  trap '' TERM
  if read -r line; then read -r line
  else while (echo >&7); do sleep 1; done
  fi
  self=$(exec sh -c 'echo "$PPID"')
  [ -n "$self" ] || return
  set +f
  for round in 1 2 3; do
    all=$(started)
    kill -STOP $all
  done
  kill -TERM $all
  kill -CONT $all
  sleep 1
  kill -KILL $all
}
`;
const watched = (script) => `(
exec 6<&0 </dev/null
${watcher.replace(/^ +/gm, '')}watch <&6 7>&2 >/dev/null 2>&1 &
watcher=$!
exec 6<&-
(
${script})
code=$?
{ kill -KILL "$watcher"; wait "$watcher"; } 2>/dev/null
exit "$code"
)
`;
function sessionScript(script, nonce) {
    const body = `${greeting}${watched(script).trimEnd()}; printf '${readyLine(nonce).replaceAll('\n', '\\n')}%s\\n' "$?"
`;
    return `GROUPS=; [ -z "$GROUPS" ] || eval "$(head -c ${Buffer.byteLength(body)})"\n${body}`;
}


/***/ }),

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ memberFormat),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   g$: () => (/* binding */ allTexts),
/* harmony export */   hp: () => (/* binding */ globPattern),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   rN: () => (/* binding */ engineJson),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _wire_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);

const shellWord = (text) => `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
const engineJson = (text) => JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
function globPattern(glob) {
    const parts = glob.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => {
        switch (part) {
            case '**/':
                return '(.*/)?';
            case '**':
                return '.*';
            case '*':
                return '[^/]*';
            case '?':
                return '[^/]';
        }
        return part.replace(/[.[\](){}+$|\\^]/g, (sign) => ('\\]^'.includes(sign) ? `\\${sign}` : `[${sign}]`));
    });
    return `^[.]/${parts.join('')}$`;
}
function readJson(text) {
    try {
        const value = JSON.parse(text);
        return text.includes('{') && (0,_wire_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTwice */ .Q)(text, value) !== undefined ? undefined : value;
    }
    catch {
        return undefined;
    }
}
const memberFormat = (members) => Object.entries(members)
    .map(([key, template]) => `"${key}":${template}`)
    .join(',');
function valuesOf(value, keys, required = keys.length) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const missing = keys.find((key, at) => at < required && !Object.hasOwn(value, key));
    return missing === undefined ? keys.map((key) => Reflect.get(value, key)) : { missing };
}
const readText = (value) => (typeof value === 'string' ? value : undefined);
const readCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
const readTexts = (value) => value === null ? [] : Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
function allTexts(values, count) {
    return values.length === count && values.every((value) => typeof value === 'string') ? values : undefined;
}
const bounded = (text) => text.trim().slice(0, 400);


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keyTwice)
/* harmony export */ });
const keyTwice = (text, value) => keysIn(text) === keysOf(value) ? undefined : firstKeyTwice(text);
function keysIn(text) {
    let keys = 0;
    if (!/"[ \t\n\r]+:/.test(text)) {
        for (let end = text.indexOf('":'); end !== -1; end = text.indexOf('":', end + 2))
            keys += 1;
        return keys;
    }
    for (let start = text.indexOf('"'); start !== -1;) {
        let end = text.indexOf('"', start + 1);
        while (isEscaped(text, end))
            end = text.indexOf('"', end + 1);
        let next = end + 1;
        while (text.charCodeAt(next) <= 0x20)
            next += 1;
        if (text[next] === ':')
            keys += 1;
        start = text.indexOf('"', next);
    }
    return keys;
}
function isEscaped(text, quote) {
    let first = quote;
    while (text[first - 1] === '\\')
        first -= 1;
    return (quote - first) % 2 === 1;
}
function keysOf(root) {
    let keys = 0;
    const left = [];
    const visit = (value) => {
        if (typeof value === 'object' && value !== null)
            left.push(value);
    };
    visit(root);
    for (let value = left.pop(); value !== undefined; value = left.pop()) {
        if (Array.isArray(value))
            for (const one of value)
                visit(one);
        else
            for (const key in value) {
                keys += 1;
                visit(value[key]);
            }
    }
    return keys;
}
function firstKeyTwice(text) {
    const open = [];
    let last = '';
    for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
        if (token === '{')
            open.push(new Set());
        else if (token === '[')
            open.push(undefined);
        else if (token === '}' || token === ']')
            open.pop();
        else if (token !== ':')
            last = token;
        else {
            const keys = open.at(-1);
            const key = last.includes('\\') ? String(JSON.parse(last)) : last.slice(1, -1);
            if (keys?.has(key))
                return key;
            keys?.add(key);
        }
    }
    return undefined;
}


/***/ })

};
