using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Numbers by name, as IAM names them.</summary>
public sealed record GetAccountSummaryResponse(IReadOnlyDictionary<string, int> SummaryMap);

/// <summary>Counts an account's entities, and tells its quotas.</summary>
public sealed class GetAccountSummary(StateStore state, RoleStore roles, UserStore users, GroupStore groups, PolicyStore policies, InstanceProfileStore profiles, MfaDeviceStore devices,
    SamlProviderStore samlProviders, OpenIdProviderStore openIdProviders, ServerCertificateStore certificates)
    : Operation<Unit, GetAccountSummaryResponse>(state)
{
    /// <inheritdoc/>
    protected override GetAccountSummaryResponse Handle(Unit request, CallContext call)
    {
        var own = policies.List(call.AccountId);
        return new GetAccountSummaryResponse(new SortedDictionary<string, int>(StringComparer.Ordinal)
        {
            ["AccountAccessKeysPresent"] = 1,
            ["AccountMFAEnabled"] = 0,
            ["AssumeRolePolicySizeQuota"] = 2048,
            ["AttachedPoliciesPerRoleQuota"] = 10,
            ["AttachedPoliciesPerUserQuota"] = 10,
            ["AttachedPoliciesPerGroupQuota"] = 10,
            ["AccessKeysPerUserQuota"] = 2,
            ["GroupPolicySizeQuota"] = 5120,
            ["Groups"] = groups.List(call.AccountId).Count,
            ["GroupsPerUserQuota"] = 10,
            ["GroupsQuota"] = 300,
            ["InstanceProfiles"] = profiles.List(call.AccountId).Count,
            ["InstanceProfilesQuota"] = 1000,
            ["MFADevices"] = devices.List(call.AccountId).Count,
            ["MFADevicesInUse"] = devices.List(call.AccountId).Count(device => device.UserId is not null),
            ["Policies"] = own.Count,
            ["PoliciesQuota"] = 1500,
            ["PolicySizeQuota"] = 6144,
            ["PolicyVersionsInUse"] = own.Sum(policy => policy.Versions.Count),
            ["PolicyVersionsInUseQuota"] = 10_000,
            ["Providers"] = samlProviders.List(call.AccountId).Count + openIdProviders.List(call.AccountId).Count,
            ["RolePolicySizeQuota"] = 10_240,
            ["Roles"] = roles.List(call.AccountId).Count,
            ["RolesQuota"] = 1000,
            ["ServerCertificates"] = certificates.List(call.AccountId).Count,
            ["ServerCertificatesQuota"] = 20,
            ["SigningCertificatesPerUserQuota"] = 2,
            ["UserPolicySizeQuota"] = 2048,
            ["Users"] = users.List(call.AccountId).Count,
            ["UsersQuota"] = 5000,
            ["VersionsPerPolicyQuota"] = 5,
        });
    }
}
