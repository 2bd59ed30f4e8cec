using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Rules to take away, by id or by what they say.</summary>
public sealed record RevokeSecurityGroupEgressRequest(
    string GroupId, IReadOnlyList<string>? SecurityGroupRuleIds, IReadOnlyList<IpPermission>? IpPermissions, string? IpProtocol, int? FromPort, int? ToPort, string? CidrIp, bool? DryRun);

/// <summary>Whether they are gone.</summary>
public sealed record RevokeSecurityGroupEgressResult(bool Return);

/// <summary>Removes rules for what may come out of a security group's instances.</summary>
public sealed class RevokeSecurityGroupEgress(SecurityGroupStore groups, StateStore state) : Operation<RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResult>(state)
{
    /// <inheritdoc/>
    protected override RevokeSecurityGroupEgressResult Handle(RevokeSecurityGroupEgressRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = groups.Get(call.Scope, request.GroupId, null);
        var permissions = AuthorizedRules.Of(request.IpPermissions, request.IpProtocol, request.FromPort, request.ToPort, request.CidrIp);
        AuthorizedRules.Remove(groups, call, group, permissions, request.SecurityGroupRuleIds, isEgress: true);
        return request.DryRun == true ? throw Ec2Errors.DryRun() : new RevokeSecurityGroupEgressResult(true);
    }
}
