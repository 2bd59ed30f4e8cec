namespace Build;

/// <summary>An argument of the build, as <c>--help</c> shows it.</summary>
/// <param name="Name">Name without dashes.</param>
/// <param name="Value">What its value is; null for a switch.</param>
/// <param name="Description">What it does.</param>
public sealed record Parameter(string Name, string? Value, string Description)
{
    /// <summary>Whether it may be given without its value, and then is a switch.</summary>
    public bool MayBeBare => Value == "true|false";

    /// <summary>Every argument there is, beside the host's own and the settings, which are arguments by their path: <c>--fleet-count=3</c>.</summary>
    public static IReadOnlyList<Parameter> All { get; } =
    [
        new("cloud", "local|aws", "Where to work: the embedded AWS (default), or an account"),
        new("settings", "FILE", "Settings file (default: build/settings.json)"),
        new("state", "FOLDER", "Where runs keep what they need (default: .nutshell)"),
        new("yes", null, "Answers questions before destructive steps with yes"),
        new("adopt", "NAME", "Takes over a resource that is there and not ours; may be repeated"),
        new("file", "FILE", "Validate: checks this file too (pipeline, buildspec, template, script, Markdown); may be repeated"),
        new("detailed-exitcode", null, "Plan: exit code 2 when there is something to do"),
        new("stay", null, "Rehearse: leaves the app running until Ctrl-C"),
        new("repository", "OWNER/NAME=PATH", "A repository or folder on this machine that poses as one on GitHub; may be repeated"),
        new("port", "PORT", "Local-Aws: port on 127.0.0.1 (default: a free one)"),
        new("time-scale", "NUMBER", "The embedded AWS: what AWS's own waiting times are divided by (default: 60; 1 is real time)"),
        new("signatures", "any", "Local-Aws: takes requests signed with any key"),
        new("reset-endpoint", null, "Local-Aws: POST /_nutshell/reset, signed, stops what runs and empties the state; for tests"),
        new("snapshot", "true|false", "Push, --repository: the working tree as it is instead of what is committed (default for Push: on the embedded AWS)"),
        new("commit", "ID", "Release: a commit of the repository instead of the branch's last"),
        new("variable", "NAME=VALUE", "Release: a variable of the pipeline; may be repeated"),
        new("break-lock", null, "Release, Deploy, Retry, Rollback: takes the lock that keeps operators apart, whoever holds it"),
        new("fix", null, "Doctor: restarts or installs the CodeDeploy agents of the deployment group's instances"),
        new("remove", null, "Fleet: terminates the instances that it brought up"),
        new("execution", "ID", "Watch, Diagnose, Stop, Retry, Rollback: an execution instead of the latest; its beginning is enough"),
        new("deployment", "ID", "Diagnose, Stop, Logs, Continue: a deployment"),
        new("build", "ID", "Logs: a build instead of the newest"),
        new("instance", "ID", "Logs: what hooks wrote on this instance"),
        new("event", "NAME", "Logs: of what hooks wrote, that of one lifecycle event"),
        new("follow", null, "Logs: goes on until the build, or the deployment, has ended"),
        new("where", null, "Logs: where an instance keeps which log"),
        new("stage", "NAME", "Retry, Rollback, Open, Close, Approve: which stage"),
        new("reason", "TEXT", "Stop, Close, Approve: why; everybody sees it"),
        new("reject", null, "Approve: the answer is no"),
        new("abandon", null, "Stop: ends running actions instead of waiting for them"),
        new("all", null, "Retry: all actions of the stage instead of the failed ones"),
        new("limit", "NUMBER", "History: how many executions (default: 20)"),
        new("template", "FILE", "Package-Lambda: the template (default: app/lambda/template.yaml)"),
        new("output", "FILE", "Package-Lambda: where the packaged template goes (default: .nutshell/serverless/packaged.yaml)"),
        new("bucket", "NAME", "Package-Lambda: a bucket instead of the artifact bucket"),
        new("function", "NAME", "Invoke: which function; a version or alias behind a colon"),
        new("payload", "JSON|FILE", "Invoke: the event, or a file with it (default: {})"),
        new("next", "TOKEN", "History: where an earlier listing stopped"),
        new("json", null, "Targets that look or act: a document on stdout, everything else on stderr"),
        new("revision", "KEY", "Deploy: an uploaded revision instead of the packaged one"),
        new("benchmark", "NAME", $"Benchmark: this one instead of all: {string.Join(", ", Benchmarks.BenchmarkTable.All.Select(each => each.Name))}; may be repeated"),
        new("ignore-application-stop-failures", null, "Deploy: once, goes on when the old revision's ApplicationStop fails"),
    ];
}
