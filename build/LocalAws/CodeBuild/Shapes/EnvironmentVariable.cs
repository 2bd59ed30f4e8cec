namespace LocalAws.CodeBuild;

/// <summary>A variable of the build: a value, or the name of a parameter or secret.</summary>
public sealed record EnvironmentVariable
{
    public required string Name { get; init; }

    public required string Value { get; init; }

    public string? Type { get; init; }
}
