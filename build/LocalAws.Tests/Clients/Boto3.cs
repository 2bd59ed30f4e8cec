using System.Diagnostics;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Clients;

/// <summary>Debian's boto3, run with a script of this folder: a client that nobody here wrote.</summary>
internal static class Boto3
{
    // Debian's python3-boto3 belongs to Debian's own python3, which need not be the first on the PATH.
    private const string Debians = "/usr/bin/python3";
    private static readonly string Program = Directory.Exists("/usr/lib/python3/dist-packages/boto3") ? Debians : "python3";

    /// <summary>Runs <c>Clients/NAME.py</c>, or a part of it, whose assertions must hold.</summary>
    public static async Task RunAsync(TestAws aws, string name, string region = "us-east-1", string? part = null)
    {
        var start = new ProcessStartInfo(Program, ["-W", "ignore", Path.Combine(AppContext.BaseDirectory, "Clients", name + ".py")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (part is not null) start.ArgumentList.Add(part);
        start.Environment["AWS_ENDPOINT_URL"] = aws.Endpoint.ToString().TrimEnd('/');
        start.Environment["AWS_ACCESS_KEY_ID"] = aws.Server.AccessKeyId;
        start.Environment["AWS_SECRET_ACCESS_KEY"] = aws.Server.SecretAccessKey;
        start.Environment["AWS_DEFAULT_REGION"] = region;
        start.Environment["AWS_MAX_ATTEMPTS"] = "1";
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        start.Environment.Remove("AWS_SESSION_TOKEN");
        start.Environment.Remove("AWS_PROFILE");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{name}.py ended with {process.ExitCode}:\n{await output}\n{await errors}");
    }
}
