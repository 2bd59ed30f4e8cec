using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Security groups for a load balancer.</summary>
public sealed record SetSecurityGroupsInput(string LoadBalancerArn, IReadOnlyList<string> SecurityGroups);

/// <summary>The security groups that it has now.</summary>
public sealed record SetSecurityGroupsOutput(IReadOnlyList<string> SecurityGroupIds);

/// <summary>Replaces the security groups of a load balancer.</summary>
public sealed class SetSecurityGroups(ElbStore store, StateStore state) : Operation<SetSecurityGroupsInput, SetSecurityGroupsOutput>(state)
{
    /// <inheritdoc/>
    protected override SetSecurityGroupsOutput Handle(SetSecurityGroupsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.LoadBalancer(call.Scope, request.LoadBalancerArn);
        var groups = BalancerNetwork.SecurityGroups(call.Scope, request.SecurityGroups);
        store.Put(call.Scope, document with { LoadBalancer = document.LoadBalancer with { SecurityGroups = groups } });
        return new SetSecurityGroupsOutput(groups);
    }
}
