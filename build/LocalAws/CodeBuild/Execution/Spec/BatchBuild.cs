namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>One build of a batch and what it changes of its project.</summary>
public sealed record BatchBuild
{
    public required string Identifier { get; init; }

    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>True when a failure of this build does not fail the batch.</summary>
    public bool IgnoreFailure { get; init; }

    public string? Buildspec { get; init; }

    public string? ComputeType { get; init; }

    public string? Image { get; init; }

    public string? EnvironmentType { get; init; }

    public bool? PrivilegedMode { get; init; }

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();
}
