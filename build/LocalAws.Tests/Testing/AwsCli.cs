using System.Diagnostics;
using System.Text.Json.Nodes;

namespace LocalAws.Tests.Testing;

/// <summary>The real AWS CLI (Debian's awscli), pointed at an embedded AWS: a client that nobody here wrote.</summary>
public sealed class AwsCli(LocalAwsServer server, string region = "us-east-1")
{
    private const string Program = "/usr/bin/aws";

    /// <summary>Whether it is installed; tests that need it are skipped, naming it, when it is not.</summary>
    public static bool IsInstalled => File.Exists(Program);

    /// <summary>Runs <c>aws</c> with these words; returns exit code and both outputs.</summary>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] words)
    {
        var start = new ProcessStartInfo(Program, words) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["AWS_ENDPOINT_URL"] = server.Endpoint.ToString();
        start.Environment["AWS_ACCESS_KEY_ID"] = server.AccessKeyId;
        start.Environment["AWS_SECRET_ACCESS_KEY"] = server.SecretAccessKey;
        start.Environment["AWS_DEFAULT_REGION"] = region;
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        start.Environment["AWS_PAGER"] = "";
        start.Environment["AWS_MAX_ATTEMPTS"] = "1";
        // Debian's 2.9 does not know AWS_ENDPOINT_URL yet.
        start.ArgumentList.Insert(0, $"--endpoint-url={server.Endpoint}");
        start.ArgumentList.Insert(1, "--output=json");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Runs a command that must succeed; returns its JSON.</summary>
    public async Task<JsonNode> JsonAsync(params string[] words)
    {
        var (exitCode, output, error) = await RunAsync(words);
        Assert.True(exitCode == 0, $"aws {string.Join(' ', words)} ended with {exitCode}: {error}");
        return output.Length == 0 ? new JsonObject() : JsonNode.Parse(output)!;
    }

    /// <summary>Runs a command that must fail; returns what it says.</summary>
    public async Task<string> ErrorAsync(params string[] words)
    {
        var (exitCode, output, error) = await RunAsync(words);
        Assert.True(exitCode != 0, $"aws {string.Join(' ', words)} succeeded: {output}");
        return error;
    }
}
