namespace LocalAws.CodeBuild;

/// <summary>A variable that the build hands on.</summary>
public sealed record ExportedEnvironmentVariable
{
    public string? Name { get; init; }

    public string? Value { get; init; }
}
