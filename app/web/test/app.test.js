"use strict";

const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const http = require("node:http");
const net = require("node:net");
const path = require("node:path");
const { test } = require("node:test");

const script = path.join(__dirname, "..", "app.js");

function start(t, port) {
  const app = spawn(process.execPath, [script], { env: { ...process.env, PORT: port }, stdio: ["ignore", "pipe", "pipe"] });
  app.stdout.setEncoding("utf8");
  app.stderr.setEncoding("utf8");
  t.after(() => app.kill("SIGKILL"));
  return app;
}

/** Starts the app on a free port and returns it with the address that it prints. */
async function running(t) {
  const app = start(t, "0");
  const [line] = await once(app.stdout, "data");
  return { app, address: line.match(/http:\S+/)[0] };
}

async function failure(app) {
  let said = "";
  app.stderr.on("data", (text) => (said += text));
  const [status] = await once(app, "close");
  return { status, said };
}

test("listens on PORT and ends with 0 on SIGTERM", async (t) => {
  const { app, address } = await running(t);
  assert.equal((await fetch(address)).status, 200);

  app.kill("SIGTERM");
  assert.deepEqual(await once(app, "exit"), [0, null]);
});

test("an idle keep-alive connection does not delay the end", async (t) => {
  const { app, address } = await running(t);
  const agent = new http.Agent({ keepAlive: true });
  t.after(() => agent.destroy());
  const [response] = await once(http.get(address, { agent }), "response");
  await once(response.resume(), "end");

  app.kill("SIGTERM");
  assert.deepEqual(await once(app, "exit"), [0, null]);
});

test("a taken port is said in one line and fails", async (t) => {
  const taken = net.createServer().listen(0);
  await once(taken, "listening");
  t.after(() => taken.close());

  const { status, said } = await failure(start(t, String(taken.address().port)));
  assert.equal(status, 1);
  assert.match(said, /^Cannot listen on port \d+: .*EADDRINUSE.*\n$/);
});

test("a PORT that is no port is said in one line and fails", async (t) => {
  const { status, said } = await failure(start(t, "http"));
  assert.equal(status, 1);
  assert.equal(said, "PORT must be a number from 0 to 65535, not 'http'\n");
});
