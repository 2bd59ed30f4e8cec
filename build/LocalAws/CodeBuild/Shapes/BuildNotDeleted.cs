namespace LocalAws.CodeBuild;

/// <summary>A build that was not deleted, and why.</summary>
public sealed record BuildNotDeleted
{
    public string? Id { get; init; }

    public string? StatusCode { get; init; }
}
