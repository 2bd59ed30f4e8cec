using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;

namespace Build.Provisioning.Pipeline;

/// <summary>
/// CodePipeline pipelines. UpdatePipeline is called when the structure differs and never otherwise: each call makes a new structure
/// version, and executions of older ones can no longer be rolled back to.
/// </summary>
public sealed class PipelineKind(IAmazonCodePipeline codePipeline, string accountId, string region, Ownership ownership) : ResourceKind
{
    /// <inheritdoc/>
    public override string Name => "Pipeline";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        try
        {
            var tags = TagsAsync(resource.Name, cancellationToken);
            var pipeline = (await codePipeline.GetPipelineAsync(new GetPipelineRequest { Name = resource.Name }, cancellationToken)).Pipeline!;
            return new LiveResource(new Attributes([.. PipelineAttributes.Of(pipeline), .. TagAttributes.Of(await tags)]), ownership.Owns(await tags));
        }
        catch (PipelineNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return NewRole.RetryAsync(() => codePipeline.CreatePipelineAsync(
            new CreatePipelineRequest { Pipeline = PipelineAttributes.Parse(resource), Tags = TagsOf(resource) }, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.TouchesTags())
            await codePipeline.TagResourceAsync(new TagResourceRequest { ResourceArn = Arn(change.Resource.Name), Tags = TagsOf(change.Resource) }, cancellationToken);
        if (change.TouchesMore())
            await NewRole.RetryAsync(() => codePipeline.UpdatePipelineAsync(new UpdatePipelineRequest { Pipeline = PipelineAttributes.Parse(change.Resource) }, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return Gone.IgnoreAsync(() => codePipeline.DeletePipelineAsync(new DeletePipelineRequest { Name = resource.Name }, cancellationToken));
    }

    private async Task<Dictionary<string, string>> TagsAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var response = await codePipeline.ListTagsForResourceAsync(new ListTagsForResourceRequest { ResourceArn = Arn(name) }, cancellationToken);
            return (response.Tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value!, StringComparer.Ordinal);
        }
        catch (ResourceNotFoundException)
        {
            return [];
        }
    }

    private static List<Tag> TagsOf(Resource resource) => resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value });

    private string Arn(string name) => $"arn:aws:codepipeline:{region}:{accountId}:{name}";
}
