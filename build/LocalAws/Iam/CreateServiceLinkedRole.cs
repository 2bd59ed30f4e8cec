using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The service that the role is for.</summary>
/// <param name="AWSServiceName">E.g. <c>autoscaling.amazonaws.com</c>.</param>
/// <param name="Description">What it is for.</param>
/// <param name="CustomSuffix">Tells roles of one service apart, where it may have several.</param>
public sealed record CreateServiceLinkedRoleRequest(string AWSServiceName, string? Description, string? CustomSuffix);

/// <summary>The role.</summary>
public sealed record CreateServiceLinkedRoleResponse(Role Role);

/// <summary>Makes the role of a service, which nobody else may change.</summary>
public sealed class CreateServiceLinkedRole(StateStore state, RoleStore roles) : Operation<CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateServiceLinkedRoleResponse Handle(CreateServiceLinkedRoleRequest request, CallContext call)
    {
        var name = LinkedServices.RoleName(request.AWSServiceName, request.CustomSuffix);
        if (roles.Find(call.AccountId, name) is not null)
            throw IamErrors.InvalidInput($"Service role name {name} has been taken in this account, please try a different suffix.");
        var path = $"/aws-service-role/{request.AWSServiceName}/";
        var role = new RoleRecord
        {
            Name = name,
            Path = path,
            Id = Ids.Iam("AROA", 21),
            Arn = $"arn:aws:iam::{call.AccountId}:role{path}{name}",
            CreateDate = call.Now,
            TrustPolicy = $$$"""{"Version":"2012-10-17","Statement":[{"Action":["sts:AssumeRole"],"Effect":"Allow","Principal":{"Service":["{{{request.AWSServiceName}}}"]}}]}""",
            Description = request.Description,
        };
        roles.Add(call.AccountId, role);
        return new CreateServiceLinkedRoleResponse(Role.Of(role) with { RoleLastUsed = null });
    }
}
