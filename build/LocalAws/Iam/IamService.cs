using LocalAws.Http;
using LocalAws.Http.Signing;
using LocalAws.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LocalAws.Iam;

/// <summary>Identity and Access Management: roles, users, groups, policies, access keys and instance profiles of an account; it knows no regions.</summary>
public sealed class IamService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "iam-2010-05-08";

    /// <inheritdoc/>
    public override string SigningName => "iam";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services)
    {
        services.TryAddSingleton<SecretBox>();
        services
            .AddSingleton<RoleStore>()
            .AddSingleton<UserStore>()
            .AddSingleton<GroupStore>()
            .AddSingleton<AccessKeyStore>()
            .AddSingleton<ICredentialSource>(provider => provider.GetRequiredService<AccessKeyStore>())
            .AddSingleton<PolicyStore>()
            .AddSingleton<PolicyDocuments>()
            .AddSingleton<InstanceProfileStore>()
            .AddSingleton<RoleResolver>();
    }

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AddRoleToInstanceProfile>()
        .Add<AddUserToGroup>()
        .Add<AttachGroupPolicy>()
        .Add<AttachRolePolicy>()
        .Add<AttachUserPolicy>()
        .Add<CreateAccessKey>()
        .Add<CreateGroup>()
        .Add<CreateInstanceProfile>()
        .Add<CreatePolicy>()
        .Add<CreatePolicyVersion>()
        .Add<CreateRole>()
        .Add<CreateUser>()
        .Add<DeleteAccessKey>()
        .Add<DeleteGroup>()
        .Add<DeleteGroupPolicy>()
        .Add<DeleteInstanceProfile>()
        .Add<DeletePolicy>()
        .Add<DeletePolicyVersion>()
        .Add<DeleteRole>()
        .Add<DeleteRolePermissionsBoundary>()
        .Add<DeleteRolePolicy>()
        .Add<DeleteUser>()
        .Add<DeleteUserPermissionsBoundary>()
        .Add<DeleteUserPolicy>()
        .Add<DetachGroupPolicy>()
        .Add<DetachRolePolicy>()
        .Add<DetachUserPolicy>()
        .Add<GetAccessKeyLastUsed>()
        .Add<GetAccountPasswordPolicy>()
        .Add<GetAccountSummary>()
        .Add<GetGroup>()
        .Add<GetGroupPolicy>()
        .Add<GetInstanceProfile>()
        .Add<GetLoginProfile>()
        .Add<GetPolicy>()
        .Add<GetPolicyVersion>()
        .Add<GetRole>()
        .Add<GetRolePolicy>()
        .Add<GetUser>()
        .Add<GetUserPolicy>()
        .Add<ListAccessKeys>()
        .Add<ListAccountAliases>()
        .Add<ListAttachedGroupPolicies>()
        .Add<ListAttachedRolePolicies>()
        .Add<ListAttachedUserPolicies>()
        .Add<ListEntitiesForPolicy>()
        .Add<ListGroupPolicies>()
        .Add<ListGroups>()
        .Add<ListGroupsForUser>()
        .Add<ListInstanceProfileTags>()
        .Add<ListInstanceProfiles>()
        .Add<ListInstanceProfilesForRole>()
        .Add<ListMFADevices>()
        .Add<ListPolicies>()
        .Add<ListPolicyTags>()
        .Add<ListPolicyVersions>()
        .Add<ListRolePolicies>()
        .Add<ListRoleTags>()
        .Add<ListRoles>()
        .Add<ListSSHPublicKeys>()
        .Add<ListServiceSpecificCredentials>()
        .Add<ListSigningCertificates>()
        .Add<ListUserPolicies>()
        .Add<ListUserTags>()
        .Add<ListUsers>()
        .Add<PutGroupPolicy>()
        .Add<PutRolePermissionsBoundary>()
        .Add<PutRolePolicy>()
        .Add<PutUserPermissionsBoundary>()
        .Add<PutUserPolicy>()
        .Add<RemoveRoleFromInstanceProfile>()
        .Add<RemoveUserFromGroup>()
        .Add<SetDefaultPolicyVersion>()
        .Add<SimulateCustomPolicy>()
        .Add<SimulatePrincipalPolicy>()
        .Add<TagInstanceProfile>()
        .Add<TagPolicy>()
        .Add<TagRole>()
        .Add<TagUser>()
        .Add<UntagInstanceProfile>()
        .Add<UntagPolicy>()
        .Add<UntagRole>()
        .Add<UntagUser>()
        .Add<UpdateAccessKey>()
        .Add<UpdateAssumeRolePolicy>()
        .Add<UpdateGroup>()
        .Add<UpdateRole>()
        .Add<UpdateRoleDescription>()
        .Add<UpdateUser>();
}
