'use strict';

// The runtime of a Node.js function: it loads the handler, then takes one event after the other from the Lambda runtime API
// (Lambda developer guide, "Using the Lambda runtime API for custom runtimes") and answers it.

const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { createRequire, Module } = require('node:module');
const { pathToFileURL } = require('node:url');
const { format, types } = require('node:util');

const { AWS_LAMBDA_RUNTIME_API, LAMBDA_TASK_ROOT, _HANDLER: handlerName, AWS_EXECUTION_ENV } = process.env;
const root = fs.realpathSync(LAMBDA_TASK_ROOT);
const MARK = process.env.NUTSHELL_LOG_MARK;
delete process.env.NUTSHELL_LOG_MARK;
const LARGEST_RESPONSE = 6291556;
const api = new URL(`http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/`);
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
// From Node.js 24 on, Lambda has no handlers with a callback any more.
const callbacks = !/nodejs(2[4-9]|[3-9]\d)/.test(AWS_EXECUTION_ENV ?? '');

let requestId;
let whenIdle;

function call(method, name, headers, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(new URL(name, api), { method, agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

function post(name, body, headers = {}) {
  return call('POST', name, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), ...headers }, body);
}

// Lines of one message travel as one line; whoever reads them puts the breaks back.
function write(level, ...values) {
  process.stdout.write(`${new Date().toISOString()}\t${requestId}\t${level}\t${format(...values).replace(/\r?\n/g, '\r')}\n`);
}

function describe(error) {
  return JSON.stringify(serialize(error, 'stack'));
}

for (const [name, level] of Object.entries({ trace: 'TRACE', debug: 'DEBUG', info: 'INFO', log: 'INFO', warn: 'WARN', error: 'ERROR', fatal: 'FATAL' }))
  console[name] = (...values) => write(level, ...values);

// What was written to either stream before this is the invocation's log, whole.
function endOfLog() {
  process.stdout.write(`\0${MARK} ${requestId}\n`);
  process.stderr.write(`\0${MARK} ${requestId}\n`);
}

function serialize(error, frames = 'trace') {
  if (!(error instanceof Error) && !types.isNativeError(error))
    return { errorType: error === null ? 'null' : typeof error, errorMessage: String(error), [frames]: [] };
  return { errorType: error.name || 'Error', errorMessage: error.message, [frames]: (error.stack || '').split('\n') };
}

function runtimeError(name, message, cause) {
  const error = new Error(message);
  error.name = name;
  error.stack = [`${name}: ${message}`, ...(cause?.stack ?? '').split('\n').slice(1)].join('\n');
  return error;
}

// A dependency that is missing in the package must not be found in a folder above it.
const lookup = Module._nodeModulePaths;
Module._nodeModulePaths = (from) => lookup(from).filter((folder) => folder.startsWith(root + path.sep) || !from.startsWith(root));

function isModule(file) {
  if (!file.endsWith('.js') && path.extname(file) !== '')
    return file.endsWith('.mjs');
  for (let folder = path.dirname(file); folder.startsWith(root); folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (fs.existsSync(manifest))
      return JSON.parse(fs.readFileSync(manifest, 'utf8')).type === 'module';
  }
  return false;
}

function fileOf(name) {
  const full = path.resolve(root, name);
  const found = ['', '.js', '.mjs', '.cjs'].map((ending) => full + ending).find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
  if (found)
    return found;
  try {
    return createRequire(path.join(root, 'bootstrap')).resolve(name);
  } catch {
    throw runtimeError('Runtime.ImportModuleError', `Error: Cannot find module '${name}'`);
  }
}

async function load() {
  const base = path.basename(handlerName);
  const dot = base.indexOf('.');
  if (handlerName.includes('..') || dot <= 0)
    throw runtimeError('Runtime.MalformedHandlerName', dot <= 0 ? 'Bad handler' : `'${handlerName}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`);
  const file = fileOf(path.join(path.dirname(handlerName), base.slice(0, dot)));
  let loaded;
  try {
    loaded = isModule(file) ? await import(pathToFileURL(file).href) : require(file);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw runtimeError('Runtime.UserCodeSyntaxError', `SyntaxError: ${error.message}`, error);
    if (error?.code === 'MODULE_NOT_FOUND' || error?.code === 'ERR_MODULE_NOT_FOUND')
      throw runtimeError('Runtime.ImportModuleError', `Error: ${error.message}`, error);
    throw error;
  }
  const handler = base.slice(dot + 1).split('.').reduce((value, part) => value?.[part], loaded);
  if (handler === undefined || handler === null)
    throw runtimeError('Runtime.HandlerNotFound', `${handlerName} is undefined or not exported`);
  if (typeof handler !== 'function')
    throw runtimeError('Runtime.HandlerNotFound', `${handlerName} is not a function`);
  if (!callbacks && handler.length >= 3)
    throw runtimeError('Runtime.CallbackHandlerDeprecated', 'AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. Make the handler async and return its result.');
  return handler;
}

function contextOf(headers, settle) {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  const clientContext = headers['lambda-runtime-client-context'];
  const context = {
    callbackWaitsForEmptyEventLoop: true,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    awsRequestId: requestId,
    clientContext: clientContext ? JSON.parse(clientContext) : undefined,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  if (callbacks)
    Object.assign(context, { done: settle, succeed: (result) => settle(null, result), fail: (error) => settle(error ?? 'handled') });
  return context;
}

// Settles with what the handler returns, or calls back with once nothing is left to do.
function run(handler, event, headers) {
  return new Promise((resolve, reject) => {
    let context;
    const settle = (error, result) => {
      if (error !== undefined && error !== null)
        reject(error);
      else if (context.callbackWaitsForEmptyEventLoop)
        whenIdle = () => resolve(result);
      else
        resolve(result);
    };
    context = contextOf(headers, settle);
    const unsettled = 'The Lambda runtime client detected an unexpected Node.js exit code. This is most commonly caused by a Promise that was never settled.';
    whenIdle = () => resolve(null);
    const returned = callbacks ? handler(event, context, settle) : handler(event, context);
    if (typeof returned?.then === 'function') {
      whenIdle = () => reject(runtimeError('Runtime.NodeJsExit', unsettled));
      returned.then(resolve, reject);
    } else if (!callbacks) {
      resolve(returned);
    }
  });
}

function textOf(result) {
  try {
    return JSON.stringify(result === undefined ? null : result) ?? 'null';
  } catch {
    throw new Error('Unable to stringify response body');
  }
}

async function fail(error, heading = 'Invoke Error') {
  write('ERROR', `${heading} \t${describe(error)}`);
  endOfLog();
  const body = JSON.stringify(serialize(error));
  await post(`invocation/${requestId}/error`, body, { 'Lambda-Runtime-Function-Error-Type': serialize(error).errorType });
}

async function answer(handler, next) {
  let text;
  try {
    text = textOf(await run(handler, JSON.parse(next.body), next.headers));
    if (Buffer.byteLength(text) > LARGEST_RESPONSE)
      throw runtimeError('Function.ResponseSizeTooLarge', `Response payload size exceeded maximum allowed payload size (${LARGEST_RESPONSE} bytes).`);
  } catch (error) {
    whenIdle = undefined;
    await fail(error);
    return;
  }
  whenIdle = undefined;
  endOfLog();
  await post(`invocation/${requestId}/response`, text);
}

async function crash(error, heading, code) {
  try {
    if (requestId !== undefined)
      await fail(error, heading);
    else
      await initError(error);
  } finally {
    process.exit(code);
  }
}

async function initError(error) {
  write('ERROR', `Uncaught Exception \t${describe(error)}`);
  endOfLog();
  await post('init/error', JSON.stringify(serialize(error)), { 'Lambda-Runtime-Function-Error-Type': serialize(error).errorType });
}

process.on('uncaughtException', (error) => crash(error, 'Uncaught Exception', 129));
process.on('unhandledRejection', (reason) => {
  crash(runtimeError('Runtime.UnhandledPromiseRejection', String(reason), reason), 'Unhandled Promise Rejection', 128);
});
process.on('beforeExit', () => {
  const idle = whenIdle;
  whenIdle = undefined;
  if (idle)
    setImmediate(idle);
});

async function main() {
  let handler;
  try {
    handler = await load();
  } catch (error) {
    await initError(error);
    process.exit(1);
  }
  for (;;) {
    const next = await call('GET', 'invocation/next', {});
    if (next.status !== 200)
      process.exit(0);
    requestId = next.headers['lambda-runtime-aws-request-id'];
    process.env._X_AMZN_TRACE_ID = next.headers['lambda-runtime-trace-id'];
    await answer(handler, next);
  }
}

// Without its server a function has nothing to do.
main().catch(() => process.exit(1));
