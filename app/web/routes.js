"use strict";

const express = require("express");

/** The app's routes, for one revision ({ version, commit }). */
function routes(revision) {
  const app = express();
  app.disable("x-powered-by");
  app.get("/", (request, response) => {
    response.send("🎉 Hello from AWS CodePipeline! 🎉");
  });
  app.get("/health", (request, response) => {
    response.set("Cache-Control", "no-store").json({ status: "ok", ...revision });
  });
  return app;
}

module.exports = { routes };
