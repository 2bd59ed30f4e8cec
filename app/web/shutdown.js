"use strict";

/** How long open requests may take after the first signal, in milliseconds. */
const grace = 10_000;

/** On SIGTERM or SIGINT: accept nothing new, let open requests finish, cut off what is left after the grace. */
function stopGracefully(server) {
  const stop = (signal) => {
    console.log(`${signal}: stopping`);
    server.close(() => console.log("Stopped"));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), grace).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

module.exports = { stopGracefully };
