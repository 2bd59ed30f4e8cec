"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { test } = require("node:test");
const { revision } = require("../revision");

function folder(t, files) {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), "revision-"));
  t.after(() => fs.rmSync(made, { recursive: true }));
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(made, name), JSON.stringify(content));
  return made;
}

test("the packaged commit wins over the environment", (t) => {
  const packaged = folder(t, { "package.json": { version: "2.0.0" }, "revision.json": { commit: "abc" } });
  assert.deepEqual(revision(packaged, { COMMIT: "def" }), { version: "2.0.0", commit: "abc" });
});

test("a checkout takes the commit from the environment", (t) => {
  const checkout = folder(t, { "package.json": { version: "2.0.0" } });
  assert.equal(revision(checkout, { COMMIT: "def" }).commit, "def");
});

test("without either the commit is unknown", (t) => {
  const checkout = folder(t, { "package.json": { version: "2.0.0" } });
  assert.equal(revision(checkout, {}).commit, "unknown");
});
