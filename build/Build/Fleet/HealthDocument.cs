using Build.Reporting;
using Build.Serverless;

namespace Build.Fleet;

/// <summary>How everything that is deployed is.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Instances">The deployment group's instances; none when a function is deployed.</param>
/// <param name="Balancers">What load balancers think of them; none when no traffic is controlled.</param>
/// <param name="Stack">The function's stack; null when instances are deployed to.</param>
public sealed record HealthDocument(int Version, IReadOnlyList<InstanceHealth> Instances, IReadOnlyList<BalancerHealth> Balancers, StackHealth? Stack) : IDocument
{
    /// <summary>As lines of text.</summary>
    public IEnumerable<string> Lines() => Stack?.Lines() ?? HealthText.Lines(Instances).Concat(Balancers.SelectMany(each => each.Lines()));
}
