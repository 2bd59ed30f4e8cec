using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Keys of the tags to remove.</summary>
public sealed record UntagResourceRequest(string ResourceArn, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from a pipeline.</summary>
public sealed class UntagResource(StateStore store, PipelineStore pipelines) : Operation<UntagResourceRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagResourceRequest request, CallContext call)
    {
        var pipeline = PipelineArns.Find(pipelines, call.Scope, request.ResourceArn);
        pipelines.Put(call.Scope, pipeline with { Tags = pipeline.Tags.Where(tag => !request.TagKeys.Contains(tag.Key)).ToDictionary() });
        return Unit.Value;
    }
}
