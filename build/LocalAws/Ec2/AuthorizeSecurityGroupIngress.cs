using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Rules to add.</summary>
public sealed record AuthorizeSecurityGroupIngressRequest(
    string? GroupId, string? GroupName, IReadOnlyList<IpPermission>? IpPermissions, string? IpProtocol, int? FromPort, int? ToPort, string? CidrIp,
    IReadOnlyList<TagSpecification>? TagSpecifications, bool? DryRun);

/// <summary>The rules with their ids.</summary>
public sealed record AuthorizeSecurityGroupIngressResult(bool Return, IReadOnlyList<SecurityGroupRule> SecurityGroupRules);

/// <summary>Adds rules for what may come in to a security group's instances.</summary>
public sealed class AuthorizeSecurityGroupIngress(SecurityGroupStore groups, StateStore state)
    : Operation<AuthorizeSecurityGroupIngressRequest, AuthorizeSecurityGroupIngressResult>(state)
{
    /// <inheritdoc/>
    protected override AuthorizeSecurityGroupIngressResult Handle(AuthorizeSecurityGroupIngressRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = groups.Get(call.Scope, request.GroupId, request.GroupName);
        var permissions = AuthorizedRules.Of(request.IpPermissions, request.IpProtocol, request.FromPort, request.ToPort, request.CidrIp);
        var added = AuthorizedRules.Add(groups, call, group, permissions, request.TagSpecifications, isEgress: false);
        return request.DryRun == true ? throw Ec2Errors.DryRun() : new AuthorizeSecurityGroupIngressResult(true, added);
    }
}
