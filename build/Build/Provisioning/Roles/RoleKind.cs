using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

namespace Build.Provisioning.Roles;

/// <summary>IAM roles with one inline policy each, so that a role and what it may do come and go together. (What comes and goes by itself is a <see cref="RolePolicyKind"/>.)</summary>
public sealed class RoleKind(IAmazonIdentityManagementService iam, Ownership ownership) : ResourceKind
{
    internal const string Trust = "trust";
    internal const string Policy = "policy";
    internal const string ManagedPolicy = "managed policy";
    private const string PolicyName = "nutshell";

    /// <inheritdoc/>
    public override string Name => "Role";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var policy = PolicyAsync(resource.Name, cancellationToken);
        var attached = AttachedAsync(resource, cancellationToken);
        var role = await RoleAsync(resource.Name, cancellationToken);
        await Task.WhenAll(policy, attached);
        if (role is null)
            return null;
        var tags = (role.Tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value!, StringComparer.Ordinal);
        return new LiveResource(
            new Attributes(
            [
                new(Trust, Attributes.Policy(Uri.UnescapeDataString(role.AssumeRolePolicyDocument!))),
                new(Policy, await policy),
                new(ManagedPolicy, await attached),
                .. TagAttributes.Of(tags),
            ]),
            ownership.Owns(tags));
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        await iam.CreateRoleAsync(
            new CreateRoleRequest
            {
                RoleName = resource.Name,
                AssumeRolePolicyDocument = resource.Attributes.Get(Trust),
                Tags = resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value }),
            },
            cancellationToken);
        await WriteAsync(resource, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var resource = change.Resource;
        if (change.Touches(Trust))
            await iam.UpdateAssumeRolePolicyAsync(new UpdateAssumeRolePolicyRequest { RoleName = resource.Name, PolicyDocument = resource.Attributes.Get(Trust) }, cancellationToken);
        if (change.TouchesTags())
            await iam.TagRoleAsync(new TagRoleRequest { RoleName = resource.Name, Tags = resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value }) }, cancellationToken);
        if (change.Touches(Policy) || change.Touches(ManagedPolicy))
            await WriteAsync(resource, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        await Gone.IgnoreAsync(async () =>
        {
            var policies = (await iam.ListRolePoliciesAsync(new ListRolePoliciesRequest { RoleName = resource.Name }, cancellationToken)).PolicyNames ?? [];
            await Task.WhenAll(policies.Select(policy => Gone.IgnoreAsync(
                () => iam.DeleteRolePolicyAsync(new DeleteRolePolicyRequest { RoleName = resource.Name, PolicyName = policy }, cancellationToken))));
        });
        if (resource.Attributes[ManagedPolicy] is { } arn)
            await Gone.IgnoreAsync(() => iam.DetachRolePolicyAsync(new DetachRolePolicyRequest { RoleName = resource.Name, PolicyArn = arn }, cancellationToken));
        await Gone.IgnoreAsync(() => iam.DeleteRoleAsync(new DeleteRoleRequest { RoleName = resource.Name }, cancellationToken));
    }

    private Task WriteAsync(Resource resource, CancellationToken cancellationToken) => Task.WhenAll(
        resource.Attributes[Policy] is { } document
            ? iam.PutRolePolicyAsync(new PutRolePolicyRequest { RoleName = resource.Name, PolicyName = PolicyName, PolicyDocument = document }, cancellationToken)
            : Task.CompletedTask,
        resource.Attributes[ManagedPolicy] is { } arn
            ? iam.AttachRolePolicyAsync(new AttachRolePolicyRequest { RoleName = resource.Name, PolicyArn = arn }, cancellationToken)
            : Task.CompletedTask);

    private async Task<Role?> RoleAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return (await iam.GetRoleAsync(new GetRoleRequest { RoleName = name }, cancellationToken)).Role;
        }
        catch (NoSuchEntityException)
        {
            return null;
        }
    }

    private async Task<string?> PolicyAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var response = await iam.GetRolePolicyAsync(new GetRolePolicyRequest { RoleName = name, PolicyName = PolicyName }, cancellationToken);
            return Attributes.Policy(Uri.UnescapeDataString(response.PolicyDocument!));
        }
        catch (NoSuchEntityException)
        {
            return null;
        }
    }

    private async Task<string?> AttachedAsync(Resource resource, CancellationToken cancellationToken)
    {
        if (resource.Attributes[ManagedPolicy] is not { } wanted)
            return null;
        try
        {
            var response = await iam.ListAttachedRolePoliciesAsync(new ListAttachedRolePoliciesRequest { RoleName = resource.Name }, cancellationToken);
            return (response.AttachedPolicies ?? []).FirstOrDefault(policy => policy.PolicyArn == wanted)?.PolicyArn;
        }
        catch (NoSuchEntityException)
        {
            return null;
        }
    }
}
