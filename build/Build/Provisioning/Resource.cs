namespace Build.Provisioning;

/// <summary>A resource as it should be. Pure: nothing of it was read from AWS.</summary>
/// <param name="Kind">What it is, e.g. <c>Role</c>: the name of its <see cref="ResourceKind"/>.</param>
/// <param name="Name">Its name in AWS.</param>
/// <param name="Attributes">How it should be configured.</param>
/// <param name="Needs">Ids of the resources that must be there first.</param>
public sealed record Resource(string Kind, string Name, Attributes Attributes, params IReadOnlyList<string> Needs)
{
    /// <summary>Region that it lives in; null for the pipeline's own, and for what has none.</summary>
    public string? Region { get; init; }

    /// <summary>Whether one that somebody else made is used as it is: neither tagged, nor changed, nor removed.</summary>
    public bool Borrowed { get; init; }

    /// <summary>Whether it should not be there (any more): a plan removes it when it is, behind what it "needs", and does not mention it when it is not.</summary>
    public bool Absent { get; init; }

    /// <summary>Unique in a plan: <c>Role codepipeline-demo-build</c>, <c>DeploymentApplication codepipeline-demo-app in eu-west-1</c>.</summary>
    public string Id => Region is null ? $"{Kind} {Name}" : $"{Kind} {Name} in {Region}";
}
