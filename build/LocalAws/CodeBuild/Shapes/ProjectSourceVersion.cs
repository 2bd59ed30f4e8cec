namespace LocalAws.CodeBuild;

/// <summary>The version of a secondary source.</summary>
public sealed record ProjectSourceVersion
{
    public required string SourceIdentifier { get; init; }

    public required string SourceVersion { get; init; }
}
