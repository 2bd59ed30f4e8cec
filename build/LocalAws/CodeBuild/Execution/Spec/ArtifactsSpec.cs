namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>One set of output files: the artifacts section, or an entry of its secondary-artifacts.</summary>
public sealed record ArtifactsSpec
{
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Overrides the project's artifact name when the project allows it; the build's shell expands $(date ...) and variables in it.</summary>
    public string? Name { get; init; }

    public bool DiscardPaths { get; init; }

    /// <summary>A folder under the source root (globs allowed) that the files are relative to.</summary>
    public string? BaseDirectory { get; init; }

    public IReadOnlyList<string> ExcludePaths { get; init; } = [];

    public bool EnableSymlinks { get; init; }

    public string? S3Prefix { get; init; }

    /// <summary>Further sets, by artifact identifier.</summary>
    public IReadOnlyDictionary<string, ArtifactsSpec> Secondary { get; init; } = new Dictionary<string, ArtifactsSpec>();
}
