using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>The resources that can have tags: load balancers, target groups and listeners.</summary>
public sealed class TaggedElbResources(ElbStore store)
{
    /// <summary>Tag with the loopback port that a listener really listens on; <c>aws:</c> tags are the system's.</summary>
    internal const string PortTag = "aws:nutshell:port";

    /// <summary>The tags of a resource.</summary>
    /// <exception cref="AwsException">There is no such resource.</exception>
    public IReadOnlyList<Tag> Read(Scope scope, string arn) => Kind(arn) switch
    {
        "targetgroup" => store.TargetGroup(scope, arn).Tags,
        "listener" => store.Listener(scope, arn) is var listener ? [.. listener.Tags, new Tag(PortTag, FormattableString.Invariant($"{listener.LocalPort}"))] : [],
        _ => store.LoadBalancer(scope, arn).Tags,
    };

    /// <summary>Changes the tags of a resource.</summary>
    /// <exception cref="AwsException">There is no such resource.</exception>
    public void Change(Scope scope, string arn, Func<IReadOnlyList<Tag>, IReadOnlyList<Tag>> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        switch (Kind(arn))
        {
            case "targetgroup":
                var group = store.TargetGroup(scope, arn);
                store.Put(scope, group with { Tags = change(group.Tags) });
                break;
            case "listener":
                var listener = store.Listener(scope, arn);
                store.Put(scope, listener with { Tags = change(listener.Tags) });
                break;
            default:
                var balancer = store.LoadBalancer(scope, arn);
                store.Put(scope, balancer with { Tags = change(balancer.Tags) });
                break;
        }
    }

    private static string Kind(string arn) => Arn.TryParse(arn, out var parsed) ? parsed.Resource.Split('/')[0] : throw ElbErrors.Invalid($"'{arn}' is not a valid ARN");
}
