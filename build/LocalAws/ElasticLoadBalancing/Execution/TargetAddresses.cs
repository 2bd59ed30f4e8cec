using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing.Execution;

/// <summary>Where targets really are: all instances share the loopback address, and each has one port, whatever port the group names.</summary>
public sealed class TargetAddresses(InstanceStore instances)
{
    /// <summary>E.g. <c>http://127.0.0.1:41234</c>; null when the instance is gone.</summary>
    public string? Of(Scope scope, RegisteredTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (!IsInstance(target))
            return FormattableString.Invariant($"http://{(target.Id.Contains(':', StringComparison.Ordinal) ? $"[{target.Id}]" : target.Id)}:{target.Port}");
        return instances.Find(scope, target.Id) is { } instance ? FormattableString.Invariant($"http://127.0.0.1:{instance.Port}") : null;
    }

    /// <summary>Whether it can answer at all: an address can, an instance when it runs.</summary>
    public bool IsUp(Scope scope, RegisteredTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return !IsInstance(target) || instances.Find(scope, target.Id) is { State: "running" or "pending" };
    }

    private static bool IsInstance(RegisteredTarget target) => target.Id.StartsWith("i-", StringComparison.Ordinal);
}
