using Build.Settings;

namespace Build.Aws;

/// <summary>AWS as tasks see it: clients, and whose account they work in.</summary>
/// <param name="Session">The clients.</param>
/// <param name="Names">Names of all resources in this account.</param>
/// <param name="Identity">ARN of who calls.</param>
/// <param name="Endpoint">Where all services answer; null is AWS itself.</param>
public sealed record Cloud(AwsSession Session, Names Names, string Identity, Uri? Endpoint)
{
    /// <summary>Whether everything in it stops with this run: an embedded AWS that began with it.</summary>
    public bool EndsWithRun { get; init; }

    /// <summary>The regions that revisions are deployed to, each as a cloud of its own.</summary>
    public IReadOnlyList<Cloud> DeployRegions => [.. Names.DeployRegions.Select(In)];

    /// <summary>Whether revisions are deployed to more than one region, or to another one than the pipeline's.</summary>
    public bool SpansRegions => Names.Regions.Count > 1;

    /// <summary>The same in another region.</summary>
    public Cloud In(string region) => this with { Session = Session.In(region), Names = Names.In(region) };
}
