using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

namespace Build.Provisioning.Roles;

/// <summary>Instance profiles: how a role reaches an EC2 instance.</summary>
public sealed class InstanceProfileKind(IAmazonIdentityManagementService iam, Ownership ownership) : ResourceKind
{
    internal const string Role = "role";

    /// <inheritdoc/>
    public override string Name => "InstanceProfile";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        try
        {
            var profile = (await iam.GetInstanceProfileAsync(new GetInstanceProfileRequest { InstanceProfileName = resource.Name }, cancellationToken)).InstanceProfile!;
            var tags = (profile.Tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value!, StringComparer.Ordinal);
            return new LiveResource(new Attributes([new(Role, profile.Roles?.FirstOrDefault()?.RoleName), .. TagAttributes.Of(tags)]), ownership.Owns(tags));
        }
        catch (NoSuchEntityException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        await iam.CreateInstanceProfileAsync(
            new CreateInstanceProfileRequest { InstanceProfileName = resource.Name, Tags = resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value }) },
            cancellationToken);
        await AddRoleAsync(resource, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.TouchesTags())
        {
            await iam.TagInstanceProfileAsync(
                new TagInstanceProfileRequest { InstanceProfileName = change.Resource.Name, Tags = change.Resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value }) },
                cancellationToken);
        }
        if (!change.Touches(Role))
            return;
        if (change.Live!.Attributes[Role] is { } other)
            await iam.RemoveRoleFromInstanceProfileAsync(new RemoveRoleFromInstanceProfileRequest { InstanceProfileName = change.Resource.Name, RoleName = other }, cancellationToken);
        await AddRoleAsync(change.Resource, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        await Gone.IgnoreAsync(() => iam.RemoveRoleFromInstanceProfileAsync(
            new RemoveRoleFromInstanceProfileRequest { InstanceProfileName = resource.Name, RoleName = resource.Attributes.Get(Role) }, cancellationToken));
        await Gone.IgnoreAsync(() => iam.DeleteInstanceProfileAsync(new DeleteInstanceProfileRequest { InstanceProfileName = resource.Name }, cancellationToken));
    }

    private Task AddRoleAsync(Resource resource, CancellationToken cancellationToken) => iam.AddRoleToInstanceProfileAsync(
        new AddRoleToInstanceProfileRequest { InstanceProfileName = resource.Name, RoleName = resource.Attributes.Get(Role) }, cancellationToken);
}
