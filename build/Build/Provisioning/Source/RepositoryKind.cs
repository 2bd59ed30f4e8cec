using Amazon.CodeCommit;
using Amazon.CodeCommit.Model;

namespace Build.Provisioning.Source;

/// <summary>CodeCommit repositories. Their contents are the team's: removing one removes its history, and asks first.</summary>
public sealed class RepositoryKind(IAmazonCodeCommit codeCommit, Ownership ownership) : ResourceKind
{
    internal const string Description = "description";

    /// <inheritdoc/>
    public override string Name => "Repository";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        try
        {
            var metadata = (await codeCommit.GetRepositoryAsync(new GetRepositoryRequest { RepositoryName = resource.Name }, cancellationToken)).RepositoryMetadata!;
            var tags = (await codeCommit.ListTagsForResourceAsync(new ListTagsForResourceRequest { ResourceArn = metadata.Arn }, cancellationToken)).Tags ?? [];
            return new LiveResource(new Attributes([new(Description, metadata.RepositoryDescription ?? ""), .. TagAttributes.Of(tags)]), ownership.Owns(tags));
        }
        catch (RepositoryDoesNotExistException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        try
        {
            await codeCommit.CreateRepositoryAsync(
                new CreateRepositoryRequest
                {
                    RepositoryName = resource.Name,
                    RepositoryDescription = resource.Attributes.Get(Description),
                    Tags = resource.Attributes.Select(KeyValuePair.Create).ToDictionary(StringComparer.Ordinal),
                },
                cancellationToken);
        }
        catch (AmazonCodeCommitException exception) when (exception.ErrorCode is "OperationNotAllowedException")
        {
            throw new BadInput(
                $"This account may not create CodeCommit repositories ({exception.Message}) Ask AWS Support to open CodeCommit for it, or set source.provider in build/settings.json to GitHub.");
        }
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var name = change.Resource.Name;
        if (change.Touches(Description))
        {
            await codeCommit.UpdateRepositoryDescriptionAsync(
                new UpdateRepositoryDescriptionRequest { RepositoryName = name, RepositoryDescription = change.Resource.Attributes.Get(Description) }, cancellationToken);
        }
        if (!change.TouchesTags())
            return;
        var arn = (await codeCommit.GetRepositoryAsync(new GetRepositoryRequest { RepositoryName = name }, cancellationToken)).RepositoryMetadata!.Arn;
        await codeCommit.TagResourceAsync(
            new TagResourceRequest { ResourceArn = arn, Tags = change.Resource.Attributes.Select(KeyValuePair.Create).ToDictionary(StringComparer.Ordinal) }, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return Gone.IgnoreAsync(() => codeCommit.DeleteRepositoryAsync(new DeleteRepositoryRequest { RepositoryName = resource.Name }, cancellationToken));
    }
}
