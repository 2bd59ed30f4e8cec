using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The role to make.</summary>
public sealed record CreateRoleRequest(
    string RoleName, string AssumeRolePolicyDocument, string? Path, string? Description, int? MaxSessionDuration, string? PermissionsBoundary, IReadOnlyList<Tag>? Tags);

/// <summary>The role as it was made.</summary>
public sealed record CreateRoleResponse(Role Role);

/// <summary>Makes a role. It can be assumed at once: there is no delay as on AWS.</summary>
public sealed class CreateRole(StateStore state, RoleStore roles, PolicyStore policies, PolicyDocuments documents) : Operation<CreateRoleRequest, CreateRoleResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateRoleResponse Handle(CreateRoleRequest request, CallContext call)
    {
        documents.CheckTrust(call.AccountId, request.AssumeRolePolicyDocument);
        if (request.PermissionsBoundary is { } boundary)
            policies.Get(call.AccountId, boundary);
        var path = request.Path ?? "/";
        var role = new RoleRecord
        {
            Name = request.RoleName,
            Path = path,
            Id = Ids.Iam("AROA", 21),
            Arn = $"arn:aws:iam::{call.AccountId}:role{path}{request.RoleName}",
            CreateDate = call.Now,
            TrustPolicy = request.AssumeRolePolicyDocument,
            Description = request.Description,
            MaxSessionDuration = request.MaxSessionDuration ?? 3600,
            PermissionsBoundary = request.PermissionsBoundary,
            Tags = Tags.Add(null, request.Tags),
        };
        roles.Add(call.AccountId, role);
        return new CreateRoleResponse(Role.Of(roles.Get(call.AccountId, role.Name)) with { RoleLastUsed = null });
    }
}
