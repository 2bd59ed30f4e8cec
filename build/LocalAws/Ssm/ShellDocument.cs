using System.Globalization;

namespace LocalAws.Ssm;

/// <summary>What AWS-RunShellScript runs.</summary>
internal sealed record ShellDocument(string Script, string WorkingDirectory, int ExecutionTimeout)
{
    private const int DefaultTimeout = 3600;
    private const int MaximumTimeout = 172_800;
    private static readonly string[] Known = ["commands", "workingDirectory", "executionTimeout"];

    /// <summary>Reads a command's document and parameters. Pure.</summary>
    /// <exception cref="Kernel.AwsException">The document is another one, or its parameters are not as they should be.</exception>
    public static ShellDocument Read(string document, IReadOnlyDictionary<string, IReadOnlyList<string>>? parameters, string? version = null)
    {
        CheckName(document, version);
        if (parameters?.Keys.FirstOrDefault(key => !Known.Contains(key)) is { } unknown)
            throw SsmErrors.InvalidParameters($"Unknown parameter {unknown} of {ShellDocumentText.Name}: it has {string.Join(", ", Known)}.");
        if (parameters?.GetValueOrDefault("commands") is not { Count: > 0 } commands)
            throw SsmErrors.InvalidParameters($"{ShellDocumentText.Name} needs the parameter commands.");
        var timeout = parameters.GetValueOrDefault("executionTimeout") is [var text, ..] ? Timeout(text) : DefaultTimeout;
        return new(string.Join('\n', commands), parameters.GetValueOrDefault("workingDirectory") is [{ Length: > 0 } folder, ..] ? folder : "/", timeout);
    }

    /// <exception cref="Kernel.AwsException">It is no document that there is.</exception>
    public static void CheckName(string document, string? version)
    {
        if (document != ShellDocumentText.Name)
            throw SsmErrors.InvalidDocument(document);
        if (version is not null and not "1" and not "$DEFAULT" and not "$LATEST")
            throw SsmErrors.InvalidDocumentVersion(version);
    }

    private static int Timeout(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= MaximumTimeout
            ? seconds
            : throw SsmErrors.InvalidParameters($"executionTimeout must be 1 to {MaximumTimeout} seconds: {text}");
}
