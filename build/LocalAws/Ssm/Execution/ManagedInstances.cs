using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.Ssm.Execution;

/// <summary>The instances that Systems Manager manages: those with an instance profile, as on AWS.</summary>
internal sealed class ManagedInstances(InstanceStore instances)
{
    public IEnumerable<InstanceDocument> List(Scope scope) =>
        instances.List(scope).Where(each => each.Instance.IamInstanceProfile is not null && each.State is not ("terminated" or "shutting-down"));

    /// <summary>The running instances that a command goes to.</summary>
    /// <exception cref="AwsException">One that is named does not run or is not managed.</exception>
    public IReadOnlyList<string> Select(Scope scope, IReadOnlyList<string>? ids, IReadOnlyList<Target>? targets)
    {
        var online = List(scope).Where(each => each.State == "running").ToList();
        if (ids is { Count: > 0 } && targets is { Count: > 0 })
            throw SsmErrors.Invalid("InstanceIds and Targets are mutually exclusive.");
        if (ids is { Count: > 0 })
        {
            var missing = ids.Except(online.Select(each => each.Id)).ToList();
            return missing.Count == 0 ? [.. ids.Distinct()] : throw SsmErrors.InvalidInstanceId(scope.AccountId, missing);
        }
        if (targets is not { Count: > 0 })
            throw SsmErrors.Invalid("Specify InstanceIds or Targets.");
        return [.. online.Where(each => targets.All(target => Matches(each, target))).Select(each => each.Id)];
    }

    /// <summary>The running instances among these targets; <c>*</c> among ids stands for all.</summary>
    public IReadOnlyList<string> Of(Scope scope, IReadOnlyList<Target> targets) =>
    [
        .. List(scope).Where(each => each.State == "running")
            .Where(each => targets.All(target => (target.Key == "InstanceIds" && target.Values?.Contains("*") == true) || Matches(each, target))).Select(each => each.Id),
    ];

    /// <exception cref="AwsException">InvalidInstanceId: it is not managed.</exception>
    public void Demand(Scope scope, string id)
    {
        if (List(scope).All(each => each.Id != id))
            throw SsmErrors.InvalidInstanceId(scope.AccountId, [id]);
    }

    private static bool Matches(InstanceDocument instance, Target target) =>
        target.Key switch
        {
            "InstanceIds" or "instanceids" => target.Values?.Contains(instance.Id) ?? false,
            "tag-key" => instance.Tags.Any(tag => target.Values?.Contains(tag.Key) ?? false),
            { } key when key.StartsWith("tag:", StringComparison.Ordinal) => instance.Tags.Any(tag =>
                tag.Key == key["tag:".Length..] && (target.Values?.Contains(tag.Value) ?? false)
            ),
            var other => throw SsmErrors.Invalid($"LocalAws does not implement the target key {other}: use InstanceIds, tag:name or tag-key."),
        };
}
