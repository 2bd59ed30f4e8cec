namespace Amazon.IdentityManagement.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface IIdentityManagementPaginatorFactory
{
    IListAccountAliasesPaginator ListAccountAliases(ListAccountAliasesRequest request);

    IListAttachedRolePoliciesPaginator ListAttachedRolePolicies(ListAttachedRolePoliciesRequest request);

    IListEntitiesForPolicyPaginator ListEntitiesForPolicy(ListEntitiesForPolicyRequest request);

    IListInstanceProfileTagsPaginator ListInstanceProfileTags(ListInstanceProfileTagsRequest request);

    IListInstanceProfilesPaginator ListInstanceProfiles(ListInstanceProfilesRequest request);

    IListInstanceProfilesForRolePaginator ListInstanceProfilesForRole(ListInstanceProfilesForRoleRequest request);

    IListPoliciesPaginator ListPolicies(ListPoliciesRequest request);

    IListPolicyTagsPaginator ListPolicyTags(ListPolicyTagsRequest request);

    IListPolicyVersionsPaginator ListPolicyVersions(ListPolicyVersionsRequest request);

    IListRolePoliciesPaginator ListRolePolicies(ListRolePoliciesRequest request);

    IListRoleTagsPaginator ListRoleTags(ListRoleTagsRequest request);

    IListRolesPaginator ListRoles(ListRolesRequest request);

    ISimulatePrincipalPolicyPaginator SimulatePrincipalPolicy(SimulatePrincipalPolicyRequest request);
}

internal sealed class IdentityManagementPaginatorFactory(IAmazonIdentityManagementService client) : IIdentityManagementPaginatorFactory
{
    public IListAccountAliasesPaginator ListAccountAliases(ListAccountAliasesRequest request) => new ListAccountAliasesPaginator(client, request);

    public IListAttachedRolePoliciesPaginator ListAttachedRolePolicies(ListAttachedRolePoliciesRequest request) =>
        new ListAttachedRolePoliciesPaginator(client, request);

    public IListEntitiesForPolicyPaginator ListEntitiesForPolicy(ListEntitiesForPolicyRequest request) => new ListEntitiesForPolicyPaginator(client, request);

    public IListInstanceProfileTagsPaginator ListInstanceProfileTags(ListInstanceProfileTagsRequest request) =>
        new ListInstanceProfileTagsPaginator(client, request);

    public IListInstanceProfilesPaginator ListInstanceProfiles(ListInstanceProfilesRequest request) => new ListInstanceProfilesPaginator(client, request);

    public IListInstanceProfilesForRolePaginator ListInstanceProfilesForRole(ListInstanceProfilesForRoleRequest request) =>
        new ListInstanceProfilesForRolePaginator(client, request);

    public IListPoliciesPaginator ListPolicies(ListPoliciesRequest request) => new ListPoliciesPaginator(client, request);

    public IListPolicyTagsPaginator ListPolicyTags(ListPolicyTagsRequest request) => new ListPolicyTagsPaginator(client, request);

    public IListPolicyVersionsPaginator ListPolicyVersions(ListPolicyVersionsRequest request) => new ListPolicyVersionsPaginator(client, request);

    public IListRolePoliciesPaginator ListRolePolicies(ListRolePoliciesRequest request) => new ListRolePoliciesPaginator(client, request);

    public IListRoleTagsPaginator ListRoleTags(ListRoleTagsRequest request) => new ListRoleTagsPaginator(client, request);

    public IListRolesPaginator ListRoles(ListRolesRequest request) => new ListRolesPaginator(client, request);

    public ISimulatePrincipalPolicyPaginator SimulatePrincipalPolicy(SimulatePrincipalPolicyRequest request) =>
        new SimulatePrincipalPolicyPaginator(client, request);
}
