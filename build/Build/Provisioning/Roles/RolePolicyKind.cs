using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

namespace Build.Provisioning.Roles;

/// <summary>
/// Further inline policies of our roles, for what comes and goes by itself: what a role may do at the pipeline's source, for one. Their name
/// here is <c>role/policy</c>. One is ours when its role is.
/// </summary>
public sealed class RolePolicyKind(IAmazonIdentityManagementService iam, Ownership ownership) : ResourceKind
{
    /// <inheritdoc/>
    public override string Name => "RolePolicy";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        try
        {
            var (role, policy) = Names(resource);
            var reading = iam.GetRolePolicyAsync(new GetRolePolicyRequest { RoleName = role, PolicyName = policy }, cancellationToken);
            var owner = (await iam.GetRoleAsync(new GetRoleRequest { RoleName = role }, cancellationToken)).Role!;
            var document = Attributes.Policy(Uri.UnescapeDataString((await reading).PolicyDocument!));
            return new LiveResource(new Attributes([new(RoleKind.Policy, document)]), ownership.Owns((owner.Tags ?? []).Select(tag => KeyValuePair.Create(tag.Key!, tag.Value!))));
        }
        catch (NoSuchEntityException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override Task CreateAsync(Resource resource, CancellationToken cancellationToken) => WriteAsync(resource, cancellationToken);

    /// <inheritdoc/>
    public override Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return WriteAsync(change.Resource, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        var (role, policy) = Names(resource);
        return Gone.IgnoreAsync(() => iam.DeleteRolePolicyAsync(new DeleteRolePolicyRequest { RoleName = role, PolicyName = policy }, cancellationToken));
    }

    private Task WriteAsync(Resource resource, CancellationToken cancellationToken)
    {
        var (role, policy) = Names(resource);
        return iam.PutRolePolicyAsync(new PutRolePolicyRequest { RoleName = role, PolicyName = policy, PolicyDocument = resource.Attributes.Get(RoleKind.Policy) }, cancellationToken);
    }

    private static (string Role, string Policy) Names(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var parts = resource.Name.Split('/', 2);
        return (parts[0], parts[1]);
    }
}
