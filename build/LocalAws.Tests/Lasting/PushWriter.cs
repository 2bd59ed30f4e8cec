using System.Diagnostics;
using System.Text.Json.Nodes;
using LocalAws.CodeCommit.Http;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lasting;

/// <summary>Pushes of a real git, commit after commit, to one branch.</summary>
internal sealed class PushWriter(string folder) : IWriter
{
    private readonly List<string> commits = [];
    private int underWay;

    public int Acknowledged { get; private set; }

    public async Task WriteAsync(Access access, Random random)
    {
        if (commits.Count == 0)
            await Requests.SendAsync(access, "codecommit", Create());
        await CommitAsync();
        underWay = commits.Count;
        var (exitCode, _, errors) = await GitAsync("push", "-q", Url(access), "HEAD:refs/heads/main");
        if (exitCode != 0)
            throw new IOException(errors);
        Acknowledged = underWay;
    }

    public async Task CheckAsync(Access access)
    {
        if (underWay == 0)
            return;
        var (_, tip, _) = await GitAsync("ls-remote", Url(access), "refs/heads/main");
        var found = tip.Length == 0 ? 0 : commits.IndexOf(tip[..40]) + 1;
        Assert.InRange(found, Acknowledged, underWay);
        if (found > 0)
            Assert.Equal((0, "", ""), await GitAsync("fetch", "-q", Url(access), "refs/heads/main"));
        Acknowledged = found;
    }

    private async Task CommitAsync()
    {
        if (commits.Count == 0)
        {
            Directory.CreateDirectory(folder);
            await GitAsync("init", "-q", "-b", "main");
        }
        await File.WriteAllTextAsync(Path.Combine(folder, "file"), $"{commits.Count + 1}");
        await GitAsync("add", "file");
        await GitAsync("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "-q", "-m", $"Change {commits.Count + 1}");
        commits.Add((await GitAsync("rev-parse", "HEAD")).Output.Trim());
    }

    private static WireRequest Create() => new WireRequest("POST", "/") { Body = System.Text.Encoding.UTF8.GetBytes(new JsonObject { ["repositoryName"] = "lasting" }.ToJsonString()) }
        .With("x-amz-target", "CodeCommit_20150413.CreateRepository").With("content-type", "application/x-amz-json-1.1");

    private static string Url(Access access)
    {
        var password = GitSignature.Create(access.SecretAccessKey, "us-east-1", access.Endpoint.Host, "/v1/repos/lasting", DateTimeOffset.UtcNow);
        return $"http://{access.AccessKeyId}:{Uri.EscapeDataString(password)}@{access.Endpoint.Authority}/v1/repos/lasting";
    }

    private async Task<(int ExitCode, string Output, string Errors)> GitAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["HOME"] = folder;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
