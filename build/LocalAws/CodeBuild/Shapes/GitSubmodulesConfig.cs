namespace LocalAws.CodeBuild;

/// <summary>Whether submodules are fetched too.</summary>
public sealed record GitSubmodulesConfig
{
    public required bool FetchSubmodules { get; init; }
}
