using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;

namespace Build.Provisioning.Deploy;

/// <summary>CodeDeploy applications for EC2 and on-premises instances.</summary>
public sealed class DeploymentApplicationKind(IAmazonCodeDeploy codeDeploy, string accountId, string region, Ownership ownership) : ResourceKind
{
    internal const string Platform = "compute platform";

    /// <inheritdoc/>
    public override string Name => "DeploymentApplication";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        try
        {
            var tags = CodeDeployTags.ReadAsync(codeDeploy, Arn(resource.Name), cancellationToken);
            var application = (await codeDeploy.GetApplicationAsync(new GetApplicationRequest { ApplicationName = resource.Name }, cancellationToken)).Application!;
            return new LiveResource(new Attributes([new(Platform, application.ComputePlatform?.Value), .. TagAttributes.Of(await tags)]), ownership.Owns(await tags));
        }
        catch (ApplicationDoesNotExistException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return codeDeploy.CreateApplicationAsync(
            new CreateApplicationRequest { ApplicationName = resource.Name, ComputePlatform = resource.Attributes.Get(Platform), Tags = CodeDeployTags.Of(resource) }, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="BadInput">The platform differs: AWS has no way to change it.</exception>
    public override Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Touches(Platform))
            throw new BadInput($"The CodeDeploy application {change.Resource.Name} is for {change.Live!.Attributes[Platform]}; its platform cannot be changed. Choose another name in build/settings.json.");
        return codeDeploy.TagResourceAsync(new TagResourceRequest { ResourceArn = Arn(change.Resource.Name), Tags = CodeDeployTags.Of(change.Resource) }, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return Gone.IgnoreAsync(() => codeDeploy.DeleteApplicationAsync(new DeleteApplicationRequest { ApplicationName = resource.Name }, cancellationToken));
    }

    private string Arn(string name) => $"arn:aws:codedeploy:{region}:{accountId}:application:{name}";
}
