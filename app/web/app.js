"use strict";

const { revision } = require("./revision");
const { routes } = require("./routes");
const { stopGracefully } = require("./shutdown");

function fail(message) {
  console.error(message);
  process.exit(1);
}

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`PORT must be a number from 0 to 65535, not '${process.env.PORT}'`);

const server = routes(revision(__dirname, process.env)).listen(port, (error) => {
  if (error) fail(`Cannot listen on port ${port}: ${error.message}`);
  console.log(`App running at http://localhost:${server.address().port}`);
});

stopGracefully(server);
