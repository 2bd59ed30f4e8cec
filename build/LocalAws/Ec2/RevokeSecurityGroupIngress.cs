using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Rules to take away, by id or by what they say.</summary>
public sealed record RevokeSecurityGroupIngressRequest(
    string? GroupId, string? GroupName, IReadOnlyList<string>? SecurityGroupRuleIds, IReadOnlyList<IpPermission>? IpPermissions, string? IpProtocol, int? FromPort, int? ToPort, string? CidrIp, bool? DryRun);

/// <summary>Whether they are gone.</summary>
public sealed record RevokeSecurityGroupIngressResult(bool Return);

/// <summary>Removes rules for what may come in to a security group's instances.</summary>
public sealed class RevokeSecurityGroupIngress(SecurityGroupStore groups, StateStore state) : Operation<RevokeSecurityGroupIngressRequest, RevokeSecurityGroupIngressResult>(state)
{
    /// <inheritdoc/>
    protected override RevokeSecurityGroupIngressResult Handle(RevokeSecurityGroupIngressRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = groups.Get(call.Scope, request.GroupId, request.GroupName);
        var permissions = AuthorizedRules.Of(request.IpPermissions, request.IpProtocol, request.FromPort, request.ToPort, request.CidrIp);
        AuthorizedRules.Remove(groups, call, group, permissions, request.SecurityGroupRuleIds, isEgress: false);
        return request.DryRun == true ? throw Ec2Errors.DryRun() : new RevokeSecurityGroupIngressResult(true);
    }
}
