namespace LocalAws.CodeBuild;

/// <summary>What a batch may use.</summary>
public sealed record BatchRestrictions
{
    public int? MaximumBuildsAllowed { get; init; }

    public IReadOnlyList<string>? ComputeTypesAllowed { get; init; }

    public IReadOnlyList<string>? FleetsAllowed { get; init; }
}
