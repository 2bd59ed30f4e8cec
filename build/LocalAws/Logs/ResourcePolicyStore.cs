using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Resource policies: those of the account by name, one for each log group by its ARN.</summary>
internal sealed class ResourcePolicyStore(StateStore store)
{
    private readonly Collection<ResourcePolicy> policies = store.Collection<ResourcePolicy>("logs.resource-policies");

    public IReadOnlyList<ResourcePolicy> List(Scope scope) => policies.List(scope);

    public void Put(Scope scope, ResourcePolicy policy) => policies.Put(scope, Key(policy.PolicyName, policy.ResourceArn), policy);

    /// <summary>The policy that a request names, when it is at the revision that the caller expects.</summary>
    /// <exception cref="AwsException">InvalidParameter-, OperationAbortedException.</exception>
    public ResourcePolicy? Find(Scope scope, string? name, string? resource, string? expectedRevision)
    {
        if ((name is null) == (resource is null))
            throw LogsErrors.InvalidParameter("Specify exactly one of policyName and resourceArn.");
        var present = policies.Find(scope, Key(name, resource));
        return expectedRevision is null || expectedRevision == present?.RevisionId
            ? present
            : throw new AwsException("OperationAbortedException", "The policy has another revision than the expected one: read it, and try again.");
    }

    public void Remove(Scope scope, ResourcePolicy policy) => policies.Remove(scope, Key(policy.PolicyName, policy.ResourceArn));

    private static string Key(string? name, string? resource) => name is not null ? "1" + name : "2" + resource;
}
