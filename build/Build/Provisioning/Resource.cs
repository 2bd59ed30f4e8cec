namespace Build.Provisioning;

/// <summary>A resource as it should be. Pure: nothing of it was read from AWS.</summary>
/// <param name="Kind">What it is, e.g. <c>Role</c>: the name of its <see cref="ResourceKind"/>.</param>
/// <param name="Name">Its name in AWS.</param>
/// <param name="Attributes">How it should be configured.</param>
/// <param name="Needs">Ids of the resources that must be there first.</param>
public sealed record Resource(string Kind, string Name, Attributes Attributes, params IReadOnlyList<string> Needs)
{
    /// <summary>Unique in a plan: <c>Role codepipeline-demo-build</c>.</summary>
    public string Id => $"{Kind} {Name}";
}
