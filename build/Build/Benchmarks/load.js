// Asks a URL so many times a second, whatever comes back, until its stdin is closed; then prints what it saw as JSON.
'use strict';
const http = require('http');
const [url, rate] = [process.argv[2], Number(process.argv[3])];
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
const seen = { sent: 0, failed: 0, statuses: {}, bodies: {}, errors: {} };
const latencies = [];
let pending = 0;
let stopped = false;

function ask() {
  seen.sent++;
  pending++;
  const begun = process.hrtime.bigint();
  const request = http.get(url, { agent }, (response) => {
    let body = '';
    response.on('data', (chunk) => { body += chunk; });
    response.on('end', () => {
      latencies.push(Number(process.hrtime.bigint() - begun) / 1e6);
      seen.statuses[response.statusCode] = (seen.statuses[response.statusCode] || 0) + 1;
      const said = body.slice(0, 100);
      seen.bodies[said] = (seen.bodies[said] || 0) + 1;
      if (response.statusCode !== 200) seen.failed++;
      done();
    });
    response.on('error', (error) => failed(error));
  });
  request.on('error', (error) => failed(error));

  function failed(error) {
    seen.failed++;
    seen.errors[error.code || error.message] = (seen.errors[error.code || error.message] || 0) + 1;
    done();
  }
}

function done() {
  pending--;
  if (stopped && pending === 0) report();
}

function report() {
  latencies.sort((a, b) => a - b);
  const at = (part) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] || 0;
  console.log(JSON.stringify({ ...seen, p50: at(0.5), p99: at(0.99) }));
  process.exit(0);
}

const started = process.hrtime.bigint();
const timer = setInterval(() => {
  const due = Math.floor(Number(process.hrtime.bigint() - started) / 1e9 * rate);
  while (seen.sent < due) ask();
}, 2);
process.stdin.on('end', () => {
  stopped = true;
  clearInterval(timer);
  if (pending === 0) report();
});
process.stdin.resume();
