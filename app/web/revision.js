"use strict";

const fs = require("node:fs");
const path = require("node:path");

const read = (file) => JSON.parse(fs.readFileSync(file, "utf8"));

/**
 * Which revision lies in a folder: the version of its package.json, and the commit that packaging wrote into revision.json.
 * A checkout has no revision.json; there the environment's COMMIT counts, else the commit is "unknown".
 */
function revision(folder, environment) {
  const { version } = read(path.join(folder, "package.json"));
  const stamp = path.join(folder, "revision.json");
  const packaged = fs.existsSync(stamp) ? read(stamp) : {};
  return { version, commit: packaged.commit || environment.COMMIT || "unknown" };
}

module.exports = { revision };
