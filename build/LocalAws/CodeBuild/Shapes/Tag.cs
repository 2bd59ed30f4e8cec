namespace LocalAws.CodeBuild;

/// <summary>A tag of a project or report group.</summary>
public sealed record Tag
{
    public string? Key { get; init; }

    public string? Value { get; init; }
}
