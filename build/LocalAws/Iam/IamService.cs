using LocalAws.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Iam;

/// <summary>Identity and Access Management: roles, policies, instance profiles and users of an account; it knows no regions.</summary>
public sealed class IamService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "iam-2010-05-08";

    /// <inheritdoc/>
    public override string SigningName => "iam";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<RoleStore>()
        .AddSingleton<UserStore>()
        .AddSingleton<PolicyStore>()
        .AddSingleton<PolicyDocuments>()
        .AddSingleton<InstanceProfileStore>()
        .AddSingleton<RoleResolver>();

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AddRoleToInstanceProfile>()
        .Add<AttachRolePolicy>()
        .Add<CreateInstanceProfile>()
        .Add<CreatePolicy>()
        .Add<CreatePolicyVersion>()
        .Add<CreateRole>()
        .Add<CreateUser>()
        .Add<DeleteInstanceProfile>()
        .Add<DeletePolicy>()
        .Add<DeletePolicyVersion>()
        .Add<DeleteRole>()
        .Add<DeleteRolePermissionsBoundary>()
        .Add<DeleteRolePolicy>()
        .Add<DeleteUser>()
        .Add<DetachRolePolicy>()
        .Add<GetAccountSummary>()
        .Add<GetInstanceProfile>()
        .Add<GetPolicy>()
        .Add<GetPolicyVersion>()
        .Add<GetRole>()
        .Add<GetRolePolicy>()
        .Add<GetUser>()
        .Add<ListAttachedRolePolicies>()
        .Add<ListEntitiesForPolicy>()
        .Add<ListInstanceProfileTags>()
        .Add<ListInstanceProfiles>()
        .Add<ListInstanceProfilesForRole>()
        .Add<ListPolicies>()
        .Add<ListPolicyTags>()
        .Add<ListPolicyVersions>()
        .Add<ListRolePolicies>()
        .Add<ListRoleTags>()
        .Add<ListRoles>()
        .Add<ListUsers>()
        .Add<PutRolePermissionsBoundary>()
        .Add<PutRolePolicy>()
        .Add<RemoveRoleFromInstanceProfile>()
        .Add<SetDefaultPolicyVersion>()
        .Add<SimulateCustomPolicy>()
        .Add<SimulatePrincipalPolicy>()
        .Add<TagInstanceProfile>()
        .Add<TagPolicy>()
        .Add<TagRole>()
        .Add<UntagInstanceProfile>()
        .Add<UntagPolicy>()
        .Add<UntagRole>()
        .Add<UpdateAssumeRolePolicy>()
        .Add<UpdateRole>()
        .Add<UpdateRoleDescription>();
}
