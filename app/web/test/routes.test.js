"use strict";

const assert = require("node:assert/strict");
const { once } = require("node:events");
const { after, before, test } = require("node:test");
const { routes } = require("../routes");

let server;
let address;

before(async () => {
  server = routes({ version: "1.2.3", commit: "abc" }).listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${server.address().port}`;
});

after(() => server.close());

test("GET / greets", async () => {
  const response = await fetch(address);
  assert.equal(response.status, 200);
  assert.equal(await response.text(), "🎉 Hello from AWS CodePipeline! 🎉");
});

test("GET /health names the revision and is not cached", async () => {
  const response = await fetch(`${address}/health`);
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.deepEqual(await response.json(), { status: "ok", version: "1.2.3", commit: "abc" });
});

test("an unknown path is a 404", async () => {
  const response = await fetch(`${address}/nowhere`);
  assert.equal(response.status, 404);
});

test("the framework does not introduce itself", async () => {
  const response = await fetch(address);
  assert.equal(response.headers.get("x-powered-by"), null);
});
