namespace Build.Checkup;

/// <summary>Looks at what the serverless rehearsal needs beyond the desk's tools: the CLI that its build runs, and what holds a function to its memory.</summary>
/// <param name="root">The checkout.</param>
/// <param name="isServerless">Whether the settings deploy a function: then it cannot do without.</param>
public sealed class FunctionCheck(string root, bool isServerless)
{
    /// <summary>What was found.</summary>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) =>
    [
        await new ToolCheck(root).AskAsync(
            "AWS CLI", ["aws", "--version"], isServerless ? Severity.Missing : Severity.Poor,
            "The function's build runs 'aws cloudformation package': apt-get install awscli, brew install awscli", cancellationToken),
        Memory(OperatingSystem.IsLinux()),
    ];

    /// <summary>Whether a function that takes too much memory is ended here, as it is on AWS.</summary>
    public static Finding Memory(bool isLinux) => isLinux
        ? new("memory", Severity.Good, "functions are ended above their MemorySize")
        : new("memory", Severity.Poor, "this system does not tell what a process takes: a function's MemorySize limits its heap alone",
            "What it holds in buffers is only limited on Linux, and on AWS");
}
