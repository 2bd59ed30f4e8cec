using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>A group, and what its rules are for: by what they say, or by id.</summary>
public sealed record UpdateSecurityGroupRuleDescriptionsIngressRequest(
    string? GroupId, string? GroupName, IReadOnlyList<IpPermission>? IpPermissions, IReadOnlyList<SecurityGroupRuleDescription>? SecurityGroupRuleDescriptions, bool? DryRun);

/// <summary>Whether they are so.</summary>
public sealed record UpdateSecurityGroupRuleDescriptionsIngressResult(bool Return);

/// <summary>Changes the descriptions of rules.</summary>
public sealed class UpdateSecurityGroupRuleDescriptionsIngress(SecurityGroupStore groups, StateStore state) : Operation<UpdateSecurityGroupRuleDescriptionsIngressRequest, UpdateSecurityGroupRuleDescriptionsIngressResult>(state)
{
    /// <inheritdoc/>
    protected override UpdateSecurityGroupRuleDescriptionsIngressResult Handle(UpdateSecurityGroupRuleDescriptionsIngressRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = groups.Get(call.Scope, request.GroupId, request.GroupName);
        RuleDescriptions.Update(groups, call, group, request.IpPermissions, request.SecurityGroupRuleDescriptions, isEgress: false);
        return request.DryRun == true ? throw Ec2Errors.DryRun() : new(true);
    }
}
