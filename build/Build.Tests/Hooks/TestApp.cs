namespace Build.Tests.Hooks;

/// <summary>Small apps without dependencies that keep, or break, what the hooks expect of an app.</summary>
public static class TestApp
{
    /// <summary>Greets; /health tells version and commit; ends on SIGTERM.</summary>
    public const string Healthy = """
        const read = (name) => JSON.parse(require("node:fs").readFileSync(name, "utf8"));
        const health = { version: read("package.json").version, commit: read("revision.json").commit };
        const server = require("node:http").createServer((request, response) => {
          if (request.url === "/crash") process.exit(3);
          response.end(request.url === "/health" ? JSON.stringify(health) : `process ${process.pid}`);
        });
        server.listen(process.env.PORT);
        process.on("SIGTERM", () => { console.log("ending"); server.close(); server.closeIdleConnections(); });
        """;

    /// <summary>Healthy, but with a child, and both ignore SIGTERM.</summary>
    public const string Stubborn = Healthy + """

        process.removeAllListeners("SIGTERM").on("SIGTERM", () => console.log("not now"));
        require("node:child_process").spawn("bash", ["-c", "trap '' TERM; while :; do read -rt 60 <> <(:); done"], { stdio: "ignore" });
        """;

    /// <summary>Answers /health with 503.</summary>
    public const string Sick = """
        require("node:http").createServer((request, response) => response.writeHead(503).end()).listen(process.env.PORT);
        """;

    /// <summary>Ends at once.</summary>
    public const string Broken = """
        console.error("no database configured");
        process.exit(1);
        """;
}
