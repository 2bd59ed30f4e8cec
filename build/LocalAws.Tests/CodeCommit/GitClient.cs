using System.Diagnostics;
using LocalAws.CodeCommit.Http;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeCommit;

/// <summary>A real git with a home of its own, and a credential helper that answers as the AWS CLI's does.</summary>
internal sealed class GitClient : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly TestAws aws;
    private readonly string region;

    public GitClient(TestAws aws, string region = "us-east-1")
    {
        (this.aws, this.region) = (aws, region);
        File.WriteAllText(folder.File(".gitconfig"), "[user]\n name = Test\n email = test@example.com\n[init]\n defaultBranch = main\n[credential]\n UseHttpPath = true\n");
    }

    public string? SecretAccessKey { get; set; }

    public string Url(string repository) => $"{aws.Endpoint.ToString().TrimEnd('/')}/v1/repos/{repository}";

    public string PathOf(string name) => folder.File(name);

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), content);
    }

    /// <summary>Clones, writes the files, commits and pushes them to a branch.</summary>
    public async Task<string> PushAsync(string repository, string branch, params (string Path, string Content)[] files)
    {
        if (!Directory.Exists(PathOf(repository))) await RunAsync(".", "clone", "-q", Url(repository), repository);
        await RunAsync(repository, "checkout", "-q", "-B", branch);
        foreach (var (path, content) in files) Write($"{repository}/{path}", content);
        await RunAsync(repository, "add", "-A");
        await RunAsync(repository, "commit", "-q", "-m", $"Change {string.Join(", ", files.Select(file => file.Path))}");
        await RunAsync(repository, "push", "-q", "origin", branch);
        return (await RunAsync(repository, "rev-parse", "HEAD")).Trim();
    }

    public async Task<string> RunAsync(string directory, params string[] arguments)
    {
        var (exitCode, output, errors) = await TryAsync(directory, arguments);
        Assert.True(exitCode == 0, $"git {string.Join(' ', arguments)} ended with {exitCode}: {errors}");
        return output;
    }

    public async Task<(int ExitCode, string Output, string Errors)> TryAsync(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = PathOf(directory), RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HOME"] = folder.Path;
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.ArgumentList.Insert(0, "-c");
        start.ArgumentList.Insert(1, $"credential.helper={Helper()}");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>git runs it as a shell command, and tells it the path of the repository on standard input.</summary>
    private string Helper()
    {
        var script = folder.File("helper.sh");
        File.WriteAllText(script, $"""
            while IFS='=' read -r key value; do [ "$key" = path ] && path=$value; done
            echo username={aws.Server.AccessKeyId}
            cat "{folder.Path}/password.$(basename "$path")"
            """.ReplaceLineEndings("\n"));
        foreach (var name in new[] { "demo", "other" })
        {
            var password = GitSignature.Create(SecretAccessKey ?? aws.Server.SecretAccessKey, region, aws.Endpoint.Host, $"/v1/repos/{name}", DateTimeOffset.UtcNow);
            File.WriteAllText(folder.File($"password.{name}"), $"password={password}\n");
        }

        return $"!sh \"{script}\"";
    }
}
