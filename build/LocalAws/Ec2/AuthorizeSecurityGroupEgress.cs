using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Rules to add.</summary>
public sealed record AuthorizeSecurityGroupEgressRequest(
    string GroupId, IReadOnlyList<IpPermission>? IpPermissions, string? IpProtocol, int? FromPort, int? ToPort, string? CidrIp,
    IReadOnlyList<TagSpecification>? TagSpecifications, bool? DryRun);

/// <summary>The rules with their ids.</summary>
public sealed record AuthorizeSecurityGroupEgressResult(bool Return, IReadOnlyList<SecurityGroupRule> SecurityGroupRules);

/// <summary>Adds rules for what may come out of a security group's instances.</summary>
public sealed class AuthorizeSecurityGroupEgress(SecurityGroupStore groups, StateStore state)
    : Operation<AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResult>(state)
{
    /// <inheritdoc/>
    protected override AuthorizeSecurityGroupEgressResult Handle(AuthorizeSecurityGroupEgressRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = groups.Get(call.Scope, request.GroupId, null);
        var permissions = AuthorizedRules.Of(request.IpPermissions, request.IpProtocol, request.FromPort, request.ToPort, request.CidrIp);
        var added = AuthorizedRules.Add(groups, call, group, permissions, request.TagSpecifications, isEgress: true);
        return request.DryRun == true ? throw Ec2Errors.DryRun() : new AuthorizeSecurityGroupEgressResult(true, added);
    }
}
